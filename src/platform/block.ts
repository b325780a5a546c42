import type { Table } from '../book/table/table'
import type { Block } from '../book/table/write'
import { texts } from '../domain/values/text'
import { formatHolding, type Written, written } from './cells'
import { movedFormula } from './formula'
import { Refusal } from './refusal'
import { type Sheet, sheetOf } from './sheets'
import { filledColumns, formulasTo } from './spills'

const say = texts('platform.block', {
  noSheet: { en: 'The tab “{tab}” is missing.', 'zh-CN': '缺少“{tab}”标签页。' },
  notAllowed: {
    en: 'The tab “{tab}” is protected and you may not change it: ask the owner of the file to run this, or to add you under Data › Protect sheets and ranges. Running it again completes what was begun.',
    'zh-CN':
      '“{tab}”标签页受保护,您没有修改权限:请文件所有者来运行,或请其在“数据 › 保护工作表和范围”中添加您。之后再运行一次即可补全。',
  },
})

/** Makes room, writes the rows, and takes out those left over. */
export function writeBlock(table: Table, block: Block): void {
  const sheet = sheetOf(table)
  if (!sheet) throw new Refusal(say.noSheet, { tab: table.name })
  if (block.values.length === 0) return
  try {
    writeRows(sheet, table, block)
  } catch (error) {
    if (keepsOut(sheet)) throw new Refusal(say.notAllowed, { tab: sheet.getName() })
    throw error
  }
}

/** Whether the person running this may not write everywhere on a sheet. */
function keepsOut(sheet: Sheet): boolean {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType
  return [SHEET, RANGE].some(type => sheet.getProtections(type).some(one => !one.isWarningOnly() && !one.canEdit()))
}

function writeRows(sheet: Sheet, table: Table, block: Block): void {
  const { headerRow, first, existing, inserted, values, formats, surplus, width } = block
  const top = headerRow + 1 + first
  if (inserted > 0) sheet.insertRowsAfter(top + existing - 1, inserted)
  growTo(sheet, top + values.length - 1, width)
  const own = ownFormulas(sheet, block)
  if (needsFormats(table, block)) setFormats(sheet, block)
  const cells = values.map((row, r) => row.map((value, c) => own(r, c) ?? written(value, formats[r]?.[c] ?? '')))
  put(sheet.getRange(top, 1, values.length, width), cells, table)
  for (const { from, count } of runsFromBelow(surplus)) sheet.deleteRows(headerRow + 1 + from, count)
}

/** On sheets that are only read a rule of validation that rejects gives way to the result. */
function put(range: GoogleAppsScript.Spreadsheet.Range, cells: Written[][], { role }: Table): void {
  try {
    range.setValues(cells)
  } catch (error) {
    const rules = role === 'type' ? [] : range.getDataValidations()
    if (rules.every(row => row.every(rule => rule?.getAllowInvalid() ?? true))) throw error
    range.setDataValidations(rules.map(row => row.map(rule => (rule?.getAllowInvalid() ? rule : null))))
    range.setValues(cells)
  }
}

/** Neighbours together, the lowest first, so that taking one out does not move the next. */
export function runsFromBelow(rows: readonly number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = []
  for (const row of rows) {
    const last = runs[0]
    if (last && row === last.from + last.count) last.count++
    else runs.unshift({ from: row, count: 1 })
  }
  return runs
}

/** The manager's formulas beside a table, moved to where their rows will stand; what formulas above fill stays theirs. */
function ownFormulas(sheet: Sheet, { headerRow, first, formats, origins, existing, width }: Block) {
  const none = () => undefined
  if (existing === 0 || !formats[0]?.includes('')) return none
  const top = headerRow + first
  const formulas = formulasTo(sheet, top + existing, width)
  const filled = filledColumns(formulas, headerRow)
  return (row: number, column: number): string | undefined => {
    const from = formats[row]?.[column] === '' ? origins[row] : undefined
    const formula = from === undefined ? '' : formulas[top + from - first]?.[column]
    if (formula && from !== undefined) return movedFormula(formula, first + row - from)
    return formats[row]?.[column] === '' && filled.has(column) ? '' : undefined
  }
}

/**
 * Whether cells may have other formats than they were made with: people change those of the sheets they read and type in,
 * and there a number in a cell of dates would be a day. A text that its own format would change always needs another.
 */
function needsFormats({ role }: Table, { values, formats }: Block): boolean {
  const isOurs = (r: number, c: number) => (formats[r]?.[c] ?? '') !== ''
  return values.some((row, r) =>
    row.some((value, c) => {
      if (formatHolding(value, formats[r]?.[c] ?? '') !== (formats[r]?.[c] ?? '')) return true
      return role === 'type' || (role === 'read' && typeof value === 'number' && isOurs(r, c))
    }),
  )
}

/** Sets the formats of the table's own columns, neighbours together; a format '' leaves the column alone. */
function setFormats(sheet: Sheet, { headerRow, first, formats, values, width }: Block): void {
  const isSet = (column: number) => column < width && (formats[0]?.[column] ?? '') !== ''
  for (let from = 0; from < width; from++) {
    if (!isSet(from)) continue
    let to = from
    while (isSet(to)) to++
    const part = formats.map((row, r) =>
      row.slice(from, to).map((format, c) => formatHolding(values[r]?.[from + c] ?? null, format)),
    )
    sheet.getRange(headerRow + 1 + first, from + 1, part.length, to - from).setNumberFormats(part)
    from = to
  }
}

/** Makes the grid at least this large; writing outside it is an error. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows()
  const missingColumns = columns - sheet.getMaxColumns()
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows)
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns)
}
