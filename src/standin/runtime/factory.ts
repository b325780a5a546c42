/**
 * Runs inside every context and makes everything a script can touch, so that `instanceof` holds there.
 * Plain text: it must not be rewritten by a bundler.
 */
export const FACTORY = `
(host => {
  'use strict'
  const now = () => host.now()
  const RealDate = Date
  const ClockDate = new Proxy(RealDate, {
    construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now()], made),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, self) => (key === 'now' ? now : Reflect.get(target, key, target)),
  })
  RealDate.prototype.constructor = ClockDate
  Object.defineProperty(globalThis, 'Date', { value: ClockDate, writable: true, configurable: true, enumerable: false })

  const method = (type, name) => ({ [name](...args) { return host.invoke(type, name, { self: this, args }) } })[name]
  const prototypes = new Map()
  const prototypeOf = type => {
    const known = prototypes.get(type)
    if (known) return known
    const prototype = {}
    prototypes.set(type, prototype)
    const { methods, properties } = host.describe(type)
    for (const name of methods) {
      Object.defineProperty(prototype, name, { value: method(type, name), writable: true, configurable: true, enumerable: true })
    }
    for (const name of properties) {
      Object.defineProperty(prototype, name, { get: () => host.constant(type, name), configurable: true, enumerable: true })
    }
    Object.defineProperty(prototype, 'toString', { value: () => type, writable: true, configurable: true })
    return prototype
  }
  class EnumMember {
    toString() { return host.enumName(this) }
    toJSON() { return host.enumName(this) }
    name() { return host.enumName(this) }
    ordinal() { return host.enumOrdinal(this) }
    compareTo(other) { return this.ordinal() - other.ordinal() }
  }
  return {
    instance: type => Object.create(prototypeOf(type)),
    enumMember: () => new EnumMember(),
    date: ms => new RealDate(ms),
    list: items => { const out = new Array(items.length); for (let i = 0; i < items.length; i++) out[i] = items[i]; return out },
    record: (keys, values) => { const out = {}; for (let i = 0; i < keys.length; i++) out[keys[i]] = values[i]; return out },
    error: (name, message) => { const e = new Error(message); if (name !== 'Error') e.name = name; return e },
    global: (name, make) => Object.defineProperty(globalThis, name, { get: () => make(), set(value) {
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true })
    }, configurable: true, enumerable: true }),
  }
})
`
