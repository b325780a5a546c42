import { periodOf } from '../../domain/lookups/longPeriod'
import type { MonthResult } from '../../domain/month/scoreMonth'
import type { PersonResult } from '../../domain/pay/personResult'
import type { Pay, PayLine } from '../../domain/pay/total'
import type { CommissionPlan, MonthInput } from '../../domain/records/month'
import type { KpiScore } from '../../domain/scores/kpiScore'
import type { TeamScore } from '../../domain/scores/team'
import type { Cell } from '../../domain/values/cell'
import { explain, type Why, why, withSteps } from '../../domain/values/explain'
import { toMajor } from '../../domain/values/money'
import { halfUp } from '../../domain/values/round'
import { type Lang, texts } from '../../domain/values/text'
import type { TableSet } from '../reading/reads'
import type { RecordOf } from '../table/table'

const say = texts('output', {
  team: { en: 'Team {team}: {score}', 'zh-CN': '团队“{team}”:{score}' },
  bonus: { en: 'Grade bonus {amount:money}', 'zh-CN': '绩效奖金 {amount:money}' },
  commission: { en: 'Commission {amount:money}', 'zh-CN': '提成 {amount:money}' },
  other: { en: 'Other {amount:money}', 'zh-CN': '其他 {amount:money}' },
  total: { en: 'Total {amount:money}', 'zh-CN': '合计 {amount:money}' },
  rank: { en: 'Rank {rank} of {count}, without {names}', 'zh-CN': '第 {rank} 名(共 {count} 人,未含 {names})' },
  notScored: { en: 'not scored', 'zh-CN': '未计算' },
})

type Records<K extends keyof TableSet> = RecordOf<TableSet[K]>[]

/** The rows of the result sheets for a month, in the workbook's language. */
export interface Output {
  readonly results: Records<'results'>
  readonly scores: Records<'scores'>
  readonly teamResults: Records<'teamResults'>
  readonly payLines: Records<'payLines'>
}

export function outputOf(input: MonthInput, result: MonthResult, lang: Lang): Output {
  const period = periodOf(input)
  const people = [...result.people].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
  return {
    results: people.map(person => ({ period, ...resultOf(person, rankStep(people, person), lang) })),
    scores: people.flatMap(person => scoresOf(person, lang).map(score => ({ period, ...score }))),
    teamResults: result.teams.flatMap(team => teamRows(team, result, lang).map(row => ({ period, ...row }))),
    payLines: people.flatMap(person =>
      (person.pay?.lines ?? []).map(line => ({ period, ...payLineOf(line, input.commissionPlans, lang) })),
    ),
  }
}

const NAMES_SHOWN = 5

/** A rank counts only those who are scored; it says who is not. */
function rankStep(people: readonly PersonResult[], { rank }: PersonResult): Why[] {
  const waiting = people.filter(person => !person.pay).map(person => person.presence.person.name)
  if (rank === undefined || waiting.length === 0) return []
  const names = waiting.length > NAMES_SHOWN ? [...waiting.slice(0, NAMES_SHOWN), '…'] : waiting
  return [why(say.rank, { rank, count: people.filter(person => person.rank !== undefined).length, names })]
}

function resultOf(person: PersonResult, rank: readonly Why[], lang: Lang): RecordOf<TableSet['results']> {
  const { presence, scores, graded, pay } = person
  return {
    name: presence.person.name,
    team: presence.last.team,
    individual: scores?.total?.value,
    teamScore: person.team,
    final: person.final,
    rank: person.rank,
    grade: graded?.row?.grade,
    state: pay ? 'complete' : 'pending',
    why: explain(whyOf(person, rank), lang),
    id: presence.person.id,
    plan: person.plan || undefined,
    activeShare: halfUp(presence.days / presence.daysInMonth, 6),
    teamShare: person.share,
    points: person.points,
    teamRank: person.teamRank,
    coefficient: graded?.row?.coefficient,
    ...(pay ? payOf(pay) : {}),
  }
}

function payOf(pay: Pay): RecordOf<TableSet['results']> {
  const other = pay.total - pay.gradeBonus - pay.commission
  return {
    gradeBonus: toMajor(pay.gradeBonus),
    commission: toMajor(pay.commission),
    other: toMajor(other),
    total: toMajor(pay.total),
    payoutBonus: toMajor(pay.payoutBonus),
    milestone: toMajor(pay.milestone),
    override: toMajor(pay.override),
    pool: toMajor(pay.pool),
    prizes: toMajor(pay.prizes),
    adjustments: toMajor(pay.adjustments),
    clawback: toMajor(pay.clawback),
    capCut: toMajor(pay.capCut),
    drawAdvance: toMajor(pay.drawAdvance),
    drawRecovered: toMajor(pay.drawRecovered),
    owedAfter: toMajor(pay.owedAfter),
  }
}

/** Score, grade and pay in one chain of sentences; the lines are in Scores and Pay lines. */
function whyOf({ why: final, graded, pay, scores }: PersonResult, rank: readonly Why[]): Why {
  if (!pay) return final
  const money = (amount: number) => ({ amount: toMajor(amount) })
  const other = pay.total - pay.gradeBonus - pay.commission
  const own = scores?.total?.why
  const steps = [
    ...(own ? [own] : []),
    ...(final.steps ?? []),
    ...rank,
    ...(graded ? [graded.why] : []),
    ...pay.lines.filter(line => line.kind === 'gradeBonus').map(line => line.why),
    ...(pay.commission === 0 ? [] : [why(say.commission, money(pay.commission))]),
    ...(other === 0 ? [] : [why(say.other, money(other))]),
    why(say.total, money(pay.total)),
  ]
  return withSteps(final, steps)
}

function scoresOf({ presence, scores }: PersonResult, lang: Lang): RecordOf<TableSet['scores']>[] {
  return (scores?.lines ?? []).map(({ score, weight, weighted }) => ({
    person: presence.person.name,
    ...figuresOf(score),
    weight: score.state === 'notCounted' ? 0 : weight,
    weighted,
    why: explain(score.why, lang),
  }))
}

function figuresOf({ kpi, target, actual, attainment, points }: KpiScore) {
  const figure = (n: number | undefined): Cell | undefined => (n !== undefined && kpi.percent ? { share: n } : n)
  return { kpi: kpi.name, target: figure(target), actual: figure(actual), attainment, score: points }
}

function teamRows(
  { team, kpis, members, without, total }: TeamScore,
  { pools }: MonthResult,
  lang: Lang,
): RecordOf<TableSet['teamResults']>[] {
  const names = (list: readonly string[]) => list.join(lang === 'en' ? ', ' : '、') || undefined
  const lines = kpis.map(({ score, members: counted, without: missing }) => ({
    team: team.name,
    ...figuresOf(score),
    members: counted,
    without: names(missing),
    why: explain(score.why, lang),
  }))
  const own = pools.filter(pool => pool.team === team.name)
  const pool = own.length === 0 ? undefined : toMajor(own.reduce((sum, { amount }) => sum + amount, 0))
  const scored = total?.why ?? why(say.notScored)
  const reason = withSteps(scored, [...(scored.steps ?? []), ...own.map(one => one.why)])
  const whole = { team: team.name, score: total?.value, members, without: names(without), pool }
  return [...lines, { ...whole, why: explain(own.length === 0 ? scored : reason, lang) }]
}

function payLineOf(line: PayLine, plans: readonly CommissionPlan[], lang: Lang): RecordOf<TableSet['payLines']> {
  return {
    person: line.person,
    kind: line.kind,
    commissionPlan: line.plan,
    kpi: line.kpi,
    deal: line.deal,
    reverses: line.reverses,
    base: line.base === undefined ? undefined : toMajor(line.base),
    rate: line.rate,
    amount: toMajor(line.amount),
    creditDate: line.date,
    paidOn: plans.find(plan => plan.name === line.plan)?.paidOn,
    why: explain(line.why, lang),
  }
}
