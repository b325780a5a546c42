import type vm from 'node:vm'
import type { WorldState } from './state'
export interface ScriptOfFile {
  readonly script: vm.Script
  /** Its top-level functions. */
  readonly functions: ReadonlySet<string>
  /** Whether each call gets a context of its own, not each recalculation. */
  readonly contextPerCall: () => boolean
}
/** Has the formulas of the open file computed from now on, all of them to begin with. */
export declare const computeFormulas: (state: WorldState, { script, functions, contextPerCall }: ScriptOfFile) => void
