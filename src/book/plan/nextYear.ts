import { presenceIn } from '../../domain/lookups/presence'
import type { Person } from '../../domain/records/month'
import { type Cell, evened, isPercent } from '../../domain/values/cell'
import { two } from '../../domain/values/day'
import { addMonths, firstDay, fiscalPosition, fiscalYear, type Month, monthOf } from '../../domain/values/period'
import type { Reads, Row } from '../reading/reads'
import { roster } from '../reading/roster'
import { readAbsences, readRamps } from '../reading/rules'
import type { TargetRecord } from './records'

/** So far into a fiscal year it is the new one; the next is started later. */
const STILL_NEW = 3

/** The fiscal year to start: the one after this; this one, where it has just begun or only last year has targets. */
export function yearToStart({ targets }: Reads, today: string, start: number): number {
  const month = monthOf(today)
  const now = fiscalYear(month, start)
  const years = (targets?.rows ?? []).map(row => Number(row.year))
  const isNew = fiscalPosition(month, start) < STILL_NEW
  return isNew || (!years.includes(now) && years.includes(now - 1)) ? now : now + 1
}

export interface NextYear {
  readonly year: number
  /** The month the fiscal year begins in. */
  readonly start: number
  /** A share: 0.1 raises every figure by 10 %. */
  readonly growth: number
  readonly status: string
}

export interface NextTargets {
  readonly rows: readonly TargetRecord[]
  /** People who go on and have targets. */
  readonly people: number
  /** Those who were not there in full in all months of the year before. */
  readonly filled: readonly string[]
}

/** The targets of the year before as those of a new one, of all who go on. */
export function nextTargets(reads: Reads, next: NextYear): NextTargets {
  const { year, start } = next
  const known = roster(reads.people, undefined)
  const named = new Map(known.people.map(person => [evened(person.name), person]))
  const begins = firstDay(`${year}-${two(start)}`)
  const goesOn = ({ stints }: Person) => stints.some(({ end }) => end === undefined || end >= begins)
  const rules = { absences: readAbsences(reads, known).absences, ramps: readRamps(reads) }
  const before = (reads.targets?.rows ?? []).filter(row => Number(row.year) === year - 1)
  const people = new Set<string>()
  const filled = new Set<string>()
  const rows = before.flatMap((row): TargetRecord[] => {
    const person = named.get(evened(row.owner))
    if (!person) return [nextRow(row, row, next)]
    if (!goesOn(person)) return []
    people.add(person.name)
    const shares = yearOf(year - 1, start).map(month => {
      const presence = presenceIn(person, month, rules)
      return presence ? (presence.ramp * presence.days) / presence.daysInMonth : 0
    })
    const whole = wholeYear(row, shares)
    if (whole !== row) filled.add(person.name)
    return [nextRow(row, whole, next)]
  })
  return { rows, people: people.size, filled: [...filled] }
}

/** The months of a fiscal year from January to December, as Targets has them. */
function yearOf(year: number, start: number): Month[] {
  const first = `${year}-${two(start)}`
  const months = Array.from({ length: 12 }, (_, i) => addMonths(first, i))
  return months.sort((a, b) => Number(a.slice(5)) - Number(b.slice(5)))
}

const MONTHS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const
type MonthCells = Pick<Row<'targets'>, (typeof MONTHS)[number]>

/**
 * A row as if its owner had been there all year: months without the person, and of a prorated row those with a part, get
 * the mean of the others.
 */
function wholeYear(row: Row<'targets'>, shares: readonly number[]): MonthCells {
  const cells = MONTHS.map(id => row[id] ?? null)
  const isPart = (cell: Cell, share: number) =>
    row.prorated ? share < 1 : share === 0 && (typeof cell !== 'number' || cell === 0)
  const parts = cells.map((cell, i) => isPart(cell, shares[i] ?? 0))
  const others = cells.flatMap((cell, i) => (typeof cell === 'number' && !parts[i] ? cell : []))
  if (others.length === 0 || !parts.includes(true) || cells.some(isPercent)) return row
  const step = Math.min(...others.map(stepOf))
  const mean = others.reduce((sum, n) => sum + n, 0) / others.length
  const figure = Math.round(mean / step) * step
  return Object.fromEntries(MONTHS.map((id, i) => [id, parts[i] ? figure : cells[i]])) as MonthCells
}

function nextRow(row: Row<'targets'>, cells: MonthCells, { year, growth, status }: NextYear): TargetRecord {
  const months = Object.fromEntries(MONTHS.map(id => [id, grown(cells[id] ?? null, growth)]))
  const isNew = growth !== 0 || cells !== row
  const annual = isNew && isTotal(row) ? sumOf(months) : grown(row.annual ?? null, growth)
  const { kpi, owner, ownerKind, buffer, how } = row
  return { year: String(year), kpi, owner, ownerKind, buffer, how, ...months, annual, status }
}

type Months = Partial<Readonly<Record<(typeof MONTHS)[number], unknown>>>

function figuresOf(months: Months): number[] {
  return MONTHS.flatMap(id => (typeof months[id] === 'number' ? months[id] : []))
}

function sumOf(months: Months): number {
  return figuresOf(months).reduce((sum, n) => sum + n, 0)
}

/** Whether the year of a row is what its months add up to, not what they are on average, as of satisfaction. */
function isTotal(row: Row<'targets'>): boolean {
  const { annual } = row
  const total = sumOf(row)
  const mean = total / Math.max(1, figuresOf(row).length)
  return typeof annual === 'number' && Math.abs(annual - total) <= Math.abs(annual - mean)
}

/** Shares stay: they do not grow. */
function grown(cell: Cell, growth: number): Cell {
  if (typeof cell !== 'number' || growth === 0 || isPercent(cell)) return cell
  const step = stepOf(cell)
  return Math.round((cell * (1 + growth)) / step) * step
}

/** As many zeros as a figure has at its end, at most three, and always two digits of it: 100 more than 1,000 is 1,100. */
function stepOf(figure: number): number {
  if (!Number.isInteger(figure)) return 1
  const text = String(Math.abs(figure))
  const zeros = /0{0,3}$/.exec(text)?.[0].length ?? 0
  return 10 ** Math.max(0, Math.min(zeros, text.length - 2))
}
