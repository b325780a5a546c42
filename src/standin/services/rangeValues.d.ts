import type { Members } from '../runtime/define'
import type { RangeRef } from '../runtime/handle'
export declare const rangeValues: Members<RangeRef>
