import { earningIn, edgesIn, type Terms } from '../../domain/commissionTerms'
import type { MonthContext } from '../../domain/context'
import { explain } from '../../domain/explain'
import { gradeRows } from '../../domain/grade'
import { incentive } from '../../domain/incentive/index'
import { presenceIn } from '../../domain/presence'
import type { CommissionPlan, GradeRow, MonthInput } from '../../domain/records'
import { type Lang, money, say, share } from '../../domain/text'
import { versionFor } from '../../domain/versions'
import { bases, yearParts } from '../tables/choices'
import type { Section } from './sections'
import { words } from './words'

/** The grades of a plan, with a worked example of the grade bonus. */
export function gradeSection(input: MonthInput, plan: string, lang: Lang): Section[] {
  const rows = gradeRows(input, plan)
  if (rows.length === 0) return []
  return [
    { title: words.gradesTitle[lang], lines: [...rows.map(row => gradeLine(row, lang)), ...bonusExample(rows, lang)] },
  ]
}

function gradeLine(row: GradeRow, lang: Lang): string {
  const bonus = row.bonus ? say(words.gradeBonus, { bonus: row.bonus / 100 }, lang) : ''
  const coefficient = row.coefficient ?? (row.bonus ? 0 : 1)
  const values = { grade: row.grade, from: row.from ?? 0, share: row.share ?? 0, coefficient, bonus }
  return say(row.share === undefined ? words.grade : words.gradeShare, values, lang)
}

function bonusExample(rows: readonly GradeRow[], lang: Lang): string[] {
  const row = rows.find(({ coefficient, bonus }) => coefficient !== undefined && coefficient !== 1 && !bonus)
  if (row?.coefficient === undefined) return []
  const base = 1000
  const values = { base, grade: row.grade, coefficient: row.coefficient, pay: base * row.coefficient }
  return [say(words.bonusExample, values, lang)]
}

/** Each commission plan of a plan: its terms, its tiers, a worked example. */
export function commissionSections(context: MonthContext, plan: string, lang: Lang): Section[] {
  const own = versionFor(context.input.commissionPlans, context.input.month).filter(one => one.plan === plan)
  return own.map(one => ({
    title: say(words.commissionTitle, { name: one.name }, lang),
    lines: [...termLines(one, lang), ...tierLines(one, context.input.month, lang), ...exampleLines(context, one, lang)],
  }))
}

function termLines(plan: CommissionPlan, lang: Lang): string[] {
  const window = String(yearParts.show?.(plan.window, lang) ?? plan.window)
  const paidOn = String(bases.show?.(plan.paidOn, lang) ?? plan.paidOn)
  const way = incentive[plan.way as keyof typeof incentive].words[lang]
  const pays = plan.thresholdPays === 'all' ? words.paysAll[lang] : words.paysAbove[lang]
  return [
    say(words.commissionTerms, { way, paidOn, window }, lang),
    ...(plan.tiersOn === 'attainment' ? [say(words.quota, { kpi: plan.quotaKpi }, lang)] : []),
    ...(plan.threshold === undefined
      ? []
      : [say(words.threshold, { threshold: edgeText(plan, plan.threshold), pays }, lang)]),
    ...(plan.cap === undefined ? [] : [say(words.cap, { cap: plan.cap / 100, window }, lang)]),
    (plan.refund === 'asPaid' ? words.refundAsPaid : words.refundRecompute)[lang],
  ]
}

function edgeText({ tiersOn }: CommissionPlan, edge: number): string {
  return tiersOn === 'attainment' ? share(edge) : money(edge / 100)
}

function tierLines({ tiers, tiersOn }: CommissionPlan, month: string, lang: Lang): string[] {
  const rows = [...versionFor(tiers, month)].sort((a, b) => a.from - b.from)
  const text = tiersOn === 'attainment' ? words.tierShare : words.tierAmount
  const from = (edge: number) => (tiersOn === 'attainment' ? edge : edge / 100)
  return rows.map(row => say(text, { from: from(row.from), rate: row.rate }, lang))
}

/** Half as much again as the highest edge, of somebody the plan applies to. */
function exampleLines(context: MonthContext, plan: CommissionPlan, lang: Lang): string[] {
  const { input } = context
  const presences = input.people.flatMap(person => presenceIn(person, input.month, input) ?? [])
  const presence = presences.find(({ last }) => last.plan === plan.plan)
  if (!presence) return []
  const terms: Terms = { context, plan, presence }
  const edges = edgesIn(terms, input.month)
  const amount = Math.round(Math.max(10_000_00, edges[edges.length - 1] ?? 0) * 1.5)
  const example = explain(earningIn(terms, input.month)(amount).why, lang).replace(/[.。]$/, '')
  return [say(words.commissionExample, { amount: amount / 100, example }, lang)]
}
