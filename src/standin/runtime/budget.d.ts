import type { AuthMode, Cost } from './permission'
/** How long an execution may take by the virtual clock, and what it is told when it takes longer. */
export interface Allowance {
  readonly ms: number
  readonly message: string
}
/** Simple triggers and custom functions have half a minute, everything else six. */
export declare const usualAllowance: (mode: AuthMode) => Allowance
/** Virtual milliseconds of one call; handles are free. */
export declare const timeOf: (type: string, cost: Cost, self: object) => number
