import type { FaceBook, FaceFunction, Lang } from '../protocol'
import type { WorldState } from '../state'
/** Custom functions with the first line of their description, as the bundle says them. */
export declare const functionsIn: (code: string) => FaceFunction[]
/** The language most letters of the tabs' names are in. */
export declare const langOfBook: ({ book }: WorldState) => Lang
/** What belongs to no tab. */
export declare const bookFace: (state: WorldState, functions: readonly FaceFunction[]) => FaceBook
