import { Calculation } from './formula/calculation'
import type { Memory } from './model/recalculation'
import type { Recalculation } from './model/sheet'
import { Execution, type Program } from './runtime/execution'
import type { WorldState } from './state'

/** By the world's clock a cell's function has half a minute; this ends one that never would, on a busy machine too. */
const CELL_TIMEOUT = 120_000

/** The script bound to a file, and how its functions are reached from cells. */
export interface ScriptOfFile {
  readonly program: Program
  /** Its top-level functions. */
  readonly functions: ReadonlySet<string>
  /** Whether each call gets a context of its own, not each recalculation. */
  readonly contextPerCall: () => boolean
}

/** Has the formulas of the open file computed from now on: all of them to begin with, unless it is a copy as current as `from` or as a memory says. */
export const computeFormulas = (
  state: WorldState,
  { program, functions, contextPerCall }: ScriptOfFile,
  from?: Recalculation | Memory,
) => {
  const names = new Map([...functions].filter(name => !name.endsWith('_')).map(name => [name.toUpperCase(), name]))
  const fresh = () => new Execution(program, state, { mode: 'CUSTOM_FUNCTION', hasUi: false, timeout: CELL_TIMEOUT })
  const calculation = new Calculation(state.book, {
    now: () => state.now,
    version: program.version,
    has: name => names.has(name),
    digest: text => String.fromCharCode(...program.host.digest('SHA_1', text)),
    session: () => {
      let execution = fresh()
      return {
        get spent() {
          return execution.gate.spent
        },
        call: (name, args) => {
          if (contextPerCall()) execution = fresh()
          execution.gate.again()
          return execution.run(names.get(name) ?? name, args, (result, realm) => realm.leave(result))
        },
      }
    },
  })
  if (from instanceof Calculation) calculation.resume(from)
  else if (from && 'answers' in from) calculation.recall(from)
  state.book.formulas = calculation
}
