import { decimalComma } from '../model/locale'

/** Calls `see` with the stretches of a formula: quoted ones (texts, tab names) and the code between them. */
export const mapCode = (formula: string, see: (code: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 1 ? part : see(part)))
    .join('')

const replaceSigns = (formula: string, outside: Record<string, string>, inBraces: Record<string, string>) => {
  let braces = 0
  return mapCode(formula, code =>
    [...code]
      .map(sign => {
        if (sign === '{') braces++
        if (sign === '}') braces--
        return (braces > 0 ? inBraces : outside)[sign] ?? sign
      })
      .join(''),
  )
}

/** A formula as written under a locale → with `,` between arguments and `.` for decimals. */
export const canonical = (formula: string, locale: string): string =>
  decimalComma(locale)
    ? replaceSigns(formula, { ';': ',', ',': '.' }, { '\\': ',', ',': '.' })
    : replaceSigns(formula, { ';': ',' }, {})

/** The formula as a file of that locale shows it. */
export const localized = (formula: string, locale: string): string =>
  decimalComma(locale) ? replaceSigns(formula, { ',': ';', '.': ',' }, { ',': '\\', '.': ',' }) : formula
