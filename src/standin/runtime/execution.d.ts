import vm from 'node:vm'
import type { WorldState } from '../state'
import { type Allowance } from './budget'
import type { Env } from './define'
import { Gate } from './gate'
import type { AuthMode } from './permission'
import { Realm } from './realm'
export interface ExecutionOptions {
  readonly mode: AuthMode
  readonly hasUi: boolean
  /** Real milliseconds after which the script is stopped. */
  readonly timeout: number
  /** Virtual time it may take; the platform's unless said otherwise. */
  readonly allowance?: Allowance
}
/** One run of the script: a context of its own, thrown away afterwards. */
export declare class Execution {
  private readonly script
  private readonly options
  readonly gate: Gate
  readonly env: Env
  private readonly realm
  /** A fault of the stand-in itself; it ends the run even when the script catches it. */
  private fault
  private loaded
  constructor(script: vm.Script, state: WorldState, options: ExecutionOptions)
  /** Loads the script the first time, calls a function by name and hands the raw result, still of the context, to `take`. */
  run<T>(name: string, args: readonly unknown[], take: (result: unknown, realm: Realm) => T): T
  private timed
  private lookUp
  private invoke
  private constant
  /** Turns what services throw into errors of the context. */
  private guarded
}
