import { type Issue, issue } from '../values/issue'
import { product } from '../values/money'
import type { Month } from '../values/period'
import { around } from './around'
import type { BreakdownWay, YearBefore } from './kind'
import { type Child, shareMonths } from './level'
import { COMPANY, type Line, type Lock, type OwnerKind, ownerWords, type Source, total } from './line'
import type { Post } from './posts'
import { planned } from './problems'
import { told } from './told'
import { type Weights, weightsOf } from './weights'

export interface PlanInput {
  readonly kpi: string
  readonly year: number
  readonly months: readonly Month[]
  /** Whole hundredths, as `unit`. */
  readonly total: number
  readonly unit: number
  readonly time: BreakdownWay
  readonly organisation: { readonly teams: BreakdownWay; readonly people: BreakdownWay }
  /** How much more than the company its teams, and than a team its people carry together. */
  readonly buffer: { readonly teams: number; readonly people: number }
  /** Whether what people in ramp do not carry stays uncovered or is shared out. */
  readonly ramp: 'reduce' | 'shareOut'
  readonly teams: readonly string[]
  readonly posts: readonly Post[]
  readonly before: YearBefore
  readonly lock: (kind: OwnerKind, name: string) => Lock | undefined
}

export interface Plan {
  readonly lines: readonly Line[]
  readonly issues: readonly Issue[]
}

/** Breaks a year's total down to everybody's months: company, teams, people; each level adds up to the one above. */
export function planYear(input: PlanInput): Plan {
  const company = companyLine(input)
  const weights = weightsOf(input)
  const before = [...company.issues, ...weights.issues]
  if (before.some(isStop)) return { lines: [], issues: before }
  const teams = teamLines(input, company.line, weights)
  const people = teams.lines.map((team, i) => peopleLines(input, team, { weights, team: i }))
  const lines = [
    { ...company.line, uncovered: teams.uncovered },
    ...teams.lines.map((team, i) => ({ ...team, uncovered: people[i]?.uncovered ?? [] })),
    ...joined(people.flatMap(group => group.lines)),
  ]
  return { lines, issues: [...before, ...teams.issues, ...people.flatMap(group => group.issues)] }
}

const isStop = ({ severity }: Issue): boolean => severity === 'stop'

function companyLine(input: PlanInput): { line: Line; issues: Issue[] } {
  const { months, before, time, unit } = input
  const weighed = time.months?.(before) ?? { weights: months.map(() => 0) }
  const issues = [...(weighed.issues ?? [])]
  const negative = weighed.weights.findIndex(weight => weight < 0)
  if (negative >= 0) issues.push(issue(planned.negative, { who: months[negative], found: weighed.weights[negative] }))
  else if (!issues.some(isStop) && total(weighed.weights) === 0) {
    issues.push(issue(planned.noWeights, { way: { id: 'breakdown.way', ...time.words } }))
  }
  const lock = input.lock(COMPANY, COMPANY)
  const { parts, odd, off } = around(input.total, weighed.weights, lock?.months ?? [], unit)
  const said = { parent: ownerWords.company, figure: input.total / 100, by: Math.abs(off) / 100 }
  if (off > 0 && !issues.some(isStop)) {
    issues.push(issue(planned.locksAbove, { ...said, month: ownerWords.year, locked: (input.total + off) / 100 }))
  }
  if (off < 0 && !issues.some(isStop)) issues.push(issue(planned.locksShort, said))
  if (odd) issues.push(issue(planned.oddRest, { who: ownerWords.company, by: odd.by / 100, month: months[odd.at] }))
  return { line: lineOf({ kind: COMPANY, name: COMPANY }, { months: parts, lock, buffer: input.buffer.teams }), issues }
}

interface Group {
  readonly lines: readonly Line[]
  readonly uncovered: readonly number[]
  readonly issues: readonly Issue[]
}

function teamLines(input: PlanInput, company: Line, weights: Weights): Group {
  const children = input.teams.map((name, i): Named => {
    const lock = input.lock('team', name)
    return { name, weights: weights.teams[i] ?? [], locks: lock?.months ?? [], year: lock?.year, lock }
  })
  return shared(input, company, { children, kind: 'team', buffer: input.buffer.people })
}

function peopleLines(input: PlanInput, team: Line, { weights, team: at }: { weights: Weights; team: number }): Group {
  const reduces = input.ramp === 'reduce' && !input.organisation.people.ramped
  const children = input.posts.flatMap((post, i): Named[] => {
    if (post.team !== input.teams[at]) return []
    const lock = lockOfPost(input, post)
    return [
      {
        name: post.person,
        weights: weights.posts[i] ?? [],
        locks: lock?.months ?? [],
        year: lock?.year,
        active: post.active,
        ...(reduces ? { carries: post.ramp } : {}),
        lock,
      },
    ]
  })
  return shared(input, team, { children, kind: 'person', buffer: 0 })
}

/** What is typed for a person goes to the post filled in that month; where there are two, by days. */
function lockOfPost({ lock, posts, months }: PlanInput, post: Post): Lock | undefined {
  const typed = lock('person', post.person)
  const own = typed ? posts.filter(other => other.person === post.person) : []
  if (!typed || own.length === 1) return typed
  const part = (figure: number | undefined, days: (of: Post) => number) => {
    if (figure === undefined || days(post) === 0) return undefined
    const before = own.slice(0, own.indexOf(post)).reduce((sum, other) => sum + days(other), 0)
    const all = own.reduce((sum, other) => sum + days(other), 0)
    return Math.round((figure * (before + days(post))) / all) - Math.round((figure * before) / all)
  }
  return {
    year: part(typed.year, of => total(of.active)),
    months: months.map((_, j) => part(typed.months[j], of => of.active[j] ?? 0)),
  }
}

interface Named extends Child {
  readonly name: string
  readonly active?: readonly number[]
  readonly lock: Lock | undefined
}

interface Children {
  readonly children: readonly Named[]
  readonly kind: OwnerKind
  readonly buffer: number
}

function shared(input: PlanInput, parent: Line, { children, kind, buffer }: Children): Group {
  const of = parent.months.map(figure => (parent.buffer === 0 ? figure : product([figure, 1 + parent.buffer])))
  const given = shareMonths(of, children, input.unit)
  const totals = of.map((_, j) => total(children.map(child => child.weights[j])))
  const lines = children.map((child, i) => {
    const share = of.map((_, j) => ((totals[j] ?? 0) > 0 ? (child.weights[j] ?? 0) / (totals[j] ?? 1) : 0))
    const ones = of.map(() => 1)
    const source: Source = {
      parent: parent.name,
      of,
      share,
      active: child.active ?? ones,
      carries: child.carries ?? ones,
    }
    const own = { months: given.cells[i] ?? [], lock: child.lock, buffer, source }
    return lineOf({ kind, name: child.name, parent: parent.name }, own)
  })
  return { lines, uncovered: given.uncovered, issues: told(input, parent, { of, lines, given }) }
}

interface Own {
  readonly months: readonly number[]
  readonly lock: Lock | undefined
  readonly buffer: number
  readonly source?: Source
}

function lineOf(owner: Pick<Line, 'kind' | 'name' | 'parent'>, { months, lock, buffer, source }: Own): Line {
  return {
    ...owner,
    months,
    year: total(months),
    uncovered: [],
    buffer,
    locked: months.map((_, j) => lock?.months[j] !== undefined),
    yearLocked: lock?.year !== undefined,
    sources: source ? [source] : [],
  }
}

/** One row per person, however many teams. */
function joined(lines: readonly Line[]): Line[] {
  const people = new Map<string, Line>()
  for (const line of lines) {
    const known = people.get(line.name)
    people.set(line.name, known ? both(known, line) : line)
  }
  return [...people.values()]
}

function both(a: Line, b: Line): Line {
  const isLater = lastMonth(b) >= lastMonth(a)
  const months = a.months.map((figure, j) => figure + (b.months[j] ?? 0))
  return {
    ...a,
    parent: isLater ? b.parent : a.parent,
    months,
    year: total(months),
    locked: a.locked.map((locked, j) => locked || (b.locked[j] ?? false)),
    sources: [...a.sources, ...b.sources],
  }
}

function lastMonth({ sources }: Line): number {
  return Math.max(-1, ...(sources[sources.length - 1]?.active ?? []).map((days, j) => (days > 0 ? j : -1)))
}
