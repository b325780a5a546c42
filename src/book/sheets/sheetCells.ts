import type { Wording } from '../../domain/values/text'
import type { SheetCell } from './kind'

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

/** The title of a block over its columns, by their letters. */
export function blockAt(row: number, text: Wording, columns = 'ABCDEFGH'): SheetCell[] {
  return [...columns].map((column, i) => ({ at: `${column}${row}`, style: 'block', ...(i === 0 ? { text } : {}) }))
}

/** How the rows of a list look, where that differs from their columns. */
export interface ListFormat extends Pick<SheetCell, 'format' | 'align'> {
  readonly columns: string
  readonly from: number
  readonly most: number
}

/** The looks of lists below their first rows, whose cells have formulas of their own. */
export function belowFirst(formats: readonly ListFormat[]): SheetCell[] {
  return formats.flatMap(({ columns, from, most, ...look }) =>
    [...columns].flatMap(column =>
      Array.from({ length: most - 1 }, (_, i): SheetCell => ({ at: `${column}${from + 1 + i}`, ...look })),
    ),
  )
}
