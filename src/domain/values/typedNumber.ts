import { type Cell, isError, isPercent } from './cell'
import { currenciesOf } from './currency'
import { fieldProblems as found } from './fieldProblems'
import type { Problem } from './issue'
import { exampleWritten } from './notation'
import { readNumber } from './number'
import { type Read, type Setting, wrong } from './readCell'
import type { Values } from './text'

/** A number that keeps how it was written, for columns whose scale is settled together (weights, shares, % KPIs). */
export interface Typed {
  readonly n: number
  /** Written with a % sign or in a percent cell: `n` is the share. */
  readonly percent: boolean
  /** Written with its own unit (万, k): absolute, whatever the column's unit. */
  readonly scaled: boolean
}

/** A figure that was not measured: `–`, `-`, `n/a`, `免考`, `不考核`. */
export function isNotMeasured(cell: Cell): boolean {
  return typeof cell === 'string' && NOT_MEASURED.test(cell.normalize('NFKC').trim().toLowerCase())
}
const NOT_MEASURED = /^([-–—−]+|n\/?a|免考|不考核|免考核)$/

/** A number as it was typed; its currency must be that of the workbook, where the setting says one. */
export function typedNumber(cell: Cell, setting: Setting): Read<Typed> {
  if (isPercent(cell)) return { value: { n: cell.share, percent: true, scaled: false } }
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    return Math.abs(cell) > LARGEST ? wrong(found.huge, cell) : { value: { n: cell, percent: false, scaled: false } }
  }
  if (typeof cell !== 'string') return noNumber(cell)
  if (isError(cell)) return wrong(found.error, cell)
  const read = readNumber(cell)
  if (!read) return noNumber(cell)
  const { value: n, percent, scaled, otherwise, currency } = read
  if (currency && isForeign(currency.codes, setting)) {
    return wrong(found.currency, cell, { currency: setting.currency })
  }
  if (Math.abs(n) > LARGEST) return wrong(found.huge, cell)
  const value = { n, percent, scaled }
  if (otherwise === undefined) return { value }
  return {
    value,
    remark: found.eitherWay,
    with: { found: cell, read: exampleWritten(String(n)), otherwise: exampleWritten(String(otherwise)) },
  }
}

function noNumber(cell: Cell): { wrong: Problem; with: Values } {
  return wrong(found.number, cell, { grouped: exampleWritten('1,200'), decimal: exampleWritten('1.2') })
}

/** None of the currencies it may be in is the workbook's. */
function isForeign(codes: readonly string[], { currency }: Setting): boolean {
  if (currency === undefined || currency === '') return false
  const own = currenciesOf(currency)
  return !codes.some(code => own.includes(code))
}

/** Beyond this no figure of a business lies, and sums are no longer exact. */
export const LARGEST = 1e15

/** A number written as text; a percentage is its share. */
export function numberOf(cell: Cell, setting: Setting): number | undefined {
  const read = typeof cell === 'string' && !isNotMeasured(cell) ? typedNumber(cell, setting) : undefined
  return read && 'value' in read ? read.value.n : undefined
}

/** The same where 95 and 95 % differ. */
export function figureOf(cell: Cell, setting: Setting): Cell | undefined {
  const read = typeof cell === 'string' && !isNotMeasured(cell) ? typedNumber(cell, setting) : undefined
  if (!read || 'wrong' in read) return undefined
  return read.value.percent ? { share: read.value.n } : read.value.n
}
