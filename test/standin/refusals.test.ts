import { describe, expect, test } from 'vitest'
import { refusal, result, scripted } from './scripted'

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

describe('the platform’s words', () => {
  test.each([
    [
      "sheet.getRange('A1:B2').setValues([[1, 2]])",
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1:B2').setValues([[1, 2], [3]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1:B1').setNumberFormats([['0']])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1').setValues([1, 2])",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      "sheet.getRange('A1').setWrapStrategy('CLIP')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
    ],
    [
      "sheet.getRange('1', 2)",
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["sheet.getRange('AA1')", 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["sheet.getRange('not there')", 'Range not found'],
    ["book.insertSheet('SHEET1')", 'A sheet with the name "SHEET1" already exists. Please enter another name.'],
    ['book.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    ['sheet.hideSheet()', "You can't hide all the sheets in a document."],
    ['sheet.deleteRows(1, 1000)', 'Sorry, it is not possible to delete all non-frozen rows.'],
    [
      'sheet.insertRowsAfter(1000, 400000)',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      "sheet.getRange('A1').setValue('x'.repeat(50001))",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      "sheet.getRange('A1:B1').addDeveloperMetadata('k')",
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    ],
    [
      "sheet.getRange('A1:B2').createFilter(); sheet.getRange('C1:D2').createFilter()",
      "You can't create a filter in a sheet that already has a filter.",
    ],
    ["sheet.setFrozenColumns(1); sheet.getRange('A2:B2').merge()", "You can't merge frozen and non-frozen columns."],
    ["sheet.setFrozenRows(2); sheet.getRange('A1:A3').merge()", "You can't merge frozen and non-frozen rows."],
    [
      "sheet.setFrozenRows(1); sheet.setFrozenColumns(1); sheet.getRange('B1:C1').merge(); sheet.getRange('A1:B3').mergeAcross()",
      "You can't merge frozen and non-frozen columns.",
    ],
    [
      "sheet.getRange('A1:C1').merge(); sheet.setFrozenColumns(1)",
      "Sorry, you can't freeze columns which contain only part of a merged cell. Try to break apart merged cells or freeze more columns to include the complete merged cells.",
    ],
    ["sheet.getRange('A1').setNumberFormat(null)", 'Invalid argument: numberFormat'],
  ])('%s', (script, message) => {
    expect(refusal(script)).toBe(message)
  })

  test('a refused block leaves every cell as it was', () => {
    expect(
      result(
        "try { sheet.getRange('A1:A2').setValues([['first'], ['x'.repeat(50001)]]) } catch (error) {} return sheet.getRange('A1').getValue()",
      ),
    ).toBe('')
  })

  test('a rule that rejects also rejects scripts, and names the cell', () => {
    const rule =
      "const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build(); sheet.getRange('D10:D11').setDataValidation(rule);"
    expect(refusal(`${rule} sheet.getRange('D10:D11').setValues([['a'], ['c']])`)).toBe(
      'The data you entered in cell D11 violates the data validation rules set on this cell.',
    )
    expect(refusal(`${rule} sheet.getRange('D10:D11').setValues([['a'], ['']])`)).toBe('no error')
  })

  test('a rule that warns stops nobody', () => {
    expect(
      refusal(
        "sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).setAllowInvalid(true).build()); sheet.getRange('A1').setValue(5)",
      ),
    ).toBe('no error')
  })

  describe('protected cells', () => {
    test('protect nothing until the list of editors is changed', () => {
      const world = scripted(
        "if (a === 'protect') sheet.getRange('B2:C3').protect(); if (a === 'restrict') { const p = book.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; p.removeEditors(p.getEditors()) } if (a === 'write') sheet.getRange('A1:B2').setValue(1)",
      )
      world.call('go', 'protect')
      world.user = 'someone@example.com'
      world.call('go', 'write')
      world.user = 'manager@example.com'
      world.call('go', 'restrict')
      world.user = 'someone@example.com'
      expect(() => world.call('go', 'write')).toThrow(PROTECTED)
      expect(() => world.edit('Sheet1', 'C3', 'x')).toThrow(PROTECTED)
      world.user = 'manager@example.com'
      world.call('go', 'write')
    })

    test('a warning stops nobody', () => {
      const world = scripted(
        "if (a) { const p = sheet.protect().setWarningOnly(true); p.removeEditors(p.getEditors()) } else sheet.getRange('A1').setValue(1)",
      )
      world.call('go', true)
      world.user = 'someone@example.com'
      world.call('go', false)
      expect(world.values('Sheet1')).toEqual([[1]])
    })
  })
})
