import type { Reads } from '../../book/reading/reads'
import { readSettings } from '../../book/settings/settings'
import { evened } from '../../domain/values/cell'
import { unitFactor } from '../../domain/values/number'
import type { Lang } from '../../domain/values/text'
import { forget, recall, remember } from '../../platform/memory'

/** Where a period that was scored stands on Periods. */
export interface KnownPeriod {
  readonly state: 'calculated' | 'approved' | 'closed'
  /** Row on its sheet, counted from 1. */
  readonly row: number
}

/** What edits need to know of the other sheets, kept beside the file so that typing need not wait for reading them. */
export interface Known {
  readonly lang: Lang
  /** What amounts are in. */
  readonly currency: string
  /** Month the fiscal year begins in. */
  readonly fiscalStart: number
  /** Units of KPIs that are no plain units, by evened name: what 1 of them is worth, 0.01 for a percentage. */
  readonly factors: Readonly<Record<string, number>>
  /** Names of KPIs, evened: columns of Actuals that are no KPI's are the manager's own. */
  readonly kpis: readonly string[]
  /** Plan and KPI of each row of KPIs, evened. */
  readonly planned: readonly (readonly [string, string])[]
  readonly periods: Readonly<Record<string, KnownPeriod>>
  /** The column *inputs changed at* on Periods, counted from 1; 0 where it is gone. */
  readonly changedColumn: number
}

const KEY = 'edits.3'
export const PERCENT = 0.01

/** Where memory has nothing, the sheets are to be read. */
export function recallForEdits(): Known | undefined {
  const kept = recall(KEY)
  return kept === undefined ? undefined : (JSON.parse(kept) as Known)
}

/** A period whose state a job has just written. */
export interface WrittenPeriod extends KnownPeriod {
  readonly period: string
}

/** Jobs that change periods leave what edits need to know. */
export function rememberForEdits(reads: Reads, lang: Lang, written?: WrittenPeriod): Known {
  const known = knownOf(reads, lang)
  const now = written
    ? { ...known, periods: { ...known.periods, [written.period]: { state: written.state, row: written.row } } }
    : known
  remember(KEY, JSON.stringify(now))
  return now
}

/** The next edit reads the sheets again. */
export function forgetForEdits(): void {
  forget(KEY)
}

function knownOf(reads: Reads, lang: Lang): Known {
  const { settings } = readSettings(reads.settings, { today: '' })
  const factors: Record<string, number> = {}
  for (const { kpi, unit = '' } of reads.kpis?.rows ?? []) {
    const factor = evened(unit) === '%' ? PERCENT : unitFactor(unit)
    if (factor !== 1) factors[evened(kpi)] = factor
  }
  const periods: Record<string, KnownPeriod> = {}
  for (const { period, state, at } of reads.periods?.rows ?? []) {
    if (state !== undefined && state !== 'open') periods[period] = { state, row: at }
  }
  const changedColumn = (reads.periods?.header.columns.get('inputsChangedAt') ?? -1) + 1
  const planned = plannedKpis(reads)
  const { currency, fiscalYearStart: fiscalStart } = settings
  const kpis = planned.map(([, kpi]) => kpi)
  return { lang, currency, fiscalStart, factors, kpis, planned, periods, changedColumn }
}

/** Plan and KPI of each row of KPIs, evened. */
function plannedKpis({ kpis }: Reads): Known['planned'] {
  return (kpis?.rows ?? []).map(({ plan, kpi }) => [evened(plan), evened(kpi)] as const)
}
