import { deserialize, serialize } from 'node:v8'
import { WorldError } from '../errors'
import { Calculation } from '../formula/calculation'
import { Cell, CellError } from '../model/cell'
import { ColumnRuns } from '../model/columnRuns'
import { Lines } from '../model/line'
import { type Memory, noRecalculation } from '../model/recalculation'
import { Sheet } from '../model/sheet'
import { isStyle, type Style, styleOf } from '../model/style'
import { Workbook } from '../model/workbook'
import type { WorldState } from '../state'
import type { World } from './world'

/** What an image has besides plain data, by name: how an object of that kind is known, and how it begins when it is read. */
interface Kind {
  is(value: object): boolean
  /** Whole, or empty and to be filled with what the image holds of it. */
  begin(held: object): { readonly made: object; readonly whole: boolean }
}

const instanceOf = ({ prototype }: { readonly prototype: object }): Kind => ({
  is: value => Object.getPrototypeOf(value) === prototype,
  begin: () => ({ made: Object.create(prototype), whole: false }),
})

const KINDS: Readonly<Record<string, Kind>> = {
  Cell: instanceOf(Cell),
  CellError: instanceOf(CellError),
  ColumnRuns: instanceOf(ColumnRuns),
  Lines: instanceOf(Lines),
  Sheet: instanceOf(Sheet),
  Workbook: instanceOf(Workbook),
  // Equal looks are one record in a process.
  style: { is: isStyle, begin: held => ({ made: styleOf(held as Style), whole: true }) },
  // Computes by functions, which no image holds: the world makes another, from the memory of this one.
  formulas: {
    is: value => value instanceof Calculation,
    begin: () => ({ made: noRecalculation, whole: true }),
  },
}

interface Image {
  readonly state: WorldState
  readonly memory: Memory
  /** Which objects of the two are of a kind. */
  readonly kinds: Readonly<Record<string, readonly object[]>>
}

type Begin = (from: object) => { readonly made: object; readonly whole: boolean }

/** Everything that hangs on a value once more, each object once, as `begin` has them begin. */
const remade = <T>(value: T, begin: Begin): T => {
  const known = new Map<object, object>()
  const of = (from: unknown): unknown => {
    if (typeof from === 'function') throw new WorldError(`a function has no image: ${from.name}`)
    if (typeof from !== 'object' || from === null || from instanceof Date) return from
    return known.get(from) ?? made(from)
  }
  const made = (from: object): object => {
    const { made: to, whole } = begun(from)
    known.set(from, to)
    if (whole) return to
    if (from instanceof Map) for (const [key, item] of from) (to as Map<unknown, unknown>).set(of(key), of(item))
    else if (from instanceof Set) for (const item of from) (to as Set<unknown>).add(of(item))
    else for (const key of Object.keys(from)) Reflect.set(to, key, of(Reflect.get(from, key)))
    return to
  }
  const begun: Begin = from => {
    if (Array.isArray(from)) return { made: new Array(from.length), whole: false }
    if (from instanceof Map) return { made: new Map(), whole: false }
    if (from instanceof Set) return { made: new Set(), whole: false }
    return begin(from)
  }
  return of(value) as T
}

const isPlain = (value: object) => [Object.prototype, null].includes(Object.getPrototypeOf(value))

/**
 * A world as bytes: its state and what is known of its formulas, not its script. Only the same version of the stand-in
 * and of Node reads it. Throws a WorldError when the state holds a function or an object of a class that `KINDS` lacks.
 */
export const imageOf = (world: World): Uint8Array => {
  world.book.formulas.catchUp()
  const kinds: Record<string, object[]> = Object.fromEntries(Object.keys(KINDS).map(name => [name, []]))
  const begin: Begin = from => {
    const name = Object.keys(KINDS).find(kind => KINDS[kind]?.is(from))
    if (!name && !isPlain(from)) throw new WorldError(`an image knows no ${from.constructor.name}`)
    // What is not filled when it is read is not kept either.
    const made = name === 'style' ? { ...from } : {}
    if (name) kinds[name]?.push(made)
    return { made, whole: name === 'style' || name === 'formulas' }
  }
  const { state, memory } = remade({ state: world.state, memory: world.book.formulas.memory() }, begin)
  return serialize({ state, memory, kinds } satisfies Image)
}

/** Has a new world with the same script go on from an image: nothing is computed again. */
export const restoreImage = (world: World, bytes: Uint8Array): World => {
  const { state, memory, kinds }: Image = deserialize(bytes)
  const kindOf = new Map(Object.entries(kinds).flatMap(([name, held]) => held.map(one => [one, name] as const)))
  const begin: Begin = from => KINDS[kindOf.get(from) ?? '']?.begin(from) ?? { made: {}, whole: false }
  const whole = remade({ state, memory }, begin)
  world.restore(whole.state, whole.memory)
  return world
}
