import type { FigureBook } from './figures'
import { figureBook } from './figures'
import { groupBy } from './group'
import { monthOf } from './period'
import type { Credit, DealEvent, Kpi, MonthInput, Team } from './records'
import type { Measured } from './rollUp'
import { asShares } from './shares'
import { type TargetBook, targetBook } from './target'
import { versionFor } from './versions'

/** The month's input with its look-ups made once. */
export interface MonthContext {
  readonly input: MonthInput
  readonly figures: FigureBook
  readonly targets: TargetBook
  /** Teams in force by name. */
  readonly teams: ReadonlyMap<string, Team>
  /** Refunds up to the month, in order. */
  readonly refunds: readonly DealEvent[]
  creditsOf(person: string): readonly Credit[]
  creditsOfDeal(deal: string | undefined): readonly Credit[]
  /** KPIs in force of a plan that carry a weight, with it as a share, and gates without one. */
  scored(plan: string): readonly WeightedKpi[]
  /** For looking up the parts of a plan's calculated KPIs. */
  measured(plan: string): Measured
}

export interface WeightedKpi {
  readonly kpi: Kpi
  readonly weight: number
}

export function monthContext(input: MonthInput): MonthContext {
  const figures = figureBook(input)
  const inForce = versionFor(input.kpis, input.month)
  const plans = new Map<string, { scored: WeightedKpi[]; measured: Measured }>()
  for (const plan of new Set(inForce.map(kpi => kpi.plan))) {
    const kpis = inForce.filter(kpi => kpi.plan === plan)
    const named = new Map(kpis.map(kpi => [kpi.name, kpi] as const))
    plans.set(plan, { scored: weighted(kpis), measured: { book: figures, named: name => named.get(name) } })
  }
  const byPerson = groupBy(input.credits, credit => credit.person)
  const byDeal = groupBy(input.credits, credit => credit.event.deal)
  return {
    input,
    figures,
    targets: targetBook(input.targets, input.policy.fiscalStart),
    teams: new Map(versionFor(input.teams, input.month).map(team => [team.name, team])),
    refunds: refundsUpTo(input),
    creditsOf: person => byPerson.get(person) ?? [],
    creditsOfDeal: deal => byDeal.get(deal ?? '') ?? [],
    scored: plan => plans.get(plan)?.scored ?? [],
    measured: plan => plans.get(plan)?.measured ?? { book: figures, named: () => undefined },
  }
}

function refundsUpTo({ credits, month }: MonthInput): DealEvent[] {
  const events = new Set(credits.map(c => c.event).filter(event => event.kind === 'refund'))
  return [...events]
    .filter(event => monthOf(event.date) <= month)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.deal < b.deal ? -1 : 1))
}

function weighted(kpis: readonly Kpi[]): WeightedKpi[] {
  const scored = kpis.filter(kpi => kpi.weight !== undefined && kpi.weight.n !== 0)
  const read = asShares(scored.flatMap(kpi => (kpi.weight ? [kpi.weight] : [])))
  if ('total' in read) return []
  const gates = kpis.filter(kpi => kpi.gate && !scored.includes(kpi)).map(kpi => ({ kpi, weight: 0 }))
  return [...scored.map((kpi, i) => ({ kpi, weight: read.shares[i] ?? 0 })), ...gates]
}
