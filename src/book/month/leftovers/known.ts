import { evened } from '../../../domain/cell'
import { groupBy } from '../../../domain/group'
import { nearest } from '../../../domain/nearest'
import { namesIn } from '../actuals'
import { sameName } from '../names'
import type { Reads } from '../reads'

/** The plans and KPIs there are, and which names were in use before. */
export interface KnownNames {
  readonly plans: readonly string[]
  readonly kpis: readonly string[]
  readonly kpisOf: (plan: string) => readonly string[]
  /** Plans that have a KPI of this name. */
  readonly plansWith: (kpi: string) => readonly string[]
  /** Evened names that figures, people and results still mention. */
  readonly traces: Readonly<Record<Named, ReadonlySet<string>>>
}

/** What a name is the name of. */
export type Named = 'plan' | 'kpi' | 'commissionPlan'

export function knownNames(reads: Reads, were: readonly string[] = []): KnownNames {
  const rows = reads.kpis?.rows ?? []
  const byPlan = groupBy(rows, row => evened(row.plan))
  const distinct = (names: readonly string[]) => [...new Set(names)]
  return {
    plans: distinct(rows.map(row => row.plan)),
    kpis: distinct(rows.map(row => row.kpi)),
    kpisOf: plan => distinct((byPlan.get(evened(plan)) ?? []).map(row => row.kpi)),
    plansWith: kpi => distinct(rows.filter(row => sameName(row.kpi, [kpi])).map(row => row.plan)),
    traces: tracesIn(reads, were),
  }
}

function tracesIn(
  { actuals, scores, results, payLines, people }: Reads,
  were: readonly string[],
): KnownNames['traces'] {
  const headers = (actuals?.header.others ?? []).flatMap(({ header }) => namesIn(header))
  const set = (names: ReadonlyArray<string | undefined>) => new Set([...were, ...names.map(name => evened(name ?? ''))])
  return {
    kpi: set([...headers, ...(scores?.rows ?? []).map(row => row.kpi)]),
    plan: set([...(people?.rows ?? []), ...(results?.rows ?? [])].map(row => row.plan)),
    commissionPlan: set((payLines?.rows ?? []).map(row => row.commissionPlan)),
  }
}

/** What names of a series differ in: K1 and K3, 方案一 and 方案二, Plan A and Plan B. */
const COUNTER = /\d+|\b[a-z]\b|[一二三四五六七八九十甲乙丙丁]|\s+/g

/** A name that is most likely another one typed wrong: like it, no neighbour of it in a series, and never in use before. */
export function isSlip(typed: string, names: readonly string[], traces: ReadonlySet<string>): boolean {
  const like = nearest(typed, names)
  const series = (name: string) => evened(name).replace(COUNTER, '')
  return like !== undefined && !traces.has(evened(typed)) && series(like) !== series(typed)
}
