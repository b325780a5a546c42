import { type Box, boxName, columnLetters, covers, overlaps } from '../model/area'
import { refuse } from '../refusals'
import type { Members } from '../runtime/define'
import { handle, type RangeRef } from '../runtime/handle'
import { rangeAt } from './place'

const notation = (range: RangeRef) => {
  const { top, left, rows, columns, openRows, openColumns } = range
  if (openRows && top === 0) return `${columnLetters(left)}:${columnLetters(left + columns - 1)}`
  if (openColumns && left === 0) return `${top + 1}:${top + rows}`
  return boxName(range)
}

const offset = (range: RangeRef, [down, right, rows, columns]: [number, number, number?, number?]) =>
  handle(
    'Range',
    rangeAt(range.sheet, {
      top: range.top + down,
      left: range.left + right,
      rows: rows ?? range.rows,
      columns: columns ?? range.columns,
    }),
  )

/** The four ways a region may grow by one line, each with the line that would join it. */
const growths = ({ top, left, rows, columns }: Box): readonly { line: Box; grown: Box }[] => [
  { line: { top: top - 1, left, rows: 1, columns }, grown: { top: top - 1, left, rows: rows + 1, columns } },
  { line: { top, left: left - 1, rows, columns: 1 }, grown: { top, left: left - 1, rows, columns: columns + 1 } },
  { line: { top: top + rows, left, rows: 1, columns }, grown: { top, left, rows: rows + 1, columns } },
  { line: { top, left: left + columns, rows, columns: 1 }, grown: { top, left, rows, columns: columns + 1 } },
]

const region = ({ sheet, ...box }: RangeRef) => {
  const joins = (line: Box) =>
    covers(sheet.box, line) &&
    sheet
      .read(line, cell => cell?.filled ?? false)
      .flat()
      .includes(true)
  let found: Box = box
  for (
    let next = growths(found).find(({ line }) => joins(line));
    next;
    next = growths(found).find(({ line }) => joins(line))
  ) {
    found = next.grown
  }
  return handle('Range', rangeAt(sheet, found))
}

/** Where a range is, and ranges beside it. */
export const rangePlace: Members<RangeRef> = {
  handles: {
    getA1Notation: notation,
    getCell: (range, [row, column]: [number, number]) => {
      if (row > range.rows || column > range.columns) throw refuse('outside')
      return handle(
        'Range',
        rangeAt(range.sheet, { top: range.top + row - 1, left: range.left + column - 1, rows: 1, columns: 1 }),
      )
    },
    getColumn: range => range.left + 1,
    getGridId: range => range.sheet.id,
    getHeight: range => range.rows,
    getLastColumn: range => range.left + range.columns,
    getLastRow: range => range.top + range.rows,
    getNumColumns: range => range.columns,
    getNumRows: range => range.rows,
    getRow: range => range.top + 1,
    getRowIndex: range => range.top + 1,
    getSheet: range => handle('Sheet', range.sheet),
    getWidth: range => range.columns,
    isEndColumnBounded: range => !range.openColumns,
    isEndRowBounded: range => !range.openRows,
    isStartColumnBounded: range => !range.openColumns || range.left > 0,
    isStartRowBounded: range => !range.openRows || range.top > 0,
    offset,
  },
  reads: {
    getDataRegion: region,
    getNextDataCell: (range, [direction]: [{ name: string }]) => nextData(range, direction.name),
    isBlank: range => range.sheet.read(range, cell => cell?.filled ?? false).every(row => row.every(filled => !filled)),
    isPartOfMerge: range => mergesIn(range).length > 0,
    getMergedRanges: range => mergesIn(range).map(box => handle('Range', rangeAt(range.sheet, box))),
  },
  writes: {
    activate: range => {
      range.sheet.book.active = range.sheet
      range.sheet.selected = range
      return range
    },
    activateAsCurrentCell: range => {
      range.sheet.book.active = range.sheet
      range.sheet.selected = range
      return range
    },
  },
}

const mergesIn = (range: RangeRef) => range.sheet.merges.filter(box => overlaps(box, range))

const STEPS: Record<string, readonly [number, number]> = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }

const nextData = ({ sheet, top, left }: RangeRef, direction: string) => {
  const [down, right] = STEPS[direction] ?? [1, 0]
  const inside = (r: number, c: number) => r >= 0 && c >= 0 && r < sheet.rows.count && c < sheet.columns.count
  sheet.book.formulas.settle(sheet)
  const filled = (r: number, c: number) => sheet.peek(r, c)?.filled ?? false
  let [r, c] = [top, left]
  const inBlock = filled(r, c) && inside(r + down, c + right) && filled(r + down, c + right)
  while (inside(r + down, c + right)) {
    if (inBlock && !filled(r + down, c + right)) break
    ;[r, c] = [r + down, c + right]
    if (!inBlock && filled(r, c)) break
  }
  return handle('Range', rangeAt(sheet, { top: r, left: c, rows: 1, columns: 1 }))
}
