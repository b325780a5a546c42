import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { numbersWrittenWith } from '../../src/domain/values/notation'
import { readNumber, unitFactor } from '../../src/domain/values/number'
import { say } from '../../src/domain/values/text'

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

describe('where the locale writes decimal commas', () => {
  beforeAll(() => numbersWrittenWith(() => ','))
  afterAll(() => numbersWrittenWith(() => '.'))

  it.each([
    ['1.234', 1234],
    ['12,444', 12.444],
    ['1.234,56', 1234.56],
    ['1 234,56', 1234.56],
    ['82,5%', 0.825],
    ['1,2M', 1_200_000],
    ['€ 1.200', 1200],
    [',5', 0.5],
  ])('“%s” is %d', (text, value) => expect(readNumber(text)?.value).toBe(value))

  it.each([
    ['1,234.56', 1234.56],
    ['0.95', 0.95],
    ['0.125', 0.125],
    ['1.5M', 1_500_000],
    ['1,234,567', 1_234_567],
  ])('“%s” can only be %d', (text, value) =>
    expect(readNumber(text)).toEqual({ value, percent: false, scaled: text.endsWith('M') }),
  )

  it('what may be read both ways says so', () => {
    expect(readNumber('1.234')).toMatchObject({ value: 1234, otherwise: 1.234 })
    expect(readNumber('(12,444)')).toMatchObject({ value: -12.444, otherwise: -12_444 })
    expect(readNumber('1.234,5')).not.toHaveProperty('otherwise')
  })

  it.each(['1.23.4', '1.2345,6', '12,34,5', '.', ','])('“%s” is none', text => expect(readNumber(text)).toBeUndefined())
})

describe('an amount with its currency', () => {
  it.each([
    ['EUR 300', 'EUR'],
    ['300 EUR', 'EUR'],
    ['€300', 'EUR'],
    ['HK$300', 'HKD'],
    ['NT$ 1,200', 'TWD'],
    ['₹300', 'INR'],
    ['JPY 300', 'JPY'],
    ['Rs 300', 'INR'],
    ['300美元', 'USD'],
    ['1.2M SGD', 'SGD'],
  ])('“%s” is in %s', (text, code) => expect(readNumber(text)?.currency?.codes).toEqual([code]))

  it('a sign several currencies share may be any of them', () => {
    expect(readNumber('￥300')?.currency?.codes).toEqual(['CNY', 'JPY'])
    expect(readNumber('$300')?.currency?.codes).toEqual(expect.arrayContaining(['USD', 'HKD', 'CAD']))
  })
})
