import {
  type CellStyle,
  type Cell as FileCell,
  type CellValue as FileValue,
  type RichTextRun,
  type WriteSheet,
  writeXlsx,
} from 'hucre'
import { WorldError } from '../errors'
import { boxName, cellName, quotedTab } from '../model/area'
import { type Cell, CellError } from '../model/cell'
import type { Sheet } from '../model/sheet'
import { plain, restyled, type Style } from '../model/style'
import type { Workbook } from '../model/workbook'
import { chartsOut } from './charts'
import { ListTab } from './choices'
import { conditionsOut } from './conditions'
import { formulaOut, spillOut } from './formulas'
import { liftColumnLooks } from './lineLooks'
import { columnsOut, outlineOut, rowsOut } from './lines'
import { linkOut } from './links'
import { namesOut } from './names'
import { propertiesOut } from './properties'
import { DEFAULT_FONT, fontOut, LINK_COLOR, styleOut } from './styles'
import { looksLikeError, textOut } from './texts'
import { validationsOut } from './validations'

type Writing = {
  readonly book: Workbook
  readonly customFunctions: ReadonlySet<string>
  readonly lists: ListTab
}

const MAX_TEXT = 32_767

const fileValue = ({ value }: Cell): FileValue => {
  if (value instanceof CellError) return value.text
  return typeof value === 'string' ? textOut(value) : value
}

const kindOf = (value: Cell['value']): FileCell['type'] => {
  if (value === null) return 'empty'
  if (value instanceof CellError) return 'error'
  return typeof value as 'string' | 'number' | 'boolean'
}

/** Text and booleans that a formula gave are kept only in `value`, numbers only in `formulaResult`: both are written. */
const computed = (formula: string, value: FileValue): Partial<FileCell> => ({
  type: 'formula',
  formula,
  value,
  ...(value === null ? {} : { formulaResult: value }),
})

const contentOf = (cell: Cell, { customFunctions }: Writing): Partial<FileCell> => {
  const value = fileValue(cell)
  if (cell.formula !== null) return computed(formulaOut(cell.formula, cell.value, customFunctions), value)
  if (cell.spilled && cell.value !== null) return computed(spillOut(cell.value), value)
  return { value, type: kindOf(cell.value) }
}

/** Rich text, too, where a plain one would be read as an error. */
const richText = ({ value, runs, formula, spilled }: Cell): RichTextRun[] | null => {
  if (typeof value !== 'string' || formula !== null || spilled) return null
  if (!runs?.some(run => run.style !== plain)) return looksLikeError(value) ? [{ text: textOut(value) }] : null
  const edges = [...new Set([0, ...runs.flatMap(run => [run.start, run.end]), value.length])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, i) => {
    const run = runs.find(known => known.start <= start && start < known.end)
    const text = textOut(value.slice(start, edges[i + 1]))
    return run && run.style !== plain ? { text, font: fontOut(run.style) } : { text }
  })
}

/** A cell has one link in a file: the first. It looks like a link unless the cell has a colour of its own. */
const linkOf = (cell: Cell, style: Style, { book }: Writing) => {
  const url = cell.runs?.find(run => run.link !== null)?.link
  const hyperlink = url ? linkOut(url, book) : null
  const looks =
    style.fontColor === undefined ? restyled(restyled(style, 'fontColor', LINK_COLOR), 'fontLine', 'underline') : style
  return hyperlink ? { hyperlink, looks } : null
}

/** A cell as its sheet shows it. */
interface Dressed {
  readonly cell: Cell
  readonly look: Style
  readonly isCheckbox: boolean
}

const cellOut = ({ cell, look, isCheckbox }: Dressed, writing: Writing): Partial<FileCell> => {
  const link = linkOf(cell, look, writing)
  const looks = link?.looks ?? look
  const inferred = cell.inferred !== null && looks.numberFormat === undefined ? cell.inferred : undefined
  const style = styleOut(inferred === undefined ? looks : restyled(looks, 'numberFormat', inferred)) ?? {}
  const runs = richText(cell)
  return {
    ...contentOf(cell, writing),
    style,
    ...(runs ? { type: 'richText', richText: runs } : {}),
    ...(link ? { hyperlink: link.hyperlink } : {}),
    ...(cell.note === '' ? {} : { comment: { text: textOut(cell.note) } }),
    ...(isCheckbox && typeof cell.value === 'boolean' ? { checkbox: true } : {}),
  }
}

/** Whether a value and its column's looks are all there is. */
const isBare = ({ cell, isCheckbox }: Dressed) =>
  cell.formula === null &&
  cell.note === '' &&
  !cell.runs &&
  !cell.spilled &&
  !isCheckbox &&
  !(cell.value instanceof CellError) &&
  !(typeof cell.value === 'string' && looksLikeError(cell.value))

/** The look most cells of each column have: the column's own in the file, and of the cells that are not in it. */
const usualLooks = (sheet: Sheet): Style[] =>
  Array.from({ length: sheet.columns.count }, (_, left) => {
    const counts = new Map<Style, number>()
    sheet.looks.eachRun({ top: 0, left, rows: sheet.rows.count, columns: 1 }, ({ value, rows }) =>
      counts.set(value, (counts.get(value) ?? 0) + rows),
    )
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? plain
  })

const columnStyle = (style: Style | undefined) => {
  const out = styleOut(style ?? plain)
  return out ? { style: out } : {}
}

/** Google's cells hold more than those of a file, and a file that holds too much is damaged for other programs. */
const checkLength = ({ value }: Cell, sheet: Sheet, place: string) => {
  if (typeof value !== 'string' || value.length <= MAX_TEXT) return
  throw new WorldError(
    `${quotedTab(sheet.name)}!${place} has more than the ${MAX_TEXT} characters that a cell of an .xlsx can hold`,
  )
}

/** A cell of its own where nothing is: its look is not its column's. */
const blankOut = (look: Style): Partial<FileCell> => ({ value: null, type: 'empty', style: styleOut(look) ?? NO_LOOK })

/** hucre leaves out a blank cell without a look, which a column with a look needs. */
const NO_LOOK: CellStyle = { alignment: { vertical: 'bottom' } }

/** Plain cells go into rows, in the look of their column; the others are written one by one. */
const cellsOut = (sheet: Sheet, usual: readonly Style[], writing: Writing) => {
  const rows: FileValue[][] = []
  const cells = new Map<string, Partial<FileCell>>()
  usual.forEach((look, column) => {
    const box = { top: 0, left: column, rows: sheet.rows.count, columns: 1 }
    sheet.looks.eachRun(box, ({ top, rows: height, value }) => {
      if (value !== look) for (let r = top; r < top + height; r++) cells.set(`${r},${column}`, blankOut(value))
    })
    if (look !== plain) cells.set(`${sheet.rows.count},${column}`, blankOut(look))
  })
  sheet.visit(sheet.box, (cell, r, c) => {
    checkLength(cell, sheet, cellName(r, c))
    const isCheckbox = sheet.rules.at(r, c)?.criteria === 'CHECKBOX'
    const dressed = { cell, look: sheet.looks.at(r, c), isCheckbox }
    if (dressed.look !== usual[c] || !isBare(dressed)) {
      cells.set(`${r},${c}`, cellOut(dressed, writing))
      return
    }
    while (rows.length <= r) rows.push([])
    const row = rows[r] ?? []
    while (row.length < c) row.push(null)
    row[c] = fileValue(cell)
  })
  return { rows, cells }
}

const sheetOut = (sheet: Sheet, usual: readonly Style[], writing: Writing): WriteSheet => {
  const rowDefs = rowsOut(sheet)
  const { rows, cells } = cellsOut(sheet, usual, writing)
  // A row's size and hiding are written only where the file has a row.
  const lastDefined = [...rowDefs.keys()].reduce((last, row) => Math.max(last, row), -1)
  while (rows.length <= lastDefined) rows.push([])
  return {
    name: sheet.name,
    rows,
    cells,
    columns: columnsOut(sheet).map((column, i) => ({ ...column, ...columnStyle(usual[i]) })),
    rowDefs,
    outlineProperties: outlineOut(sheet),
    merges: sheet.merges.map(({ top, left, rows: height, columns }) => ({
      startRow: top,
      startCol: left,
      endRow: top + height - 1,
      endCol: left + columns - 1,
    })),
    dataValidations: validationsOut(sheet, writing.lists),
    conditionalRules: conditionsOut(sheet),
    ...(sheet.filter ? { autoFilter: { range: boxName(sheet.filter) } } : {}),
    ...(sheet.frozenRows || sheet.frozenColumns
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
    view: {
      ...(sheet.tabColor ? { tabColor: { rgb: sheet.tabColor.replace('#', '').toUpperCase() } } : {}),
      ...(sheet.gridlines ? {} : { showGridLines: false }),
      ...(sheet.rightToLeft ? { rightToLeft: true } : {}),
    },
    hidden: sheet.hidden,
    ...(sheet.charts.length > 0 ? { charts: chartsOut(sheet) } : {}),
  }
}

/** The workbook as the file Google would export. Protections that only warn are not the file's to keep. */
export const saveWorkbook = async (book: Workbook, customFunctions: ReadonlySet<string>): Promise<Uint8Array> => {
  const usual = book.sheets.map(usualLooks)
  const lists = new ListTab(book.freeName('_lists'))
  const sheets = book.sheets.map((sheet, i) => sheetOut(sheet, usual[i] ?? [], { book, customFunctions, lists }))
  const hidden = lists.sheets
  const bytes = await writeXlsx({
    sheets: [...sheets, ...hidden],
    namedRanges: namesOut(book),
    activeSheet: book.sheets.indexOf(book.active),
    defaultFont: DEFAULT_FONT,
    properties: propertiesOut(book, hidden[0]?.name),
  })
  return liftColumnLooks(
    bytes,
    [...usual.keys()].filter(i => usual[i]?.some(look => look !== plain)),
  )
}
