export type DecimalMark = '.' | ','

let ask = (): DecimalMark => '.'
let known: DecimalMark | undefined

/** Texts are read as the spreadsheet's locale writes numbers; it is asked when the first one with a comma or a dot is read. */
export function numbersWrittenWith(mark: () => DecimalMark): void {
  ask = mark
  known = undefined
}

/** What stands before the decimals of a number written as text. */
export function decimalMark(): DecimalMark {
  known ??= ask()
  return known
}

/** Digits of a number, with its decimals after a dot, where they stand in one notation; undefined where they do not. */
export function inNotation(digits: string, mark: DecimalMark): string | undefined {
  const shape = mark === '.' ? /^(\d*|[1-9]\d{0,2}(?:,\d{3})+)(\.\d*)?$/ : /^(\d*|[1-9]\d{0,2}(?:\.\d{3})+)(,\d*)?$/
  const [, whole = '', fraction = ''] = shape.exec(digits) ?? []
  return /\d/.test(whole + fraction) ? `${whole.replace(/[.,]/g, '') || '0'}.${fraction.slice(1)}` : undefined
}

/** A number of an example as the locale writes it: `1,200` and `1.2`, or `1.200` and `1,2`. */
export function exampleWritten(example: string): string {
  return decimalMark() === '.' ? example : example.replace(/[.,]/g, mark => (mark === '.' ? ',' : '.'))
}

/** Parts of a list on one line: a comma between two digits is one of the number where the locale writes decimal commas. */
export function listParts(text: string): string[] {
  const hasComma = text.includes(',')
  const between = hasComma && decimalMark() === ',' ? /[;、\n]|,(?!\d)|(?<!\d),/ : /[;,、\n]/
  return text
    .split(between)
    .map(part => part.trim())
    .filter(Boolean)
}
