/** Texts in quotes, quoted tab names, and cell addresses that are no part of a name. */
const PARTS = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w(.])/gi

/** A formula as it reads when its cell moves by some rows: what is not fixed by $ moves along. */
export function movedFormula(formula: string, rows: number): string {
  return formula.replace(PARTS, (whole, column: string | undefined, fixed: string, row: string) => {
    if (column === undefined || fixed === '$') return whole
    return `${column}${Math.max(1, Number(row) + rows)}`
  })
}
