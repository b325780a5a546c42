/** A rectangle of one sheet, counted from 0. */
export interface Box {
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
}
/** Cells of one tab, whatever of the tab is needed. */
export interface AreaOf<S> extends Box {
  readonly sheet: S
}

/** Whether a value is a rectangle, by what it has. */
export const isBox = (value: object): value is Box =>
  'top' in value && typeof Reflect.get(value, 'rows') === 'number' && typeof Reflect.get(value, 'columns') === 'number'

/** 0 → `A`, 26 → `AA`. */
export const columnLetters = (column: number): string => {
  let letters = ''
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters
  return letters
}

/** `A` → 0, `aa` → 26. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** `(1, 0)` → `A2`. */
export const cellName = (row: number, column: number) => `${columnLetters(column)}${row + 1}`

/** `B2:C3`, or `B2` where it is one cell. */
export const boxName = ({ top, left, rows, columns }: Box) => {
  const first = cellName(top, left)
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(top + rows - 1, left + columns - 1)}`
}

/** A tab’s name as formulas write it. */
export const quotedTab = (name: string) => `'${name.replace(/'/g, "''")}'`

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/

const corner = (text: string) => {
  const found = CORNER.exec(text)
  if (!found || text === '') return null
  return { column: found[1] ? columnNumber(found[1]) : null, row: found[2] ? Number(found[2]) - 1 : null }
}

/** Reads `B2`, `B2:C`, `B:C`, `2:3`; open ends reach to the edge of the grid. */
export const readBox = (text: string, grid: { rows: number; columns: number }): Box | null => {
  const [from = '', to = from, more] = text.split(':')
  const first = corner(from)
  const last = corner(to)
  if (!first || !last || more !== undefined) return null
  const single = !text.includes(':')
  if (single && (first.row === null || first.column === null)) return null
  if ((first.row === null && first.column === null) || (last.row === null && last.column === null)) return null
  const [top, bottom] = [first.row ?? 0, last.row ?? grid.rows - 1].sort((a, b) => a - b)
  const [left, right] = [first.column ?? 0, last.column ?? grid.columns - 1].sort((a, b) => a - b)
  if (top === undefined || bottom === undefined || left === undefined || right === undefined || top < 0) return null
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 }
}

/** `'A tab'!B2:C3` → its tab and its cells. */
export const splitTab = (text: string): { tab: string | null; cells: string } => {
  const found = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(text)
  if (!found) return { tab: null, cells: text }
  return { tab: found[1]?.replace(/''/g, "'") ?? found[2] ?? null, cells: found[3] ?? '' }
}

/** Whether the boxes share a cell. */
export const overlaps = (a: Box, b: Box) =>
  a.top < b.top + b.rows && b.top < a.top + a.rows && a.left < b.left + b.columns && b.left < a.left + a.columns

/** Whether all of `inner` lies in `outer`. */
export const covers = (outer: Box, inner: Box) =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.top + outer.rows >= inner.top + inner.rows &&
  outer.left + outer.columns >= inner.left + inner.columns

/** The box after `count` lines were inserted (or, when negative, deleted) at `at`; null when nothing is left. */
export const shifted = <B extends Box>(
  box: B,
  axis: 'rows' | 'columns',
  { at, count }: { at: number; count: number },
): B | null => {
  const start = axis === 'rows' ? box.top : box.left
  const end = start + box[axis]
  const moved = (line: number) => {
    if (count > 0) return line >= at ? line + count : line
    return line <= at ? line : Math.max(at, line + count)
  }
  const from = moved(start)
  const to = count > 0 ? (end > at ? end + count : end) : moved(end)
  if (to <= from) return null
  return axis === 'rows' ? { ...box, top: from, rows: to - from } : { ...box, left: from, columns: to - from }
}
