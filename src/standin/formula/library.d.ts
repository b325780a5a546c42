import type { SheetFunction } from './signature'
/** The built-in function of a name in capitals. */
export declare const functionNamed: (name: string) => SheetFunction | undefined
