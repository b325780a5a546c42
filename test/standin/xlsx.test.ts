import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { CellError } from '../../src/standin/model/cell'
import { NotAWorkbook, type World } from '../../src/standin/node/world'
import { scripted } from './scripted'

/** The same world after its file was saved and opened, as often as wanted. */
const reopened = async (world: World, times = 1) => {
  for (let i = 0; i < times; i++) await world.open(await world.save())
  return world
}
const saved = async (script: string, times = 1) => {
  const world = scripted(script)
  world.call('go')
  return reopened(world, times)
}

describe('what a workbook holds is there after saving and opening', () => {
  test('values of every kind, dates by their format', async () => {
    const world = await saved(
      "sheet.getRange('A1:F1').setValues([['文字 <&> \"x\"', 12.5, true, new Date(2026, 2, 1), '', 'a\\nb']]); sheet.getRange('A2:B2').setNumberFormats([['@', 'h:mm']]).setValues([['0012', 0.5]]); sheet.getRange('C2').setValue('=notes').setNumberFormat('0')",
      2,
    )
    expect(world.displayValues('Sheet1')[0]).toEqual(['文字 <&> "x"', '12.5', 'TRUE', '3/1/2026', '', 'a\nb'])
    expect(world.displayValues('Sheet1')[1]?.slice(0, 2)).toEqual(['0012', '12:00'])
    expect(world.sheet('Sheet1').peek(0, 3)?.value).toBe(46082)
  })

  test('serial numbers to the second and before March 1900', async () => {
    const serials = [46000.123456, 0.25, 1, 59.5, 61, 2 / 3]
    const world = scripted(
      "sheet.getRange(1, 1, a.length, 1).setNumberFormat('yyyy-mm-dd h:mm:ss').setValues(a.map(n => [n]))",
    )
    world.call('go', serials)
    await reopened(world, 2)
    for (const [i, serial] of serials.entries()) expect(world.sheet('Sheet1').peek(i, 0)?.value).toBeCloseTo(serial, 7)
  })

  test('looks, notes, sizes, panes, tab colour, gridlines, merges, hidden things', async () => {
    const world = await saved(
      `
      sheet.getRange('A1:B1').setValues([['x', 'y']]).setFontWeight('bold').setBackground('#1155cc').setFontColor('#ffffff').setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true).setFontSize(14).setFontFamily('Georgia').setFontStyle('italic').setFontLine('line-through')
      sheet.getRange('A2').setBorder(true, null, true, null, null, null, '#ff0000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM)
      sheet.getRange('A1').setNote('多行\\nnote'); sheet.setColumnWidth(1, 180); sheet.setRowHeight(1, 40); sheet.setFrozenRows(1); sheet.setFrozenColumns(2)
      sheet.setTabColor('#ff9900'); sheet.setHiddenGridlines(true); sheet.getRange('C5:D6').merge(); sheet.hideRows(3); sheet.hideColumns(8)
      book.insertSheet('Hidden').hideSheet(); sheet.activate()
    `,
      2,
    )
    const sheet = world.sheet('Sheet1')
    const border = { style: 'SOLID_MEDIUM', color: '#ff0000' }
    expect(sheet.looks.at(0, 1)).toEqual({
      fontWeight: 'bold',
      background: '#1155cc',
      fontColor: '#ffffff',
      horizontal: 'center',
      vertical: 'middle',
      wrap: 'WRAP',
      fontSize: 14,
      fontFamily: 'Georgia',
      fontStyle: 'italic',
      fontLine: 'line-through',
    })
    expect(sheet.looks.at(1, 0)).toEqual({ borderTop: border, borderBottom: border })
    expect(sheet).toMatchObject({
      frozenRows: 1,
      frozenColumns: 2,
      tabColor: '#ff9900',
      gridlines: false,
      merges: [{ top: 4, left: 2, rows: 2, columns: 2 }],
    })
    expect([
      sheet.columns.size(0),
      sheet.columns.size(1),
      sheet.rows.size(0),
      sheet.rows.peek(2)?.hidden,
      sheet.columns.peek(7)?.hidden,
    ]).toEqual([180, 100, 40, true, true])
    expect([world.cell('Sheet1', 'A1').note, world.sheet('Hidden').hidden, world.book.active.name]).toEqual([
      '多行\nnote',
      true,
      'Sheet1',
    ])
  })

  test('folded column groups, on either side of their button', async () => {
    const world = await saved(
      "sheet.getRange('C:E').shiftColumnGroupDepth(1); sheet.collapseAllColumnGroups(); sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE)",
      2,
    )
    const { columns, groupControl } = world.sheet('Sheet1')
    expect([1, 2, 3, 4, 5].map(i => [columns.peek(i)?.depth ?? 0, columns.peek(i)?.folded ?? false])).toEqual([
      [0, false],
      [1, true],
      [1, true],
      [1, true],
      [0, false],
    ])
    expect(groupControl.columns).toBe('BEFORE')
  })

  test('dropdowns from lists and ranges, number rules, warnings, tick boxes', async () => {
    const world = await saved(
      `
      const rule = () => SpreadsheetApp.newDataValidation()
      const other = book.insertSheet('名单 1')
      sheet.getRange('A2:B50').setDataValidation(rule().requireValueInList(['张三', '李四']).setAllowInvalid(true).setHelpText('pick one').build())
      sheet.getRange('C2:C50').setDataValidation(rule().requireValueInRange(other.getRange('A2:A9')).setAllowInvalid(true).build())
      sheet.getRange('D2:D50').setDataValidation(rule().requireNumberBetween(0, 1).setAllowInvalid(false).build())
      sheet.getRange('E2').setDataValidation(rule().requireFormulaSatisfied('=E2>1').build())
      sheet.getRange('F2:F3').insertCheckboxes()
      sheet.getRange('G2').setDataValidation(rule().requireDateAfter(new Date(2026, 0, 1)).build())
    `,
      2,
    )
    const rule = (column: number) => world.sheet('Sheet1').rules.at(1, column)
    expect(rule(1)).toMatchObject({
      criteria: 'VALUE_IN_LIST',
      values: ['张三', '李四'],
      allowInvalid: true,
      helpText: 'pick one',
    })
    expect(world.cell('Sheet1', 'C2').choices).toBe("'名单 1'!A2:A9")
    expect(rule(3)).toMatchObject({ criteria: 'NUMBER_BETWEEN', values: [0, 1], allowInvalid: false })
    expect(rule(4)).toMatchObject({ criteria: 'CUSTOM_FORMULA', values: ['=E2>1'] })
    expect(rule(5)).toMatchObject({ criteria: 'CHECKBOX' })
    expect(rule(6)).toMatchObject({ criteria: 'DATE_AFTER', values: [46023] })
    expect(world.sheet('Sheet1').rules.at(50, 0)).toBe(null)
  })

  test('conditional formats in their order', async () => {
    const world = await saved(
      `
      const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:A9'), sheet.getRange('C2:C9')])
      sheet.setConditionalFormatRules([
        rule().whenFormulaSatisfied('=$A2>1').setBackground('#d9ead3').setBold(true).build(),
        rule().whenNumberBetween(1, 2).setFontColor('#ff0000').build(),
        rule().whenTextContains('落后').setBackground('#f4cccc').build(),
        rule().whenCellNotEmpty().setItalic(true).build(),
        rule().whenTextEqualTo('是').setStrikethrough(true).build(),
        rule().setGradientMinpoint('#ffffff').setGradientMaxpointWithValue('#57bb8a', SpreadsheetApp.InterpolationType.NUMBER, '1').build(),
      ])
    `,
      2,
    )
    const rules = world.sheet('Sheet1').conditions
    expect(rules.map(rule => rule.when && [rule.when.criteria, rule.when.values, rule.when.looks])).toEqual([
      ['CUSTOM_FORMULA', ['=$A2>1'], { background: '#d9ead3', bold: true }],
      ['NUMBER_BETWEEN', [1, 2], { fontColor: '#ff0000' }],
      ['TEXT_CONTAINS', ['落后'], { background: '#f4cccc' }],
      ['CELL_NOT_EMPTY', [], { italic: true }],
      ['TEXT_EQUAL_TO', ['是'], { strikethrough: true }],
      undefined,
    ])
    expect(rules[5]?.gradient).toEqual({
      min: { color: '#ffffff', type: 'MIN', value: '' },
      max: { color: '#57bb8a', type: 'NUMBER', value: '1' },
    })
    expect(rules[0]?.areas.map(area => [area.top, area.left, area.rows])).toEqual([
      [1, 0, 8],
      [1, 2, 8],
    ])
  })

  test('names and links within the file, whatever the ids of its tabs become', async () => {
    const world = await saved(
      `
      const other = book.insertSheet("Bob's"); book.setNamedRange('YS_people', other.getRange('A1:D1'))
      const link = url => SpreadsheetApp.newRichTextValue().setText('go').setLinkUrl(url).build()
      sheet.getRange('A1:A2').setRichTextValues([[link('#gid=' + other.getSheetId() + '&range=B3')], [link('https://example.com/?a=1&b=2')]])
    `,
      2,
    )
    expect(world.cell('Sheet1', 'A1')).toMatchObject({
      value: 'go',
      link: `#gid=${world.sheet("Bob's").id}&range=B3`,
      fontColor: '#000000',
    })
    expect(world.cell('Sheet1', 'A2').link).toBe('https://example.com/?a=1&b=2')
    expect(world.book.named('ys_PEOPLE')?.area).toMatchObject({ top: 0, left: 0, rows: 1, columns: 4 })
  })

  test('locale, zone and grid', async () => {
    const world = await saved(
      "book.setSpreadsheetLocale('zh_CN'); book.setSpreadsheetTimeZone('Europe/Berlin'); sheet.deleteColumns(9, 18); sheet.deleteRows(51, 950)",
    )
    expect([
      world.book.locale,
      world.book.timeZone,
      world.sheet('Sheet1').rows.count,
      world.sheet('Sheet1').columns.count,
    ]).toEqual(['zh_CN', 'Europe/Berlin', 50, 8])
  })

  test('a text too long for a file is named, not cut', async () => {
    const world = scripted("sheet.getRange('B3').setValue('x'.repeat(40000))")
    world.call('go')
    await expect(world.save()).rejects.toThrow("'Sheet1'!B3 has more than the 32767 characters")
  })

  test('protections that only warn leave no trace in the file', async () => {
    const world = scripted('sheet.protect().setWarningOnly(true)')
    world.call('go')
    expect(Buffer.from(await world.save()).includes('sheetProtection')).toBe(false)
    await reopened(world)
    expect(world.book.protections).toEqual([])
  })
})

/** The cells of a file's first sheet without anything in them, and the looks of its columns. */
const inFile = (bytes: Uint8Array) => {
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const [blanks, columns] = [/<c r="([A-Z]+\d+)"[^>]*\/>/g, /<col min="(\d+)"[^>]* style="/g].map(pattern =>
    [...xml.matchAll(pattern)].map(([, found]) => found),
  )
  return { blanks, columns }
}

describe('looks of whole columns and rows', () => {
  const looks = (world: World) => (a1: string) => world.cell('Sheet1', a1).background

  test('are the column’s in the file; a blank cell is in it only where it looks otherwise', async () => {
    const world = scripted(`
      sheet.getRange('A2:B').setBackground('#ffeeee'); sheet.getRange('D1:D10').setBackground('#eeeeff')
      sheet.getRange('A5').setValue(1); sheet.getRange('B5').setValue(2).setBackground(null); sheet.getRange('B7').setBackground(null)
    `)
    world.call('go')
    const file = inFile(await world.save())
    expect(file.columns).toEqual(['1', '2'])
    expect(file.blanks).toEqual(['A1', 'B1', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'B7', 'D7', 'D8', 'D9', 'D10'])
    const again = looks(await reopened(world, 2))
    expect(['A1', 'A2', 'A5', 'A1000', 'B4', 'D10'].map(again)).toEqual([
      '#ffffff',
      '#ffeeee',
      '#ffeeee',
      '#ffeeee',
      '#ffeeee',
      '#eeeeff',
    ])
    expect(['B1', 'B5', 'B7', 'C5', 'D11'].map(again)).toEqual(new Array(5).fill('#ffffff'))
  })

  test('are read as other programs write them: the row’s before the column’s, a cell’s own before both', async () => {
    const style = (rgb: string) => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } }) as const
    const cells = new Map([
      ['0,0', { value: 'x', type: 'string', style: style('FFEEEE') } as const],
      ['1,1', { value: 'y', type: 'string', style: style('EEEEFF') } as const],
      ['2,2', { value: 'z', type: 'string' } as const],
    ])
    const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [], cells, columns: [{ width: 9 }] }] }))
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const [red, blue] = [...xml.matchAll(/ s="(\d+)"/g)].map(([, number]) => number)
    parts['xl/worksheets/sheet1.xml'] = strToU8(
      xml
        .replace(/<cols>.*<\/cols>/, `<cols><col min="1" max="16384" width="9" style="${red}"/></cols>`)
        .replace('<row r="2">', `<row r="2" s="${blue}" customFormat="1">`),
    )
    const world = await scripted('').open(zipSync(parts))
    const found = ['A1', 'A9', 'Z1000', 'A2', 'B2', 'C2', 'C3'].map(looks(world))
    expect(found).toEqual(['#ffeeee', '#ffeeee', '#ffeeee', '#eeeeff', '#eeeeff', '#eeeeff', '#ffffff'])
    expect([world.sheet('Sheet1').rows.count, world.sheet('Sheet1').columns.count]).toEqual([1000, 26])
  })
})

describe('formulas keep their text and their last value, twice', () => {
  const file = () =>
    writeXlsx({
      sheets: [
        {
          name: 'One',
          rows: [],
          cells: new Map([
            ['0,0', { type: 'formula', formula: '"a"&"b"', value: 'ab', formulaResult: 'ab' }],
            ['0,1', { type: 'formula', formula: '1=1', value: true, formulaResult: true }],
            ['0,2', { type: 'formula', formula: '1/0', value: '#DIV/0!', formulaResult: '#DIV/0!' }],
            ['0,3', { type: 'formula', formula: 'SUM(1,2)', value: 3, formulaResult: 3 }],
            [
              '0,4',
              {
                type: 'formula',
                formula: 'DATE(2026,3,1)',
                value: 46082,
                formulaResult: 46082,
                style: { numFmt: 'yyyy-mm-dd' },
              },
            ],
            [
              '0,5',
              {
                type: 'formula',
                formula: 'IFERROR(__xludf.DUMMYFUNCTION("KPI_SCORE(A1,""x"")"),0.9)',
                value: 0.9,
                formulaResult: 0.9,
              },
            ],
            [
              '1,5',
              {
                type: 'formula',
                formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"次")',
                value: '次',
                formulaResult: '次',
              },
            ],
            ['0,6', { type: 'formula', formula: '_xlfn.IFS(1=1,"ok")', value: 'ok', formulaResult: 'ok' }],
          ]),
        },
      ],
    })

  test('of every kind, computed anew', async () => {
    const world = scripted('', { code: 'function KPI_SCORE() { return [[0.9], ["次"]] }' })
    await world.open(await file())
    await reopened(world, 2)
    const row = [0, 1, 2, 3, 4, 5, 6].map(column => world.sheet('One').peek(0, column))
    expect(row.map(cell => cell?.formula)).toEqual([
      '"a"&"b"',
      '1=1',
      '1/0',
      'SUM(1,2)',
      'DATE(2026,3,1)',
      'KPI_SCORE(A1,"x")',
      'IFS(1=1,"ok")',
    ])
    expect(row.map(cell => (cell?.value instanceof CellError ? cell.value.text : cell?.value))).toEqual([
      'ab',
      true,
      '#DIV/0!',
      3,
      46082,
      0.9,
      'ok',
    ])
    expect(world.sheet('One').peek(1, 5)).toMatchObject({ value: '次', formula: null, spilled: true })
  })
})

describe('files of other programs', () => {
  const office = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find(existsSync)
  const inCI = process.env.CI === 'true'

  test.skipIf(!office && !inCI)('LibreOffice’s, made from a .csv (needs soffice)', async () => {
    if (!office) throw new Error('soffice is missing')
    const folder = mkdtempSync(join(tmpdir(), 'standin-'))
    writeFileSync(join(folder, 'table.csv'), '姓名,amount,date\n张三,1200.5,2026-03-01\n\nLi,3,2026-04-02\n')
    execFileSync(
      office,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--infilter=CSV:44,34,76',
        '--convert-to',
        'xlsx',
        '--outdir',
        folder,
        join(folder, 'table.csv'),
      ],
      { stdio: 'ignore' },
    )
    const world = scripted('')
    await world.open(readFileSync(join(folder, 'table.xlsx')))
    expect(world.displayValues('table')).toEqual([
      ['姓名', 'amount', 'date'],
      ['张三', '1200.5', '2026-03-01'],
      ['', '', ''],
      ['Li', '3', '2026-04-02'],
    ])
    expect(world.values('table')[1]?.[2]).toBeInstanceOf(Date)
  })

  test('bare ones: no styles, inline and formula strings, shared formulas, gaps', async () => {
    const world = scripted('')
    await world.open(readFileSync('test/standin/bare.xlsx'))
    expect(world.values('One')).toEqual([
      ['in', 'text', 2],
      ['', '', ''],
      [2, '', ''],
      [0, '', ''],
      [0, '', ''],
      ['#VALUE!', '', ''],
      [0, '', ''],
      [0, '', ''],
      ['', '#DIV/0!', ''],
    ])
    expect([2, 3, 4].map(row => world.sheet('One').peek(row, 0)?.formula)).toEqual([
      '$C$1*B3+C1',
      '$C$1*B4+C2',
      '$C$1*B5+C3',
    ])
    expect([world.sheet('One').peek(5, 0)?.formula, world.sheet('One').peek(6, 0)?.spilled]).toEqual([
      'ARRAYFORMULA(B1:B3*2)',
      true,
    ])
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('name,amount\n')],
    [
      'half a zip',
      new Uint8Array([
        0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
      ]),
    ],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)])],
  ])('%s is no workbook', async (_name, bytes) => {
    const error = await scripted('')
      .open(bytes)
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(NotAWorkbook)
    expect(String(error)).toMatch(/^NotAWorkbook: The file is no \.xlsx workbook: [^\n]+$/)
  })
})
