import { type Gap, gapsBetween, type Standing } from '../../domain/breakdown/gaps'
import { COMPANY } from '../../domain/breakdown/line'
import { type Cell, evened, isBlank, shownCell } from '../../domain/values/cell'
import { readDay } from '../../domain/values/dayText'
import { type Setting, typed } from '../../domain/values/field'
import { groupBy } from '../../domain/values/groupBy'
import { firstDay, lastDay, readPeriod } from '../../domain/values/period'
import { yearMonths } from '../plan/planBook'

/** Columns of Targets below their headers, and who is in which team when. */
export interface TargetColumns {
  readonly years: readonly Cell[]
  readonly kpis: readonly Cell[]
  readonly owners: readonly Cell[]
  readonly kinds: readonly Cell[]
  readonly annual: readonly Cell[]
  readonly buffers: readonly Cell[]
  readonly uncovered: readonly Cell[]
  readonly from: readonly Cell[]
  /** January first. */
  readonly months: readonly (readonly Cell[])[]
  readonly people: readonly Cell[]
  readonly teamsOfPeople: readonly Cell[]
  readonly starts: readonly Cell[]
  readonly ends: readonly Cell[]
  readonly teams: readonly Cell[]
  readonly fiscalStart: number
}

interface Line extends Standing {
  readonly at: number
  readonly from: string
}

const COMPANIES = ['company', '公司', '全公司', 'all']
/** Less than a tenth of the KPI's unit comes from rounding a buffer. */
const LEAST = 10

/** Per row of Targets what it asks less what the rows below it carry; blank where nothing is below it. */
export function targetGaps(columns: TargetColumns): (number | '')[] {
  const setting: Setting = { today: '1970-01-01' }
  const gaps: (number | '')[] = columns.years.map(() => '')
  const posts = postsByName(columns)
  const lines = columns.years.flatMap((_, at) => lineAt(columns, at, { setting, posts }))
  for (const [, rows] of groupBy(lines, line => lineKey(columns, line.at))) {
    for (const gap of gapsBetween(latest(rows))) {
      const at = rows.find(row => row === gap.parent)?.at
      if (at !== undefined) gaps[at] = shownGap(gap)
    }
  }
  return gaps
}

function lineKey({ years, kpis }: TargetColumns, at: number): string {
  const year = readPeriod(shownCell(years[at] ?? null), '1970-01-01')?.period.replace(/^FY/, '')
  return `${year}\u0001${evened(shownCell(kpis[at] ?? null))}`
}

/** Of an owner's versions the one begun last. */
function latest(rows: readonly Line[]): Line[] {
  return [...groupBy(rows, row => `${row.kind}:${row.name}`).values()].flatMap(versions => {
    const last = versions.reduce((a, b) => (b.from >= a.from ? b : a))
    return [last]
  })
}

/** The year's gap; where the year adds up but months do not, the largest of theirs. */
function shownGap({ year, months, parent }: Gap): number {
  if (Math.abs(year) >= LEAST) return year / 100
  if (parent.uncovered !== 0) return 0
  const most = months.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0)
  return Math.abs(most) >= LEAST ? most / 100 : 0
}

interface Around {
  readonly setting: Setting
  readonly posts: ReadonlyMap<string, readonly Post[]>
}

interface Post {
  readonly team: string
  readonly start: string
  readonly end: string
}

function lineAt(columns: TargetColumns, at: number, { setting, posts }: Around): Line[] {
  const owner = shownCell(columns.owners[at] ?? null)
  if (evened(owner) === '' || isBlank(columns.years[at])) return []
  const cents = (cell: Cell | undefined): number | undefined => {
    if (isBlank(cell)) return undefined
    const read = typed().read(cell, setting)
    return 'wrong' in read ? undefined : Math.round(Number(`${read.value.n}e2`))
  }
  const year = Number(lineKey(columns, at).slice(0, 4))
  const order = yearMonths(year, columns.fiscalStart)
  const kind = kindOf(columns, at)
  const buffer = typed().read(columns.buffers[at] ?? 0, setting)
  const share = 'wrong' in buffer ? 0 : buffer.value.n
  const own = posts.get(evened(owner)) ?? []
  return [
    {
      at,
      kind,
      name: kind === COMPANY ? COMPANY : evened(owner),
      months: order.map(month => cents(columns.months[Number(month.slice(5)) - 1]?.[at])),
      annual: cents(columns.annual[at]),
      ...(kind === 'person' ? teamsOf(own, order) : { teams: [] }),
      buffer: share >= 1 ? share / 100 : share,
      uncovered: cents(columns.uncovered[at]) ?? 0,
      from: shownCell(columns.from[at] ?? null),
    },
  ]
}

function kindOf({ owners, kinds, teams }: TargetColumns, at: number): Standing['kind'] {
  const owner = evened(shownCell(owners[at] ?? null))
  const typedKind = evened(shownCell(kinds[at] ?? null))
  const isPerson = ['person', '个人', '人', '人员'].includes(typedKind)
  if (!isPerson && teams.some(team => !isBlank(team) && evened(shownCell(team)) === owner)) return 'team'
  return !isPerson && COMPANIES.includes(owner) ? COMPANY : 'person'
}

function postsByName({ people, teamsOfPeople, starts, ends }: TargetColumns): Map<string, Post[]> {
  const rows = people.flatMap((name, i) => {
    if (isBlank(name)) return []
    const day = (cell: Cell | undefined) => (isBlank(cell) ? '' : (readDay(shownCell(cell)).day ?? ''))
    const post = { team: evened(shownCell(teamsOfPeople[i] ?? null)), start: day(starts[i]), end: day(ends[i]) }
    return [{ name: evened(shownCell(name)), post }]
  })
  return new Map([...groupBy(rows, row => row.name)].map(([name, own]) => [name, own.map(({ post }) => post)]))
}

function teamsOf(posts: readonly Post[], months: readonly string[]): Pick<Standing, 'teams' | 'also'> {
  const teams = months.map(month => teamIn(posts, month))
  if (posts.length < 2) return { teams }
  return {
    teams,
    also: months.map((month, j) =>
      posts
        .filter(isThere(month))
        .map(({ team }) => team)
        .filter(team => team !== teams[j]),
    ),
  }
}

const isThere =
  (month: string) =>
  ({ start, end }: Post): boolean =>
    start <= lastDay(month) && (end === '' || end >= firstDay(month))

/** The team somebody is in on the last day there of a month; before and after, the only one there is. */
function teamIn(posts: readonly Post[], month: string): string | undefined {
  const there = posts.filter(isThere(month))
  const sorted = [...(there.length > 0 ? there : posts)].sort((a, b) => (a.start < b.start ? -1 : 1))
  return (there.length > 0 ? sorted[sorted.length - 1] : sorted[0])?.team
}
