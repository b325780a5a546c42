import type { Env, Members } from '../runtime/define'
import { type RangeRef } from '../runtime/handle'

interface ClearOptions {
  readonly commentsOnly?: boolean
  readonly contentsOnly?: boolean
  readonly formatOnly?: boolean
  readonly validationsOnly?: boolean
}
export declare const clear: (range: RangeRef, options: ClearOptions, env: Env) => RangeRef
export declare const rangeActions: Members<RangeRef>
