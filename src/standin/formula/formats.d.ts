import type { Expression } from './expression'
import type { Frame } from './frame'
/** The number format an automatic cell takes from its formula; undefined for none. */
export declare const formatOf: (expression: Expression | null, frame: Frame) => string | undefined
