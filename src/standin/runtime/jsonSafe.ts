import { NotJsonSafe } from '../errors'
import { isDate, kindOf } from '../kinds'

const BOXED = 'a boxed value'
const BYTES = 'a typed array'
const NOT_CARRIED: ReadonlyMap<string, string> = new Map([
  ['Map', 'a Map or Set'],
  ['Set', 'a Map or Set'],
  ['Promise', 'a Promise'],
  ['Number', BOXED],
  ['String', BOXED],
  ['Boolean', BOXED],
  ['Symbol', BOXED],
  ['BigInt', BOXED],
  ['view', BYTES],
  ['ArrayBuffer', BYTES],
  ['SharedArrayBuffer', BYTES],
])

const notCarried = (value: object): string | undefined => {
  if (Array.isArray(value)) return undefined
  if (isDate(value)) return 'a Date (the whole result would arrive as null)'
  const prototype: unknown = Object.getPrototypeOf(value)
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null
  return NOT_CARRIED.get(kindOf(value)) ?? (plain ? undefined : 'an object of a class')
}

/** Throws where a value holds something `google.script.run` does not carry, saying where it is. */
const checkJsonSafe = (value: unknown, place: string) => {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return
    throw new NotJsonSafe(`${place} is ${value}`)
  }
  if (typeof value !== 'object') throw new NotJsonSafe(`${place} is a ${typeof value}`)
  const wrong = notCarried(value)
  if (wrong) throw new NotJsonSafe(`${place} is ${wrong}`)
  for (const [key, item] of Object.entries(value))
    checkJsonSafe(item, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`)
}

/** The value as it arrives on the other side. */
export const carried = (value: unknown, place: string): unknown => {
  checkJsonSafe(value, place)
  return value === undefined ? null : JSON.parse(JSON.stringify(value))
}
