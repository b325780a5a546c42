import type { Host } from '../host'
import type { WorldState } from '../state'
import { costOf } from './charges'
import type { HandleType, Selves } from './handle'
import type { AuthMode, Cost } from './permission'

/** What a member may use besides its object and its arguments. */
export interface Env {
  readonly state: WorldState
  readonly host: Host
  readonly mode: AuthMode
  /** A person looks at the file: menus and sidebars can be shown. */
  readonly hasUi: boolean
  readonly locks: Set<string>
  /** Lets virtual time pass. */
  spend(ms: number): void
}

type Body<S> = (self: S, args: never, env: Env) => unknown
type Bodies<S> = Readonly<Record<string, Body<S>>>

/** The members of one class, by what a call of theirs costs. A body that gives back its object makes the call chain. */
export interface Members<S> {
  readonly handles?: Bodies<S>
  readonly reads?: Bodies<S>
  readonly writes?: Bodies<S>
  /** Properties other than enumerations, which come from the surface. */
  readonly constants?: Readonly<Record<string, (env: Env) => unknown>>
}

/** A method or property of a service, with what asking it costs. */
export interface Member {
  readonly cost: Cost
  run(self: object, args: readonly unknown[], env: Env): unknown
}
/** A class of Apps Script as far as the stand-in has it. */
export interface ServiceClass {
  readonly type: string
  readonly members: ReadonlyMap<string, Member>
  readonly constants: ReadonlyMap<string, (env: Env) => unknown>
}

const COSTS = { handles: 'handle', reads: 'read', writes: 'write' } as const

const define = (type: string, members: Members<never>): ServiceClass => {
  const map = new Map<string, Member>()
  for (const kind of ['handles', 'reads', 'writes'] as const) {
    for (const [name, body] of Object.entries(members[kind] ?? {})) {
      const run = body as unknown as Member['run']
      map.set(name, { cost: costOf(type, name, COSTS[kind]), run })
    }
  }
  return { type, members: map, constants: new Map(Object.entries(members.constants ?? {})) }
}

/** A class whose objects scripts get from other calls. */
export const defineClass = <K extends HandleType>(type: K, members: Members<Selves[K]>): ServiceClass =>
  define(type, members)

/** A global service. */
export const defineService = (type: string, members: Members<object>): ServiceClass => define(type, members)
