import { CellError, type CellValue } from '../../model/cell'
import { noNumber, wrongValue } from '../values'

/** A function of the library, which takes what its name's function takes. */
export type OfLibrary = (...values: never[]) => unknown

/** What it gives for these. */
export const given = (f: OfLibrary, values: readonly unknown[]): unknown => f(...(values as never[]))

/** As a cell holds it: the library gives its failures as values. */
export const result = (value: unknown): CellValue => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : noNumber
  if (typeof value === 'string' || typeof value === 'boolean') return value
  return value instanceof Error ? new CellError(value.message) : wrongValue
}
