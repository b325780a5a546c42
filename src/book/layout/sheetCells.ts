import type { Wording } from '../../domain/text'
import type { SheetCell } from '../sheets/kind'

/** Cells that sheets made of formulas have in common. */
export function labelAt(at: string, text: Wording): SheetCell {
  return { at, text, style: 'label' }
}

export function figureAt(at: string, formula: string, format: string): SheetCell {
  return { at, formula, format, style: 'figure', align: 'right' }
}

/** Heads of columns, by their letters. */
export function headsAt(row: number, texts: Readonly<Record<string, Wording>>): SheetCell[] {
  return Object.entries(texts).map(([column, text]) => ({ at: `${column}${row}`, text, style: 'head' }))
}

/** A range that fills the cells below and beside. */
export function spiltAt(at: string, range: string): SheetCell {
  return { at, formula: `ARRAYFORMULA(${range})` }
}
