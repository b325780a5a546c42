import { describe, expect, it } from 'vitest'
import { installed, type Lang } from '../../installed'

const written = (lang: Lang, template = 'general-sales') => {
  const world = installed({ lang, template })
  return {
    world,
    ...(world.call('writePlanDocument', { period: '2026-03' }) as { sentence: string; markdown: string }),
  }
}

describe('the plan document', () => {
  it('says each KPI with its weight, method, target and a worked example', () => {
    const { markdown } = written('en')
    expect(markdown).toMatch(/^# Performance and pay plan: Sales\n/)
    expect(markdown).toMatch(
      /- Sales, 40% of the score: higher is better\. On target 100 points, .+; at most 120\. Everybody has targets of their own, below\./,
    )
    expect(markdown).toMatch(/- For example [\d,.]+ against [\d,.]+: .*86 points/)
  })

  it('says grades and commission with sums that can be followed', () => {
    const { markdown } = written('en')
    expect(markdown).toContain('## Grades')
    expect(markdown).toMatch(/With a base of 1,000\.00 and \S+: 1,000\.00 × [\d.]+ = [\d,.]+\./)
    expect(markdown).toMatch(/## Commission: /)
    expect(markdown).toMatch(/- From [\d,.]+: [\d.]+%/)
  })

  it('has a line for everybody to confirm, filled from Confirmations', () => {
    const { world, markdown } = written('en')
    const person = String(world.values('People')[1]?.[0])
    expect(markdown).toContain(`${person}    announced \\_\\_\\_\\_-\\_\\_-\\_\\_`)
  })

  it('stands on its own sheet, written anew each time', () => {
    const { world, sentence } = written('en')
    expect(sentence).toBe('The plan document of 2026-03 is on “Plan document”: Sales, Team leaders.')
    const before = world.values('Plan document')
    world.call('writePlanDocument', { period: '2026-03' })
    expect(world.values('Plan document')).toEqual(before)
  })

  it('reads in Chinese as a plan people sign', () => {
    const { markdown } = written('zh-CN', 'telesales')
    expect(markdown).toMatch(/^# 绩效与奖金方案:/)
    expect(markdown).toMatch(/- .+,权重 \d+%:/)
    expect(markdown).toContain('## 确认')
    expect(markdown).not.toMatch(/undefined|NaN|\{/)
  })
})
