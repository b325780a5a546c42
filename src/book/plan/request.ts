import { breakdown } from '../../domain/breakdown/index'
import type { BreakdownWay } from '../../domain/breakdown/kind'
import { COMPANY, type Lock, type OwnerKind } from '../../domain/breakdown/line'
import type { PlanInput } from '../../domain/breakdown/plan'
import { planned } from '../../domain/breakdown/problems'
import type { Cell } from '../../domain/values/cell'
import { evened, isBlank, shownCell } from '../../domain/values/cell'
import { typed } from '../../domain/values/field'
import { type Issue, issue } from '../../domain/values/issue'
import { readPeriod } from '../../domain/values/period'
import { isFigureIssue, readFigure } from '../reading/figures'
import { sameName } from '../reading/names'
import { type PlanBook, yearBefore } from './planBook'
import { planningOf } from './planningRecords'

/** What is asked of the planner; figures as people type them (`1200万`). */
export interface PlanRequest {
  readonly kpi: string
  readonly total: Cell
  readonly unit: number
  readonly time: 'even' | 'workdays' | 'seasonal' | 'lastYear' | 'growth'
  readonly season?: string | undefined
  readonly growth?: Cell | undefined
  readonly teamsBy: OrganisationWay
  readonly peopleBy: OrganisationWay
  /** By hand: of teams and people by name. */
  readonly shares?: Readonly<Record<string, Cell>> | undefined
  readonly bufferTeams?: Cell | undefined
  readonly bufferPeople?: Cell | undefined
  readonly ramp: 'reduce' | 'shareOut'
  readonly locks: readonly TypedLock[]
}

export type OrganisationWay = 'headcount' | 'even' | 'lastYear' | 'capacity' | 'manual'

/** A figure typed over; without a month it is the year's. */
export interface TypedLock {
  readonly owner: string
  readonly kind?: OwnerKind | undefined
  readonly month?: string | undefined
  readonly figure: Cell
}

/** Room for a buffer at each level above it. */
const MOST = Number.MAX_SAFE_INTEGER / 8

/** A request against the workbook, with everything in it that cannot be planned. */
export function planInput(
  book: PlanBook,
  request: PlanRequest,
): { readonly input: PlanInput; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const { kpi, year, months } = book
  if (kpi.rollUp !== 'sum') issues.push(issue(planned.notSummed, { kpi: kpi.name }))
  if (book.posts.length === 0) issues.push(issue(planned.nobody, { kpi: kpi.name, year: String(year) }))
  const { total, unit } = amounts(book, request, issues)
  const season = seasonOf(book, request, issues)
  const share = (cell: Cell | undefined): number => shareOf(book, cell)
  const before = yearBefore(book, {
    season,
    growth: share(request.growth),
    shareOf: owner => handShare(book, request, owner),
  })
  const buffer = { teams: share(request.bufferTeams), people: share(request.bufferPeople) }
  for (const found of Object.values(buffer)) {
    if (!(found >= 0 && found <= 1)) issues.push(issue(planned.buffer, { found }))
  }
  const ways: Readonly<Record<string, BreakdownWay>> = breakdown
  const way = (id: string) => ways[id] ?? breakdown.even
  const locks = locksOf(book, request, issues)
  const levels = planningOf(book).map(({ level }) => level)
  if (new Set(levels).size < levels.length) issues.push(issue(planned.twoPlans, { kpi: kpi.name, year: String(year) }))
  issues.push(...absent(book))
  return {
    issues,
    input: {
      ...{ kpi: kpi.name, year, months, total, unit, before, buffer, ramp: request.ramp },
      ...{ teams: book.teams, posts: book.posts },
      time: way(request.time),
      organisation: { teams: way(request.teamsBy), people: way(request.peopleBy) },
      lock: (kind, name) => locks.get(`${kind}:${name}`),
    },
  }
}

/** The total and the unit in whole hundredths. */
function amounts(book: PlanBook, request: PlanRequest, issues: Issue[]): { total: number; unit: number } {
  const unit = Math.round(request.unit * 100)
  if (!(unit >= 1 && unit <= MOST && Math.abs(unit - request.unit * 100) < 1e-6)) {
    issues.push(issue(planned.unit, { found: request.unit }))
    return { total: 0, unit: 1 }
  }
  const total = centsOf(book, request.total)
  if (typeof total !== 'number' || total < 0) {
    issues.push(typeof total === 'object' ? total : issue(planned.total, { found: shownCell(request.total) }))
    return { total: 0, unit }
  }
  if (total > MOST) issues.push(issue(planned.tooLarge, { found: total / 100 }))
  if (total === 0) issues.push(issue(planned.nothing))
  const below = total - (total % unit)
  if (below !== total) {
    const values = { found: total / 100, unit: unit / 100, below: below / 100, above: (below + unit) / 100 }
    issues.push(issue(planned.notMultiple, values))
  }
  return { total, unit }
}

/** A figure as typed, in whole hundredths of the KPI's unit. */
export function centsOf(book: PlanBook, cell: Cell): number | Issue | undefined {
  const read = readFigure(cell, book.scale, { place: { table: 'targets' }, who: [] }, book.setting)
  if (typeof read !== 'object') return undefined
  if (isFigureIssue(read)) return { ...read, severity: 'stop' }
  return Math.round(Number(`${read.value}e2`))
}

function seasonOf({ reads }: PlanBook, { time, season = '' }: PlanRequest, issues: Issue[]) {
  const rows = reads.seasons?.rows ?? []
  const row = season === '' ? rows[0] : rows.find(({ name }) => evened(name) === evened(season))
  if (!row) {
    if (time === 'seasonal' && season !== '') issues.push(issue(planned.noSeason, { found: season }))
    return undefined
  }
  const { m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12 } = row
  return [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12]
}

/** 5 and 5 % are the same buffer; a growth of 2 is 2 %. */
function shareOf({ setting }: PlanBook, cell: Cell | undefined): number {
  if (isBlank(cell)) return 0
  const read = typed().read(cell, setting)
  if ('wrong' in read) return Number.NaN
  const { n, percent } = read.value
  return percent || Math.abs(n) < 1 ? n : Number(`${n}e-2`)
}

/** A share typed in the request; else the year the owner has on Targets. */
function handShare(book: PlanBook, { shares = {} }: PlanRequest, owner: string): number | undefined {
  const name = sameName(owner, Object.keys(shares))
  if (name !== undefined) {
    const read = typed().read(shares[name] ?? null, book.setting)
    return 'wrong' in read ? undefined : read.value.n
  }
  if (Object.keys(shares).length > 0) return undefined
  return book.rows.find(({ target }) => target.owner === owner)?.target.annual
}

function locksOf(book: PlanBook, { locks }: PlanRequest, issues: Issue[]): Map<string, Lock> {
  const found = new Map<string, { year?: number; months: (number | undefined)[] }>()
  for (const { owner, kind, month, figure } of locks) {
    const who = whoOf(book, owner, kind)
    const cents = centsOf(book, figure)
    const at = month === undefined ? -1 : book.months.indexOf(readPeriod(month, book.setting.today)?.period ?? '')
    if (!who || (month !== undefined && at < 0))
      issues.push(issue(planned.noSuchOwner, { found: who ? (month ?? '') : owner }))
    else if (typeof cents !== 'number' || cents < 0)
      issues.push(issue(planned.lockedFigure, { who: owner, found: shownCell(figure) }))
    else {
      const lock = found.get(who) ?? { months: book.months.map(() => undefined) }
      if (at < 0) lock.year = cents
      else lock.months[at] = cents
      found.set(who, lock)
    }
  }
  return found
}

const COMPANY_WORDS = [COMPANY, '公司', 'Company']

function whoOf({ teams, posts }: PlanBook, owner: string, kind: OwnerKind | undefined): string | undefined {
  const team = kind === 'person' ? undefined : sameName(owner, teams)
  if (team !== undefined) return `team:${team}`
  if (kind !== 'person' && sameName(owner, COMPANY_WORDS) !== undefined) return `${COMPANY}:${COMPANY}`
  const person = sameName(
    owner,
    posts.map(post => post.person),
  )
  return person === undefined ? undefined : `person:${person}`
}

/** Teams without people, and people who are never there though they stand on Targets. */
function absent({ teams, posts, postsOf, rows, year }: PlanBook): Issue[] {
  const empty = teams.filter(team => !posts.some(post => post.team === team))
  const gone = rows.filter(({ kind, target }) => kind === 'person' && postsOf(target.owner).length === 0)
  const names = [...new Set(gone.map(({ target }) => target.owner))]
  return [
    ...empty.map(team => issue(planned.emptyTeam, { team, year: String(year) })),
    ...names.map(who => issue(planned.away, { who, year: String(year) })),
  ]
}
