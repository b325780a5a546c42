import type { MonthContext } from '../../lookups/context'
import { type Presence, presenceIn } from '../../lookups/presence'
import { figureOf, type Part, rollUp } from '../../lookups/rollUp'
import { personTarget } from '../../lookups/target'
import type { Kpi, Person } from '../../records/month'
import { methodOf } from '../../scores/kpiScore'
import { fiscalPosition, MONTHS_IN, type Month, type WindowSize, windowOf } from '../../values/period'
import { snap } from '../../values/round'
import { versionFor } from '../../values/versions'

/** Months and people an award looks at: a person, a team's members, everybody. */
export interface Group {
  /** As Targets name it. */
  readonly owner: string
  readonly plan: string | undefined
  readonly members: readonly Membership[]
}

/** Somebody's time in a group in one month. */
export interface Membership {
  readonly presence: Presence
  readonly days: number
  /** Share of the person's days of the month. */
  readonly fraction: number
}

export interface Figure {
  readonly kpi: Kpi
  readonly actual: number
  readonly target: number | undefined
  /** Members left out on both sides because a figure of theirs is missing. */
  readonly without: readonly string[]
}

/** The months of a window that ends with the month being scored; undefined where it does not end yet. */
export function dueMonths({ input }: MonthContext, every: WindowSize): Month[] | undefined {
  const { month, policy } = input
  const isLast = fiscalPosition(month, policy.fiscalStart) % MONTHS_IN[every] === MONTHS_IN[every] - 1
  return isLast ? windowOf(month, every, policy.fiscalStart) : undefined
}

/** The KPI of that name in force: of the plan, else of any. */
function kpiNamed({ input }: MonthContext, name: string, plan: string | undefined): Kpi | undefined {
  const named = versionFor(input.kpis, input.month).filter(kpi => kpi.name === name)
  return named.find(kpi => kpi.plan === plan) ?? named[0]
}

/** A person's memberships over months, whatever the team. */
export function alone(context: MonthContext, person: Person, months: readonly Month[]): Membership[] {
  return months.flatMap(month => {
    const presence = presenceIn(person, month, context.input)
    return presence ? [{ presence, days: presence.days, fraction: 1 }] : []
  })
}

/** Those who were in a team over months, by the days spent there. */
export function inTeam(context: MonthContext, team: string, months: readonly Month[]): Membership[] {
  return months.flatMap(month => context.membersOf(team, month))
}

/** Days in a group by person. */
export function daysByName(members: readonly Membership[]): Map<string, number> {
  const days = new Map<string, number>()
  for (const { presence, days: more } of members) {
    const { name } = presence.person
    days.set(name, (days.get(name) ?? 0) + more)
  }
  return days
}

/** What a group came to in a KPI; undefined while nobody has a figure. */
export function figureFor(context: MonthContext, name: string, group: Group): Figure | undefined {
  const kpi = kpiNamed(context, name, group.plan)
  if (!kpi) return undefined
  const measured = context.measured(kpi.plan)
  const isKnown = ({ presence }: Membership) =>
    figureOf(measured, kpi, presence.person.name, presence.month) !== 'missing'
  const known = group.members.filter(isKnown)
  const without = group.members.filter(one => !isKnown(one)).map(one => one.presence.person.name)
  const actual = rollUp(measured, kpi, known.map(partOf))
  if (typeof actual !== 'object') return undefined
  const target = targetFor(context, kpi, { ...group, members: known })
  return { kpi, actual: actual.value, target, without: [...new Set(without)] }
}

/** What is asked of a whole group, whether or not figures are in. */
export function targetOf(context: MonthContext, name: string, group: Group): number | undefined {
  const kpi = kpiNamed(context, name, group.plan)
  return kpi && targetFor(context, kpi, group)
}

function partOf({ presence, days, fraction }: Membership): Part {
  return { person: presence.person.name, month: presence.month, days, fraction }
}

/** The group's own rows on Targets, else its members' together (for kinds that do not add up, their mean). */
function targetFor({ targets }: MonthContext, kpi: Kpi, { owner, members }: Group): number | undefined {
  const months = [...new Set(members.map(({ presence }) => presence.month))]
  const own = months.map(month => targets.find(owner, kpi.name, month)?.figure)
  const isWhole = own.length > 0 && own.every(figure => figure !== undefined)
  const isAlone = new Set(members.map(({ presence }) => presence.person.name)).size === 1
  const figures = isWhole && !isAlone ? own : members.map(one => personTarget(targets, kpi, one.presence)?.value)
  if (figures.length === 0 || figures.some(figure => figure === undefined)) return undefined
  if (kpi.rollUp !== 'sum') return snap(figures.reduce<number>((a, b) => a + (b ?? 0), 0) / figures.length)
  const fractions = isWhole && !isAlone ? figures.map(() => 1) : members.map(({ fraction }) => fraction)
  return snap(figures.reduce<number>((sum, figure, i) => sum + (figure ?? 0) * (fractions[i] ?? 1), 0))
}

/** Actual ÷ target; undefined without a target above 0. */
export function attainmentOf({ actual, target }: Figure): number | undefined {
  return target !== undefined && target > 0 ? snap(actual / target) : undefined
}

/** Whether a figure reaches a mark: where less is better, by staying at or below it. */
export function reaches(kpi: Kpi, value: number, mark: number): boolean {
  return methodOf(kpi).better === 'less' ? snap(value) <= snap(mark) : snap(value) >= snap(mark)
}
