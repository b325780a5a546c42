import type { Sheet } from '../model/sheet'
import type { Metadata, Workbook } from '../model/workbook'

type Place = Metadata['place']
/** Reads `(key)`, `(key, visibility)`, `(key, value)`, `(key, value, visibility)`. */
export declare const addMetadata: (
  book: Workbook,
  place: Place,
  [key, ...rest]: readonly [string, ...unknown[]],
) => void
export declare const metadataFinder: (book: Workbook, within: Sheet | null) => import('../runtime/handle').Handle
export declare const metadataAt: (
  book: Workbook,
  here: (place: Place) => boolean,
) => import('../runtime/handle').Handle[]
export declare const metadataClasses: import('../runtime/define').ServiceClass[]
