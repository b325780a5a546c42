import { describe, expect, it } from 'vitest'
import type { Cell } from '../../src/domain/values/cell'
import {
  choice,
  day,
  type Field,
  isNotMeasured,
  month,
  number,
  rate,
  typed,
  yesNo,
} from '../../src/domain/values/field'
import { say, share } from '../../src/domain/values/text'

const TODAY = { today: '2026-05-20' }
function read(field: Field<unknown>, cell: Cell) {
  const given = field.read(cell, TODAY)
  return 'wrong' in given ? given.wrong.id : given.value
}

describe('a cell read by its field', () => {
  it('is a number, a share where it is in percent, and a problem where it is none', () => {
    expect([1200, '1200万', { share: 0.95 }, '95%'].map(cell => read(number(), cell))).toEqual([1200, 12e6, 0.95, 0.95])
    expect(['lots', true, '#N/A'].map(cell => read(number(), cell))).toEqual([
      'field.number',
      'field.number',
      'field.error',
    ])
    expect(read(number({ min: 0 }), -1)).toBe('field.least')
    expect(read(number({ whole: true }), 1.5)).toBe('field.whole')
  })

  it('keeps how it was written where its neighbours settle the scale', () => {
    expect(read(typed(), '33.33')).toEqual({ n: 33.33, percent: false, scaled: false })
    expect(read(typed(), '33.33%')).toEqual({ n: 0.3333, percent: true, scaled: false })
  })

  it('is a rate as it stands: 5 is refused with 5 % proposed, 0.6 remarked', () => {
    expect(rate().read(5, TODAY)).toMatchObject({ wrong: { id: 'field.rate' }, with: { proposed: 0.05 } })
    expect(rate().read(0.6, TODAY)).toMatchObject({ value: 0.6, remark: { id: 'field.highRate' } })
    expect(rate().read('6%', TODAY)).toEqual({ value: 0.06 })
  })

  it('is a day or a month in any notation, with its own problem for a day no calendar has', () => {
    expect([46082, '2026年3月1日', '2026-04-31', 'soon'].map(cell => read(day(), cell))).toEqual([
      '2026-03-01',
      '2026-03-01',
      'field.noSuchDay',
      'field.day',
    ])
    expect(['2026/3', 202603, '2026-13', '2026-Q1', 2026.1].map(cell => read(month(), cell))).toEqual([
      '2026-03',
      '2026-03',
      'field.month',
      'field.month',
      'field.month',
    ])
    expect(month().read('3月', TODAY)).toMatchObject({ value: '2026-03', remark: { id: 'field.monthAssumed' } })
  })

  it('is one of the words in either language, with the one that was probably meant', () => {
    const fruit = choice('fruit', {
      apple: { en: 'apple', 'zh-CN': '苹果', also: ['pomme'] },
      pear: { en: 'pear', 'zh-CN': '梨' },
    })
    expect(['APPLE', ' 苹 果 ', 'pomme', 'ｐｅａｒ'].map(cell => read(fruit, cell))).toEqual([
      'apple',
      'apple',
      'apple',
      'pear',
    ])
    const near = fruit.read('aple', TODAY)
    expect('wrong' in near && say(near.wrong.mend, near.with ?? {}, 'zh-CN')).toBe('是“苹果”吗?可选:苹果、梨。')
    expect([true, '是', 'no', 'maybe'].map(cell => read(yesNo(), cell))).toEqual([true, true, false, 'field.choice'])
  })

  it('is not measured by any of its marks', () => {
    expect(['–', '-', '—', 'n/a', 'N/A', '免考', '不考核'].every(isNotMeasured)).toBe(true)
    expect([0, '0', '', 'x'].some(isNotMeasured)).toBe(false)
  })
})

describe('a share as it is shown', () => {
  it.each([
    [0.95, '95%'],
    [0.9996, '99.96%'],
    [0.99999, '99.999%'],
    [1, '100%'],
    [1 / 3, '33.33%'],
    [0.79999999, '79.999999%'],
    [0, '0%'],
  ])('%d is %s, and never an edge it has not reached', (n, text) => expect(share(n)).toBe(text))
})

describe('a workbook in USD', () => {
  const inDollars = { ...TODAY, currency: 'USD' }
  const heldIn = (currency: string, cell: Cell) => {
    const given = number().read(cell, { ...TODAY, currency })
    return 'wrong' in given ? given.wrong.id : given.value
  }

  it.each([number, typed, rate])('takes no amount in another currency, whatever the kind of cell', field => {
    expect(field().read('EUR 0.3', inDollars)).toMatchObject({ wrong: { id: 'field.currency' } })
    expect('wrong' in field().read('$0.3', inDollars)).toBe(false)
    expect(field().tidy?.('EUR 0.3', inDollars)).toBeUndefined()
  })

  it('takes what may be in its own', () => {
    expect(['$300', 'US$300', '300 USD', '300美元', '300元'].map(cell => heldIn('USD', cell))).toEqual([
      300, 300, 300, 300, 300,
    ])
    expect(['$300', 'HK$300', 'NT$300'].map(cell => heldIn('HKD', cell))).toEqual([300, 300, 'field.currency'])
    expect(['￥300', '300元', '$300'].map(cell => heldIn('人民币', cell))).toEqual([300, 300, 'field.currency'])
    expect(heldIn('points', '300')).toBe(300)
  })
})
