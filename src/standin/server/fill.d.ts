import type { Box } from '../model/area'
import type { Sheet } from '../model/sheet'
/** The fill handle: `to` contains `from` and goes on in one direction. */
export declare const fill: (sheet: Sheet, from: Box, to: Box) => void
