import { type Area } from './model/area'
import type { Sheet } from './model/sheet'
import type { WorldState } from './state'
import type { RunOptions } from './worldOptions'

/** What an edit needs of its world. */
interface Place {
  readonly state: WorldState
  has(functionName: string): boolean
  run(functionName: string, args: readonly unknown[], options: RunOptions): unknown
}
/** What a simple trigger is given. */
export declare const simpleEvent: (
  { book, user }: WorldState,
  more: object,
) => {
  authMode: import('./runtime/handle').EnumValue
  source: import('./runtime/handle').Handle
  user: import('./runtime/handle').Handle
}
/** A person changes the contents of an area: `write` does it, then the simple `onEdit` runs. */
export declare const editByHand: (place: Place, area: Area, write: () => void) => void
/** Whether a person is asked before changing cells that only warn. */
export declare const asksFirst: (sheet: Sheet, area: Area) => boolean
