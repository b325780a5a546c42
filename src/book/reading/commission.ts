import { incentive } from '../../domain/commission/ways/index'
import type { CommissionWay, Tier } from '../../domain/commission/ways/kind'
import { asAttainments } from '../../domain/methods/rule'
import type { CommissionPlan, Dated, Kpi } from '../../domain/records/month'
import { checkTiers, tierProblems, tiersInMinor } from '../../domain/rules/tiers'
import type { Typed } from '../../domain/values/field'
import { type Issue, issue, type Problem, problems } from '../../domain/values/issue'
import { toMajor, toMinor } from '../../domain/values/money'
import { snap } from '../../domain/values/round'
import { share, texts, type Values } from '../../domain/values/text'
import { inForce } from '../../domain/values/versions'
import { sameName, unknownName } from './names'
import { placeOf, type Reads, type Row } from './reads'

const say = texts('commissionRead', {
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  plan: { en: 'plan', 'zh-CN': '考核方案' },
  commissionPlan: { en: 'commission plan', 'zh-CN': '提成方案' },
})

const found = problems('commissionRead', {
  noQuota: {
    severity: 'stop',
    what: { en: '{plan} pays by attainment, but names no quota KPI', 'zh-CN': '“{plan}”按完成率计提,但没有填任务指标' },
    mend: { en: 'Fill in the quota KPI.', 'zh-CN': '请填写任务指标。' },
  },
  quotaPercent: {
    severity: 'stop',
    what: {
      en: 'the quota KPI {kpi} is a percentage, not an amount',
      'zh-CN': '任务指标“{kpi}”是百分比,不是金额',
    },
    mend: { en: 'Choose a KPI with an amount, such as sales.', 'zh-CN': '请选择按金额或数量考核的指标,例如销售额。' },
  },
  percentRate: {
    severity: 'look',
    what: {
      en: '{plan} pays so much for each unit, but the rate is a percentage, {found:%}: it counts as {rate:money} a unit',
      'zh-CN': '“{plan}”按数量计提,提成率却是百分比 {found:%}:按每件 {rate:money} 计算',
    },
    mend: {
      en: 'If {meant:money} a unit is meant, type {meant} with the sign of your currency before it.',
      'zh-CN': '如果是每件 {meant:money},请填 {meant},前面加货币符号。',
    },
  },
  percentEdge: {
    severity: 'stop',
    what: {
      en: '{plan} counts amounts, but {found:%} is a percentage',
      'zh-CN': '“{plan}”按金额分档,{found:%} 却是百分比',
    },
    mend: {
      en: 'Type an amount, or choose attainment under Tiers on.',
      'zh-CN': '请填金额,或把“分档依据”选为完成率。',
    },
  },
  switchedOff: {
    severity: 'look',
    what: {
      en: 'commission is switched off, so these rows are not used',
      'zh-CN': '提成功能未开启,这里的规则没有使用',
    },
    mend: { en: 'Tick it on Settings to use them.', 'zh-CN': '如需使用,请在“设置”中勾选提成。' },
  },
})

type PlanRow = Row<'commissionPlans'>
type TierRow = Row<'commission'>

export interface CommissionRules {
  readonly month: string
  readonly kpis: readonly Kpi[]
  /** Plans people may have. */
  readonly plans: readonly string[]
  readonly isOn: boolean
}

/** Commission plans with their tiers; checked as they are in force in the month. */
export function readCommission(reads: Reads, rules: CommissionRules): { plans: CommissionPlan[]; issues: Issue[] } {
  const read = reads.commissionPlans
  if (!read || read.rows.length === 0) return { plans: [], issues: [] }
  const place = placeOf(read, read.rows[0] as PlanRow)
  if (!rules.isOn) return { plans: [], issues: [issue(found.switchedOff, {}, { place })] }
  const issues: Issue[] = orphanTiers(reads)
  const plans = read.rows.map(row => planOf(reads, row, { ...rules, issues }))
  return { plans, issues }
}

function orphanTiers({ commission, commissionPlans }: Reads): Issue[] {
  const names = (commissionPlans?.rows ?? []).map(row => row.commissionPlan)
  return (commission?.rows ?? [])
    .filter(row => sameName(row.commissionPlan, names) === undefined)
    .map(row => {
      const about = { place: commission && placeOf(commission, row, 'commissionPlan'), severity: 'stop' as const }
      return unknownName(say.commissionPlan, row.commissionPlan, names, about)
    })
}

type Reading = CommissionRules & { readonly issues: Issue[] }

function planOf(reads: Reads, row: PlanRow, to: Reading): CommissionPlan {
  const read = reads.commissionPlans as NonNullable<Reads['commissionPlans']>
  const wayId = row.way ?? 'marginal'
  const way = incentive[wayId] as CommissionWay
  const tiersOn = row.tiersOn ?? (way.needsQuota ? 'attainment' : 'amount')
  const paidOn = row.paidOn ?? 'booked'
  const current = inForce(row, to.month)
  const kpiNames = [...new Set(to.kpis.filter(kpi => sameName(kpi.plan, [row.plan])).map(kpi => kpi.name))]
  const quotaKpi = row.quotaKpi === undefined ? undefined : sameName(row.quotaKpi, kpiNames)
  const { plans } = to
  const plan = sameName(row.plan, plans)
  const stop = (column: string) => ({ place: placeOf(read, row, column), severity: 'stop' as const })
  if (current && plan === undefined) to.issues.push(unknownName(say.plan, row.plan, plans, stop('plan')))
  if (current && row.quotaKpi !== undefined && quotaKpi === undefined) {
    const isUsed = tiersOn === 'attainment' || way.needsQuota
    const severity = isUsed ? 'stop' : 'look'
    to.issues.push(unknownName(say.kpi, row.quotaKpi, kpiNames, { ...stop('quotaKpi'), severity }))
  }
  const isMoney = tiersOn === 'amount' && way.needsQuota
  if (current && isMoney && quotaKpi !== undefined && to.kpis.some(kpi => kpi.name === quotaKpi && kpi.percent)) {
    to.issues.push(issue(found.quotaPercent, { kpi: quotaKpi }, stop('quotaKpi')))
  }
  if (current && tiersOn === 'amount' && row.threshold?.percent) {
    to.issues.push(issue(found.percentEdge, { plan: row.commissionPlan, found: row.threshold.n }, stop('threshold')))
  }
  if (current && row.quotaKpi === undefined && (tiersOn === 'attainment' || way.needsQuota)) {
    to.issues.push(issue(found.noQuota, { plan: row.commissionPlan }, stop('quotaKpi')))
  }
  return {
    name: row.commissionPlan,
    plan: plan ?? row.plan,
    way: wayId,
    tiersOn,
    measure: row.measure ?? 'amount',
    paidOn,
    tierOn: row.tierOn ?? paidOn,
    rateOf: row.rateOf ?? 'booking',
    window: row.window ?? 'month',
    quotaKpi,
    quota: row.quota ?? 'whole',
    threshold: row.threshold && edge(row.threshold, tiersOn),
    thresholdPays: row.thresholdPays ?? 'all',
    cap: row.cap === undefined ? undefined : toMinor(row.cap),
    accelerateInRamp: row.accelerateInRamp ?? true,
    refund: row.refund ?? 'asPaid',
    product: row.product,
    customerKind: row.customerKind,
    tiers: tiersOf(reads, row, { ...to, tiersOn, current, accelerated: way.needsQuota }),
    fromMonth: row.fromMonth,
    toMonth: row.toMonth,
    place: placeOf(read, row),
  }
}

function edge(from: Typed, tiersOn: CommissionPlan['tiersOn']): number {
  return tiersOn === 'attainment' ? (asAttainments([from])[0] ?? 0) : toMinor(from.n)
}

interface TierReading extends Reading {
  readonly tiersOn: CommissionPlan['tiersOn']
  readonly current: boolean
  readonly accelerated: boolean
}

/** The tiers of a plan, edges in minor units or attainment; without rows, the base rate and its multiplier above quota. */
function tiersOf(reads: Reads, plan: PlanRow, to: TierReading): (Tier & Dated)[] {
  const read = reads.commission
  const rows = (read?.rows ?? []).filter(row => sameName(row.commissionPlan, [plan.commissionPlan]))
  const tiers = rows.length > 0 ? edges(rows, to.tiersOn) : baseTiers(plan)
  if (!to.current) return tiers
  const inUse = tiers.filter(tier => inForce(tier, to.month))
  const { findings } = checkTiers(inUse, { accelerated: to.accelerated, perUnit: plan.measure === 'units' })
  const rowsInUse = rows.filter(row => inForce(row, to.month))
  to.issues.push(...rowsInUse.flatMap(row => otherUnits(reads, plan, row, to.tiersOn)))
  const isHalfRead = read?.issues.some(found => found.severity === 'stop') ?? false
  for (const { problem, with: values, row: at } of findings) {
    if (problem === tierProblems.none && isHalfRead) continue
    const row: TierRow | undefined = rowsInUse[at ?? 0]
    const place = read && row ? placeOf(read, row, at === undefined ? undefined : columnOf(problem)) : undefined
    to.issues.push(issue(problem, asTyped(values, to.tiersOn), { place: place ?? { table: 'commission' } }))
  }
  return tiers
}

/** Rates and edges in another unit than the plan's: what was typed before its measure or its tiers changed, too. */
function otherUnits(reads: Reads, plan: PlanRow, row: TierRow, tiersOn: CommissionPlan['tiersOn']): Issue[] {
  const read = reads.commission
  if (!read) return []
  const { from, rate } = row
  const name = plan.commissionPlan
  const money = { plan: name, found: rate.n, rate: rate.n, meant: snap(rate.n * 100) }
  const isShare = (typed: Typed) => typed.percent && typed.n !== 0
  return [
    ...(plan.measure === 'units' && isShare(rate)
      ? [issue(found.percentRate, money, { place: placeOf(read, row, 'rate') })]
      : []),
    ...(tiersOn === 'amount' && isShare(from)
      ? [issue(found.percentEdge, { plan: name, found: from.n }, { place: placeOf(read, row, 'from') })]
      : []),
  ]
}

const OF_RATE = [tierProblems.rate, tierProblems.highRate, tierProblems.negativeRate]

function columnOf(problem: Problem): 'from' | 'rate' {
  return OF_RATE.includes(problem) ? 'rate' : 'from'
}

/** Edges as people write them: in money, or as a percentage. */
function asTyped(values: Values, tiersOn: CommissionPlan['tiersOn']): Values {
  const { from } = values
  if (typeof from !== 'number') return values
  return { ...values, from: tiersOn === 'amount' ? toMajor(from) : share(from) }
}

function edges(rows: readonly TierRow[], tiersOn: CommissionPlan['tiersOn']): (Tier & Dated)[] {
  const froms = tiersOn === 'attainment' ? asAttainments(rows.map(row => row.from)) : rows.map(row => row.from.n)
  const tiers = rows.map((row, i) => ({ from: froms[i] ?? 0, rate: row.rate.n }))
  const exact = tiersOn === 'attainment' ? tiers : tiersInMinor(tiers)
  return exact.map((tier, i) => ({ ...tier, fromMonth: rows[i]?.fromMonth, toMonth: rows[i]?.toMonth }))
}

function baseTiers({ baseRate, multiplier }: PlanRow): (Tier & Dated)[] {
  if (baseRate === undefined) return []
  const base = { from: 0, rate: baseRate }
  return multiplier === undefined ? [base] : [base, { from: 1, rate: snap(baseRate * multiplier) }]
}
