import { Cell } from './model/cell'
import { ColumnRuns } from './model/columnRuns'
import type { Workbook } from './model/workbook'
import type { WorldState } from './state'

/** What computes formulas is made anew for a copy. */
const SHARED = new Set(['formulas'])

/** Everything that hangs on a value once more, each object once; functions are shared. */
export const deepCopy = <T>(value: T): T => {
  const known = new Map<object, unknown>()
  const copied = (from: unknown): unknown => {
    if (typeof from !== 'object' || from === null) return from
    // Looks never change.
    if (Object.isFrozen(from)) return from
    // Only its grid holds a cell, and what hangs on it never changes.
    if (from instanceof Cell) return from.copy()
    if (from instanceof ColumnRuns) return from.copy(copied)
    if (known.has(from)) return known.get(from)
    if (from instanceof Date) return new Date(from)
    if (Array.isArray(from)) return filled(from, [], (to, key, item) => Reflect.set(to, key, copied(item)))
    if (from instanceof Map) {
      const to = new Map<unknown, unknown>()
      known.set(from, to)
      for (const [key, item] of from) to.set(copied(key), copied(item))
      return to
    }
    if (from instanceof Set) return remember(from, new Set([...from].map(copied)))
    const made: object = Object.create(Object.getPrototypeOf(from))
    return filled(from, made, (to, key, item) => Reflect.set(to, key, SHARED.has(key) ? item : copied(item)))
  }
  const remember = <V>(from: object, to: V) => {
    known.set(from, to)
    return to
  }
  const filled = (from: object, to: object, put: (to: object, key: string, item: unknown) => void) => {
    known.set(from, to)
    if (Array.isArray(from)) Reflect.set(to, 'length', from.length)
    for (const key of Object.keys(from)) put(to, key, Reflect.get(from, key))
    return to
  }
  return copied(value) as T
}

/** The file somebody gets by *Make a copy*: protected ranges and the editors of protected sheets stay behind. */
const fileCopy = (book: Workbook, id: string, owner: string): Workbook => {
  const copy = deepCopy(book)
  Reflect.set(copy, 'id', id)
  copy.name = `Copy of ${book.name}`
  const sheets = copy.protections.filter(({ kind }) => kind === 'SHEET')
  copy.protections.splice(0, copy.protections.length, ...sheets)
  for (const protection of sheets) protection.editors &&= new Set([owner])
  copy.editors.clear()
  return copy
}

/** Turns the world of a twin into that of a copy: what belongs to its people begins anew, and its owner was never asked for consent. */
export const becomeCopy = (state: WorldState, id: string, email: string): void => {
  state.book = fileCopy(state.book, id, email)
  state.user = { ...state.user, email }
  state.owner = email
  Object.assign(state, { triggers: [], menus: [], lockHeldElsewhere: false, interruption: null, cellsDone: 0 })
  for (const left of [state.properties, state.cache, state.consents, state.unasked, state.usage]) left.clear()
  state.unasked.add(email)
  for (const left of [state.mailbox, state.toasts, state.pages, state.log, state.failures]) left.length = 0
}
