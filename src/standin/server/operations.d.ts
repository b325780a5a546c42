import type { Area } from '../model/area'
import type { Operation } from '../protocol'
import type { World } from '../world'
import { type Done, type Kind } from './places'
/** Those whose way back is a copy of the workbook as it was. */
export declare const REBUILDS: ReadonlySet<Kind>
/** Those that run the script. */
export declare const SCRIPTED: ReadonlySet<Kind>
/** Does to the world what a person did on a page. */
export declare const operate: (
  world: World,
  operation: Exclude<
    Operation,
    | {
        do: 'undo'
      }
    | {
        do: 'redo'
      }
  >,
) => Done
/** The cells an operation changes by hand, for protections that ask first. */
export declare const handled: (world: World, operation: Operation) => Area[]
