import { SENTENCE } from '../refusals'
import type { AuthMode } from './permission'

/** How long an execution may take by the virtual clock, and what it is told when it takes longer. */
export interface Allowance {
  readonly ms: number
  readonly message: string
}

const SIMPLE = 30_000
const EXECUTION = 360_000

/** Simple triggers and custom functions have half a minute, everything else six. */
export const usualAllowance = (mode: AuthMode): Allowance => ({
  ms: mode === 'FULL' ? EXECUTION : SIMPLE,
  message: mode === 'CUSTOM_FUNCTION' ? SENTENCE.timeOutInCell() : SENTENCE.timeOut(),
})
