import { describe, expect, it } from 'vitest'
import { answer, block, sheetOf } from './sheet'

const code = "function look(format) { SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat(format) }"

/** What A1 shows of what was typed, under a format; it is read by the locale. */
const shown = (typed: unknown, format?: string, locale = 'en_US') => {
  const world = sheetOf([[typed]], { locale, code })
  if (format !== undefined) world.run('look', [format])
  return world.displayValues('S')[0]?.[0]
}

describe('an amount is shown as it is rounded', () => {
  it.each([
    ['35.855', '0.00', '35.86'],
    ['1.005', '0.00', '1.01'],
    ['0.285', '0.00', '0.29'],
    ['-1.005', '0.00', '-1.01'],
    ['-1.005', '#,##0.00;(#,##0.00)', '(1.01)'],
    ['1234.565', '[$¥]#,##0.00', '¥1,234.57'],
    ['1.004', '0.00', '1.00'],
    ['-0.004', '0.00', '0.00'],
    ['0.0045', '0.0%', '0.5%'],
    ['0.01005', '0.0%', '1.0%'],
    ['1234567', '#,##0,', '1,235'],
    ['12345', '0.00E+00', '1.23E+04'],
  ])('%s under %s is %s', (typed, format, wanted) => expect(shown(typed, format)).toBe(wanted))

  it('every half cent goes up, and TEXT and ROUND say the same', () => {
    const world = sheetOf()
    for (let cents = 1; cents < 2000; cents += 7) {
      const half = `${(cents / 100).toFixed(2)}5`
      const up = ((cents + 1) / 100).toFixed(2)
      expect([half, shown(half, '0.00'), answer(world, `=TEXT(${half},"0.00")`)]).toEqual([half, up, up])
      expect(answer(world, `=ROUND(${half},2)`)).toBe(Number(up))
    }
  })
})

describe('times and days', () => {
  it.each([
    ['3:30 PM', undefined, '3:30 PM'],
    ['0.5', 'h:mm AM/PM', '12:00 PM'],
    ['0.25', 'hh:mm:ss AM/PM', '06:00:00 AM'],
    ['46387.999999', 'mm/dd/yy hh:mm', '01/01/27 00:00'],
    ['46387.999999', 'yyyy-mm-dd', '2026-12-31'],
    ['1.5', '[h]:mm', '36:00'],
  ])('%s under %s is %s', (typed, format, wanted) => expect(shown(typed, format)).toBe(wanted))

  it.each([
    ['1/2/2026', '2026-01-02'],
    ['1/2', '2026-01-02'],
    ['2026/1/2', '2026-01-02'],
    ['2026年1月2日', '2026-01-02'],
  ])('%s typed in Chinese is %s', (typed, wanted) => expect(shown(typed, 'yyyy-mm-dd', 'zh_CN')).toBe(wanted))
})

it.each([
  ['123456789012', '123456789012'],
  ['-123456789012.5', '-123456789012.5'],
  ['999999999999999', '999999999999999'],
  ['1000000000000000', '1E+15'],
])('%s is shown as %s where its format is automatic', (typed, wanted) => expect(shown(typed)).toBe(wanted))

describe('equal is one thing', () => {
  const pairs = [
    ['ABC', 'ＡＢＣ'],
    ['①', '1x'],
    ['㈱', '(株)'],
    ['あ', 'ア'],
    ['a\u00a0b', 'a b'],
    ['a\u200bb', 'ab'],
  ]
  it.each(pairs)('“%s” and “%s” only look alike, wherever they are compared', (a, b) => {
    const long = Array.from({ length: 20 }, (_, i) => [i === 0 ? a : `other ${i}`])
    const world = sheetOf(long)
    const asked = [
      `="${a}"="${b}"`,
      `=SWITCH("${a}","${b}",1,0)=1`,
      `=ISNUMBER(MATCH("${b}",A1:A5,0))`,
      `=ISNUMBER(MATCH("${b}",A1:A20,0))`,
      `=COUNTIF(A1:A20,"${b}")>0`,
      `=COUNTIF(A1:A5,"${b}")>0`,
      `=ISNUMBER(XMATCH("${b}",A1:A20))`,
    ]
    expect(asked.map(formula => answer(world, formula))).toEqual(asked.map(() => false))
  })

  it('letters of another case are', () => {
    const world = sheetOf([['Ann'], ['BOB']])
    expect(answer(world, '=AND("ann"="ANN",MATCH("bob",A1:A2,0)=2,COUNTIF(A1:A2,"ANN")=1)')).toBe(true)
  })

  it('texts that look alike still have an order', () => {
    const world = sheetOf()
    expect(answer(world, '="ABC"<"ＡＢＣ"')).not.toBe(answer(world, '="ABC">"ＡＢＣ"'))
  })
})

describe('nothing is found by an empty key, in lists short and long', () => {
  it.each([5, 16, 17, 40])('of %i', rows => {
    const world = sheetOf(Array.from({ length: rows }, (_, i) => (i === 2 ? ['', 'none'] : [i === 1 ? 0 : `k${i}`, i])))
    const asked = [
      `=VLOOKUP(Z9,A1:B${rows},2,FALSE)`,
      `=VLOOKUP(Z9,A1:B${rows},2,TRUE)`,
      `=MATCH(Z9,A1:A${rows},0)`,
      `=XLOOKUP(Z9,A1:A${rows},B1:B${rows})`,
      `=XMATCH(Z9,A1:A${rows})`,
    ]
    expect(asked.map(formula => answer(world, formula))).toEqual(asked.map(() => '#N/A'))
    expect(answer(world, `=MATCH(0,A1:A${rows},0)`)).toBe(2)
  })
})

describe('a range that ends where a function says', () => {
  const numbers = [
    ['', 10],
    ['', 20],
    ['', 30],
    ['', 40],
  ]

  it('is the same wherever the formula stands', () => {
    const world = sheetOf(numbers)
    world.edit('S', 'D1', '=SUM(B1:INDEX(B:B,2))')
    world.edit('S', 'D3', '=SUM(B1:INDEX(B:B,2))')
    world.edit('S', 'D4', '=SUM(INDEX(B:B,2):B4)')
    expect(block(world, 'D1', 4, 1)).toEqual([[30], [null], [30], [90]])
  })

  it('moves with inserted rows', () => {
    const world = sheetOf(numbers)
    world.edit('S', 'D4', '=SUM(B3:OFFSET(B3,1,0))')
    world.sheet('S').insert('rows', { at: 0, count: 1, like: -1 })
    expect(world.cell('S', 'D5').formula).toBe('=SUM(B4:OFFSET(B4,1,0))')
    expect(block(world, 'D5', 1, 1)).toEqual([[70]])
  })
})

describe('tabs with names of their own', () => {
  it.each(['Plan [2026]', '三月 [新]', 'TRUE', 'false', "Ann's [x]", 'A1'])(
    '%s is read and moves with its rows',
    name => {
      const world = sheetOf()
      const quoted = `'${name.replace(/'/g, "''")}'`
      const tab = world.book.addSheet(name, 1)
      world.edit(name, 'A1', '7')
      world.edit('S', 'B2', `=${quoted}!A1+SUM(${quoted}!A1:A2)`)
      expect(block(world, 'B2', 1, 1)).toEqual([[14]])
      tab.insert('rows', { at: 0, count: 1, like: -1 })
      expect(block(world, 'B2', 1, 1)).toEqual([[14]])
      expect(world.cell('S', 'B2').formula).toBe(`=${quoted}!A2+SUM(${quoted}!A2:A3)`)
    },
  )
})

it('SUBTOTAL counts what is there beside errors', () => {
  const world = sheetOf([[1], ['=1/0'], ['x'], [4]])
  expect(['2', '3', '9'].map(which => answer(world, `=SUBTOTAL(${which},A1:A4)`))).toEqual([2, 4, '#DIV/0!'])
})

it.each([
  ['YEARFRAC(DATE(2000,2,29),DATE(2024,2,24))', 8634 / 360],
  ['YEARFRAC(DATE(2024,2,29),DATE(2024,3,31))', 30 / 360],
  ['YEARFRAC(DATE(2023,2,28),DATE(2024,2,29))', 1],
  ['YEARFRAC(DATE(2024,1,31),DATE(2024,3,31),4)', 60 / 360],
])('%s counts months of thirty days', (formula, wanted) =>
  expect(answer(sheetOf(), `=${formula}`)).toBeCloseTo(wanted, 12),
)
