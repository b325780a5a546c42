import { describe, expect, it } from 'vitest'
import { explain, later, why, withSteps, withValues } from '../../src/domain/values/explain'
import { texts } from '../../src/domain/values/text'

const say = texts('explainTest', {
  sold: { en: 'sold {count}', 'zh-CN': '售出 {count}' },
  because: { en: 'of which {sold}', 'zh-CN': '其中 {sold}' },
})

describe('A why that is put together later', () => {
  const asked: number[] = []
  const sold = (count: number) => {
    asked.push(count)
    return why(say.sold, { count })
  }

  it('is not put together before somebody asks', () => {
    asked.length = 0
    const reason = later(3, sold)
    expect(asked).toEqual([])
    expect(explain(reason, 'en')).toBe('sold 3')
    expect(asked).toEqual([3])
  })

  it('reads as one that was made at once, also inside another and with steps behind it', () => {
    const reason = later(3, sold)
    expect(explain({ ...why(say.because), parts: { sold: reason } }, 'zh-CN')).toBe('其中 售出 3')
    expect(explain(withSteps(reason, [later(2, sold)]), 'zh-CN')).toBe('售出 3。售出 2。')
    expect(
      explain(
        later(reason, one => withSteps(one, [later(2, sold)])),
        'en',
      ),
    ).toBe('sold 3. sold 2.')
  })

  it('can be shown in other terms', () => {
    const doubled = withValues(later(3, sold), (_, value) => (typeof value === 'number' ? value * 2 : value))
    expect(explain(doubled, 'en')).toBe('sold 6')
  })
})
