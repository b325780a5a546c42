import { countsOf } from '../commission/dealCounts'
import { unitsOf } from '../records/deals'
import type { Adjustment, Credit, Figure, Kpi, Source, TypedFigure } from '../records/month'
import { type Evaluated, evaluate } from '../rules/calculation'
import { toMajor } from '../values/money'
import { addMonths, type Month, monthOf } from '../values/period'

/** What a figure of one person came to in one month. */
export type Known = Evaluated

export interface FigureSources {
  readonly figures: readonly TypedFigure[]
  readonly credits: readonly Credit[]
  readonly adjustments: readonly Adjustment[]
  /** Only figures that these look for are counted up. */
  readonly kpis: readonly Pick<Kpi, 'source'>[]
  /** Months that are one period: a row of a kind in any of them is enough. */
  readonly together?: readonly Month[]
  /** Whether a month is over: without a row of a kind nobody has any. */
  readonly isOver?: (month: Month) => boolean
}

/** Looks figures up by person, month and KPI, whatever their source. */
export interface FigureBook {
  figure(person: string, month: Month, kpi: Kpi): Known
  /** What was typed for a month, by person and KPI. */
  typedIn(month: Month): ReadonlyMap<string, ReadonlyMap<string, Figure>>
}

/** Gathers all figures once, so that a look-up does not search. */
export function figureBook({ figures, credits, adjustments, kpis, together = [], isOver }: FigureSources): FigureBook {
  const typed = typedIndex(figures)
  const points = new Map<string, number>()
  for (const a of adjustments) if (a.kind === 'points') add(points, key(a.person, a.month), a.amount)
  const credited = creditTotals(credits, new Set(kpis.map(kpi => kpi.source)), { together, isOver })
  const typedFigure = (person: string, month: Month, kpi: string): Known => {
    return typed.get(month)?.get(person)?.get(kpi) ?? 'missing'
  }
  return {
    typedIn: month => typed.get(month) ?? new Map(),
    figure(person, month, kpi) {
      if (kpi.source === 'typed' || kpi.source === 'reviews') return typedFigure(person, month, kpi.name)
      if (kpi.source === 'points') return { value: points.get(key(person, month)) ?? 0 }
      if (kpi.source === 'calculated') return 'missing'
      return credited(person, month, kpi)
    },
  }
}

/** Kept with the figures themselves, so that twelve months of one workbook index them once. */
type TypedIndex = ReadonlyMap<Month, ReadonlyMap<string, ReadonlyMap<string, Figure>>>
const indexes = new WeakMap<readonly TypedFigure[], TypedIndex>()

/** By month, person and KPI. */
function typedIndex(figures: readonly TypedFigure[]): TypedIndex {
  const known = indexes.get(figures)
  if (known) return known
  const index = new Map<Month, Map<string, Map<string, Figure>>>()
  for (const { person, month, kpi, figure } of figures) {
    const people = index.get(month) ?? new Map<string, Map<string, Figure>>()
    const own = people.get(person) ?? new Map<string, Figure>()
    index.set(month, people.set(person, own.set(kpi, figure)))
  }
  indexes.set(figures, index)
  return index
}

type DealSource = Exclude<Source, 'typed' | 'reviews' | 'points' | 'calculated'>
const COUNTED: Readonly<Record<DealSource, (credit: Credit) => number>> = {
  booked: credit => credit.amount,
  invoiced: credit => credit.amount,
  cash: credit => credit.amount,
  units: unitsOf,
  count: ({ event, share }) => (event.kind === 'refund' ? 0 : share),
  newCustomers: () => 0,
}
const KIND_OF: Readonly<Record<DealSource, Credit['event']['kind']>> = {
  booked: 'booked',
  invoiced: 'invoiced',
  cash: 'cash',
  units: 'booked',
  count: 'booked',
  newCustomers: 'booked',
}

/** The kind of rows a source counts; none where it does not come from deals. */
export function kindCounted(source: Source): Credit['event']['kind'] | undefined {
  return KIND_OF[source as DealSource]
}

const IN_MONEY: readonly DealSource[] = ['booked', 'invoiced', 'cash']

interface Held {
  readonly together: readonly Month[]
  readonly isOver: ((month: Month) => boolean) | undefined
}

/**
 * Credited figures; once a period holds any row of the kind or is over, a person without one has 0, before that nothing
 * is known.
 */
function creditTotals(
  credits: readonly Credit[],
  wanted: ReadonlySet<Source>,
  { together, isOver = () => false }: Held,
) {
  const sources = (Object.keys(COUNTED) as DealSource[]).filter(source => wanted.has(source))
  if (sources.length === 0) return (): Known => 'missing'
  const totals = new Map<string, number>()
  const held = new Set<string>()
  const kindsOfDeal = dealKinds(credits)
  for (const credit of credits) {
    const month = monthOf(credit.event.date)
    const kinds =
      credit.event.kind === 'refund' ? (kindsOfDeal.get(credit.event.reverses ?? '') ?? []) : [credit.event.kind]
    for (const source of sources) {
      if (!kinds.includes(KIND_OF[source])) continue
      if (credit.event.kind !== 'refund') held.add(key(month, source))
      add(totals, key(credit.person, month, source), COUNTED[source](credit))
    }
  }
  for (const source of sources) {
    const isHeld = together.some(month => held.has(key(month, source)))
    for (const month of isHeld ? together : []) held.add(key(month, source))
  }
  const counts = countsOf(credits, wanted)
  for (const { person, month, source, count } of counts) add(totals, key(person, month, source), count)
  return (person: string, month: Month, kpi: Kpi): Known => {
    const source = kpi.source as DealSource
    const total = totals.get(key(person, month, source))
    if (total === undefined && !held.has(key(month, source)) && !isOver(month)) return 'missing'
    return { value: IN_MONEY.includes(source) ? toMajor(total ?? 0) / kpi.factor : (total ?? 0) }
  }
}

/** A refund takes back what the deal counted for: each kind the deal has rows of. */
function dealKinds(credits: readonly Credit[]): Map<string, Credit['event']['kind'][]> {
  const kinds = new Map<string, Credit['event']['kind'][]>()
  for (const { event } of credits) {
    if (event.kind === 'refund') continue
    const known = kinds.get(event.deal) ?? []
    if (!known.includes(event.kind)) kinds.set(event.deal, [...known, event.kind])
  }
  return kinds
}

/** The value of a KPI whose parts are looked up by name, some months back. */
export function calculated(kpi: Kpi, month: Month, part: (name: string, month: Month) => Known): Known {
  return kpi.calculation === undefined
    ? 'missing'
    : evaluate(kpi.calculation, (name, monthsBack) => part(name, addMonths(month, -monthsBack)))
}

function add(totals: Map<string, number>, name: string, amount: number): void {
  totals.set(name, (totals.get(name) ?? 0) + amount)
}

function key(...parts: readonly string[]): string {
  return parts.join('\u0001')
}
