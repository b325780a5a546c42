import { incentive } from '../../domain/commission/ways/index'
import type { Issue } from '../../domain/values/issue'
import { fiscalYear, type Month } from '../../domain/values/period'
import { inForce } from '../../domain/values/versions'
import type { Settings } from '../settings/settings'
import type { Read } from '../table/read'
import { clearedTeams } from './leftovers/clearedTeams'
import { isSlip, type KnownNames, knownNames } from './leftovers/known'
import { type Gone, type Left, leftoverIssues } from './leftovers/said'
import type { RuleTable } from './leftovers/words'
import { sameName } from './names'
import type { Reads, Row } from './reads'

export interface LeftoverRules {
  readonly month: Month
  readonly settings: Settings
  /** Evened names of plans and KPIs that were there a moment ago. */
  readonly were?: readonly string[] | undefined
}

interface Sifting extends LeftoverRules {
  readonly names: KnownNames
  readonly left: Left[]
}

/**
 * The sheets without the rules in force whose plan or KPI is gone, and a line for each that is: they are no longer used and
 * stop nothing. A name that is most likely mistyped stays, for its reader to complain about; so does everything while KPIs
 * cannot be read in full.
 */
export function withoutLeftovers(reads: Reads, rules: LeftoverRules): { reads: Reads; issues: Issue[] } {
  if (!reads.kpis || !isWhole(reads.kpis)) return { reads, issues: [] }
  const to: Sifting = { ...rules, names: knownNames(reads, rules.were), left: [] }
  const paid = withoutCommission(reads, to)
  const plans = [...to.names.plans, ...(rules.settings.features.commission ? commissionOnly(paid) : [])]
  const rewarded = withoutRewards(paid, { ...to, names: { ...to.names, plans } })
  const teams = clearedTeams(rewarded, { plans, names: to.names, month: rules.month })
  return { reads: teams.reads, issues: [...leftoverIssues(to.left, reads), ...teams.issues] }
}

/** Every row could be read: what is not among them is not there. */
function isWhole(read: Read | undefined): boolean {
  return read === undefined || (read.header.issues.length === 0 && read.incomplete.length === 0)
}

/** Plans without a KPI whose people are only paid commission; where nobody names a plan, only if there is no KPI at all. */
export function commissionOnly({ commissionPlans, people, kpis }: Reads): string[] {
  const scored = (kpis?.rows ?? []).map(row => row.plan)
  const named = (people?.rows ?? []).flatMap(row => row.plan ?? [])
  const isUsed = (plan: string) =>
    named.length === 0
      ? scored.length === 0
      : sameName(plan, named) !== undefined && sameName(plan, scored) === undefined
  return [...new Set((commissionPlans?.rows ?? []).map(row => row.plan).filter(isUsed))]
}

function withoutCommission(reads: Reads, to: Sifting): Reads {
  if (!to.settings.features.commission) return reads
  const alone = commissionOnly(reads)
  const plans = sifted(reads, 'commissionPlans', { ...to, gone: row => goneOfCommissionPlan(row, alone, to.names) })
  if (!isWhole(plans.commissionPlans)) return plans
  const kept = (plans.commissionPlans?.rows ?? []).map(row => row.commissionPlan)
  const goneWith = new Map(to.left.map(({ at, gone }) => [at, gone]))
  const dropped = (reads.commissionPlans?.rows ?? []).filter(row => goneWith.has(row.at))
  const gone = ({ commissionPlan: name }: Row<'commission'>): Gone | undefined => {
    if (sameName(name, kept) !== undefined) return undefined
    const of = dropped.find(row => sameName(name, [row.commissionPlan]))
    if (of) return goneWith.get(of.at)
    return isSlip({ typed: name, of: 'commissionPlan' }, kept, to.names) ? undefined : { what: 'commissionPlan', name }
  }
  return sifted(plans, 'commission', { ...to, gone })
}

function goneOfCommissionPlan(
  row: Row<'commissionPlans'>,
  alone: readonly string[],
  names: KnownNames,
): Gone | undefined {
  const way = incentive[row.way ?? 'marginal']
  const needsQuota = row.tiersOn === 'attainment' || way.needsQuota
  const quota = needsQuota ? row.quotaKpi : undefined
  if (sameName(row.plan, names.plans) !== undefined) {
    return quota === undefined ? undefined : goneKpi(quota, names, row.plan)
  }
  if (quota === undefined && sameName(row.plan, alone) !== undefined) return undefined
  return gonePlan(row.plan, names)
}

function gonePlan(name: string, names: KnownNames): Gone | undefined {
  if (sameName(name, names.plans) !== undefined || isSlip({ typed: name, of: 'plan' }, names.plans, names))
    return undefined
  return { what: 'plan', name }
}

/** Of a plan, or of any. A name that another plan has is no slip. */
function goneKpi(name: string, names: KnownNames, plan?: string): Gone | undefined {
  const own = plan === undefined ? names.kpis : names.kpisOf(plan)
  if (sameName(name, own) !== undefined) return undefined
  const others = names.plansWith(name)
  if (plan !== undefined && others.length > 0) return { what: 'kpiOfPlan', name, plan, others }
  return isSlip({ typed: name, of: 'kpi' }, own, names) ? undefined : { what: 'kpi', name }
}

function withoutRewards(reads: Reads, to: Sifting): Reads {
  const { names, month, settings } = to
  const { features, fiscalYearStart } = settings
  const year = fiscalYear(month, fiscalYearStart)
  const steps: ReadonlyArray<(now: Reads) => Reads> = [
    now =>
      sifted(now, 'grades', { ...to, gone: ({ plan }) => (plan === undefined ? undefined : gonePlan(plan, names)) }),
    now =>
      sifted(now, 'targets', { ...to, gone: row => (Number(row.year) === year ? goneKpi(row.kpi, names) : undefined) }),
    now => (features.milestones ? sifted(now, 'milestones', { ...to, gone: row => goneOfMilestone(row, names) }) : now),
    now => (features.pools ? sifted(now, 'pools', { ...to, gone: ({ kpi }) => goneKpi(kpi, names) }) : now),
    now => (features.prizes ? sifted(now, 'prizes', { ...to, gone: row => goneOfPrize(row, now, names) }) : now),
  ]
  return steps.reduce((now, step) => step(now), reads)
}

function goneOfMilestone({ plan, kpi }: Row<'milestones'>, names: KnownNames): Gone | undefined {
  if (sameName(plan, names.plans) === undefined) return gonePlan(plan, names)
  return goneKpi(kpi, names, plan)
}

/** The places of a prize go by the KPI that any of them names. */
function goneOfPrize(row: Row<'prizes'>, { prizes }: Reads, names: KnownNames): Gone | undefined {
  const same = (prizes?.rows ?? []).filter(
    other => sameName(other.prize, [row.prize]) && other.fromMonth === row.fromMonth && other.toMonth === row.toMonth,
  )
  const kpi = row.kpi ?? same.find(other => other.kpi !== undefined)?.kpi
  return kpi === undefined ? undefined : goneKpi(kpi, names)
}

interface Sieve<K extends RuleTable> extends Sifting {
  readonly gone: (row: Row<K>) => Gone | undefined
}

/** Takes the rows in force that belong to something gone out of a table, and lists them. */
function sifted<K extends RuleTable>(reads: Reads, id: K, { month, left, gone }: Sieve<K>): Reads {
  const read = reads[id]
  if (!read) return reads
  const rows = (read.rows as readonly Row<K>[]).filter(row => {
    const found = inForce(row, month) ? gone(row) : undefined
    if (found) left.push({ table: id, at: row.at, gone: found })
    return !found
  })
  return rows.length === read.rows.length ? reads : { ...reads, [id]: { ...read, rows } }
}
