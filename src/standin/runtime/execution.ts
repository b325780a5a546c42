import { NotInStandIn, ScriptError, ServiceError } from '../errors'
import { type Host, OutOfPatience, type Script } from '../host'
import type { WorldState } from '../state'
import { type Allowance, usualAllowance } from './budget'
import type { Env, ServiceClass } from './define'
import { Gate } from './gate'
import { enumValue, Handle, typeOf } from './handle'
import type { AuthMode } from './permission'
import { type Invocation, Realm } from './realm'
import { checkSignature } from './signature'
import { enumNames, globals, membersOf } from './surface'

/** How a run is made. */
export interface ExecutionOptions {
  readonly mode: AuthMode
  readonly hasUi: boolean
  /** Real milliseconds after which the script is stopped. */
  readonly timeout: number
  /** Virtual time it may take; the platform's unless said otherwise. */
  readonly allowance?: Allowance
}

/** The symbol registry is shared by all contexts, so the entry is found there and leaks no name. */
const ENTRY = Symbol.for('entry of the execution')
const CALL_ENTRY = "globalThis[Symbol.for('entry of the execution')]()"

/** The script of a file, the machine it runs on, and the services it may call, by their Apps Script names. */
export interface Program {
  readonly script: Script
  /** Stands for its text. */
  readonly version: string
  readonly host: Host
  readonly services: ReadonlyMap<string, ServiceClass>
}

/** One run of the script: a context of its own, thrown away afterwards. */
export class Execution {
  readonly gate: Gate
  readonly env: Env
  private readonly realm: Realm
  /** A fault of the stand-in itself; it ends the run even when the script catches it. */
  private fault: Error | null = null
  private loaded = false

  constructor(
    private readonly program: Program,
    state: WorldState,
    private readonly options: ExecutionOptions,
  ) {
    const { mode, hasUi } = options
    const { host } = program
    this.gate = new Gate(state, mode, options.allowance ?? usualAllowance(mode))
    this.env = { state, host, mode, hasUi, locks: new Set(), spend: ms => this.gate.spend(ms) }
    this.realm = new Realm(host, {
      now: () => state.now,
      describe: type => describe(type),
      invoke: (type, member, call) => this.invoke({ type, member }, call),
      constant: (type, name) => this.guarded(() => this.realm.enter(this.constant(type, name))),
    })
    for (const [name, type] of globals)
      this.realm.define(name, () => this.realm.enter(new Handle(type, { service: type })))
  }

  /** Loads the script the first time, calls a function by name and hands the raw result, still of the context, to `take`. */
  run<T>(name: string, args: readonly unknown[], take: (result: unknown, realm: Realm) => T): T {
    const { host, script } = this.program
    return host.inZone(this.env.state.scriptTimeZone, () => {
      if (!this.loaded) this.timed(script)
      this.loaded = true
      const target = this.lookUp(name)
      const given = args.map(arg => this.realm.enter(arg))
      Object.defineProperty(this.realm.global, ENTRY, { value: () => target(given), configurable: true })
      const result = this.timed(host.compile(CALL_ENTRY, 'entry'))
      if (this.fault) throw this.fault
      return take(result, this.realm)
    })
  }

  private timed(script: Script): unknown {
    try {
      return script.run(this.realm.global, this.options.timeout)
    } catch (error) {
      throw this.fault ?? scriptError(error)
    }
  }

  private lookUp(name: string): (args: unknown[]) => unknown {
    if (!/^[\p{L}_$][\p{L}\p{N}_$.]*$/u.test(name))
      throw new ScriptError(`Script function not found: ${name}`, 'Exception', '')
    const lookUp = `typeof ${name.split('.')[0]} === 'undefined' ? undefined : ${name}`
    const found: unknown = this.timed(this.program.host.compile(lookUp, 'entry'))
    if (typeof found !== 'function') throw new ScriptError(`Script function not found: ${name}`, 'Exception', '')
    return args => Reflect.apply(found, undefined, args)
  }

  private invoke({ type, member }: { type: string; member: string }, { self, args }: Invocation): unknown {
    return this.guarded(() => {
      const own = this.realm.leave(self)
      if (own === null || typeof own !== 'object' || typeOf(own) !== type)
        throw new ServiceError(`Illegal invocation of ${type}.${member}`)
      const found = this.program.services.get(type)?.members.get(member)
      if (!found) throw new NotInStandIn(`${type}.${member}`)
      this.gate.pass({ type, member, cost: found.cost }, own)
      const given = args.map(arg => this.realm.leave(arg))
      checkSignature(type, member, given)
      const result = found.run(own, given, this.env)
      return result === own ? self : this.realm.enter(result)
    })
  }

  private constant(type: string, name: string): unknown {
    const known = this.program.services.get(type)?.constants.get(name)
    if (known) return known(this.env)
    const declared = membersOf(type)[name]
    const enumType = typeof declared === 'string' ? declared.replace(/^typeof (\w+\.)?/, '') : ''
    const names = enumNames(enumType)
    if (!names) throw new NotInStandIn(`${type}.${name}`)
    return Object.fromEntries(names.map(value => [value, enumValue(enumType, value)]))
  }

  /** Turns what services throw into errors of the context. */
  private guarded<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      if (error instanceof ServiceError) throw this.realm.error('Exception', error.message)
      this.fault ??= error instanceof Error ? error : new Error(String(error))
      throw this.realm.error('Error', this.fault.message)
    }
  }
}

const described = new Map<string, { methods: string[]; properties: string[] }>()
const describe = (type: string) => {
  const known = described.get(type)
  if (known) return known
  const methods: string[] = []
  const properties: string[] = []
  for (const [name, member] of Object.entries(membersOf(type)))
    (Array.isArray(member) ? methods : properties).push(name)
  const made = { methods, properties }
  described.set(type, made)
  return made
}

const textOf = (value: unknown, key: string): string | null => {
  if (value === null || typeof value !== 'object') return null
  const found: unknown = Reflect.get(value, key)
  return typeof found === 'string' ? found : null
}

const scriptError = (error: unknown): Error => {
  if (error instanceof ScriptError || error instanceof NotInStandIn) return error
  if (error instanceof OutOfPatience) return new ScriptError('Exceeded maximum execution time', 'Exception', '')
  const message = textOf(error, 'message') ?? String(error)
  return new ScriptError(message, textOf(error, 'name') ?? 'Error', textOf(error, 'stack') ?? '')
}
