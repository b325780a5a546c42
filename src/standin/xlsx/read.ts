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
import { cellName, readBox } from '../model/area'
import { type Cell, CellError, type CellValue, cellError, type TextRun } from '../model/cell'
import type { Sheet } from '../model/sheet'
import { plain, restyled, type Style, styleOf } from '../model/style'
import { checkbox } from '../model/validation'
import { type BookOptions, Workbook } from '../model/workbook'
import { chartsIn } from './charts'
import { ListTab } from './choices'
import { conditionsIn } from './conditions'
import { constantIn, formulaIn } from './formulas'
import { type LineLook, type TabDetails, tabDetailsIn } from './lineLooks'
import { columnsIn, rowsIn } from './lines'
import { linkIn } from './links'
import { namesIn } from './names'
import { type FileProperties, propertiesIn } from './properties'
import { DEFAULT_FONT, fontIn, LINK_COLOR, styleIn } from './styles'
import { textIn } from './texts'
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
  if (type === 'error') return cellError(value) ?? new CellError(value)
  if (type === 'formula') return cellError(value) ?? (value === '' ? null : value)
  // The one error that a file has only as a text; a text that says so is rich.
  if (type !== 'richText' && value === '#ERROR!') return cellError(value) ?? value
  return value === '' ? null : value
}

interface Reading {
  readonly book: Workbook
  readonly sheet: Sheet
  readonly font: FontStyle
  readonly lists: ListTab
  /** The number a date was made of; undefined where the file does not say its place. */
  readonly numberAt: (place: string) => number | undefined
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
  if (link && typeof cell.value === 'string') cell.runs = [{ start: 0, end: cell.value.length, link, style: plain }]
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

/** A link looks like one, and a date like a date, without a look of its own. */
const lookIn = (file: FileCell, { font }: Reading, isLink: boolean): Style => {
  const style = styleIn(file.style, font)
  if (isLink && style.fontColor === LINK_COLOR)
    return restyled(restyled(style, 'fontColor', undefined), 'fontLine', undefined)
  return file.value instanceof Date && style.numberFormat === undefined
    ? restyled(style, 'numberFormat', 'yyyy-mm-dd')
    : style
}

const readCell = (
  cell: Cell,
  file: FileCell,
  { reading, row, column }: { reading: Reading; row: number; column: number },
) => {
  const formula = formulaText(file, { row, column }, reading)
  const constant = formula && constantIn(formula)
  if (constant !== undefined && constant !== '') cell.value = constant
  else if (formula) readFormula(cell, file, formula, reading)
  else if (file.value instanceof Date)
    cell.value = reading.numberAt(cellName(row, column)) ?? valueIn(file.value, 'date')
  else cell.value = valueIn(file.value, file.type)
  if (file.richText) readRuns(cell, file, reading)
  if (file.hyperlink) readLink(cell, file, reading)
  if (file.comment) cell.note = textIn(file.comment.text)
}

const placeOf = (key: string) => {
  const comma = key.indexOf(',')
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) }
}

/** Excel’s own box forbids nothing that is typed over it. */
const excelBox = { ...checkbox, allowInvalid: true }

/** What cells look like that the file does not hold. */
const readLineLooks = ({ sheet, font }: Reading, lines: readonly LineLook[]) => {
  for (const { axis, from, to, style } of lines) {
    const lookOfLine = styleIn(style, font)
    const last = Math.min(to, sheet[axis].count - 1)
    const box =
      axis === 'rows'
        ? { ...sheet.box, top: from, rows: last - from + 1 }
        : { ...sheet.box, left: from, columns: last - from + 1 }
    sheet.looks.change(box, () => lookOfLine)
  }
}

const readCells = (file: FileSheet, reading: Reading) => {
  const { sheet } = reading
  const looks: Style[][] = []
  const wears = (row: number, column: number, look: Style) => {
    const above = looks[column] ?? []
    looks[column] = above
    above[row] = look
  }
  for (const [r, row] of file.rows.entries()) {
    for (const [c, value] of row.entries()) {
      const plainValue = valueIn(value, undefined)
      if (plainValue === null) continue
      sheet.cell(r, c).value = plainValue
      if (sheet.looks.at(r, c) !== plain) wears(r, c, plain)
    }
  }
  for (const [place, fileCell] of file.cells ?? []) {
    const { row, column } = placeOf(place)
    sheet.edit(row, column, cell => readCell(cell, fileCell, { reading, row, column }))
    const isLink = sheet.peek(row, column)?.runs?.some(run => run.link !== null) ?? false
    wears(row, column, lookIn(fileCell, reading, isLink))
    if (fileCell.checkbox) sheet.rules.change({ top: row, left: column, rows: 1, columns: 1 }, () => excelBox)
  }
  looks.forEach((styles, left) => {
    const box = { top: 0, left, rows: styles.length, columns: 1 }
    sheet.looks.changeEach(box, (look, row) => styles[row] ?? look)
  })
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

const readSheet = (file: FileSheet, reading: Reading, lines: readonly LineLook[]) => {
  const { sheet } = reading
  readLineLooks(reading, lines)
  readCells(file, reading)
  columnsIn(sheet, file.columns ?? [])
  rowsIn(sheet, file.rowDefs ?? new Map())
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }))
  validationsIn(sheet, file.dataValidations ?? [], reading.lists)
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

interface Parsed {
  readonly file: FileBook
  /** By tab. */
  readonly details: readonly TabDetails[]
}

const parse = async (bytes: Uint8Array): Promise<Parsed> => {
  try {
    const file = await readXlsx(bytes, { readStyles: true })
    if (file.sheets.length > 0) return { file, details: await tabDetailsIn(bytes) }
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

/** Looks numbers up once one is asked for. Days counted from 1904 are left to hucre, which turns them into ours. */
const exactly = (detail: TabDetails | undefined, calendar: FileBook['dateSystem']): Reading['numberAt'] => {
  let numbers: ReadonlyMap<string, number> | undefined
  return place => {
    if (calendar === '1904') return undefined
    numbers ??= detail?.numbers()
    return numbers?.get(place)
  }
}

/** Reads an .xlsx. Throws NotAWorkbook when it is none. */
export const openWorkbook = async (
  bytes: Uint8Array,
  { id, sheetIds = [], said, usual }: OpenOptions,
): Promise<Workbook> => {
  const { file, details } = await parse(bytes)
  const { grids, lists: listTab, ...own } = propertiesIn(file.properties)
  const lists = ListTab.of(listTab, file.sheets)
  const tabs = file.sheets.filter(({ name }) => name !== listTab)
  const [first, ...others] = tabs
  const settings = { ...usual, ...own, ...said }
  const book = new Workbook(id, {
    ...settings,
    sheetIds,
    firstTab: first?.name ?? 'Sheet1',
    firstGrid: first && gridOf(first, grids[0]),
  })
  for (const [i, sheet] of others.entries()) book.addSheet(sheet.name, i + 1, gridOf(sheet, grids[i + 1]))
  namesIn(book, file.namedRanges ?? [])
  tabs.forEach((sheet, i) => {
    const own = book.sheets[i]
    const font = file.defaultFont ?? DEFAULT_FONT
    const detail = details[file.sheets.indexOf(sheet)]
    const numberAt = exactly(detail, file.dateSystem)
    if (own) readSheet(sheet, { book, sheet: own, font, lists, numberAt, shared: new Map() }, detail?.lines ?? [])
  })
  tabs.forEach((sheet, i) => {
    const own = book.sheets[i]
    if (own && sheet.charts) own.charts = chartsIn(own, sheet.charts, 1001 + i * 100)
  })
  book.active = book.sheets[file.activeSheet ?? 0] ?? book.active
  return book
}
