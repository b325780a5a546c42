import { defineClass, type Members } from '../runtime/define'
import type { RangeRef } from '../runtime/handle'
import { rangeActions } from './rangeActions'
import { rangeExtras } from './rangeExtras'
import { rangeLooks } from './rangeLooks'
import { rangePlace } from './rangePlace'
import { rangeValues } from './rangeValues'

const parts: readonly Members<RangeRef>[] = [rangePlace, rangeValues, rangeLooks, rangeExtras, rangeActions]

/** Range, all of it. */
export const range = defineClass('Range', {
  handles: Object.assign({}, ...parts.map(part => part.handles)),
  reads: Object.assign({}, ...parts.map(part => part.reads)),
  writes: Object.assign({}, ...parts.map(part => part.writes)),
})
