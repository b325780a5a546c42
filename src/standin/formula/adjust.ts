import type { Area, Sheet } from '../model/sheet'
import { type Corner, mapReferences, printReference, printTab, type Reference } from './references'

/** Lines that came (count above 0) or went (below 0) at a place of one tab. */
export interface LineChange {
  readonly sheet: Sheet
  readonly axis: 'rows' | 'columns'
  readonly at: number
  readonly count: number
}

type Span = readonly [from: number | null, to: number | null]

/** The span of lines after the change; null when none is left. */
const shiftedSpan = ([from, to]: Span, { at, count }: LineChange): Span | null => {
  const start = from ?? 0
  if (count > 0) {
    return [from === null ? null : start >= at ? start + count : start, to === null ? null : to >= at ? to + count : to]
  }
  const end = at - count
  const first = start < at ? start : Math.max(at, start + count)
  if (to === null) return [from === null ? null : first, null]
  const last = to < at ? to : to < end ? at - 1 : to + count
  return last < first ? null : [from === null ? null : first, last]
}

const line = (at: Corner, axis: LineChange['axis']) => (axis === 'rows' ? at.row : at.column)
const withLine = (at: Corner, axis: LineChange['axis'], value: number | null): Corner =>
  axis === 'rows' ? { ...at, row: value } : { ...at, column: value }

const shiftedReference = (reference: Reference, change: LineChange): string => {
  const { from, to } = reference
  const { axis } = change
  const [first, last] = [line(from, axis), line(to ?? from, axis)]
  const reversed = first !== null && last !== null && first > last
  const span = shiftedSpan(reversed ? [last, first] : [first, last], change)
  if (span === null) return '#REF!'
  const [start, end] = reversed ? [span[1], span[0]] : span
  return printReference({ ...reference, from: withLine(from, axis, start), to: to && withLine(to, axis, end) })
}

const same = (a: string, b: string) => a === b || a.toLowerCase() === b.toLowerCase()
const pointsAt = (tab: string | null, sheet: Sheet, home: Sheet) =>
  tab === null ? home === sheet : same(tab, sheet.name)

/** Whether a formula may name a tab; most name other ones and need not be read. */
const mentions = (formula: string, tab: string) => formula.toLowerCase().includes(tab.replace(/'/g, "''").toLowerCase())

/** The formula of a cell on `home` after lines came or went. */
export const shiftedFormula = (formula: string, home: Sheet, change: LineChange): string =>
  home === change.sheet || mentions(formula, change.sheet.name)
    ? mapReferences(formula, (reference, written) =>
        pointsAt(reference.tab, change.sheet, home) ? shiftedReference(reference, change) : written,
      )
    : formula

/** Cells that were cut out and put elsewhere; both areas are of one size. */
export interface Relocation {
  readonly from: Area
  readonly to: Area
}

const holds = ({ top, left, rows, columns }: Area, { row, column }: Corner) =>
  row !== null && column !== null && row >= top && row < top + rows && column >= left && column < left + columns

/** The formula of a cell on `home` when cells are cut and put elsewhere: what lies among them wholly goes along. */
export const relocatedFormula = (formula: string, home: Sheet, { from, to }: Relocation): string =>
  home === from.sheet || mentions(formula, from.sheet.name)
    ? mapReferences(formula, (reference, written) => {
        const ends = [reference.from, reference.to ?? reference.from]
        if (!pointsAt(reference.tab, from.sheet, home) || !ends.every(end => holds(from, end))) return written
        const along = ({ row, column, ...rest }: Corner): Corner => ({
          ...rest,
          row: row === null ? null : row + to.top - from.top,
          column: column === null ? null : column + to.left - from.left,
        })
        const tab = to.sheet === home && reference.tab === null ? null : to.sheet.name
        return printReference({ tab, from: along(reference.from), to: reference.to && along(reference.to) })
      })
    : formula

/** A formula that leaves its tab: what it read there it still reads. */
export const formulaFrom = (formula: string, home: Sheet): string =>
  mapReferences(formula, (reference, written) =>
    reference.tab === null ? printReference({ ...reference, tab: home.name }) : written,
  )

/** The formula after a tab got another name. */
export const renamedFormula = (formula: string, from: string, to: string): string =>
  mentions(formula, from)
    ? mapReferences(formula, (reference, written) =>
        reference.tab !== null && same(reference.tab, from)
          ? `${printTab(to)}${printReference({ ...reference, tab: null })}`
          : written,
      )
    : formula

/** The formula after a tab was deleted. */
export const orphanedFormula = (formula: string, tab: string): string =>
  mentions(formula, tab)
    ? mapReferences(formula, (reference, written) =>
        reference.tab !== null && same(reference.tab, tab) ? '#REF!' : written,
      )
    : formula
