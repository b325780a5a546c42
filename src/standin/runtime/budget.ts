import { type Box, isBox } from '../model/area'
import { SENTENCE } from '../refusals'
import type { AuthMode, Cost } from './permission'

/** How long an execution may take by the virtual clock, and what it is told when it takes longer. */
export interface Allowance {
  readonly ms: number
  readonly message: string
}

const SIMPLE = 30_000
const EXECUTION = 360_000

/** Simple triggers and custom functions have half a minute, everything else six. */
export const usualAllowance = (mode: AuthMode): Allowance => ({
  ms: mode === 'FULL' ? EXECUTION : SIMPLE,
  message: mode === 'CUSTOM_FUNCTION' ? SENTENCE.timeOutInCell() : SENTENCE.timeOut(),
})

const STORES: Readonly<Record<string, number>> = { Properties: 40, Lock: 40, Cache: 30, MailApp: 400 }
const READ = { call: 60, cell: 0.002 }
const WRITE = { call: 120, cell: 0.01 }

/** Virtual milliseconds of one call; handles are free. */
export const timeOf = (type: string, cost: Cost, self: object): number => {
  if (cost === 'handle') return 0
  const store = STORES[type]
  if (store !== undefined) return store
  const { call, cell } = cost === 'read' ? READ : WRITE
  return call + cell * cellsOf(self)
}

const size = ({ rows, columns }: Box) => rows * columns
const cellsOf = (self: object): number => {
  if (isBox(self)) return size(self)
  const ranges: unknown = Reflect.get(self, 'ranges')
  return Array.isArray(ranges) ? ranges.filter(isBox).reduce((sum, box) => sum + size(box), 0) : 0
}
