import { incentive } from '../commission/ways/index'
import type { CommissionWay } from '../commission/ways/kind'
import type { MonthResult } from '../month/scoreMonth'
import type { CommissionPlan, GradeRow, MonthInput } from '../records/month'
import { times } from '../values/money'
import { versionFor } from '../values/versions'

/** An edge at which pay jumps, or falls. */
export interface Cliff {
  readonly kind: 'grade' | 'commission'
  /** The grade reached, or the commission plan. */
  readonly name: string
  /** Points, or minor units. */
  readonly edge: number
  /** What reaching it pays more, minor units; below 0 it pays less. */
  readonly jump: number
  /** Who lies just below it. */
  readonly near: readonly string[]
}

/** So much of a month's median pay makes a jump worth telling (docs/rules.md, Lint). */
const WORTH_TELLING = 0.01
/** Points below an edge that a single good or bad day can make up. */
const NEAR = 2

export function cliffsOf(input: MonthInput, result: MonthResult): Cliff[] {
  const pays = result.people.flatMap(({ pay }) => (pay ? [pay.total] : []))
  const least = medianOf(pays) * WORTH_TELLING
  return [...gradeCliffs(input, result), ...commissionCliffs(input)]
    .filter(({ jump }) => jump < 0 || jump > least)
    .sort((a, b) => Math.abs(b.jump) - Math.abs(a.jump))
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** Between neighbouring grades by score, for the median base bonus of those it concerns. */
function gradeCliffs(input: MonthInput, { people }: MonthResult): Cliff[] {
  const rows = versionFor(input.grades, input.month).filter(
    ({ from, share }) => from !== undefined && share === undefined,
  )
  return [...new Set(rows.map(({ plan }) => plan))].flatMap(plan => {
    const ladder = rows.filter(row => row.plan === plan).sort((a, b) => (a.from ?? 0) - (b.from ?? 0))
    const concerned = people.filter(person => plan === undefined || person.plan === plan)
    const base = medianOf(concerned.map(({ presence }) => presence.last.baseBonus))
    return ladder.slice(1).map((row, i): Cliff => {
      const edge = row.from ?? 0
      const near = concerned.filter(({ final }) => final !== undefined && final < edge && final >= edge - NEAR)
      const jump = payAt(row, base) - payAt(ladder[i], base)
      return { kind: 'grade', name: row.grade, edge, jump, near: near.map(({ presence }) => presence.person.name) }
    })
  })
}

function payAt(row: GradeRow | undefined, base: number): number {
  const coefficient = row?.coefficient ?? (row?.bonus === undefined ? 1 : 0)
  return times(base, coefficient) + (row?.bonus ?? 0)
}

/** Where one unit more changes what everything before it pays. */
function commissionCliffs({ commissionPlans, month }: MonthInput): Cliff[] {
  const plans = versionFor(commissionPlans, month).filter(({ tiersOn, quotaKpi }) => tiersOn === 'amount' && !quotaKpi)
  return plans.flatMap(plan => edgesOf(plan, month))
}

function edgesOf(plan: CommissionPlan, month: string): Cliff[] {
  const way = incentive[plan.way as keyof typeof incentive] as CommissionWay | undefined
  const tiers = versionFor(plan.tiers, month).sort((a, b) => a.from - b.from)
  if (!way || way.needsQuota) return []
  return tiers.slice(1).map(({ from }): Cliff => {
    const pays = (amount: number) => way.earned({ amount, tiers }).pay
    return { kind: 'commission', name: plan.name, edge: from, jump: pays(from) - pays(from - 1), near: [] }
  })
}
