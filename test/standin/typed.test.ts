import { describe, expect, test } from 'vitest'
import { typed } from '../../src/standin/model/typed'
import { result, scripted } from './scripted'

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569

describe('a text written into an automatic cell is read as if typed', () => {
  test.each<[string, string, unknown]>([
    ['en_US', '0012', 12],
    ['en_US', 'TRUE', true],
    ['en_US', '2026-10-02', day('2026-10-02')],
    ['en_US', '10/2/2026', day('2026-10-02')],
    ['en_US', '16:00', 2 / 3],
    ['en_US', '1,000', 1000],
    ['en_US', '9.5%', 0.095],
    ['en_US', '95 %', 0.95],
    ['en_US', '(300)', -300],
    ['en_US', '$5', 5],
    ['en_US', '2026-03', day('2026-03-01')],
    ['en_US', "'0012", '0012'],
    ['en_US', '1.2M', '1.2M'],
    ['en_US', '９５％', '９５％'],
    ['en_US', '–', '–'],
    ['en_US', '2026-04-31', '2026-04-31'],
    ['en_US', '2026-13', '2026-13'],
    ['en_US', 'Mar 2026', day('2026-03-01')],
    ['en_US', 'Marketing', 'Marketing'],
    ['en_US', '2026年10月2日', '2026年10月2日'],
    ['zh_CN', '2026年10月2日', day('2026-10-02')],
    ['zh_CN', '2026年3月', day('2026-03-01')],
    ['zh_CN', '2026/3/1', day('2026-03-01')],
    ['zh_CN', '1200万', '1200万'],
    ['zh_CN', '1,200', 1200],
    ['zh_CN', '张三 60% 李四 40%', '张三 60% 李四 40%'],
    ['de_DE', '2.10.2026', day('2026-10-02')],
    ['de_DE', '1.200,5', 1200.5],
    ['de_DE', '1,5', 1.5],
    ['de_DE', '12,5%', 0.125],
    ['de_DE', 'wahr', true],
    ['de_DE', '1.2', '1.2'],
  ])('%s %s', (locale, text, value) => {
    expect(typed(text, locale).value).toEqual(value)
  })

  test('an error typed is an error', () => {
    expect(String(typed('#N/A', 'en_US').value)).toBe('#N/A')
  })
})

describe('cells', () => {
  test('in plain text keep what was written, but a formula is a formula even there', () => {
    expect(
      result(
        "const range = sheet.getRange('A1:A3').setNumberFormat('@'); range.setValues([['0012'], ['2026-03'], ['=1+1']]); return [range.getValues().slice(0, 2), range.getFormulas()[2][0]]",
      ),
    ).toEqual([[['0012'], ['2026-03']], '=1+1'])
  })

  test('take the format of what was typed, unless they have one', () => {
    const world = scripted(
      "sheet.getRange('A2').setNumberFormat('0.000'); sheet.getRange('A1:A2').setValues([['10%'], ['10%']])",
    )
    world.call('go')
    expect([world.cell('Sheet1', 'A1').display, world.cell('Sheet1', 'A2').display]).toEqual(['10%', '0.100'])
  })

  test('that show percentages take a plain number typed as percent, and a number as it is', () => {
    const world = scripted("sheet.getRange('A1:A5').setNumberFormat('0.0%'); sheet.getRange('A5').setValue(0.95)")
    world.call('go')
    world.edit('Sheet1', 'A1', [['95'], ['0.95'], ['95%'], ['n/a']])
    expect(world.values('Sheet1').flat()).toEqual([0.95, 0.0095, 0.95, 'n/a', 0.95])
  })

  test('a number in a date format reads back as a Date, and clearing the content keeps the format', () => {
    expect(
      result(
        "const cell = sheet.getRange('A1'); cell.setNumberFormat('yyyy-mm-dd').setValue(46000); const first = cell.getValue() instanceof Date; cell.clearContent(); cell.setValue(5); return [first, cell.getValue() instanceof Date]",
      ),
    ).toEqual([true, true])
  })

  test('null, undefined and an empty text clear', () => {
    expect(
      result(
        "const range = sheet.getRange('A1:A3'); range.setValues([[1], [2], [3]]); range.setValues([[null], [undefined], ['']]); return [range.getValues(), sheet.getLastRow()]",
      ),
    ).toEqual([[[''], [''], ['']], 0])
  })

  test('an empty sheet has no last row and a data range of one blank cell', () => {
    expect(result('return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getValues()]')).toEqual([
      0,
      0,
      [['']],
    ])
  })

  test('formulas count as content, and a tick box that is off too', () => {
    expect(
      result(
        "sheet.getRange('A7').setFormula('=\"\"'); const one = sheet.getLastRow(); sheet.getRange('B9').insertCheckboxes(); return [one, sheet.getLastRow()]",
      ),
    ).toEqual([7, 9])
  })

  test('formulas take semicolons everywhere and give back the locale’s sign', () => {
    const script = "const cell = sheet.getRange('A1'); cell.setFormula('=SUM(B1;C1)'); return cell.getFormula()"
    expect(result(script, { locale: 'en_US' })).toBe('=SUM(B1,C1)')
    expect(result(script, { locale: 'de_DE' })).toBe('=SUM(B1;C1)')
  })

  test.each([
    ['de_DE', '=0,5+1', 1.5],
    ['de_DE', '=0.5+1', '#ERROR!'],
    ['de_DE', '=NETWORKDAYS.INTL(1;7)', 5],
    ['en_US', '=0.5+1', 1.5],
    ['en_US', '=0,5+1', '#ERROR!'],
  ])('decimals in a formula are the locale’s: in %s %s', (locale, formula, value) => {
    const script = `const cell = sheet.getRange('A1'); cell.setFormula('${formula}'); return [cell.getFormula(), cell.getValue()]`
    expect(result(script, { locale })).toEqual([formula, value])
  })

  test('a format reset to general is automatic again', () => {
    expect(
      result(
        "const cell = sheet.getRange('A1').setNumberFormat('0%'); const one = cell.getNumberFormat(); cell.setNumberFormat('general'); return [one, cell.getNumberFormat()]",
      ),
    ).toEqual(['0%', '0.###############'])
  })
})
