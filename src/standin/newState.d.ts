import type { Workbook } from './model/workbook'
import type { WorldState } from './state'
import type { WorldOptions } from './worldOptions'
/** How a world begins: one user, who owns the file and has consented to what the manifest asks for. */
export declare const newState: (options: WorldOptions, book: Workbook) => WorldState
