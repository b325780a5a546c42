const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1)

/** Whether a value is a Date of any context: `instanceof` knows those of its own context only. */
export const isDate = (value: unknown): value is Date => {
  if (typeof value !== 'object' || value === null || tagOf(value) !== 'Date') return false
  try {
    Date.prototype.getTime.call(value)
    return true
  } catch {
    return false
  }
}

/** What an object of any context was made by: `Map`, `Promise`, `Number` for a boxed number, `Object` for a plain one. */
export const kindOf = (value: object): string => (ArrayBuffer.isView(value) ? 'view' : tagOf(value))
