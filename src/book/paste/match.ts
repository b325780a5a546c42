import { type Cell, evened, isBlank, isPercent, shownCell } from '../../domain/cell'
import type { Setting } from '../../domain/field'
import { whatIsWrong } from '../../domain/issue'
import { nearest } from '../../domain/nearest'
import { isMonth, type Month, readPeriod } from '../../domain/period'
import type { Lang } from '../../domain/text'
import { columnOfKpi } from '../month/actuals'
import { isFigureIssue, readFigure, type Scale } from '../month/figures'
import type { Reads } from '../month/reads'
import { roster } from '../month/roster'
import type { Tidied } from '../tidy'
import type { Pasted, Role } from './roles'

export type CellState = 'new' | 'same' | 'other' | 'unreadable' | 'noRow' | 'noColumn'

/** One pasted figure beside the cell it belongs into. */
export interface PastedCell {
  readonly kpi: string
  readonly typed: string
  readonly state: CellState
  /** What stands there now, as it is shown. */
  readonly before: string
  /** Why it cannot be read. */
  readonly wrong: string
  /** Where it goes, counted from 1; 0 where there is no place. */
  readonly row: number
  readonly column: number
}

export interface PastedRow {
  readonly typed: string
  /** The person it was matched with; blank when there is none. */
  readonly person: string
  /** Did you mean …? */
  readonly like: string
  readonly month: string
  readonly cells: readonly PastedCell[]
}

export interface Matching {
  readonly reads: Reads
  readonly scaleOf: (kpi: string) => Scale
  readonly setting: Setting
  readonly month: Month
  readonly lang: Lang
}

export interface Matched {
  readonly rows: readonly PastedRow[]
  /** What may be written, by `row,column`. */
  readonly changes: ReadonlyMap<string, Tidied>
}

/** Pasted rows beside Actuals: whom and which cell each figure means, and what stands there. */
export function matched({ rows, roles }: Pasted, matching: Matching): Matched {
  const { reads } = matching
  const plans = [...new Set((reads.kpis?.rows ?? []).map(row => row.plan))]
  const people = roster(reads.people, plans.length === 1 ? plans[0] : undefined)
  const names = people.people.map(({ name }) => name)
  const changes = new Map<string, Tidied>()
  const at = (role: Role) => roles.indexOf(role)
  const all = rows.map((row): PastedRow => {
    const typed = row[at('name')] ?? ''
    const hits = people.meant(typed)
    const person = hits.length === 1 ? (hits[0]?.name ?? '') : ''
    const month = monthIn(row[at('month')] ?? '', matching)
    const target = rowOf(matching, person, month)
    const cells = figuresIn(row, roles).flatMap(figure => cellOf(matching, { ...figure, person, row: target }, changes))
    return { typed, person, like: person === '' ? (nearest(typed, names) ?? '') : '', month, cells }
  })
  return { rows: all, changes }
}

function monthIn(text: string, { setting, month }: Matching): Month {
  const read = text === '' ? undefined : readPeriod(text, setting.today)?.period
  return read !== undefined && isMonth(read) ? read : month
}

function rowOf({ reads }: Matching, person: string, month: Month): number {
  if (person === '') return 0
  const id = (reads.people?.rows ?? []).find(({ name }) => evened(name) === evened(person))?.id
  const names = [person, id].flatMap(name => (name === undefined ? [] : [evened(name)]))
  return reads.actuals?.rows.find(row => row.month === month && names.includes(evened(row.name)))?.at ?? 0
}

interface PastedFigure {
  readonly kpi: string
  readonly typed: string
}

function figuresIn(row: readonly string[], roles: readonly Role[]): PastedFigure[] {
  const kpi = row[roles.indexOf('kpi')]
  const wide = roles.flatMap((role, i) => (role.startsWith('=') ? [{ kpi: role.slice(1), typed: row[i] ?? '' }] : []))
  const long = kpi === undefined ? [] : [{ kpi, typed: row[roles.indexOf('figure')] ?? '' }]
  return [...wide, ...long].filter(({ typed }) => typed !== '')
}

interface Wanted extends PastedFigure {
  readonly person: string
  readonly row: number
}

function cellOf(matching: Matching, wanted: Wanted, changes: Map<string, Tidied>): PastedCell[] {
  const { reads, scaleOf, setting, lang } = matching
  const { kpi, typed, person, row } = wanted
  const column = (reads.actuals && columnOfKpi(reads.actuals, kpi)) ?? 0
  const cell = { kpi, typed, before: '', wrong: '', row, column }
  const scale = scaleOf(kpi)
  const read = readFigure(typed, scale, { place: { table: 'actuals' }, who: [person] }, setting)
  if (read === 'blank') return []
  if (isFigureIssue(read)) return [{ ...cell, state: 'unreadable', wrong: whatIsWrong(read, lang) }]
  if (column === 0) return [{ ...cell, state: 'noColumn' }]
  if (row === 0) return [{ ...cell, state: 'noRow' }]
  const to: Cell = read === 'notMeasured' ? '–' : scale.percent ? { share: read.value } : read.value
  const from = reads.actuals?.grid.cells[row - 1]?.[column - 1] ?? null
  const state = isBlank(from) ? 'new' : isSame(from, to, matching, kpi) ? 'same' : 'other'
  if (state !== 'same') {
    changes.set(`${row},${column}`, { row, column, from, to, format: isPercent(to) ? '0.0#%' : 'General' })
  }
  return [{ ...cell, state, typed: shownCell(to), before: shownCell(from) }]
}

function isSame(from: Cell, to: Cell, { scaleOf, setting }: Matching, kpi: string): boolean {
  const scale = scaleOf(kpi)
  const figure = (cell: Cell) => readFigure(cell, scale, { place: { table: 'actuals' }, who: [] }, setting)
  return JSON.stringify(figure(from)) === JSON.stringify(figure(to))
}
