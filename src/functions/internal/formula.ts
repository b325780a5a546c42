/** A formula as data: a name, its arguments, and which cell of its result is meant where it gives several. */
export interface Formula {
  readonly call: string
  readonly with: readonly Argument[]
  /** Row and column, from 1. */
  readonly at?: readonly [number, number]
}

type Value = string | number
export type Argument = Value | ReadonlyArray<readonly Value[]> | Formula

function isFormula(arg: unknown): arg is Formula {
  return typeof arg === 'object' && arg !== null && 'call' in arg
}

/** As it is typed: `=KPI_TOTAL({90,80},{60%,40%})`. Ranges are written out, and what is left out stays empty. */
export function formulaText(formula: Formula): string {
  return `=${typed(formula)}`
}

function typed({ call, with: args, at }: Formula): string {
  const text = `${call}(${args.map(argument).join(',')})`
  return at ? `INDEX(${text},${at[0]},${at[1]})` : text
}

function argument(arg: unknown): string {
  if (isFormula(arg)) return typed(arg)
  if (!Array.isArray(arg)) return arg === '' ? '' : literal(arg)
  return rangeText(arg as ReadonlyArray<readonly unknown[]>)
}

/** Rows of cells as Sheets writes them: `{1,2;3,4}`. */
export function rangeText(rows: ReadonlyArray<readonly unknown[]>): string {
  return `{${rows.map(row => row.map(literal).join(',')).join(';')}}`
}

function literal(value: unknown): string {
  if (typeof value === 'number') return String(value)
  const text = String(value)
  return /^\d+(\.\d+)?%$/.test(text) ? text : `"${text.replace(/"/g, '""')}"`
}

/** What it gives, by a caller of single functions. */
export function resultOf(formula: Formula, call: (name: string, args: readonly unknown[]) => unknown): unknown {
  const args = formula.with.map(arg => (isFormula(arg) ? resultOf(arg, call) : arg))
  const value = call(formula.call, args)
  if (!formula.at || !Array.isArray(value)) return value
  const [row, column] = formula.at
  return (value as unknown[][])[row - 1]?.[column - 1]
}
