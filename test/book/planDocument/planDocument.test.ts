import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planDocument, plansOf } from '../../../src/book/planDocument/document'
import { prepareMonth } from '../../../src/book/reading/input'
import { readTables } from '../../../src/book/reading/reads'
import { readSettings } from '../../../src/book/settings/settings'
import type { Lang } from '../../../src/domain/values/text'
import { readDocument } from '../../months/document'

/** What the plans of a month document say in words, without headings. */
function said(file: string, lang: Lang, month?: string): string[] {
  const path = file === 'everyRule' ? 'everyRule.md' : `../../months/${file}.md`
  return saidOf(readFileSync(join(import.meta.dirname, path), 'utf8'), lang, month)
}

function saidOf(markdown: string, lang: Lang, month?: string): string[] {
  const document = readDocument(markdown)
  const around = { today: document.today }
  const reads = readTables(document.grids, around)
  const { input } = prepareMonth(reads, month ?? document.months[document.months.length - 1] ?? '', around)
  const { settings } = readSettings(reads.settings, around)
  return plansOf(input).flatMap(plan =>
    planDocument({ input, reads, settings, plan, lang }).flatMap(({ lines }) => lines),
  )
}

describe('a plan document', () => {
  it('says each method in words, with an example a person could have', () => {
    const en = said('methods', 'en')
    expect(en).toContain('评, 10% of the score: rating. A rating of 1 gives 0 points, 5 gives 100.')
    expect(en).toContain('For example: rating 4 on the scale 1 to 5: 75 points.')
    expect(en).toContain('For example: 8 between 30 (0 points) and 0 (100): 73.33 points.')
    expect(said('payout-and-milestones', 'en')).toContain('For example 17 against 20: attainment 85%: 85 points.')
    expect(said('draws', 'zh-CN')).toContain('举例:目标 1、完成 2,完成率 200%,得 120 分(封顶 120 分)。')
  })

  it('says every option of commission that is chosen', () => {
    expect(said('commission-bases', 'en')).toContain(
      'The tier is decided by another amount (booked); a payment gets the rate of the period its deal was booked in.',
    )
    const en = said('commission-measures', 'en')
    expect(en).toEqual(
      expect.arrayContaining([
        'Only deals of Pro count.',
        'Only deals with new customers count.',
        'Way: marginal. It counts the margin, amount less cost (booked), added up over the month.',
        'Way: marginal. It counts the amount of everybody in the team (booked), added up over the month.',
        'From 0: 2.50',
        'Rates above quota wait until the ramp of somebody new is over.',
      ]),
    )
    expect(said('tiers-on-a-kpi', 'en').find(line => line.includes('Visits is at'))).toBe(
      'For example 15,000.00: 15,000 × 5% = 750.00. Visits is at 100%.',
    )
    const zh = said('commission-windows', 'zh-CN')
    expect(zh).toContain('任务从第一个月起就按整个季度计算。')
    expect(zh).toContain('任务按季度内截至当月累计计算,多发的在同一季度内抵减。')
    expect(said('refund-recompute', 'zh-CN')).toContain('退款时原单所在的季度重新计算,差额多退少补。')
  })

  it('says what is paid for the target bonus, for marks, to a team, and as prizes', () => {
    expect(said('payout-and-milestones', 'en')).toEqual(
      expect.arrayContaining([
        'Visits pays its part of the target bonus, by weight, along the curve Usual: 50% → 0%, 100% → 100%, 120% → 150%; straight between.',
        'For example a target bonus of 1,000.00 at 90%: 1,000.00 × 80% = 800.00.',
        'Revenue at 105%: 50.00, beside the other marks',
        'Conduct, without a weight, for its veto only: pass or fail. 100 points when the target is reached, else 0. Target: 1, the same in every month.',
      ]),
    )
    expect(said('team-pools', 'zh-CN')).toEqual(
      expect.arrayContaining([
        '全公司,每月:“销售额”达到 300 时,按完成额的 10% 计奖池,先留存 100.00,按贡献分配。',
        '一部,每月:“销售额”达到 70% 时,奖池 600.00,乘以曲线“奖池曲线”(完成 50% → 发 0%、完成 100% → 发 100%;两点之间按直线),按得分×系数分配,限本人完成 80% 以上。',
      ]),
    )
    expect(said('prizes', 'en')).toEqual(
      expect.arrayContaining([
        'Champion, every month, everybody, by actual of Revenue: place 1: 1,000.00, place 2: 500.00, place 3: 300.00, place 4–10: 100.00.',
        'Fewest complaints, every month, everybody, by actual of Complaints (at most 2): place 1: 60.00, place 2: 30.00, place 3: 11.00.',
        'Who tie share the places they cover, to the cent.',
      ]),
    )
  })

  it('says how a draw works, and how much it is for whom', () => {
    const lines = said('draws', 'en', '2026-01').join('\n')
    expect(lines).toContain('what is advanced is owed and taken back from later pay above it.')
    expect(lines).toContain('Who has a guarantee is paid at least that, and owes nothing for it.')
    expect(lines).toContain('Ann: draw of 1,000.00 a month from 2026-01 to 2026-05, owed and taken back later.')
    expect(lines).toContain('Ben: guarantee of 1,000.00 a month from 2026-01 to 2026-03.')
    expect(lines).toContain('Each line concerns one person: hand over to each only their own.')
    expect(said('contract-clawback', 'en')).toContain(
      'At most 50% of what was earned is taken back in a month; the rest waits.',
    )
    expect(said('ramp', 'zh-CN')).toContain('Usual:新人头几个月的目标为全额的 30%、60%、100%。')
    expect(said('thresholds-and-caps', 'en')).toContain(
      'Below 50,000.00 nothing is paid; from there on everything counts.',
    )
  })

  it('says what holds for one person alone, and which targets are not the usual ones', () => {
    const en = said('everyRule', 'en', '2026-03')
    expect(en).toContain(
      'Visits, 20% of the score: higher is better. On target 100 points, one more or less for each percent; at most 120. Target per person and month: 20. Targets of their own, below: Ben.',
    )
    expect(en).toContain(
      'Ben: team credit is that of North; bonus base 800.00 a month; target bonus 400.00 a month; ramp New; guarantee of 3,000.00 a month from 2026-03; target of Visits: 2026-01–2026-02 18, 2026-03 16.',
    )
    expect(en).toContain('It is calculated: Won / Visits.')
    expect(said('everyRule', 'zh-CN', '2026-03')).toContain(
      'Ben:团队业绩取自 North;每月绩效奖金基数 800.00;每月目标奖金 400.00;新人爬坡“New”;自 2026-03 起每月保底 3,000.00;“Visits”目标:2026-01–2026-02 为 18、2026-03 为 16。',
    )
  })

  it('does not print a target that nobody has', () => {
    const plan = (own: string) => `
## Settings
| Setting | Value |
|---|---|
| Language | English |

## People
| Name | Team | Bonus base per month |
|---|---|---|
| Ann | North | 1000 |

## KPIs
| Plan | KPI | Weight | Method | Target |
|---|---|---|---|---|
| S | Sales | 100% | higher | 500 |

## Targets
| Year | KPI | For | Jan | Feb |
|---|---|---|---|---|
| 2026 | Sales | Ann | ${own} | ${own} |
`
    const en = saidOf(plan('700'), 'en', '2026-02').join('\n')
    expect(en).toContain('Everybody has targets of their own, below.')
    expect(en).toContain('Ann: bonus base 1,000.00 a month; target of Sales: 2026-01–2026-02 700.')
    expect(en).not.toContain('Target per person and month')
    expect(en).toContain('There are no grades: the bonus base is paid in full, × the share of the month worked.')
  })

  it('says the grades of a quarter that pay, and a plan that only pays commission', () => {
    const en = said('everyRule', 'en', '2026-03')
    expect(en).toContain('B: from 60 points: 300.00 fixed')
    expect(said('commission-without-a-score', 'zh-CN').join()).toContain('提成')
  })
})
