import { currenciesOf, currencyWays } from './currency'
import { decimalMark, inNotation } from './notation'

/** A number as people type it; `percent` where it carried a % sign, `scaled` where it carried its own unit (万, k, M). */
export interface TypedNumber {
  readonly value: number
  readonly percent: boolean
  readonly scaled: boolean
  /** Where it carried a currency: its sign, code or word, and the currencies that may be. */
  readonly currency?: { readonly way: string; readonly codes: readonly string[] }
  /** What it is with comma and dot the other way round, where that is a number too and the locale writes decimal commas. */
  readonly otherwise?: number
}

const UNIT_POWERS: Readonly<Record<string, number>> = {
  k: 3,
  千: 3,
  w: 4,
  万: 4,
  萬: 4,
  m: 6,
  mn: 6,
  百万: 6,
  百萬: 6,
  千万: 7,
  千萬: 7,
  亿: 8,
  億: 8,
  b: 9,
  bn: 9,
}
const CURRENCY = currencyWays.map(way => way.replace(/\$/g, '\\$&')).join('|')
const UNITS = Object.keys(UNIT_POWERS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const SHAPE = new RegExp(`^([-+]?)(${CURRENCY})?([-+]?)([\\d.,]+)(${UNITS})?(?:元|(${CURRENCY}))?(%)?$`)

/**
 * Reads `1,200` `1200万` `1.2M` `85k` `$1,200` `EUR 300` `９５％` `(300)`; undefined when it is no number. Where the
 * locale writes decimal commas `1.200` is 1200, and what only reads the other way (`1,200.50`) is read that way.
 */
export function readNumber(text: string): TypedNumber | undefined {
  const plain = text.normalize('NFKC').replace(/[\s_]/g, '').replace(/[−–—]/g, '-').toLowerCase()
  const bracketed = /^\((.+)\)$/.exec(plain)
  const found = SHAPE.exec(bracketed?.[1] ?? plain)
  if (!found) return undefined
  const [, sign = '', before, signAfter = '', digits = '', unit, after, percent] = found
  if ((sign !== '' && signAfter !== '') || (bracketed && `${sign}${signAfter}` !== '')) return undefined
  const { own, other } = readings(digits)
  if (own === undefined) return undefined
  const power = (unit ? (UNIT_POWERS[unit] ?? 0) : 0) - (percent ? 2 : 0)
  const isNegative = bracketed !== null || sign === '-' || signAfter === '-'
  const sized = (size: number) => (isNegative && size !== 0 ? -size : size)
  const way = before ?? after
  return {
    value: sized(Number(`${own}e${power}`)),
    percent: percent !== undefined,
    scaled: unit !== undefined,
    ...(way === undefined ? {} : { currency: { way, codes: currenciesOf(way) } }),
    ...(other === undefined ? {} : { otherwise: sized(Number(`${other}e${power}`)) }),
  }
}

/** Digits with comma and dot as the locale writes them; where it writes decimal commas, also the other way round. */
function readings(digits: string): { readonly own?: string | undefined; readonly other?: string | undefined } {
  if (/^\d+$/.test(digits)) return { own: digits }
  if (decimalMark() === '.') return { own: inNotation(digits, '.') }
  const own = inNotation(digits, ',')
  const other = inNotation(digits, '.')
  if (own === undefined || other === undefined) return { own: own ?? other }
  return Number(own) === Number(other) ? { own } : { own, other }
}

/** What 1 of a unit is worth in plain units: 万元 is 10 000. */
export function unitFactor(unit: string): number {
  const found = new RegExp(`^(${UNITS})(?:元|美元)?$`).exec(unit.normalize('NFKC').trim().toLowerCase())
  return found ? 10 ** (UNIT_POWERS[found[1] ?? ''] ?? 0) : 1
}
