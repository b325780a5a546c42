import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core'
import type { FaceCell, FaceLine, FaceSheet, FaceStyle, Opening, SheetPatch, Span } from '../protocol'
import { UNIT } from './grid'

/** The grid's id of a tab. */
export const idOf = (sheet: number) => `s${sheet}`
/** The tab of a grid's id. */
export const sheetOf = (id: string) => Number(id.slice(1))

/** A rectangle as the grid writes it: its last row and column are inside. */
export const rangeOf = ({ top, left, rows, columns }: Span) => ({
  startRow: top,
  endRow: top + rows - 1,
  startColumn: left,
  endColumn: left + columns - 1,
})
interface Ends {
  readonly startRow: number
  readonly endRow: number
  readonly startColumn: number
  readonly endColumn: number
}
/** A rectangle of the grid as the server writes it. */
export const spanOf = ({ startRow, endRow, startColumn, endColumn }: Ends): Span => ({
  top: startRow,
  left: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
})

/** Looks by their numbers, as patches bring them. */
export type Looks = Record<string, FaceStyle>

/** A cell as the grid has it. */
export const cellData = ({ v, t, f, s, link }: FaceCell, looks: Looks | null): ICellData => ({
  v,
  t,
  f,
  s: (s === null ? null : looks ? (looks[s] ?? null) : s) as ICellData['s'],
  p: null,
  custom: link === undefined ? null : { link },
})

/** For a workbook that opens only what is there is said. */
const lean = ({ v, t, f, s, link }: FaceCell, looks: Looks | null): ICellData => ({
  ...(v === null ? {} : { v }),
  ...(t === null ? {} : { t }),
  ...(f === null ? {} : { f }),
  ...(s === null ? {} : { s: lookOf(s, looks) }),
  ...(link === undefined ? {} : { custom: { link } }),
})

const cellMatrix = ({ cells, empty = [] }: SheetPatch, looks: Looks | null) => {
  const matrix: Record<number, Record<number, ICellData>> = {}
  const put = (row: number, column: number, cell: ICellData) => {
    const line = matrix[row] ?? {}
    matrix[row] = line
    line[column] = cell
  }
  for (const [row, column, cell] of cells) if (cell) put(row, column, lean(cell, looks))
  for (const [top, column, rows, look] of empty) {
    const s = lookOf(look, looks)
    for (let row = top; row < top + rows; row++) put(row, column, { s })
  }
  return matrix
}

const lookOf = (look: string, looks: Looks | null) => (looks ? looks[look] : look) as NonNullable<ICellData['s']>

const linesOf = <K extends 'h' | 'w'>(lines: Readonly<Record<number, FaceLine>>, key: K) =>
  Object.fromEntries(
    Object.entries(lines).map(([at, { size, hidden }]) => [
      at,
      { ...(size === undefined ? {} : { [key]: size, ia: 0 }), ...(hidden ? { hd: 1 } : {}) },
    ]),
  )

/** Frozen rows and columns as the grid has them. */
export const freezeOf = ([rows, columns]: FaceSheet['frozen']) => ({
  startRow: rows === 0 ? -1 : rows,
  startColumn: columns === 0 ? -1 : columns,
  ySplit: rows,
  xSplit: columns,
})

/** As in Google's app: a phone shows the columns of a sheet made for it, and no row numbers. */
const PHONE = '(max-width: 480px)'
const isPhone = () => matchMedia(PHONE).matches

/** Google's own. */
const DEFAULT_STYLE = { ff: 'Arial', fs: 10, vt: 3, tb: 1 }

/** With `looks`, cells carry their looks themselves. */
export const worksheetOf = (patch: SheetPatch, looks: Looks | null = null): Partial<IWorksheetData> => {
  const face = patch.parts as FaceSheet
  return {
    id: idOf(patch.id),
    name: face.name,
    hidden: face.hidden ? 1 : 0,
    tabColor: face.color ?? '',
    defaultStyle: DEFAULT_STYLE,
    rowCount: face.rows,
    columnCount: face.columns,
    freeze: freezeOf(face.frozen),
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    rowHeader: { width: 46, hidden: isPhone() ? 1 : 0 },
    columnHeader: { height: 22 },
    showGridlines: face.gridlines ? 1 : 0,
    rightToLeft: face.rightToLeft ? 1 : 0,
    mergeData: face.merges.map(rangeOf),
    rowData: linesOf(face.heights, 'h'),
    columnData: linesOf(face.widths, 'w'),
    cellData: cellMatrix(patch, looks),
  }
}

/** The whole workbook as the grid has it. */
export const workbookOf = ({ book, sheets, styles }: Opening): Partial<IWorkbookData> => ({
  id: UNIT,
  name: book.name ?? '',
  styles: styles as NonNullable<IWorkbookData['styles']>,
  sheetOrder: (book.order ?? []).map(idOf),
  sheets: Object.fromEntries(sheets.map(sheet => [idOf(sheet.id), worksheetOf(sheet)])),
})
