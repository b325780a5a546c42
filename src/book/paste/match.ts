import { type Cell, evened, isBlank, isPercent, shownCell } from '../../domain/values/cell'
import { readDay } from '../../domain/values/dayText'
import { type Setting, typed as typedNumbers } from '../../domain/values/field'
import { groupBy } from '../../domain/values/groupBy'
import { howToMend, issue, whatIsWrong } from '../../domain/values/issue'
import { isMonth, type Month, monthOf, readPeriod } from '../../domain/values/period'
import { nearest } from '../../domain/values/spelling'
import type { Lang } from '../../domain/values/text'
import type { Tidied } from '../editing/tidy'
import { columnOfKpi } from '../reading/actuals'
import { isFigureIssue, readFigure, type Scale } from '../reading/figures'
import type { Reads } from '../reading/reads'
import { roster } from '../reading/roster'
import type { Pasted, Role } from './roles'

export type CellState = 'new' | 'same' | 'other' | 'unreadable' | 'noRow' | 'noColumn' | 'noMonth' | 'twice'

/** One pasted figure beside the cell it belongs into. */
export interface PastedCell {
  readonly kpi: string
  readonly typed: string
  readonly state: CellState
  /** What stands there now, as it is shown. */
  readonly before: string
  /** Why it cannot be read. */
  readonly wrong: string
  /** What it may mean as well. */
  readonly doubt: string
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
  /** Blank where what stands there is no month. */
  readonly month: string
  /** What stands in the column of months. */
  readonly typedMonth: string
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
    const typedMonth = row[at('month')] ?? ''
    const month = monthIn(typedMonth, matching)
    const target = rowOf(matching, person, month)
    const cells = figuresIn(row, roles).flatMap(figure =>
      cellOf(matching, { ...figure, person, month, row: target }, changes),
    )
    return { typed, person, like: person === '' ? (nearest(typed, names) ?? '') : '', month, typedMonth, cells }
  })
  return { rows: withoutTwice(all, changes), changes }
}

/** Different figures for one cell: which is meant only a person can tell, so none is written. The same one again is one. */
function withoutTwice(rows: readonly PastedRow[], changes: Map<string, Tidied>): PastedRow[] {
  const key = ({ row, column }: PastedCell) => `${row},${column}`
  const placed = (cells: readonly PastedCell[]) => cells.filter(({ row, column }) => row > 0 && column > 0)
  const figures = groupBy(placed(rows.flatMap(({ cells }) => cells)), key)
  const twice = new Set(
    [...figures].flatMap(([at, cells]) => (cells.some(one => one.typed !== cells[0]?.typed) ? [at] : [])),
  )
  for (const at of twice) changes.delete(at)
  return rows.map(row => ({
    ...row,
    cells: row.cells.flatMap((cell): PastedCell[] => {
      if (twice.has(key(cell))) return [{ ...cell, state: 'twice' }]
      return cell.row === 0 || cell.column === 0 || figures.get(key(cell))?.[0] === cell ? [cell] : []
    }),
  }))
}

/** The month chosen where nothing stands there; blank where what stands there is neither a month nor a day. */
function monthIn(text: string, { setting, month }: Matching): Month | '' {
  if (text === '') return month
  const { day } = readDay(text)
  const read = day === undefined ? readPeriod(text, setting.today)?.period : monthOf(day)
  return read !== undefined && isMonth(read) ? read : ''
}

function rowOf({ reads }: Matching, person: string, month: Month | ''): number {
  if (person === '' || month === '') return 0
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
  readonly month: Month | ''
  readonly row: number
}

function cellOf(matching: Matching, wanted: Wanted, changes: Map<string, Tidied>): PastedCell[] {
  const { reads, scaleOf, setting, lang } = matching
  const { kpi, typed, person, month, row } = wanted
  const column = (reads.actuals && columnOfKpi(reads.actuals, kpi)) ?? 0
  const cell = { kpi, typed, before: '', wrong: '', doubt: doubtOf(typed, matching), row, column }
  const scale = scaleOf(kpi)
  const read = readFigure(typed, scale, { place: { table: 'actuals' }, who: [person] }, setting)
  if (read === 'blank') return []
  if (isFigureIssue(read)) return [{ ...cell, state: 'unreadable', wrong: whatIsWrong(read, lang) }]
  if (month === '') return [{ ...cell, state: 'noMonth' }]
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

const anyNumber = typedNumbers()

/** Where comma and dot may be taken either way. */
function doubtOf(text: string, { setting, lang }: Matching): string {
  const read = anyNumber.read(text, setting)
  if (!('remark' in read) || !read.remark) return ''
  const doubt = issue(read.remark, read.with)
  return `${whatIsWrong(doubt, lang)}${lang === 'en' ? '. ' : '。'}${howToMend(doubt, lang)}`
}

function isSame(from: Cell, to: Cell, { scaleOf, setting }: Matching, kpi: string): boolean {
  const scale = scaleOf(kpi)
  const figure = (cell: Cell) => readFigure(cell, scale, { place: { table: 'actuals' }, who: [] }, setting)
  return JSON.stringify(figure(from)) === JSON.stringify(figure(to))
}
