import {
  type Workbook as FileBook,
  type Cell as FileCell,
  type Sheet as FileSheet,
  type CellValue as FileValue,
  type FontStyle,
  readXlsx,
} from 'hucre'
import { NotAWorkbook } from '../errors'
import { moved } from '../formula/references'
import { readBox, splitTab } from '../model/area'
import { type Cell, type CellValue, cellError, type TextRun } from '../model/cell'
import type { Sheet } from '../model/sheet'
import { plain, restyled, styleOf } from '../model/style'
import { type BookOptions, Workbook } from '../model/workbook'
import { chartsIn } from './charts'
import { conditionsIn } from './conditions'
import { formulaIn } from './formulas'
import { columnsIn, rowsIn } from './lines'
import { linkIn } from './links'
import { type FileProperties, propertiesIn } from './properties'
import { DEFAULT_FONT, fontIn, LINK_COLOR, styleIn } from './styles'
import { validationsIn } from './validations'

const DAY = 86_400_000
/** The file's dates come as UTC dates; before March 1900 its calendar is a day off. */
const serialIn = (date: Date) => {
  const days = (date.getTime() - Date.UTC(1899, 11, 30)) / DAY
  return Number((days < 61 ? days - 1 : days).toPrecision(15))
}

const valueIn = (value: FileValue, type: FileCell['type'] | undefined): CellValue => {
  if (value instanceof Date) return serialIn(value)
  if (typeof value !== 'string') return value
  if (type === 'error' || type === 'formula')
    return cellError(value) ?? (type === 'formula' && value === '' ? null : value)
  return value === '' ? null : value
}

interface Reading {
  readonly book: Workbook
  readonly sheet: Sheet
  readonly font: FontStyle
  readonly shared: Map<number, { formula: string; row: number; column: number }>
}

/** Followers of a shared formula carry only its number. */
const formulaText = (
  file: FileCell,
  place: { row: number; column: number },
  { shared }: Reading,
): string | undefined => {
  const index = file.formulaSharedIndex
  if (index === undefined) return file.formula
  if (file.formula) {
    shared.set(index, { formula: file.formula, ...place })
    return file.formula
  }
  const first = shared.get(index)
  return first && moved(first.formula, place.row - first.row, place.column - first.column)
}

const readFormula = (cell: Cell, file: FileCell, text: string, reading: Reading) => {
  const found = formulaIn(text)
  cell.value = valueIn(file.formulaResult ?? file.value, 'formula')
  if (found === 'spilled') {
    cell.spilled = true
    return
  }
  const box = file.formulaType === 'array' && file.formulaRef ? readBox(file.formulaRef, { rows: 1, columns: 1 }) : null
  const spills = box && box.rows * box.columns > 1
  cell.formula = spills ? `ARRAYFORMULA(${found.formula})` : found.formula
  if (!box || !spills) return
  reading.sheet.visit(box, other => {
    if (other !== cell) other.spilled = true
  })
}

const readLink = (cell: Cell, file: FileCell, { book }: Reading) => {
  const link = file.hyperlink && linkIn(file.hyperlink, book)
  if (!link || typeof cell.value !== 'string') return
  if (cell.style.fontColor === LINK_COLOR)
    cell.style = restyled(restyled(cell.style, 'fontColor', undefined), 'fontLine', undefined)
  cell.runs = [{ start: 0, end: cell.value.length, link, style: plain }]
}

const readRuns = (cell: Cell, file: FileCell, { font }: Reading) => {
  let start = 0
  const runs = (file.richText ?? []).map((run): TextRun => {
    const made = {
      start,
      end: start + run.text.length,
      link: null,
      style: run.font ? styleOf(fontIn(run.font, font)) : plain,
    }
    start = made.end
    return made
  })
  const styled = runs.filter(run => run.style !== plain)
  if (styled.length > 0) cell.runs = styled
}

const readCell = (
  cell: Cell,
  file: FileCell,
  { reading, row, column }: { reading: Reading; row: number; column: number },
) => {
  cell.style = styleIn(file.style, reading.font)
  const formula = formulaText(file, { row, column }, reading)
  if (formula) readFormula(cell, file, formula, reading)
  else cell.value = valueIn(file.value, file.type)
  if (file.value instanceof Date && cell.style.numberFormat === undefined)
    cell.style = restyled(cell.style, 'numberFormat', 'yyyy-mm-dd')
  if (file.richText) readRuns(cell, file, reading)
  if (file.hyperlink) readLink(cell, file, reading)
  if (file.comment) cell.note = file.comment.text
  if (file.checkbox)
    cell.validation = { criteria: 'CHECKBOX', values: [], showDropdown: true, allowInvalid: false, helpText: '' }
}

const placeOf = (key: string) => {
  const comma = key.indexOf(',')
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) }
}

const readCells = (file: FileSheet, reading: Reading) => {
  const { sheet } = reading
  for (const [r, row] of file.rows.entries()) {
    for (const [c, value] of row.entries()) {
      const plainValue = valueIn(value, undefined)
      if (plainValue !== null) sheet.cell(r, c).value = plainValue
    }
  }
  for (const [place, fileCell] of file.cells ?? []) {
    const { row, column } = placeOf(place)
    readCell(sheet.cell(row, column), fileCell, { reading, row, column })
  }
}

/** The grid the file says, or Google's usual one around what is in it. */
const gridOf = (file: FileSheet, said: FileProperties['grids'][number] | undefined) => {
  let rows = file.rows.length
  let columns = file.rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const place of file.cells?.keys() ?? []) {
    const { row, column } = placeOf(place)
    rows = Math.max(rows, row + 1)
    columns = Math.max(columns, column + 1)
  }
  return { rows: Math.max(rows, said?.rows ?? 1000), columns: Math.max(columns, said?.columns ?? 26) }
}

const readSheet = (file: FileSheet, sheet: Sheet, font: FontStyle) => {
  readCells(file, { book: sheet.book, sheet, font, shared: new Map() })
  columnsIn(sheet, file.columns ?? [])
  rowsIn(sheet, file.rowDefs ?? new Map())
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }))
  validationsIn(sheet, file.dataValidations ?? [])
  sheet.conditions = conditionsIn(sheet, file.conditionalRules ?? [])
  sheet.filter = file.autoFilter
    ? readBox(file.autoFilter.range, { rows: sheet.rows.count, columns: sheet.columns.count })
    : null
  sheet.frozenRows = file.freezePane?.rows ?? 0
  sheet.frozenColumns = file.freezePane?.columns ?? 0
  sheet.tabColor = file.view?.tabColor?.rgb ? `#${file.view.tabColor.rgb.slice(-6).toLowerCase()}` : null
  sheet.gridlines = file.view?.showGridLines ?? true
  sheet.rightToLeft = file.view?.rightToLeft ?? false
  sheet.hidden = Boolean(file.hidden || file.veryHidden)
  if (file.outlineProperties?.summaryRight === false) sheet.groupControl.columns = 'BEFORE'
  if (file.outlineProperties?.summaryBelow === false) sheet.groupControl.rows = 'BEFORE'
}

const readNames = (file: FileBook, book: Workbook) => {
  for (const { name, range, scope } of file.namedRanges ?? []) {
    const { tab, cells } = splitTab(range)
    const sheet = tab === null ? undefined : book.sheet(tab)
    const box = sheet && readBox(cells, { rows: sheet.rows.count, columns: sheet.columns.count })
    if (sheet && box && scope === undefined && !name.startsWith('_xlnm')) book.setName(name, { sheet, ...box })
  }
}

const parse = async (bytes: Uint8Array): Promise<FileBook> => {
  try {
    const file = await readXlsx(bytes, { readStyles: true })
    if (file.sheets.length > 0) return file
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new NotAWorkbook(`The file is no .xlsx workbook: ${why}`)
  }
  throw new NotAWorkbook('The file is no .xlsx workbook: it has no sheets')
}

/** What the caller says wins over what the file says, which wins over the usual. */
export interface OpenOptions {
  readonly id: string
  /** The ids the tabs had. */
  readonly sheetIds?: readonly number[]
  readonly said: Partial<BookOptions>
  readonly usual: BookOptions
}

export const openWorkbook = async (
  bytes: Uint8Array,
  { id, sheetIds = [], said, usual }: OpenOptions,
): Promise<Workbook> => {
  const file = await parse(bytes)
  const { grids, ...own } = propertiesIn(file.properties)
  const [first, ...others] = file.sheets
  const settings = { ...usual, ...own, ...said }
  const book = new Workbook(id, {
    ...settings,
    sheetIds,
    firstTab: first?.name ?? 'Sheet1',
    firstGrid: first && gridOf(first, grids[0]),
  })
  for (const [i, sheet] of others.entries()) book.addSheet(sheet.name, i + 1, gridOf(sheet, grids[i + 1]))
  readNames(file, book)
  file.sheets.forEach((sheet, i) => {
    const own = book.sheets[i]
    if (own) readSheet(sheet, own, file.defaultFont ?? DEFAULT_FONT)
  })
  file.sheets.forEach((sheet, i) => {
    const own = book.sheets[i]
    if (own && sheet.charts) own.charts = chartsIn(own, sheet.charts, 1001 + i * 100)
  })
  book.active = book.sheets[file.activeSheet ?? 0] ?? book.active
  return book
}
