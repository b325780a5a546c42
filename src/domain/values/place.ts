import type { Place } from './issue'

/** A1 letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return letters
}

/** The cell of a place, such as C5; a whole column or row where only that is known. */
export function address({ row, column }: Pick<Place, 'row' | 'column'>): string {
  if (row !== undefined && column !== undefined) return `${columnLetters(column)}${row}`
  if (column !== undefined) return `${columnLetters(column)}:${columnLetters(column)}`
  return row === undefined ? '' : `${row}:${row}`
}
