import type { Host } from '../host'
import { isDate } from '../kinds'
import { FACTORY } from './factory'
import { EnumValue, enumValue, Handle } from './handle'

interface Factory {
  instance(type: string): object
  enumMember(): object
  date(ms: number): object
  list(items: readonly unknown[]): object
  record(keys: readonly string[], values: readonly unknown[]): object
  error(name: string, message: string): object
  global(name: string, make: () => unknown): void
}
/** A call of a service: on what, and with which arguments. */
export interface Invocation {
  readonly self: unknown
  readonly args: readonly unknown[]
}
/** What the world answers when the script touches a service. */
export interface Backing {
  now(): number
  describe(type: string): { methods: readonly string[]; properties: readonly string[] }
  invoke(type: string, member: string, call: Invocation): unknown
  constant(type: string, name: string): unknown
}

/** One fresh context and the border between its values and ours. */
export class Realm {
  readonly global: object
  private readonly factory: Factory
  private readonly inside = new WeakMap<object, object>()
  private readonly outside = new WeakMap<object, object>()

  constructor(host: Host, backing: Backing) {
    this.global = host.newContext()
    const make = host.compile(FACTORY, 'context').run(this.global) as (host: unknown) => Factory
    this.factory = make({
      ...backing,
      now: () => backing.now(),
      describe: (type: string) => backing.describe(type),
      invoke: (type: string, member: string, call: Invocation) => backing.invoke(type, member, call),
      constant: (type: string, name: string) => backing.constant(type, name),
      enumName: (member: object) => this.enumOf(member).name,
      enumOrdinal: (member: object) => this.enumOf(member).ordinal,
    })
  }

  private enumOf(member: object) {
    const found = this.inside.get(member)
    return found instanceof EnumValue ? found : enumValue('AuthMode', 'NONE')
  }

  /** Makes a global that comes to be when it is first touched. */
  define(name: string, make: () => unknown) {
    let made: unknown
    let done = false
    this.factory.global(name, () => {
      if (!done) made = make()
      done = true
      return made
    })
  }

  error(name: string, message: string) {
    return this.factory.error(name, message)
  }

  /** Our value as the script gets it. */
  enter(value: unknown): unknown {
    if (value === undefined || value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return this.enterList(value)
    if (value instanceof Handle) return this.wrap(value.self, () => this.factory.instance(value.type))
    if (value instanceof EnumValue) return this.wrap(value, () => this.factory.enumMember())
    if (isDate(value)) return this.factory.date(value.getTime())
    const entries = Object.entries(value)
    return this.factory.record(
      entries.map(([key]) => key),
      entries.map(([, item]) => this.enter(item)),
    )
  }

  private enterList(list: readonly unknown[]) {
    const plain = list.every(item => item === null || typeof item !== 'object')
    return this.factory.list(plain ? list : list.map(item => this.enter(item)))
  }

  private wrap(self: object, make: () => object) {
    const known = this.outside.get(self)
    if (known) return known
    const made = make()
    this.outside.set(self, made)
    this.inside.set(made, self)
    return made
  }

  /** A value of the script as ours: service objects as what is behind them. */
  leave(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value
    const self = this.inside.get(value)
    if (self) return self
    if (Array.isArray(value)) return Array.from(value, item => this.leave(item))
    if (isDate(value)) return new Date(value.getTime())
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.leave(item)]))
  }
}
