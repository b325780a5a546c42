import { type Allowance } from './runtime/budget'
import type { Trigger, WorldState } from './state'
/** Runs a handler as the user of the moment. */
export type RunHandler = (handler: string, event: object, allowance: Allowance) => void
/** Lets time pass until an instant: every clock trigger that comes due fires, in its order. */
export declare const advance: (state: WorldState, until: number, run: RunHandler) => void
interface Due {
  readonly trigger: Trigger
  readonly at: number
}
/** The trigger that comes due first, until an instant. */
export declare const nextDue: ({ triggers, scriptTimeZone }: WorldState, until: number) => Due | undefined
/** As its owner; an error is mailed to the owner by Google, and everybody else hears nothing. */
export declare const fire: (state: WorldState, { trigger, at }: Due, run: RunHandler) => void
export declare const countTriggerTime: (state: WorldState, ms: number) => void
