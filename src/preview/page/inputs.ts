import type { ICellData } from '@univerjs/core'
import type { Input, Operation, Place, Span } from '../protocol'

export type Matrix = Readonly<Record<string, Readonly<Record<string, ICellData | null | undefined>> | null | undefined>>

interface Placed {
  readonly row: number
  readonly column: number
  readonly cell: ICellData | null
}
const placed = (matrix: Matrix): Placed[] =>
  Object.entries(matrix).flatMap(([row, line]) =>
    Object.entries(line ?? {}).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      cell: cell ?? null,
    })),
  )

const hasContent = ({ cell }: Placed) =>
  cell === null || cell.v !== undefined || cell.f !== undefined || cell.p !== undefined

const inputOf = (cell: ICellData | null): Input => {
  if (!cell) return null
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f.startsWith('=') ? cell.f : `=${cell.f}`
  const rich = cell.p?.body?.dataStream
  if (cell.v === null || cell.v === undefined) return rich ? rich.replace(/\r?\n$/, '') : null
  return cell.v
}

const boxOf = (cells: readonly Placed[]): Span => {
  const rows = cells.map(({ row }) => row)
  const columns = cells.map(({ column }) => column)
  const bounds = (all: readonly number[]) =>
    all.reduce(([a, b], n) => [Math.min(a, n), Math.max(b, n)] as const, [all[0] ?? 0, all[0] ?? 0] as readonly [
      number,
      number,
    ])
  const [top, bottom] = bounds(rows)
  const [left, right] = bounds(columns)
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 }
}

const writeOf = (sheet: number, cells: readonly Placed[]): Operation[] => {
  const box = boxOf(cells)
  if (cells.length === box.rows * box.columns) {
    const rows: Input[][] = Array.from({ length: box.rows }, () => new Array<Input>(box.columns).fill(null))
    for (const { row, column, cell } of cells) {
      const line = rows[row - box.top]
      if (line) line[column - box.left] = inputOf(cell)
    }
    return [{ do: 'write', at: { sheet, ...box }, rows }]
  }
  return cells.map(({ row, column, cell }) => ({
    do: 'write',
    at: { sheet, top: row, left: column, rows: 1, columns: 1 },
    rows: [[inputOf(cell)]],
  }))
}

/** Cells with the same new looks, by column stretches. */
const lookOf = (sheet: number, cells: readonly Placed[]): Operation[] => {
  const byLooks = new Map<string, Placed[]>()
  for (const one of cells) {
    const key = JSON.stringify(one.cell?.s ?? {})
    byLooks.set(key, [...(byLooks.get(key) ?? []), one])
  }
  return [...byLooks].map(([key, same]) => ({
    do: 'look',
    at: stretches(sheet, same),
    looks: JSON.parse(key) as Record<string, unknown>,
  }))
}

const stretches = (sheet: number, cells: readonly Placed[]): Place[] => {
  const box = boxOf(cells)
  if (cells.length === box.rows * box.columns) return [{ sheet, ...box }]
  return cells.map(({ row, column }) => ({ sheet, top: row, left: column, rows: 1, columns: 1 }))
}

/** What the grid wanted to write, as operations. */
export const operationsOf = (sheet: number, matrix: Matrix): Operation[] => {
  const cells = placed(matrix)
  const contents = cells.filter(hasContent)
  if (contents.length > 0) return writeOf(sheet, contents)
  const looks = cells.filter(({ cell }) => cell?.s !== undefined && cell.s !== null)
  return looks.length > 0 ? lookOf(sheet, looks) : []
}

/** A table as spreadsheets put it on the clipboard; quoted cells may hold line ends and tabs. */
export const tableOf = (text: string): string[][] => {
  const rows: string[][] = [[]]
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  while (cells.lastIndex <= clean.length) {
    const found = cells.exec(clean)
    if (!found) return clean.split('\n').map(line => line.split('\t'))
    rows.at(-1)?.push(found[1]?.replace(/""/g, '"') ?? found[2] ?? '')
    if (found[3] === '') break
    if (found[3] === '\n') rows.push([])
  }
  const width = Math.max(...rows.map(row => row.length))
  return rows.map(row => [...row, ...new Array<string>(width - row.length).fill('')])
}
