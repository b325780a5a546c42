import { evened } from '../../../domain/values/cell'
import { groupBy } from '../../../domain/values/groupBy'
import { mistyped } from '../../../domain/values/spelling'
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
  /** Whether figures, people or results still mention a name, evened. */
  readonly isTraced: (of: Named, name: string) => boolean
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
    isTraced: (of, name) => were.includes(name) || TRACES[of](reads).some(one => evened(one ?? '') === name),
  }
}

const TRACES: Readonly<Record<Named, (reads: Reads) => ReadonlyArray<string | undefined>>> = {
  kpi: ({ actuals, scores }) => [
    ...(actuals?.header.others ?? []).flatMap(({ header }) => namesIn(header)),
    ...(scores?.rows ?? []).map(row => row.kpi),
  ],
  plan: ({ people, results }) => [...(people?.rows ?? []), ...(results?.rows ?? [])].map(row => row.plan),
  commissionPlan: ({ payLines }) => (payLines?.rows ?? []).map(row => row.commissionPlan),
}

/** What names of a series differ in: K1 and K3, 方案一 and 方案二, Plan A and Plan B. */
const COUNTER = /\d+|\b[a-z]\b|[一二三四五六七八九十甲乙丙丁]|\s+/g

interface Mentioned {
  readonly typed: string
  readonly of: Named
}

/** A name that is most likely another one typed wrong: like it, no neighbour of it in a series, and never in use before. */
export function isSlip({ typed, of }: Mentioned, names: readonly string[], { isTraced }: KnownNames): boolean {
  const like = mistyped(typed, names)
  const series = (name: string) => evened(name).replace(COUNTER, '')
  return like !== undefined && series(like) !== series(typed) && !isTraced(of, evened(typed))
}
