import type { GradeRow, MonthInput } from '../records/month'
import { distributed } from '../rules/ranks'
import { rowReached } from '../rules/tiers'
import { type Why, why } from '../values/explain'
import { groupBy } from '../values/groupBy'
import { texts } from '../values/text'
import { versionFor } from '../values/versions'
import type { ActingGate } from './final'

const say = texts('grade', {
  byScore: { en: 'Grade {grade} (from {from})', 'zh-CN': '等级 {grade}({from} 分起)' },
  distributed: { en: 'Grade {grade}, by forced distribution', 'zh-CN': '等级 {grade}(强制分布)' },
  reward: { en: 'Other reward: {reward}', 'zh-CN': '其他奖励:{reward}' },
  below: { en: 'Below every grade', 'zh-CN': '低于所有等级' },
  notRanked: {
    en: 'Not graded: fewer than {months} months in the job',
    'zh-CN': '入职不满 {months} 个月,不参加评级',
  },
})

export interface Graded {
  readonly row?: GradeRow | undefined
  readonly why: Why
}

/** Somebody with a final score, as grading sees them. */
export interface Candidate {
  readonly person: string
  readonly plan: string
  readonly team: string
  readonly final: number
  readonly ranked: boolean
  readonly gates: readonly ActingGate[]
}

/** The rows for a plan: its own, else those for all plans; best grade first. */
export function gradeRows(input: Pick<MonthInput, 'grades' | 'month'>, plan: string): GradeRow[] {
  const rows = versionFor(input.grades, input.month)
  const own = rows.filter(row => row.plan === plan)
  const chosen = own.length > 0 ? own : rows.filter(row => row.plan === undefined)
  return isDistributed(chosen) ? chosen : chosen.sort((a, b) => (b.from ?? 0) - (a.from ?? 0))
}

export function isDistributed(rows: readonly GradeRow[]): boolean {
  return rows.some(row => row.share !== undefined)
}

/** The grade of each candidate: by score, or by forced distribution within its group; then what a gate allows at most. */
export function gradeAll(input: MonthInput, candidates: readonly Candidate[]): Map<string, Graded> {
  const graded = new Map<string, Graded>()
  const rowsOf = new Map([...new Set(candidates.map(c => c.plan))].map(plan => [plan, gradeRows(input, plan)] as const))
  const together: Candidate[] = []
  for (const candidate of candidates) {
    const rows = rowsOf.get(candidate.plan) ?? []
    if (rows.length === 0) continue
    if (isDistributed(rows)) together.push(candidate)
    else graded.set(candidate.person, byScore(rows, candidate.final))
  }
  const groups = groupBy(together, candidate => groupOf(rowsOf.get(candidate.plan) ?? [], candidate))
  for (const group of groups.values()) distribute(input, group, graded)
  for (const candidate of candidates) {
    const found = graded.get(candidate.person)
    if (found) graded.set(candidate.person, limited(found, rowsOf.get(candidate.plan) ?? [], candidate.gates))
  }
  return graded
}

const GROUPS: Readonly<Record<GradeRow['group'], (candidate: Candidate) => string>> = {
  company: () => 'company',
  team: candidate => `team ${candidate.team}`,
  plan: candidate => `plan ${candidate.plan}`,
}

function groupOf(rows: readonly GradeRow[], candidate: Candidate): string {
  const owner = rows[0]?.plan === undefined ? '' : `${candidate.plan} `
  return owner + GROUPS[rows[0]?.group ?? 'company'](candidate)
}

function byScore(rows: readonly GradeRow[], final: number): Graded {
  const reached = rowReached(
    rows.map((row, index) => ({ from: row.from ?? 0, index })),
    final,
  )
  const row = reached && rows[reached.index]
  return row
    ? { row, why: why(say.byScore, { grade: row.grade, from: row.from ?? 0 }, rewardOf(row)) }
    : { why: why(say.below) }
}

/** What a grade brings beside money. */
function rewardOf({ reward }: GradeRow): Why[] {
  return reward === undefined ? [] : [why(say.reward, { reward })]
}

function distribute(input: MonthInput, group: readonly Candidate[], graded: Map<string, Graded>): void {
  const rows = gradeRows(input, group[0]?.plan ?? '')
  const grades = distributed(
    group.map(candidate => (candidate.ranked ? candidate.final : undefined)),
    rows.map(row => row.share ?? 0),
  )
  for (const [i, candidate] of group.entries()) {
    const row = rows[grades[i] ?? -1]
    const notRanked = why(say.notRanked, { months: input.policy.monthsBeforeRanking })
    graded.set(
      candidate.person,
      row ? { row, why: why(say.distributed, { grade: row.grade }, rewardOf(row)) } : { why: notRanked },
    )
  }
}

/** A grade gate: at most the grade it names. */
function limited(graded: Graded, rows: readonly GradeRow[], gates: readonly ActingGate[]): Graded {
  const limits = gates.filter(gate => gate.effect === 'grade').map(gate => rows.findIndex(r => r.grade === gate.grade))
  const lowest = Math.max(-1, ...limits)
  const at = graded.row ? rows.indexOf(graded.row) : -1
  const row = rows[lowest]
  return row && at >= 0 && at < lowest
    ? { row, why: why(say.byScore, { grade: row.grade, from: row.from ?? 0 }, rewardOf(row)) }
    : graded
}
