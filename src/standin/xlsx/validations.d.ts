import type { DataValidation } from 'hucre'
import type { Sheet } from '../model/sheet'
export declare const validationsOut: (sheet: Sheet) => DataValidation[]
export declare const validationsIn: (sheet: Sheet, validations: readonly DataValidation[]) => void
