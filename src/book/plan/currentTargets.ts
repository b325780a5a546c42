import type { Standing } from '../../domain/breakdown/gaps'
import { COMPANY } from '../../domain/breakdown/line'
import { planned } from '../../domain/breakdown/problems'
import { groupBy } from '../../domain/values/groupBy'
import { type Issue, issue } from '../../domain/values/issue'
import { monthOf } from '../../domain/values/period'
import { lockedIn } from '../editing/locks'
import type { Owned } from '../reading/targets'
import type { PlanBook } from './planBook'
import { planningOf } from './planningRecords'
import type { TargetRecord } from './records'

/** An owner's target of the year as it stands, whatever versions it has. Figures are whole hundredths. */
export interface StandingRow extends Standing {
  /** The version begun last. */
  readonly owned: Owned
  readonly locked: readonly boolean[]
  readonly isNew?: boolean
}

/** Every owner on Targets once; each month by the version in force. */
export function standingRows(book: PlanBook): StandingRow[] {
  const owners = groupBy(book.rows, ({ kind, target }) => `${kind}:${target.owner}`)
  return [...owners.values()].flatMap(versions => {
    const sorted = [...versions].sort((a, b) => ((a.target.fromMonth ?? '') < (b.target.fromMonth ?? '') ? -1 : 1))
    const owned = sorted[sorted.length - 1]
    return owned ? [standing(book, sorted, owned)] : []
  })
}

/** Owners with two rows that begin in one month: which of them holds nobody can tell. */
export function twoRows({ rows, kpi, year }: PlanBook): Issue[] {
  const same = groupBy(rows, ({ kind, target }) => `${kind}:${target.owner}:${target.fromMonth ?? ''}`)
  const twice = [...same.values()].filter(group => group.length > 1)
  return twice.map(([first]) =>
    issue(
      planned.twoRows,
      { who: first?.row.owner, kpi: kpi.name, year: String(year) },
      { place: first?.target.place },
    ),
  )
}

/** Versions of an owner that a later one follows: they stay as they are. */
export function olderRecords(book: PlanBook): TargetRecord[] {
  const latest = new Set(standingRows(book).map(({ owned }) => owned))
  return book.rows
    .filter(owned => !latest.has(owned))
    .map(({ row: { at: _at, open: _open, difference: _d, ...columns } }) => columns)
}

function standing(book: PlanBook, versions: readonly Owned[], owned: Owned): StandingRow {
  const { row, target, kind } = owned
  const months = book.months.map(month => {
    const held = versions.filter(version => (version.target.fromMonth ?? '') <= month)
    return cents((held[held.length - 1] ?? owned).target.months[Number(month.slice(5)) - 1])
  })
  const { months: locked } = lockedIn(row.lockedMonths)
  const buffer =
    row.buffer === undefined ? 0 : row.buffer.percent || row.buffer.n < 1 ? row.buffer.n : row.buffer.n / 100
  return {
    owned,
    kind,
    name: target.owner,
    months,
    annual: cents(target.annual),
    ...(kind === 'person' ? teamsOf(book, target.owner) : { teams: [] }),
    buffer,
    uncovered: cents(row.uncovered) ?? 0,
    locked: book.months.map(month => locked.has(Number(month.slice(5)))),
  }
}

const cents = (figure: number | undefined): number | undefined =>
  figure === undefined ? undefined : Math.round(Number(`${figure}e2`))

/** The team a person is in most of each month; before and after, the nearest. */
function teamsOf({ postsOf, months }: PlanBook, person: string): Pick<Standing, 'teams' | 'also'> {
  const own = postsOf(person)
  const most = months.map((_, j) =>
    own.reduce<(typeof own)[number] | undefined>(
      (best, post) => ((post.active[j] ?? 0) > (best?.active[j] ?? 0) ? post : best),
      undefined,
    ),
  )
  const known = most.find(post => post !== undefined)
  let last = known?.team
  const teams = most.map(post => {
    last = post?.team ?? last
    return last
  })
  if (own.length < 2) return { teams }
  const there = (j: number) => own.filter(post => (post.active[j] ?? 0) > 0).map(post => post.team)
  return { teams, also: months.map((_, j) => there(j).filter(team => team !== teams[j])) }
}

/** The unit this KPI was planned in, in hundredths; 1 where nobody planned it. */
export function unitOf(book: PlanBook): number {
  const unit = planningOf(book).find(row => row.unit !== undefined)?.unit ?? 1
  return Math.max(1, Math.round(unit * 100))
}

export interface Change {
  readonly months: readonly number[]
  /** Left out = the sum of the months. */
  readonly annual?: number | undefined
  readonly fromMonth?: string | undefined
  readonly beside?: Pick<TargetRecord, 'ownProposal' | 'decision' | 'status'>
}

/** A row of Targets with other months; whatever else stands in it stays. */
export function changedRecord(book: PlanBook, { owned: { row } }: StandingRow, change: Change): TargetRecord {
  const { at: _at, open: _open, difference: _difference, fromMonth: _from, ...columns } = row
  const annual = change.annual ?? change.months.reduce((a, b) => a + b, 0)
  const months = book.months.map((month, j) => [`m${Number(month.slice(5))}`, (change.months[j] ?? 0) / 100] as const)
  return {
    ...columns,
    ...Object.fromEntries(months),
    annual: annual / 100,
    fromMonth: change.fromMonth ?? row.fromMonth,
    ...change.beside,
  }
}

/** What was achieved by a row's people, by month up to a position; undefined where nothing is known or a month still runs. */
export function achieved(book: PlanBook, { kind, name }: StandingRow, until: number): (number | undefined)[] {
  const now = monthOf(book.setting.today)
  return book.months.slice(0, until).map((month, j) => {
    if (month >= now) return undefined
    const parts = kind === 'person' ? [book.figure(name, month)] : membersOf(book, { kind, name }, j, month)
    const known = parts.filter((figure): figure is number => figure !== undefined)
    return known.length === 0 ? undefined : Math.round(known.reduce((a, b) => a + b, 0) * 100)
  })
}

/** Figures of a team's members by the days they were in it, or of everybody. */
function membersOf(book: PlanBook, { kind, name }: Pick<StandingRow, 'kind' | 'name'>, j: number, month: string) {
  if (kind === COMPANY) return book.input.people.map(person => book.figure(person.name, month))
  const days = (post: { active: readonly number[] }) => post.active[j] ?? 0
  return book.posts
    .filter(post => post.team === name && days(post) > 0)
    .map(post => {
      const all = book.postsOf(post.person).reduce((sum, other) => sum + days(other), 0)
      const figure = book.figure(post.person, month)
      return figure === undefined ? undefined : (figure * days(post)) / all
    })
}
