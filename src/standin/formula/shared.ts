import type { Edge, Expression, Pointer } from './expression'
import type { Frame } from './frame'

/** Functions whose value depends on the cell they stand in, or that reach beyond what they name. */
const PLACED: ReadonlySet<string> = new Set(['ROW', 'COLUMN', 'CELL', 'INDIRECT', 'OFFSET', 'SUBTOTAL'])

/** Whether an expression is made of names and values alone and, computed as arrays, gives the same in every cell. */
const isPlaceless = (expression: Expression | null): boolean => {
  switch (expression?.kind) {
    case undefined:
    case 'literal':
    case 'name':
      return true
    case 'unary':
      return isPlaceless(expression.of)
    case 'binary':
      return expression.sign !== ':' && isPlaceless(expression.left) && isPlaceless(expression.right)
    case 'call':
      return !PLACED.has(expression.name) && expression.args.every(isPlaceless)
    default:
      return false
  }
}

const isArray = (expression: Expression) =>
  expression.kind === 'call' && expression.name === 'ARRAYFORMULA' && isPlaceless(expression)

/** The range of a tab that an expression hands over, as it is or made into an array; null when it is no such table. */
const rangeOf = (expression: Expression): Pointer | null => {
  if (expression.kind === 'reference')
    return expression.pointer.single || expression.pointer.tab === null ? null : expression.pointer
  if (expression.kind !== 'let' || !isArray(expression.body)) return null
  const [bound, ...others] = expression.names
  return bound?.value.kind === 'reference' && others.length === 0 ? rangeOf(bound.value) : null
}

const fixedEdge = (edge: Edge | null, base: number): Edge | null =>
  edge === null || edge.fixed ? edge : { at: edge.at + base, fixed: true }

const fixed = (pointer: Pointer, { row, column }: Frame): Pointer => ({
  ...pointer,
  top: fixedEdge(pointer.top, row),
  bottom: fixedEdge(pointer.bottom, row),
  left: fixedEdge(pointer.left, column),
  right: fixedEdge(pointer.right, column),
})

const withRange = (expression: Expression, pointer: Pointer): Expression =>
  expression.kind === 'let'
    ? {
        ...expression,
        names: expression.names.map(({ name }) => ({ name, value: { kind: 'reference' as const, pointer } })),
      }
    : { kind: 'reference', pointer }

const known = new Map<string, Expression>()
const byPlace = new WeakMap<Expression, Map<string, Expression>>()

const made = (expression: Expression, pointer: Pointer): Expression => {
  const table = withRange(expression, pointer)
  const text = JSON.stringify(table)
  const one = known.get(text) ?? table
  known.set(text, one)
  return one
}

/** A table that a formula hands over, and where it is to be computed so that it is made once for all that hand over the same. */
export interface SharedTable {
  readonly expression: Expression
  readonly frame: Frame
}

/** Null where an expression is no table of another tab. */
export const sharedTable = (expression: Expression, frame: Frame): SharedTable | null => {
  const pointer = rangeOf(expression)
  const sheet = pointer?.tab ? frame.source.sheet(pointer.tab) : undefined
  if (!pointer || !sheet) return null
  const places = byPlace.get(expression) ?? new Map<string, Expression>()
  byPlace.set(expression, places)
  const place = `${frame.row} ${frame.column}`
  const table = places.get(place) ?? made(expression, fixed(pointer, frame))
  places.set(place, table)
  return { expression: table, frame: { ...frame, sheet, row: 0, column: 0 } }
}
