import type { Edge, Expression, Pointer } from './expression'

/** Functions whose reach is known only when they run. */
const REACHING: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET'])
/** Functions that read a third range as large as the first, however it is written. */
const WIDENING: ReadonlySet<string> = new Set(['SUMIF', 'AVERAGEIF'])

const length = (from: Edge | null, to: Edge | null) =>
  from && to ? (from.fixed === to.fixed ? to.at - from.at : Number.NaN) : from && `${from.fixed} ${from.at}`

const isAsLarge = (a: Pointer, b: Pointer) =>
  length(a.top, a.bottom) === length(b.top, b.bottom) && length(a.left, a.right) === length(b.left, b.right)

const widens = ([tested, , summed]: readonly (Expression | null)[]) =>
  summed != null &&
  !(tested?.kind === 'reference' && summed.kind === 'reference' && isAsLarge(tested.pointer, summed.pointer))

/** It reads cells that no reference in it names: `INDIRECT(A1)`, `A1:INDEX(B:B;3)`, `SUMIF(A1:A9;1;B1)`. */
export const reachesBeyond = (expression: Expression): boolean => {
  if (expression.kind === 'binary') return expression.sign === ':'
  if (expression.kind !== 'call') return false
  return REACHING.has(expression.name) || (WIDENING.has(expression.name) && widens(expression.args))
}
