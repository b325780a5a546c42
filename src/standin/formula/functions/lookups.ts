import { columnLetters, readBox, splitTab } from '../../model/area'
import { CellError, type CellValue } from '../../model/cell'
import { compare, sameValue } from '../coerce'
import { indexOf, keyOf, wildcard } from '../criteria'
import { printTab } from '../references'
import { type Args, fn, type Group } from '../signature'
import { Matrix, notAvailable, Range, type Value, wrongValue } from '../values'

/** Nothing is found by nothing: neither blanks nor zeros. */
const exact = (wanted: CellValue, list: readonly CellValue[]): number => {
  if (wanted === null) return -1
  if (typeof wanted === 'string' && /[*?]/.test(wanted)) {
    const pattern = wildcard(wanted)
    return list.findIndex(value => typeof value === 'string' && pattern.test(value))
  }
  if (list.length > 16) return indexOf(list).get(keyOf(wanted))?.[0] ?? -1
  return list.findIndex(value => value !== null && sameValue(value, wanted))
}

const comparable = (a: CellValue, b: CellValue) => a !== null && typeof a === typeof b && !(a instanceof CellError)

/** The last place of an ascending list that is not above what is wanted. */
const lastNotAbove = (wanted: CellValue, list: readonly CellValue[]) => {
  let found = -1
  list.forEach((value, i) => {
    if (comparable(value, wanted) && compare(value, wanted) <= 0) found = i
  })
  return found
}

/** The place whose value is nearest from one side; −1 when there is none. */
const nearest = (wanted: CellValue, list: readonly CellValue[], side: number) => {
  let found = -1
  list.forEach((value, i) => {
    if (!comparable(value, wanted)) return
    const order = compare(value, wanted) * side
    if (order < 0) return
    const best = list[found]
    if (best === undefined || compare(value, best) * side < 0) found = i
  })
  return found
}

const reversed = (find: (list: readonly CellValue[]) => number, list: readonly CellValue[]) => {
  const at = find([...list].reverse())
  return at < 0 ? at : list.length - 1 - at
}

const plainly = (wanted: CellValue, list: readonly CellValue[]) =>
  wanted === null ? -1 : list.findIndex(value => value !== null && sameValue(value, wanted))

/** XLOOKUP's and XMATCH's manner: 0 exact, -1 or next smaller, 1 or next larger, 2 wildcards. */
const found = (wanted: CellValue, list: readonly CellValue[], { mode, order }: { mode: number; order: number }) => {
  const find = (values: readonly CellValue[]) => {
    if (mode === 2) return exact(wanted, values)
    const at =
      values.length > 16 && order === 1 && wanted !== null
        ? (indexOf(values).get(keyOf(wanted))?.[0] ?? -1)
        : plainly(wanted, values)
    return at < 0 && mode !== 0 ? nearest(wanted, values, mode) : at
  }
  return order < 0 ? reversed(find, list) : find(list)
}

const missing = (wanted: CellValue, name: string) =>
  new CellError('#N/A', `Did not find value '${String(wanted ?? '')}' in ${name} evaluation.`)

const wantedOf = (a: Args): CellValue => {
  const wanted = a.scalar(0)
  if (wanted instanceof CellError) throw wanted
  return wanted
}

const rowOf = (table: Value, at: number, whole: Matrix) =>
  table instanceof Range ? table.part(at, 0, 1, table.columns) : new Matrix([whole.rows[at] ?? []])
const columnOf = (table: Value, at: number, whole: Matrix) =>
  table instanceof Range ? table.part(0, at, table.rows, 1) : new Matrix(whole.rows.map(row => [row[at] ?? null]))

const columnsOf = new WeakMap<Matrix, CellValue[][]>()
const columnValues = (table: Matrix, at: number): readonly CellValue[] => {
  const known = columnsOf.get(table) ?? []
  columnsOf.set(table, known)
  known[at] ??= table.rows.map(row => row[at] ?? null)
  return known[at]
}

/** VLOOKUP and HLOOKUP search the first line and take from another. */
const tableLookup = (a: Args, upright: boolean): Value => {
  const table = a.matrix(1)
  const size = upright ? table.width : table.height
  const index = a.integer(2)
  const name = upright ? 'VLOOKUP' : 'HLOOKUP'
  if (index < 1)
    throw new CellError(
      '#VALUE!',
      `Function ${name} parameter 3 value is ${index}. It should be greater than or equal to 1.`,
    )
  if (index > size) throw new CellError('#REF!', `${name} evaluates to an out of bounds range.`)
  const wanted = wantedOf(a)
  const line = upright ? columnValues(table, 0) : (table.rows[0] ?? [])
  const sorted = a.has(3) ? a.truth(3) : !a.placed(3)
  const at = sorted ? lastNotAbove(wanted, line) : exact(wanted, line)
  if (at < 0) return missing(wanted, name)
  return (upright ? table.rows[at]?.[index - 1] : table.rows[index - 1]?.[at]) ?? null
}

const xlookup = (a: Args): Value => {
  const wanted = wantedOf(a)
  const keys = a.matrix(1)
  if (keys.height > 1 && keys.width > 1) throw wrongValue
  const at = found(wanted, keys.flat, { mode: a.integer(4, 0), order: a.integer(5, 1) })
  if (at < 0) return a.has(3) ? a.value(3) : missing(wanted, 'XLOOKUP')
  const results = a.matrix(2)
  const upright = keys.height > 1 || (keys.width === 1 && results.height === 1)
  if ((upright ? results.height : results.width) !== (upright ? keys.height : keys.width))
    throw new CellError('#VALUE!', 'Array arguments to XLOOKUP are of different size.')
  return upright ? rowOf(a.value(2), at, results) : columnOf(a.value(2), at, results)
}

const match = (a: Args): Value => {
  const list = a.matrix(1)
  if (list.height > 1 && list.width > 1) throw notAvailable
  const wanted = wantedOf(a)
  const type = a.has(2) ? Math.sign(a.number(2)) : a.placed(2) ? 0 : 1
  const at =
    type === 0 ? exact(wanted, list.flat) : type > 0 ? lastNotAbove(wanted, list.flat) : nearest(wanted, list.flat, 1)
  return at < 0 ? missing(wanted, 'MATCH') : at + 1
}

const index = (a: Args): Value => {
  const table = a.value(0)
  const whole = a.matrix(0)
  const flat = whole.height === 1 && !a.has(2)
  const [row, column] = flat && a.has(1) ? [1, a.integer(1)] : [a.integer(1, 0), a.integer(2, 0)]
  if (row < 0 || column < 0 || row > whole.height || column > whole.width)
    throw new CellError('#NUM!', `Function INDEX parameter ${row > whole.height ? 2 : 3} value is out of range.`)
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)]
  const [rows, columns] = [row === 0 ? whole.height : 1, column === 0 ? whole.width : 1]
  if (table instanceof Range) return table.part(top, left, rows, columns)
  return new Matrix(whole.rows.slice(top, top + rows).map(line => line.slice(left, left + columns)))
}

const lookup = (a: Args): Value => {
  const keys = a.matrix(1)
  const wanted = wantedOf(a)
  const upright = keys.height >= keys.width
  const list =
    keys.height === 1 || keys.width === 1 ? keys.flat : upright ? columnValues(keys, 0) : (keys.rows[0] ?? [])
  const at = lastNotAbove(wanted, list)
  if (at < 0) return missing(wanted, 'LOOKUP')
  if (a.has(2)) return a.matrix(2).flat[at] ?? notAvailable
  return (upright ? keys.rows[at]?.at(-1) : keys.rows.at(-1)?.[at]) ?? null
}

const offset = (a: Args): Value => {
  const from = a.range(0)
  const [rows, columns] = [a.integer(3, from.rows), a.integer(4, from.columns)]
  const [top, left] = [from.top + a.integer(1), from.left + a.integer(2)]
  const { sheet } = from
  const isInside = top >= 0 && left >= 0 && top + rows <= sheet.rows.count && left + columns <= sheet.columns.count
  if (!isInside || rows < 1 || columns < 1)
    throw new CellError('#REF!', 'Function OFFSET evaluates to an out of bounds range.')
  return from.part(top - from.top, left - from.left, rows, columns)
}

const indirect = (a: Args): Value => {
  const { source, sheet: home } = a.frame
  const text = a.text(0)
  const named = source.named(text, home)
  if (named) return new Range(named, source)
  const { tab, cells } = splitTab(text)
  const sheet = tab === null ? home : source.sheet(tab)
  const box = sheet && readBox(cells, { rows: sheet.rows.count, columns: sheet.columns.count })
  if (!sheet || !box)
    throw new CellError(
      '#REF!',
      `Function INDIRECT parameter 1 value is '${text}'. It is not a valid cell/range reference.`,
    )
  return new Range({ sheet, ...box }, source)
}

const address = (a: Args) => {
  const [row, column, mode] = [a.integer(0), a.integer(1), a.integer(2, 1)]
  const letters = `${mode === 1 || mode === 3 ? '$' : ''}${columnLetters(column - 1)}`
  const digits = `${mode === 1 || mode === 2 ? '$' : ''}${row}`
  return `${a.has(4) ? printTab(a.text(4)) : ''}${letters}${digits}`
}

const lineNumber = (a: Args, axis: 'row' | 'column'): Value => {
  if (!a.has(0)) return a.frame[axis] + 1
  const range = a.range(0)
  if (axis === 'row')
    return range.rows > 1 && a.frame.array
      ? new Matrix(Array.from({ length: range.rows }, (_, i) => [range.top + i + 1]))
      : range.top + 1
  return range.columns > 1 && a.frame.array
    ? new Matrix([Array.from({ length: range.columns }, (_, i) => range.left + i + 1)])
    : range.left + 1
}

/** Functions that find a value by another, and references by number. */
export const lookups: Group = {
  VLOOKUP: fn('vrvv?', a => tableLookup(a, true)),
  HLOOKUP: fn('vrvv?', a => tableLookup(a, false)),
  XLOOKUP: fn('vrrr?v?v?', xlookup),
  XMATCH: fn('vrv?v?', a => {
    const at = found(wantedOf(a), a.matrix(1).flat, { mode: a.integer(2, 0), order: a.integer(3, 1) })
    return at < 0 ? missing(a.scalar(0), 'XMATCH') : at + 1
  }),
  MATCH: fn('vrv?', match),
  INDEX: fn('rv?v?', index, { array: true }),
  LOOKUP: fn('vrr?', lookup),
  OFFSET: fn('rvvv?v?', offset),
  INDIRECT: fn('vv?', indirect),
  ADDRESS: fn('vvv?v?v?', address),
  ROW: fn('r?', a => lineNumber(a, 'row')),
  COLUMN: fn('r?', a => lineNumber(a, 'column')),
  ROWS: fn('r', a => a.matrix(0).height),
  COLUMNS: fn('r', a => a.matrix(0).width),
}
