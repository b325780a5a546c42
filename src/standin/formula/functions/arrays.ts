import { CellError, type CellValue } from '../../model/cell'
import { compare, truthOf } from '../coerce'
import { type Args, fn, type Group } from '../signature'
import { column, isMany, Matrix, matrixOf, notAvailable, tooMany, type Value, wrongValue } from '../values'

const rowsWhere = (table: Matrix, wanted: readonly boolean[]) => new Matrix(table.rows.filter((_, i) => wanted[i]))

const truthy = (value: CellValue) => {
  if (value === null || typeof value === 'string') return false
  return truthOf(value)
}

const filter = (a: Args): Value => {
  const table = a.matrix(0)
  const conditions = a.from(1).map(matrixOf)
  const [first] = conditions
  const upright = first !== undefined && (first.width === 1 || table.width === 1) && first.height === table.height
  const length = upright ? table.height : table.width
  if (conditions.some(condition => condition.flat.length !== length))
    throw new CellError(
      '#N/A',
      `FILTER has mismatched range sizes. Expected row count: ${table.height}. column count: 1.`,
    )
  const held = Array.from({ length }, (_, i) => conditions.every(condition => truthy(condition.flat[i] ?? null)))
  if (!held.some(Boolean)) throw new CellError('#N/A', 'No matches are found in FILTER evaluation.')
  return upright ? rowsWhere(table, held) : new Matrix(table.rows.map(row => row.filter((_, i) => held[i])))
}

interface SortKey {
  readonly values: readonly CellValue[]
  readonly ascending: boolean
}

/** Blanks are last, whatever the direction. */
const ordered = (a: CellValue, b: CellValue, ascending: boolean) => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  if (a instanceof CellError || b instanceof CellError)
    return Number(a instanceof CellError) - Number(b instanceof CellError)
  return ascending ? compare(a, b) : compare(b, a)
}

const sortKeys = (a: Args, table: Matrix, from: number): SortKey[] => {
  const keys: SortKey[] = []
  for (let i = from; i < a.count; i += 2) {
    const by = a.value(i)
    const ascending = i + 1 < a.count ? truthOf(a.scalar(i + 1)) : true
    if (isMany(by)) keys.push({ values: matrixOf(by).flat, ascending })
    else {
      const at = a.integer(i)
      if (at < 1 || at > table.width)
        throw new CellError('#VALUE!', `Function SORT parameter ${i + 1} value is out of range.`)
      keys.push({ values: table.rows.map(row => row[at - 1] ?? null), ascending })
    }
  }
  return keys.length > 0 ? keys : [{ values: table.rows.map(row => row[0] ?? null), ascending: true }]
}

const sortedRows = (table: Matrix, keys: readonly SortKey[]) => {
  const order = table.rows.map((_, i) => i)
  order.sort((x, y) => {
    for (const { values, ascending } of keys) {
      const by = ordered(values[x] ?? null, values[y] ?? null, ascending)
      if (by !== 0) return by
    }
    return x - y
  })
  return { rows: order.map(i => table.rows[i] ?? []), order }
}

const sorted = (a: Args) => {
  const table = a.matrix(0)
  return new Matrix(sortedRows(table, sortKeys(a, table, 1)).rows)
}

/** SORTN: ties 0 cut off, 1 keep those equal to the last, 2 drop doubles, 3 the first n and their doubles. */
const sortedFirst = (a: Args) => {
  const table = a.matrix(0)
  const [count, ties] = [a.integer(1, 1), a.integer(2, 0)]
  const keys = sortKeys(a, table, 3)
  const { rows, order } = sortedRows(table, keys)
  const key = (i: number) => JSON.stringify(keys.map(({ values }) => values[order[i] ?? 0]))
  const seen = new Set<string>()
  const kept = rows.filter((_, i) => {
    const known = seen.has(key(i))
    if (ties === 0) return i < count
    if (ties === 1) return i < count || key(i) === key(count - 1)
    if (known) return ties === 3
    if (seen.size >= count) return false
    seen.add(key(i))
    return true
  })
  return new Matrix(kept)
}

const rowKey = (row: readonly CellValue[]) =>
  JSON.stringify(row.map(value => (value instanceof CellError ? { error: value.text } : value)))

const unique = (a: Args) => {
  const sideways = a.truth(1, false)
  const table = sideways ? transposed(a.matrix(0)) : a.matrix(0)
  const counts = new Map<string, number>()
  for (const row of table.rows) counts.set(rowKey(row), (counts.get(rowKey(row)) ?? 0) + 1)
  const seen = new Set<string>()
  const kept = table.rows.filter(row => {
    const key = rowKey(row)
    if (seen.has(key) || (a.truth(2, false) && counts.get(key) !== 1)) return false
    seen.add(key)
    return true
  })
  if (kept.length === 0) throw notAvailable
  return sideways ? transposed(new Matrix(kept)) : new Matrix(kept)
}

const transposed = (table: Matrix) =>
  new Matrix(Array.from({ length: table.width }, (_, c) => table.rows.map(row => row[c] ?? null)))

/** More than a tab of ours has; who waits for a formula waits for no more. */
const MOST_CELLS = 100_000

const table = (height: number, width: number, at: (row: number, column: number) => CellValue) => {
  if (height < 1 || width < 1) throw new CellError('#NUM!', 'The size of an array must be at least 1.')
  if (height * width > MOST_CELLS) throw tooMany
  return new Matrix(Array.from({ length: height }, (_, r) => Array.from({ length: width }, (_, c) => at(r, c))))
}

const sequence = (a: Args) => {
  const [width, start, step] = [a.integer(1, 1), a.number(2, 1), a.number(3, 1)]
  return table(a.integer(0, 1), width, (r, c) => start + (r * width + c) * step)
}

/** The first (or from the end, when negative) n of a list; what remains without them when dropped. */
const cut = <T>(list: readonly T[], count: number, dropped: boolean): readonly T[] => {
  if (dropped) return count >= 0 ? list.slice(count) : list.slice(0, count)
  return count >= 0 ? list.slice(0, count) : list.slice(count)
}
const trimmed = (a: Args, dropped: boolean) => {
  const rows = a.has(1) ? cut(a.matrix(0).rows, a.integer(1), dropped) : a.matrix(0).rows
  const kept = a.has(2) ? rows.map(row => cut(row, a.integer(2), dropped)) : rows
  if (kept.length === 0 || kept[0]?.length === 0) throw new CellError('#VALUE!')
  return new Matrix(kept)
}

const place = (value: CellValue, size: number) => {
  const at = Number(value)
  const index = at > 0 ? at - 1 : size + at
  if (!(index >= 0 && index < size) || at === 0) throw wrongValue
  return index
}

const stacked = (parts: readonly Matrix[], upright: boolean) => {
  if (upright) {
    const width = Math.max(...parts.map(part => part.width))
    return new Matrix(
      parts.flatMap(part =>
        part.rows.map(row => Array.from({ length: width }, (_, c) => row[c] ?? (c < row.length ? null : notAvailable))),
      ),
    )
  }
  const height = Math.max(...parts.map(part => part.height))
  return new Matrix(
    Array.from({ length: height }, (_, r) =>
      parts.flatMap(part => part.rows[r] ?? new Array<CellValue>(part.width).fill(notAvailable)),
    ),
  )
}

const flattened = (a: Args) => column(a.from(0).flatMap(value => matrixOf(value).flat))

const wanted = (value: CellValue, ignore: number) =>
  !((ignore % 2 === 1 && value === null) || (ignore >= 2 && value instanceof CellError))
const inOneLine = (a: Args) => {
  const whole = a.truth(2, false) ? transposed(a.matrix(0)) : a.matrix(0)
  return whole.flat.filter(value => wanted(value, a.integer(1, 0)))
}

/** Functions that make, filter, sort and join tables. */
export const arrays: Group = {
  ARRAYFORMULA: fn('r', a => (isMany(a.value(0)) ? matrixOf(a.value(0)) : a.value(0)), { array: true }),
  FILTER: fn('r|r', filter, { array: true }),
  SORT: fn('r|r?', sorted, { array: true }),
  SORTN: fn('rv?v?|r?', sortedFirst, { array: true }),
  UNIQUE: fn('rv?v?', unique),
  TRANSPOSE: fn('r', a => transposed(a.matrix(0))),
  SEQUENCE: fn('vv?v?v?', sequence),
  FLATTEN: fn('|r', flattened),
  TOCOL: fn('rv?v?', a => column(inOneLine(a))),
  TOROW: fn('rv?v?', a => new Matrix([inOneLine(a)])),
  VSTACK: fn('|r', a => stacked(a.from(0).map(matrixOf), true)),
  HSTACK: fn('|r', a => stacked(a.from(0).map(matrixOf), false)),
  CHOOSECOLS: fn('r|r', a => {
    const whole = a.matrix(0)
    const at = a.from(1).flatMap(value => matrixOf(value).flat.map(one => place(one, whole.width)))
    return new Matrix(whole.rows.map(row => at.map(i => row[i] ?? null)))
  }),
  CHOOSEROWS: fn('r|r', a => {
    const whole = a.matrix(0)
    const at = a.from(1).flatMap(value => matrixOf(value).flat.map(one => place(one, whole.height)))
    return new Matrix(at.map(i => whole.rows[i] ?? []))
  }),
  TAKE: fn('rv?v?', a => trimmed(a, false)),
  DROP: fn('rv?v?', a => trimmed(a, true)),
  ARRAY_CONSTRAIN: fn(
    'rvv',
    a =>
      new Matrix(
        a
          .matrix(0)
          .rows.slice(0, a.integer(1))
          .map(row => row.slice(0, a.integer(2))),
      ),
    { array: true },
  ),
}
