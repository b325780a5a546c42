import * as fc from 'fast-check'
import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { CellError } from '../../src/standin/model/cell'
import { scripted } from './scripted'

/** What the first tab says after its file was saved and opened twice. */
const reopened = async (script: string, ...args: unknown[]) => {
  const world = scripted(script)
  world.call('go', ...args)
  for (let i = 0; i < 2; i++) await world.open(await world.save())
  return world
}
const RULES = 'const rule = () => SpreadsheetApp.newDataValidation();'

describe('a rule of validation is the same rule after saving and opening', () => {
  const ruleOf = async (built: string) =>
    (await reopened(`${RULES} sheet.getRange('B2:C9').setDataValidation(rule().${built}.build())`))
      .sheet('Sheet1')
      .rules.at(1, 1)

  const long = Array.from({ length: 60 }, (_, i) => `月份 ${2026 + Math.floor(i / 12)}-${(i % 12) + 1}`)
  test.each([
    ['an item with a comma', ['Lee, Amy', 'Bo']],
    ['more than 255 characters', long],
    ['quotes, blanks at the ends, an item of two lines', ['5" pipe', ' a ', 'b\nc']],
    ['TRUE and FALSE to choose from', ['TRUE', 'FALSE']],
  ])('a list: %s', async (_, items) => {
    expect(await ruleOf(`requireValueInList(${JSON.stringify(items)})`)).toMatchObject({
      criteria: 'VALUE_IN_LIST',
      values: items,
    })
  })

  test('long lists stand on a tab nobody sees, and the tab is none of the workbook’s', async () => {
    const script = `${RULES} sheet.getRange('A1').setDataValidation(rule().requireValueInList(${JSON.stringify(long)}).build())`
    expect((await reopened(script)).tabs).toEqual(['Sheet1'])
  })

  test.each([
    ['requireTextContains("a ~ b?*")', 'TEXT_CONTAINS', ['a ~ b?*']],
    ['requireTextDoesNotContain("x\\"y")', 'TEXT_DOES_NOT_CONTAIN', ['x"y']],
    ['requireTextEqualTo("是")', 'TEXT_EQUAL_TO', ['是']],
    ['requireTextIsEmail()', 'TEXT_IS_VALID_EMAIL', []],
    ['requireTextIsUrl()', 'TEXT_IS_VALID_URL', []],
    ['requireFormulaSatisfied("=B2>1")', 'CUSTOM_FORMULA', ['=B2>1']],
    ['requireFormulaSatisfied("=ISNUMBER(SEARCH(\\"x\\",Z2))")', 'CUSTOM_FORMULA', ['=ISNUMBER(SEARCH("x",Z2))']],
    ['requireDate()', 'DATE_IS_VALID_DATE', []],
    ['requireNumberLessThan(3)', 'NUMBER_LESS_THAN', [3]],
  ])('%s', async (built, criteria, values) => {
    expect(await ruleOf(built)).toMatchObject({ criteria, values })
  })

  test('a tick box keeps its hint, whether it only warns, and values of its own; blank ones and words in it too', async () => {
    const world = await reopened(`${RULES}
      sheet.getRange('A1:A3').setDataValidation(rule().requireCheckbox().setAllowInvalid(true).setHelpText('勾选').build())
      sheet.getRange('A1:A3').setValues([[true], [''], ['是']])
      sheet.getRange('B1').setDataValidation(rule().requireCheckbox().setAllowInvalid(false).build()); sheet.getRange('C1').insertCheckboxes('是', '否')`)
    const rules = world.sheet('Sheet1').rules
    for (const row of [0, 1, 2])
      expect(rules.at(row, 0)).toMatchObject({ criteria: 'CHECKBOX', values: [], allowInvalid: true, helpText: '勾选' })
    expect(rules.at(0, 1)).toMatchObject({ criteria: 'CHECKBOX', allowInvalid: false })
    expect(rules.at(0, 2)).toMatchObject({ criteria: 'CHECKBOX', values: ['是', '否'] })
    expect(world.values('Sheet1')[2]?.[0]).toBe('是')
  })
})

test('conditional formats on days, on days counted from today and on blanks', async () => {
  const world = await reopened(`
    const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:A9')]).setBackground('#ff0000')
    sheet.setConditionalFormatRules([
      rule().whenDateAfter(new Date(2026, 0, 31)).build(), rule().whenDateBefore(SpreadsheetApp.RelativeDate.PAST_MONTH).build(),
      rule().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY).build(), rule().whenNumberGreaterThan(46053).build(),
      rule().whenCellEmpty().build(), rule().whenTextContains('a?').build(), rule().whenTextEndsWith('~').build(),
    ])`)
  expect(world.sheet('Sheet1').conditions.map(({ when }) => [when?.criteria, ...(when?.values ?? [])])).toEqual([
    ['DATE_AFTER', 46053],
    ['DATE_BEFORE_RELATIVE', 'PAST_MONTH'],
    ['DATE_EQUAL_TO_RELATIVE', 'TODAY'],
    ['NUMBER_GREATER_THAN', 46053],
    ['CELL_EMPTY'],
    ['TEXT_CONTAINS', 'a?'],
    ['TEXT_ENDS_WITH', '~'],
  ])
})

describe('what stands in a cell is the same after saving and opening', () => {
  test.each(["'#N/A", "'#SPILL!", "'#ERROR!", '_x000D_', '_x0041_', 'a_x005F_x0041_', "'=1", "'TRUE", ' x '])(
    'the text %s',
    async typed => {
      const world = await reopened("sheet.getRange('A1').setValue(a)", typed)
      expect(world.sheet('Sheet1').peek(0, 0)?.value).toBe(typed.replace(/^'/, ''))
    },
  )

  test('errors, #ERROR! among them', async () => {
    const errors = ['#N/A', '#DIV/0!', '#ERROR!']
    const world = await reopened("sheet.getRange('A1:C1').setValues([a])", errors)
    const values = [0, 1, 2].map(column => world.sheet('Sheet1').peek(0, column)?.value)
    expect(values.map(value => value instanceof CellError && value.text)).toEqual(errors)
  })

  test('numbers under a format of dates, to the last digit', async () => {
    const numbers = [1e14, 1e300, -1e9, 46000 + 1 / 3, 45296 / 86400, 0.1, 60]
    const script = "sheet.getRange(1, 1, a.length, 1).setNumberFormat('yyyy-mm-dd').setValues(a.map(n => [n]))"
    const world = await reopened(script, numbers)
    expect(numbers.map((_, row) => world.sheet('Sheet1').peek(row, 0)?.value)).toEqual(numbers)
  })

  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(n => n + 0),
    fc.boolean(),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(text => `'${text}`),
    fc.constantFrom("'#REF!", "'_x0009_", "'  ", "'\r\n", "'\u0001"),
  )
  const format = fc.constantFrom('0.00', '@', 'yyyy-mm-dd', 'h:mm:ss', '#,##0', '0%', '"¥"#,##0.00')

  test('anything under any format', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, format), { minLength: 1, maxLength: 60 }), async cells => {
        const world = scripted(
          'const range = sheet.getRange(1, 1, a.length, 1); range.setValues(a.map(([v]) => [v])); range.setNumberFormats(a.map(([, f]) => [f]))',
        )
        world.call('go', cells)
        const held = () =>
          cells.map((_, row) => [
            world.sheet('Sheet1').peek(row, 0)?.value ?? null,
            world.sheet('Sheet1').looks.at(row, 0).numberFormat,
          ])
        const before = held()
        await world.open(await world.save())
        expect(held()).toEqual(before)
      }),
      { numRuns: 12, seed: 20260401 },
    )
  })
})

test('a name that belongs to one tab stays its own: its formulas mean it, others the workbook’s', async () => {
  const file = await writeXlsx({
    sheets: ['One', 'Two', 'Three'].map((name, i) => ({
      name,
      rows: [[(i + 1) * 10]],
      cells: new Map([
        ['0,1', { formula: 'rate*2' }],
        ['0,2', { formula: 'Two!rate' }],
      ]),
    })),
    namedRanges: [
      { name: 'rate', range: 'One!$A$1' },
      { name: 'rate', range: 'Two!$A$1', scope: 'Two' },
    ],
  })
  const world = scripted('return book.getNamedRanges().map(named => named.getName())')
  for (const bytes of [file, null]) await world.open(bytes ?? (await world.save()))
  expect(['One', 'Two', 'Three'].map(tab => world.values(tab)[0]?.slice(1))).toEqual([
    [20, 20],
    [40, 20],
    [20, 20],
  ])
  expect(world.call('go')).toEqual(['rate', "'Two'!rate"])
})
