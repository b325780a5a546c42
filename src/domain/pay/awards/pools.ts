import type { MonthContext } from '../../lookups/context'
import type { AmountOrShare, Pool } from '../../records/rewards'
import { payoutAt } from '../../rewards/payoutCurve'
import { sharePool } from '../../rewards/poolShares'
import { sharing } from '../../rewards/sharing'
import { later, type Why, why, withSteps } from '../../values/explain'
import { type Issue, issue, problems } from '../../values/issue'
import { product, times, toMajor, toMinor } from '../../values/money'
import type { Month } from '../../values/period'
import { snap } from '../../values/round'
import { texts } from '../../values/text'
import { versionFor } from '../../values/versions'
import type { PayLine } from '../kind'
import { lineStep } from '../rounding'
import {
  alone,
  attainmentOf,
  daysByName,
  dueMonths,
  type Figure,
  figureFor,
  type Group,
  inTeam,
  reaches,
} from './figures'
import { type Candidate, finalOver } from './people'

const say = texts('pools', {
  everybody: { en: 'the company', 'zh-CN': '全公司' },
  missed: {
    en: 'Pool for {kpi}: {actual} has not reached the goal of {goal}',
    'zh-CN': '“{kpi}”奖池:{actual},未达到目标 {goal}',
  },
  earned: {
    en: 'Pool for {kpi}: {actual} has reached the goal of {goal}: {pool:money}',
    'zh-CN': '“{kpi}”奖池:{actual},达到目标 {goal},奖池 {pool:money}',
  },
  ofActual: { en: '{actual:money} × {share:%}', 'zh-CN': '{actual:money} × {share:%}' },
  curve: { en: '× {payout:%} (curve {curve})', 'zh-CN': '× {payout:%}(曲线“{curve}”)' },
  reserve: { en: 'less a reserve of {reserve:money}', 'zh-CN': '扣留 {reserve:money}' },
  reward: { en: 'Reward: {reward}', 'zh-CN': '奖励:{reward}' },
  part: {
    en: 'Part of the pool of {team} for {kpi}, shared by {by}: {points} of {all} = {pay:money} of {pool:money}',
    'zh-CN': '{team}“{kpi}”奖池,按{by}分:{points}/{all},{pool:money} 中的 {pay:money}',
  },
})

const found = problems('pools', {
  nobody: {
    severity: 'look',
    what: {
      en: 'the pool of {team} for {kpi}, {pool:money}, is not distributed: nobody qualifies',
      'zh-CN': '{team}的“{kpi}”奖池 {pool:money} 没有分配:无人符合条件',
    },
    mend: {
      en: 'Give it out by Adjustments, or change who takes part.',
      'zh-CN': '请用“奖惩调整”发放,或修改参与条件。',
    },
  },
  noMembers: {
    severity: 'look',
    what: { en: 'the team {team} of a pool has no members', 'zh-CN': '奖池的团队“{team}”没有成员' },
    mend: {
      en: 'Nothing is paid. Correct the team, or give the row a to month.',
      'zh-CN': '没有发放。请更正团队,或填写停用月份。',
    },
  },
  waiting: {
    severity: 'look',
    what: { en: 'the pool of {team} waits for figures of {kpi}', 'zh-CN': '{team}的奖池还缺“{kpi}”的数据' },
    mend: { en: 'Fill them in and score the month again.', 'zh-CN': '补齐后请重新计算。' },
  },
})

/** What became of one pool in one team. */
export interface PoolResult {
  readonly team: string
  readonly amount: number
  readonly lines: readonly PayLine[]
  readonly why: Why
  readonly issues: readonly Issue[]
}

/** Every pool that is due, in every team it is for. */
export function poolsOf(context: MonthContext, candidates: readonly Candidate[]): PoolResult[] {
  return versionFor(context.input.rewards.pools, context.input.month).flatMap(pool => {
    const months = dueMonths(context, pool.every)
    return months
      ? groupsOf(context, pool, months).flatMap(group => poolIn(context, { pool, months, group, candidates }))
      : []
  })
}

interface Due {
  readonly pool: Pool
  readonly months: readonly Month[]
  readonly group: Group
  readonly candidates: readonly Candidate[]
}

function groupsOf(context: MonthContext, { team }: Pool, months: readonly Month[]): Group[] {
  const { input } = context
  if (team === 'company') {
    return [{ owner: 'company', plan: undefined, members: input.people.flatMap(one => alone(context, one, months)) }]
  }
  const names = team === 'each' ? [...context.teams.keys()] : [team.name]
  return names.map(name => ({
    owner: name,
    plan: context.teams.get(name)?.plan,
    members: inTeam(context, name, months),
  }))
}

function poolIn(context: MonthContext, due: Due): PoolResult[] {
  const { pool, group } = due
  const { owner: team } = group
  if (group.members.length === 0) return withoutMembers(due)
  const shown = team === 'company' ? say.everybody : team
  const figure = figureFor(context, pool.kpi, group)
  const about = { place: pool.place }
  if (!figure) {
    const waiting = issue(found.waiting, { team: shown, kpi: pool.kpi }, about)
    return [{ team, amount: 0, lines: [], why: why(found.waiting.what, waiting.with), issues: [waiting] }]
  }
  const { amount, why: reason } = poolAmount(context, pool, figure)
  const rewarded =
    pool.reward !== undefined && isReached(pool, figure) ? [why(say.reward, { reward: pool.reward })] : []
  const explained = withSteps(reason, [...(reason.steps ?? []), ...rewarded])
  if (amount === 0) return [{ team, amount, lines: [], why: explained, issues: [] }]
  const lines = partsOf(context, due, { amount, shown })
  const kept = lines.length > 0 ? [] : [issue(found.nobody, { team: shown, kpi: pool.kpi, pool: amount / 100 }, about)]
  return [{ team, amount, lines, why: explained, issues: kept }]
}

/** A team that is named but empty is told; among all teams an empty one is left out. */
function withoutMembers({ pool, group }: Due): PoolResult[] {
  if (pool.team === 'each') return []
  const empty = issue(found.noMembers, { team: group.owner }, { place: pool.place })
  return [{ team: group.owner, amount: 0, lines: [], why: why(found.noMembers.what, empty.with), issues: [empty] }]
}

/** The goal in its own terms, and what was reached in the same. */
function againstGoal({ goal }: Pool, figure: Figure): { readonly value: number | undefined; readonly mark: number } {
  if ('attainment' in goal) return { value: attainmentOf(figure), mark: goal.attainment }
  return { value: figure.actual, mark: goal.figure }
}

function isReached(pool: Pool, figure: Figure): boolean {
  const { value, mark } = againstGoal(pool, figure)
  return value !== undefined && reaches(figure.kpi, value, mark)
}

/** The amount, or a share of the actual; × what the curve gives; less the reserve. */
function poolAmount({ input }: MonthContext, pool: Pool, figure: Figure): { amount: number; why: Why } {
  const { kpi, actual } = figure
  const { value, mark } = againstGoal(pool, figure)
  const percent = 'attainment' in pool.goal || kpi.percent
  const shown = { figure: value ?? actual, percent: value === undefined ? kpi.percent : percent }
  const values = { kpi: kpi.name, actual: shown, goal: { figure: mark, percent } }
  if (!isReached(pool, figure)) return { amount: 0, why: why(say.missed, values) }
  const steps: Why[] = []
  const money = toMinor(actual * kpi.factor)
  if ('share' in pool.pool) steps.push(why(say.ofActual, { actual: toMajor(money), share: pool.pool.share }))
  const full = 'share' in pool.pool ? times(money, pool.pool.share) : pool.pool.amount
  const rows = pool.curve === undefined ? undefined : input.rewards.curves.get(pool.curve)
  const payout = rows && payoutAt(rows, attainmentOf(figure) ?? 0)
  if (payout !== undefined) steps.push(why(say.curve, { payout, curve: pool.curve ?? '' }))
  const paid = payout === undefined ? full : product([full, payout])
  const reserve = pool.reserve === undefined ? 0 : Math.min(paid, part(pool.reserve, paid))
  if (reserve > 0) steps.push(why(say.reserve, { reserve: reserve / 100 }))
  const amount = Math.max(0, paid - reserve)
  return { amount, why: why(say.earned, { ...values, pool: amount / 100 }, steps) }
}

function part(of: AmountOrShare, whole: number): number {
  return 'share' in of ? times(whole, of.share) : of.amount
}

interface Shown {
  readonly amount: number
  readonly shown: string | typeof say.everybody
}

/** The pool over the members there at the end who qualify; no lines where nobody does. */
function partsOf(context: MonthContext, due: Due, { amount, shown }: Shown): PayLine[] {
  const { pool, group, months } = due
  const members = due.candidates.filter(one => one.isThere && (pool.team === 'company' || one.team === group.owner))
  const days = daysByName(group.members)
  const taking = members.flatMap(candidate => {
    const looksAtOwn = pool.reached !== undefined || pool.sharedBy === 'contribution'
    const figure = looksAtOwn ? ownFigure(context, pool, candidate, months) : undefined
    if (pool.reached !== undefined && !hasReached(figure, pool.reached)) return []
    return [{ candidate, points: pointsIn(context, due, { candidate, days: days.get(candidate.name) ?? 0, figure }) }]
  })
  const points = taking.map(one => one.points)
  const { parts, undistributed } = sharePool(amount, points, lineStep(context.input.policy))
  if (undistributed > 0) return []
  const all = snap(points.reduce((a, b) => a + Math.max(0, b), 0))
  return taking.flatMap(({ candidate, points: own }, i): PayLine[] => {
    const pay = parts[i] ?? 0
    if (pay === 0) return []
    const reason = later({ pool, shown, points: own, all, pay, amount }, whyOfPart)
    const rate = Number((own / all).toPrecision(6))
    return [{ person: candidate.name, kind: 'pool', kpi: pool.kpi, base: amount, rate, amount: pay, why: reason }]
  })
}

interface PoolPart extends Shown {
  readonly pool: Pool
  readonly points: number
  readonly all: number
  readonly pay: number
}

function whyOfPart({ pool, shown, points, all, pay, amount }: PoolPart): Why {
  const values = { team: shown, kpi: pool.kpi, by: { id: 'sharing', ...sharing[pool.sharedBy].words } }
  return why(say.part, { ...values, points, all, pay: pay / 100, pool: amount / 100 })
}

function hasReached(figure: Figure | undefined, mark: number): boolean {
  const attained = figure && attainmentOf(figure)
  return figure !== undefined && attained !== undefined && reaches(figure.kpi, attained, mark)
}

function ownFigure(context: MonthContext, { kpi }: Pool, { result, name }: Candidate, months: readonly Month[]) {
  const { person } = result.presence
  return figureFor(context, kpi, { owner: name, plan: result.plan, members: alone(context, person, months) })
}

interface Taking {
  readonly candidate: Candidate
  readonly days: number
  readonly figure: Figure | undefined
}

function pointsIn(context: MonthContext, { pool, months }: Due, { candidate, days, figure }: Taking): number {
  return sharing[pool.sharedBy].points({
    days,
    final: finalOver(context, candidate, months),
    coefficient: candidate.result.graded?.row?.coefficient ?? 1,
    actual: figure?.actual ?? 0,
  })
}
