import type { ConditionalRule as FileRule } from 'hucre'
import type { ConditionalRule } from '../model/conditional'
import type { Sheet } from '../model/sheet'
export declare const conditionsOut: (sheet: Sheet) => FileRule[]
export declare const conditionsIn: (sheet: Sheet, rules: readonly FileRule[]) => ConditionalRule[]
