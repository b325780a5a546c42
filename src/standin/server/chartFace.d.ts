import type { Sheet } from '../model/sheet'
import type { FaceChart } from '../protocol'
/** The charts of a tab with the figures they show now. */
export declare const faceCharts: (_sheet: Sheet) => FaceChart[]
