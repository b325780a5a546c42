import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber, unitFactor } from '../../src/domain/number'
import { say } from '../../src/domain/text'

describe('a number as people type it', () => {
  it.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['1，200', 1200],
    ['１２００', 1200],
    [' 1200 ', 1200],
    ['1200万', 12_000_000],
    ['1.2亿', 120_000_000],
    ['1.2M', 1_200_000],
    ['85k', 85_000],
    ['85K', 85_000],
    ['$1,200', 1200],
    ['￥1,200', 1200],
    ['1200元', 1200],
    ['120万元', 1_200_000],
    ['95%', 0.95],
    ['９５％', 0.95],
    ['(300)', -300],
    ['（300）', -300],
    ['-300', -300],
    ['−300', -300],
    ['-$300', -300],
    ['.5', 0.5],
    ['1.005', 1.005],
    ['0', 0],
    ['3千', 3000],
    ['2百万', 2_000_000],
    ['0.1%', 0.001],
    ['-0', 0],
  ])('“%s” is %d', (text, value) => {
    expect(readNumber(text)?.value).toBe(value)
  })

  it.each([
    '',
    ' ',
    'lots',
    '1,2',
    '12,00',
    '1.2.3',
    '–',
    'n/a',
    '12 boxes',
    '1e5',
    '--3',
    '%',
    '万',
    '#N/A',
    '(-3)',
    '2026-03',
  ])('“%s” is none', text => expect(readNumber(text)).toBeUndefined())

  it('remembers whether it carried a % sign or its own unit', () => {
    expect(readNumber('95%')).toMatchObject({ percent: true, scaled: false })
    expect(readNumber('120万')).toMatchObject({ percent: false, scaled: true })
  })

  it('is read back from how it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), n => {
        const whole = Math.round(n / 100)
        expect(readNumber(figureText(whole, false))?.value).toBe(whole + 0)
        expect(Math.abs((readNumber(figureText(n / 1e6, true))?.value ?? 0) - n / 1e6)).toBeLessThanOrEqual(1e-4)
      }),
    )
  })
})

const shownText = { id: 'test', en: '{n}', 'zh-CN': '{n}' }
function figureText(figure: number, percent: boolean): string {
  return say(shownText, { n: { figure, percent } }, 'en')
}

describe('the unit of a column', () => {
  it.each([
    ['万元', 10_000],
    ['万', 10_000],
    ['k', 1000],
    ['元', 1],
    ['%', 1],
    ['', 1],
    ['亿元', 100_000_000],
  ])('%s is worth %d', (unit, factor) => {
    expect(unitFactor(unit)).toBe(factor)
  })
})
