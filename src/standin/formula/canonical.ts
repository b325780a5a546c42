import { decimalComma } from '../model/locale'

/** Calls `see` with the stretches of a formula: quoted ones (texts, tab names) and the code between them. */
export const mapCode = (formula: string, see: (code: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 1 ? part : see(part)))
    .join('')

/** Calls `see` with the quoted names of a formula, quotes and all; texts and code stay. */
export const mapQuoted = (formula: string, see: (name: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 1 && part.startsWith("'") ? see(part) : part))
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

/** Stands for the decimal sign of the other locales: no formula with one can be read, and it is shown as it was written. */
const FOREIGN = '·'
const DECIMAL = '\u0001'
const marked = (formula: string, as: string) => mapCode(formula, code => code.replace(/\.(?=\d)/g, as))

/** A formula with the brackets closed that whoever typed it left open. */
export const closed = (formula: string): string => {
  let open = 0
  mapCode(formula, code => {
    for (const sign of code) open += Number(sign === '(') - Number(sign === ')')
    return code
  })
  const isQuoted = (formula.match(/"/g) ?? []).length % 2 === 1
  return open > 0 && !isQuoted ? formula + ')'.repeat(open) : formula
}

/** A formula as written under a locale → with `,` between arguments and `.` for decimals. */
export const canonical = (formula: string, locale: string): string =>
  decimalComma(locale)
    ? replaceSigns(marked(formula, FOREIGN), { ';': ',', ',': '.' }, { '\\': ',', ',': '.' })
    : replaceSigns(formula, { ';': ',' }, {})

const SHOWN = { [DECIMAL]: ',', [FOREIGN]: '.' }

/** The formula as a file of that locale shows it. */
export const localized = (formula: string, locale: string): string =>
  decimalComma(locale)
    ? replaceSigns(marked(formula, DECIMAL), { ...SHOWN, ',': ';' }, { ...SHOWN, ',': '\\' })
    : formula
