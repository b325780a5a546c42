import type { CellValue } from '../model/cell'
import type { Expression, Pointer } from './expression'
import type { Frame } from './frame'
import { functionNamed } from './library'
import { reachesBeyond } from './reach'
import { resolve } from './shape'
import { Matrix, type Range } from './values'

/** Functions that ask for more of a cell than its value and its format. */
const LOOKING: ReadonlySet<string> = new Set(['ISBLANK', 'ISFORMULA'])

/** From so many cells on it is cheaper to compare ranges than to read them again. */
const WORTH = 64

/** Where and how an expression is computed; copies of a file have tabs of the same ids. */
interface Setting {
  readonly sheet: number
  readonly row: number
  readonly column: number
  readonly array: boolean
  readonly locale: string
  readonly timeZone: string
}

interface Kept extends Setting {
  readonly values: readonly (Matrix | CellValue)[]
  readonly looks: readonly unknown[]
  readonly formats: readonly (string | undefined)[]
  readonly made: unknown
}

const parts = (expression: Expression): readonly (Expression | null)[] => {
  switch (expression.kind) {
    case 'unary':
      return [expression.of]
    case 'binary':
      return [expression.left, expression.right]
    case 'call':
      return expression.args
    case 'apply':
      return [expression.callee, ...expression.args]
    case 'stack':
      return expression.rows.flat()
    case 'lambda':
      return [expression.body]
    case 'let':
      return [...expression.names.map(({ value }) => value), expression.body]
    default:
      return []
  }
}

const steady = (name: string): boolean => {
  const f = functionNamed(name)
  return f !== undefined && !f.unsteady && !LOOKING.has(name)
}

/** The references an expression is computed from; null when it is made of anything else. */
const readsOnly = (expression: Expression, bound: ReadonlySet<string>): Pointer[] | null => {
  if (expression.kind === 'reference') return [expression.pointer]
  if (expression.kind === 'name') return bound.has(expression.name) ? [] : null
  if (reachesBeyond(expression) || (expression.kind === 'call' && !steady(expression.name))) return null
  const names =
    expression.kind === 'let'
      ? expression.names.map(({ name }) => name)
      : expression.kind === 'lambda'
        ? expression.params
        : []
  const inner = names.length > 0 ? new Set([...bound, ...names]) : bound
  const found: Pointer[] = []
  for (const part of parts(expression)) {
    const below = part ? readsOnly(part, inner) : []
    if (!below) return null
    found.push(...below)
  }
  return found
}

const pointersOf = new WeakMap<Expression, readonly Pointer[] | null>()
const known = new WeakMap<Expression, Kept>()

const pointers = (expression: Expression): readonly Pointer[] | null => {
  const found = pointersOf.get(expression)
  if (found !== undefined) return found
  const made = readsOnly(expression, new Set())
  pointersOf.set(expression, made)
  return made
}

/** What it is computed from; null when that is little or not known. */
const inputsOf = (expression: Expression, frame: Frame): readonly (Range | null)[] | null => {
  const ranges = pointers(expression)?.map(pointer => resolve(pointer, frame))
  return ranges?.some(range => range && range.rows * range.columns >= WORTH) ? ranges : null
}

const contentOf = (range: Range | null) => (range?.single ? range.first : (range?.matrix ?? null))

/**
 * The formats of the numbers in a range, in reading order: a value may be made from how it is shown. What is computed
 * from a range takes the format of its first cell, whatever that holds.
 */
const eachFormat = (range: Range | null, { source }: Frame, see: (format: string | undefined) => boolean): boolean =>
  !range ||
  range.matrix.rows.every((row, r) =>
    row.every(
      (cell, c) =>
        (typeof cell !== 'number' && r + c > 0) || see(source.formatAt(range.sheet, range.top + r, range.left + c)),
    ),
  )

const formatsOf = (ranges: readonly (Range | null)[], frame: Frame) => {
  const formats: (string | undefined)[] = []
  for (const range of ranges) eachFormat(range, frame, format => formats.push(format) > 0)
  return formats
}

const sameFormats = (ranges: readonly (Range | null)[], frame: Frame, formats: readonly (string | undefined)[]) => {
  let i = 0
  return ranges.every(range => eachFormat(range, frame, format => format === formats[i++]))
}

const looksOf = (ranges: readonly (Range | null)[]) => ranges.flatMap(range => range?.sheet.looks.marks(range) ?? [])

/** The same tables of the same looks: nothing in them was touched. */
const isUntouched = (last: Kept, values: readonly unknown[], looks: readonly unknown[]) =>
  values.every((value, i) => value === last.values[i]) && looks.every((look, i) => look === last.looks[i])

const sameRow = (a: readonly CellValue[], b: readonly CellValue[] | undefined) =>
  a.length === b?.length && a.every((cell, c) => cell === b[c])

const sameValues = (a: Matrix | CellValue, b: Matrix | CellValue | undefined) => {
  if (a === b || !(a instanceof Matrix) || !(b instanceof Matrix)) return a === b
  return a.height === b.height && a.rows.every((row, r) => sameRow(row, b.rows[r]))
}

const sameSetting = (a: Setting, b: Setting) =>
  a.sheet === b.sheet &&
  a.row === b.row &&
  a.column === b.column &&
  a.array === b.array &&
  a.locale === b.locale &&
  a.timeZone === b.timeZone

/** Makes a value of an expression, or gives the one made before while values and formats of its ranges stand as they did. */
export const kept = <T>(expression: Expression, frame: Frame, make: () => T): T => {
  const ranges = inputsOf(expression, frame)
  if (!ranges) return make()
  const { row, column, array, source } = frame
  const { locale, timeZone } = source
  const setting: Setting = { sheet: frame.sheet.id, row, column, array, locale, timeZone }
  const values = ranges.map(contentOf)
  const looks = looksOf(ranges)
  const last = known.get(expression)
  if (last && sameSetting(last, setting)) {
    if (isUntouched(last, values, looks)) return last.made as T
    const stands = values.every((value, i) => sameValues(value, last.values[i]))
    if (stands && sameFormats(ranges, frame, last.formats)) return last.made as T
  }
  const made = make()
  known.set(expression, { ...setting, values, looks, formats: formatsOf(ranges, frame), made })
  return made
}
