import type { Expression } from './expression'
import type { Frame } from './frame'
import { type Value } from './values'
export declare const evaluate: (expression: Expression, frame: Frame) => Value
