import { describe, expect, test } from 'vitest'
import { result, scripted } from './scripted'

describe('tabs', () => {
  test('a new one comes after the active one, becomes active and has 1000 × 26 cells', () => {
    expect(
      result(
        "book.insertSheet('B'); book.setActiveSheet(sheet); const c = book.insertSheet('C'); return [book.getSheets().map(s => s.getName()), book.getActiveSheet().getName(), c.getMaxRows(), c.getMaxColumns(), c.getIndex()]",
      ),
    ).toEqual([['Sheet1', 'C', 'B'], 'C', 1000, 26, 2])
  })

  test('are found by exact name or id, else null', () => {
    expect(
      result(
        "const made = book.insertSheet('数据'); return [book.getSheetByName('数据').getSheetId() === made.getSheetId(), book.getSheetById(made.getSheetId()).getName(), book.getSheetByName('data'), sheet.getSheetId()]",
      ),
    ).toEqual([true, '数据', null, 0])
  })

  test('move, hide and go', () => {
    expect(
      result(
        "book.insertSheet('B'); book.moveActiveSheet(1); sheet.hideSheet(); book.insertSheet('C'); book.deleteSheet(book.getSheetByName('C')); return [book.getSheets().map(s => s.getName()), sheet.isSheetHidden()]",
      ),
    ).toEqual([['B', 'Sheet1'], true])
  })

  test('activating a hidden one shows it', () => {
    expect(
      result(
        "const made = book.insertSheet('B'); made.hideSheet(); book.setActiveSheet(made); return made.isSheetHidden()",
      ),
    ).toBe(false)
  })
})

describe('rows and columns', () => {
  test('inserted rows look like the row they follow and push everything down', () => {
    expect(
      result(`
      sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]); sheet.getRange('A2').setBackground('#ff0000'); sheet.getRange('A3').setNote('note')
      book.setNamedRange('all', sheet.getRange('A1:A3')); book.setNamedRange('last', sheet.getRange('A3'))
      sheet.insertRowsAfter(2, 2)
      return [sheet.getRange('A1:A5').getValues().flat(), sheet.getRange('A3').getBackground(), sheet.getRange('A5').getNote(), book.getRangeByName('all').getA1Notation(), book.getRangeByName('last').getA1Notation(), sheet.getMaxRows()]
    `),
    ).toEqual([['a', 'b', '', '', 'c'], '#ff0000', 'note', 'A1:A5', 'A5', 1002])
  })

  test('deleted ones take with them what pointed only at them', () => {
    expect(
      result(`
      sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]); book.setNamedRange('b', sheet.getRange('B1')); book.setNamedRange('c', sheet.getRange('C:C'))
      sheet.getRange('B:B').addDeveloperMetadata('column', 'b'); sheet.deleteColumn(2)
      return [sheet.getDataRange().getValues(), book.getRangeByName('b'), book.getRangeByName('c').getA1Notation(), book.createDeveloperMetadataFinder().find().length]
    `),
    ).toEqual([[['a', 'c']], null, 'B1:B1000', 0])
  })

  test('append goes below the last row with content and grows the grid', () => {
    expect(
      result(
        "sheet.getRange('B1000').setValue('x'); sheet.appendRow(['0012', 'y']); return [sheet.getMaxRows(), sheet.getRange('A1001:B1001').getValues()]",
      ),
    ).toEqual([1001, [[12, 'y']]])
  })

  test('column groups fold', () => {
    const world = scripted(
      "sheet.getRange('C:E').shiftColumnGroupDepth(1); sheet.collapseAllColumnGroups(); const g = sheet.getColumnGroup(4, 1); return [sheet.getColumnGroupDepth(3), sheet.getColumnGroupDepth(6), g.isCollapsed(), g.getRange().getA1Notation(), sheet.isColumnHiddenByUser(3)]",
    )
    expect(world.call('go')).toEqual([1, 0, true, 'C1:E1000', false])
  })

  test('sorting puts numbers before texts and blanks last', () => {
    expect(
      result(
        "const range = sheet.getRange('A1:B5'); range.setValues([['b', 1], [10, 2], ['', 3], ['a', 4], [9, 5]]); range.sort([{ column: 1, ascending: true }]); return range.getValues().map(row => row[1])",
      ),
    ).toEqual([5, 2, 4, 1, 3])
  })
})

describe('developer metadata', () => {
  test('is found by key wherever it is, in one call', () => {
    expect(
      result(`
      const doc = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT
      sheet.addDeveloperMetadata('table', 'people', doc); book.addDeveloperMetadata('version', '1', doc); book.insertSheet('B').addDeveloperMetadata('table', 'deals')
      const found = book.createDeveloperMetadataFinder().withKey('table').withVisibility(doc).find()
      return found.map(m => [m.getValue(), m.getLocation().getSheet().getName(), String(m.getLocation().getLocationType())])
    `),
    ).toEqual([
      ['people', 'Sheet1', 'SHEET'],
      ['deals', 'B', 'SHEET'],
    ])
  })

  test('changes and goes, with its tab too', () => {
    expect(
      result(
        "const gone = book.insertSheet('B'); gone.addDeveloperMetadata('k'); sheet.addDeveloperMetadata('k', '1'); sheet.getDeveloperMetadata()[0].setValue('2'); book.deleteSheet(gone); const left = book.createDeveloperMetadataFinder().find(); return [left.length, left[0].getValue()]",
      ),
    ).toEqual([1, '2'])
  })
})

describe('looks', () => {
  test('are read as they were set', () => {
    expect(
      result(`
      const range = sheet.getRange('A1:B1')
      range.setFontWeights([['bold', 'normal']]).setFontColors([['#F00', null]]).setHorizontalAlignments([['center', 'left']]).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setVerticalAlignment('middle')
      return [range.getFontWeights(), range.getFontColorObject().asRgbColor().asHexString(), range.getHorizontalAlignments(), range.getWrapStrategy().name(), range.getVerticalAlignments(), sheet.getRange('C1').getBackground()]
    `),
    ).toEqual([[['bold', 'normal']], '#ff0000', [['center', 'left']], 'CLIP', [['middle', 'middle']], '#ffffff'])
  })

  test('links in rich text', () => {
    expect(
      result(`
      sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('see B2 there').setLinkUrl(4, 6, '#gid=0&range=B2').build())
      const rich = sheet.getRange('A1').getRichTextValue()
      return [rich.getText(), rich.getLinkUrl(), rich.getLinkUrl(4, 6), rich.getRuns().map(run => [run.getText(), run.getLinkUrl()])]
    `),
    ).toEqual([
      'see B2 there',
      null,
      '#gid=0&range=B2',
      [
        ['see ', null],
        ['B2', '#gid=0&range=B2'],
        [' there', null],
      ],
    ])
  })

  test('conditional formats are replaced as a whole, in order of priority', () => {
    expect(
      result(`
      const rule = color => SpreadsheetApp.newConditionalFormatRule().whenTextContains('x').setBackground(color).setRanges([sheet.getRange('A:A')]).build()
      sheet.setConditionalFormatRules([rule('#111111')]); sheet.setConditionalFormatRules([rule('#222222'), rule('#333333')])
      return sheet.getConditionalFormatRules().map(r => [r.getBooleanCondition().getBackground(), String(r.getBooleanCondition().getCriteriaType()), r.getRanges()[0].getA1Notation()])
    `),
    ).toEqual([
      ['#222222', 'TEXT_CONTAINS', 'A1:A1000'],
      ['#333333', 'TEXT_CONTAINS', 'A1:A1000'],
    ])
  })

  test('display values follow format and locale', () => {
    const script =
      "sheet.getRange('A1:C1').setNumberFormats([['#,##0.00', '0.0%', 'yyyy-mm-dd']]).setValues([[1234.5, 0.125, 46000]]); return sheet.getRange('A1:C1').getDisplayValues()[0]"
    expect(result(script, { locale: 'en_US' })).toEqual(['1,234.50', '12.5%', '2025-12-09'])
    expect(result(script, { locale: 'de_DE' })).toEqual(['1.234,50', '12,5%', '2025-12-09'])
  })
})
