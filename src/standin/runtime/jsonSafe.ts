import { types } from 'node:util'
import { NotJsonSafe } from '../errors'

const kindOf = (value: object): string | null => {
  if (types.isDate(value)) return 'a Date (the whole result would arrive as null)'
  if (types.isMap(value) || types.isSet(value)) return 'a Map or Set'
  if (types.isPromise(value)) return 'a Promise'
  if (types.isBoxedPrimitive(value)) return 'a boxed value'
  if (types.isTypedArray(value) || types.isAnyArrayBuffer(value)) return 'a typed array'
  if (Array.isArray(value)) return null
  const prototype: unknown = Object.getPrototypeOf(value)
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null
  return plain && !types.isRegExp(value) ? null : 'an object of a class'
}

/** Throws where a value holds something `google.script.run` does not carry, saying where it is. */
const checkJsonSafe = (value: unknown, place: string) => {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return
    throw new NotJsonSafe(`${place} is ${value}`)
  }
  if (typeof value !== 'object') throw new NotJsonSafe(`${place} is a ${typeof value}`)
  const wrong = kindOf(value)
  if (wrong) throw new NotJsonSafe(`${place} is ${wrong}`)
  for (const [key, item] of Object.entries(value))
    checkJsonSafe(item, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`)
}

/** The value as it arrives on the other side. */
export const carried = (value: unknown, place: string): unknown => {
  checkJsonSafe(value, place)
  return value === undefined ? null : JSON.parse(JSON.stringify(value))
}
