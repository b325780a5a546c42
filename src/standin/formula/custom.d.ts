import type { Arguments, Expression } from './expression'
import type { Frame } from './frame'
import { type Value } from './values'

type Evaluate = (expression: Expression, frame: Frame) => Value
/** Calls a function of the file's script with what stands in the call. */
export declare const callCustom: (
  {
    name,
    args,
  }: {
    name: string
    args: Arguments
  },
  frame: Frame,
  evaluate: Evaluate,
) => Value
