import type { Membership } from '../pay/awards/figures'
import type { Adjustment, Credit, DealEvent, Kpi, MonthInput, PastFinal, PastLine, Team } from '../records/month'
import { groupBy } from '../values/groupBy'
import { type Month, monthIndex, monthOf } from '../values/period'
import { asShares } from '../values/shares'
import { versionFor } from '../values/versions'
import type { FigureBook } from './figures'
import { figureBook } from './figures'
import { type LateRows, lateRows } from './lateRows'
import { monthsOf } from './longPeriod'
import { memberships } from './memberships'
import type { Measured } from './rollUp'
import { type TargetBook, targetBook } from './target'
import { type TeamCredits, teamCredits } from './teamCredits'

/** The month's input with its look-ups made once. */
export interface MonthContext {
  readonly input: MonthInput
  readonly figures: FigureBook
  readonly targets: TargetBook
  /** Teams in force by name. */
  readonly teams: ReadonlyMap<string, Team>
  /** Refunds up to the month, in order, by the deal they take back. */
  readonly refunds: ReadonlyMap<string, readonly DealEvent[]>
  /** What earlier months paid the person. */
  pastLines(person: string): readonly PastLine[]
  /** Adjustments of the month. */
  adjustmentsOf(person: string): readonly Adjustment[]
  /** Contracts that ended early, up to the month, by deal. */
  readonly cancelled: ReadonlyMap<string, DealEvent>
  /** How the person came out of earlier months. */
  pastFinals(person: string): readonly PastFinal[]
  creditsOf(person: string): readonly Credit[]
  creditsOfDeal(deal: string | undefined): readonly Credit[]
  /** Who gives back how much of a deal. */
  refundsOf(deal: string): readonly Credit[]
  /** Who belonged to which team when: the credits of the teams a leader leads, or of the own one. */
  readonly teamCredits: TeamCredits
  membersOf(team: string, month: Month): readonly Membership[]
  /** Rows that closed months do not hold. */
  readonly late: LateRows
  /** KPIs in force of a plan that carry a weight, with it as a share, and gates without one. */
  scored(plan: string): readonly WeightedKpi[]
  /** For looking up the parts of a plan's calculated KPIs. */
  measured(plan: string): Measured
}

export interface WeightedKpi {
  readonly kpi: Kpi
  readonly weight: number
}

/** Months before the one being scored, from the first deal there is, and that one once it has ended. */
function isOver({ month, credits, hasEnded }: MonthInput): (of: Month) => boolean {
  const first = credits.reduce((least, { event }) => (event.date < least ? event.date : least), '9999')
  return of => (of === month ? hasEnded === true : of < month && of >= monthOf(first))
}

export function monthContext(input: MonthInput): MonthContext {
  const figures = figureBook({ ...input, together: input.over ? monthsOf(input) : [], isOver: isOver(input) })
  const inForce = versionFor(input.kpis, input.month)
  const plans = new Map<string, { scored: WeightedKpi[]; measured: Measured }>()
  for (const plan of new Set(inForce.map(kpi => kpi.plan))) {
    const kpis = inForce.filter(kpi => kpi.plan === plan)
    const named = new Map(kpis.map(kpi => [kpi.name, kpi] as const))
    plans.set(plan, { scored: weighted(kpis), measured: { book: figures, named: name => named.get(name) } })
  }
  const byPerson = groupBy(input.credits, credit => credit.person)
  const past = groupBy(
    input.history.lines.filter(line => line.month < input.month),
    line => line.person,
  )
  const finals = groupBy(
    input.history.finals.filter(one => one.month < input.month),
    one => one.person,
  )
  const adjusted = groupBy(
    input.adjustments.filter(adjustment => adjustment.month === input.month),
    adjustment => adjustment.person,
  )
  const refunds = groupBy(refundsUpTo(input), event => event.reverses ?? '')
  const cancelled = cancelledUpTo(input)
  const backByDeal = groupBy(
    input.credits.filter(credit => credit.event.kind === 'refund'),
    credit => credit.event.reverses ?? '',
  )
  return {
    input,
    figures,
    targets: targetBook(input.targets, input.policy.fiscalStart),
    teams: new Map(versionFor(input.teams, input.month).map(team => [team.name, team])),
    refunds,
    adjustmentsOf: person => adjusted.get(person) ?? [],
    cancelled,
    pastLines: person => past.get(person) ?? [],
    pastFinals: person => finals.get(person) ?? [],
    teamCredits: teamCredits(input),
    membersOf: memberships(input),
    late: lateRows(input),
    creditsOf: person => byPerson.get(person) ?? [],
    refundsOf: deal => backByDeal.get(deal) ?? [],
    creditsOfDeal: creditsByDeal(input.credits, deal => backByDeal.has(deal) || cancelled.has(deal)),
    scored: plan => plans.get(plan)?.scored ?? [],
    measured: plan => plans.get(plan)?.measured ?? { book: figures, named: () => undefined },
  }
}

/** Of the few deals that are most asked for at once; of the others when one of them is. */
function creditsByDeal(credits: readonly Credit[], isFrequent: (deal: string) => boolean) {
  const few = groupBy(
    credits.filter(({ event }) => isFrequent(event.deal)),
    credit => credit.event.deal,
  )
  let all: ReadonlyMap<string, readonly Credit[]> | undefined
  return (deal = ''): readonly Credit[] => {
    if (isFrequent(deal)) return few.get(deal) ?? []
    all ??= groupBy(credits, credit => credit.event.deal)
    return all.get(deal) ?? []
  }
}

function refundsUpTo({ credits, month }: MonthInput): DealEvent[] {
  const events = new Set(credits.map(c => c.event).filter(event => event.kind === 'refund'))
  return [...events]
    .filter(event => monthOf(event.date) <= month)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.deal < b.deal ? -1 : 1))
}

/** The first row of a contract tells from when it ran. */
function cancelledUpTo({ credits, month, policy }: MonthInput): Map<string, DealEvent> {
  const first = new Map<string, DealEvent>()
  const ended = credits.filter(({ event }) => event.cancelledOn !== undefined && monthOf(event.cancelledOn) <= month)
  for (const { event } of ended) {
    const known = first.get(event.deal)
    if (!known || event.date < known.date) first.set(event.deal, event)
  }
  const most = policy.clawbackMonths ?? Number.POSITIVE_INFINITY
  const monthsIn = ({ cancelledOn = '', date }: DealEvent) =>
    monthIndex(monthOf(cancelledOn)) - monthIndex(monthOf(date))
  return new Map([...first].filter(([, event]) => monthsIn(event) < most))
}

function weighted(kpis: readonly Kpi[]): WeightedKpi[] {
  const scored = kpis.filter(kpi => kpi.weight !== undefined && kpi.weight.n !== 0)
  const read = asShares(scored.flatMap(kpi => (kpi.weight ? [kpi.weight] : [])))
  if ('total' in read) return []
  const gates = kpis.filter(kpi => kpi.gate && !scored.includes(kpi)).map(kpi => ({ kpi, weight: 0 }))
  return [...scored.map((kpi, i) => ({ kpi, weight: read.shares[i] ?? 0 })), ...gates]
}
