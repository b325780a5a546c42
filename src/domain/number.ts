/** A number as people type it; `percent` where it carried a % sign, `scaled` where it carried its own unit (万, k, M). */
export interface TypedNumber {
  readonly value: number
  readonly percent: boolean
  readonly scaled: boolean
}

const UNIT_POWERS: Readonly<Record<string, number>> = {
  k: 3,
  千: 3,
  w: 4,
  万: 4,
  m: 6,
  mn: 6,
  百万: 6,
  千万: 7,
  亿: 8,
  b: 9,
  bn: 9,
}
const CURRENCY = String.raw`(?:[$€£¥]|us\$|usd|rmb|cny|eur|人民币)`
const DIGITS = String.raw`\d+|\d{1,3}(?:,\d{3})+`
const UNITS = Object.keys(UNIT_POWERS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const SHAPE = new RegExp(String.raw`^([-+]?)${CURRENCY}?([-+]?)(${DIGITS})?(\.\d*)?(${UNITS})?(?:元|${CURRENCY})?(%)?$`)

/** Reads `1,200` `1200万` `1.2M` `85k` `$1,200` `９５％` `(300)`; undefined when it is no number. */
export function readNumber(text: string): TypedNumber | undefined {
  const plain = text.normalize('NFKC').replace(/[\s_]/g, '').replace(/[−–—]/g, '-').toLowerCase()
  const bracketed = /^\((.+)\)$/.exec(plain)
  const found = SHAPE.exec(bracketed?.[1] ?? plain)
  if (!found) return undefined
  const [, sign = '', signAfter = '', whole = '', fraction = '', unit, percent] = found
  if (`${whole}${fraction}`.replace('.', '') === '' || (sign !== '' && signAfter !== '')) return undefined
  const power = (unit ? (UNIT_POWERS[unit] ?? 0) : 0) - (percent ? 2 : 0)
  const size = Number(`${whole.replace(/,/g, '') || '0'}${fraction.replace(/\.$/, '')}e${power}`)
  const signed = sign !== '' || signAfter !== ''
  if (bracketed && signed) return undefined
  const negative = bracketed !== null || sign === '-' || signAfter === '-'
  return { value: negative && size !== 0 ? -size : size, percent: percent !== undefined, scaled: unit !== undefined }
}

/** What 1 of a unit is worth in plain units: 万元 is 10 000. */
export function unitFactor(unit: string): number {
  const found = new RegExp(`^(${UNITS})(?:元|美元)?$`).exec(unit.normalize('NFKC').trim().toLowerCase())
  return found ? 10 ** (UNIT_POWERS[found[1] ?? ''] ?? 0) : 1
}
