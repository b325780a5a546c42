import type { Sheet } from './sheets'

/** Formulas that fill a whole block of cells, wherever they stand. */
const FILLS = /\{|\b(ARRAYFORMULA|ARRAY_CONSTRAIN|BYROW|MAP|SCAN|MAKEARRAY)\s*\(/i
/** Those that do so from a header: one formula for the column. */
const FILLS_FROM_HEADER =
  /\b(FILTER|SORTN?|UNIQUE|QUERY|SEQUENCE|TRANSPOSE|FLATTEN|TOCOL|[VH]STACK|CHOOSE(?:ROWS|COLS)|IMPORT\w+|KPI_\w+)\s*\(/i

/**
 * Columns, counted from 0, that one formula fills further down: a value written there would be in its way. `formulas`
 * are those of the sheet from its first row on; where several rows have one of their own, nothing is filled.
 */
export function filledColumns(formulas: readonly (readonly string[])[], headerRow: number): ReadonlySet<number> {
  const filled = (column: number) => {
    const rows = formulas.flatMap((row, index) => (row[column] ? [index] : []))
    const [at = 0] = rows
    const formula = formulas[at]?.[column] ?? ''
    return rows.length === 1 && (FILLS.test(formula) || (at < headerRow && FILLS_FROM_HEADER.test(formula)))
  }
  return new Set((formulas[0] ?? []).flatMap((_, column) => (filled(column) ? [column] : [])))
}

/** The formulas from the top of a sheet down to a row, counted from 1. */
export function formulasTo(sheet: Sheet, row: number, width: number): string[][] {
  return sheet.getRange(1, 1, row, width).getFormulas()
}
