import type { Sheet } from '../model/sheet'
import type { FaceSheet } from '../protocol'
/** Everything of a tab that pages show besides its cells. */
export declare const sheetFace: (sheet: Sheet) => FaceSheet
