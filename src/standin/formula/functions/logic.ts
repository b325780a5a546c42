import { CellError, type CellValue } from '../../model/cell'
import { sameValue, truthOf } from '../coerce'
import { spread } from '../shape'
import { type Args, fn, type Group } from '../signature'
import { cellsOf, isMany, Matrix, matrixOf, notAvailable, Range, type Value, wrongValue } from '../values'

/** Truth values among the arguments; texts in ranges are passed over. */
const truths = (a: Args): boolean[] => {
  const found = a.from(0).flatMap(value =>
    value instanceof Range || value instanceof Matrix
      ? cellsOf(value)
          .filter(cell => cell !== null && typeof cell !== 'string')
          .map(truthOf)
      : cellsOf(value).map(truthOf),
  )
  if (found.length === 0) throw wrongValue
  return found
}

/** A choice among arguments that are computed only when they are chosen. */
interface Choice {
  readonly count: number
  get(i: number): Value
  one(i: number): CellValue
}
type Choose = (from: Choice) => Value

const caught = (choose: Choose, from: Choice, a: Args): CellValue => {
  try {
    return a.single(choose(from))
  } catch (error) {
    if (error instanceof CellError) return error
    throw error
  }
}

/** Where arrays are taken, the choice is made place by place. */
const choosing =
  (choose: Choose) =>
  (a: Args): Value => {
    const lazily: Choice = { count: a.placedCount, get: i => a.evaluate(i), one: i => a.single(a.evaluate(i)) }
    if (!a.frame.array) return choose(lazily)
    let given: readonly (Value | undefined)[] = Array.from({ length: a.placedCount }, (_, i) => a.evaluate(i))
    const computed: Choice = { ...lazily, get: i => given[i] ?? null, one: i => a.single(given[i] ?? null) }
    const many = given.map(isMany)
    if (!many.some(Boolean)) return choose(computed)
    return spread(given, many, now => {
      given = now
      return caught(choose, computed, a)
    })
  }

const choice: Choose = ({ count, get, one }) => {
  if (truthOf(one(0))) return get(1)
  return count > 2 ? get(2) : false
}

const firstTrue: Choose = ({ count, get, one }) => {
  for (let i = 0; i + 1 < count; i += 2) if (truthOf(one(i))) return get(i + 1)
  return new CellError('#N/A', 'No match')
}

const switched: Choose = ({ count, get, one }) => {
  const value = one(0)
  if (value instanceof CellError) throw value
  let i = 1
  for (; i + 1 < count; i += 2) if (sameValue(value, one(i))) return get(i + 1)
  return i < count ? get(i) : notAvailable
}

const numbered: Choose = ({ count, get, one }) => {
  const value = one(0)
  if (value instanceof CellError) throw value
  const at = Math.trunc(Number(value))
  if (!(at >= 1 && at < count)) throw new CellError('#NUM!', 'Function CHOOSE parameter 1 value is out of range.')
  return get(at)
}

/** An array keeps its place; only what is wrong in it is replaced. */
const instead = (a: Args, replaced: (error: CellError) => boolean): Value => {
  const value = a.evaluate(0)
  const other = () => (a.placed(1) ? a.evaluate(1) : null)
  const wrong = (cell: CellValue): cell is CellError => cell instanceof CellError && replaced(cell)
  if (isMany(value) && (a.frame.array || value instanceof Matrix)) {
    const table = matrixOf(value)
    if (!table.flat.some(wrong)) return value
    const others = matrixOf(other())
    return new Matrix(table.rows.map((row, r) => row.map((cell, c) => (wrong(cell) ? others.at(r, c) : cell))))
  }
  return wrong(a.single(value)) ? other() : value
}

/** Functions that choose; what is not chosen is not computed. */
export const logic: Group = {
  TRUE: fn('', () => true),
  FALSE: fn('', () => false),
  IF: fn('xx?x?', choosing(choice)),
  IFS: fn('|xx', choosing(firstTrue)),
  SWITCH: fn('xx|x', choosing(switched)),
  CHOOSE: fn('x|x', choosing(numbered)),
  IFERROR: fn('xx?', a => instead(a, () => true)),
  IFNA: fn('xx?', a => instead(a, error => error.text === '#N/A')),
  AND: fn('|r', a => truths(a).every(Boolean)),
  OR: fn('|r', a => truths(a).some(Boolean)),
  XOR: fn('|r', a => truths(a).filter(Boolean).length % 2 === 1),
  NOT: fn('v', a => !a.truth(0)),
}
