import type { Sheet } from '../model/sheet'
import { type Members } from '../runtime/define'
export declare const sheetLines: Members<Sheet>
export declare const group: import('../runtime/define').ServiceClass
