import { edgesIn, exampleIn, type Terms } from '../../domain/commission/terms'
import { incentive } from '../../domain/commission/ways/index'
import type { MonthContext } from '../../domain/lookups/context'
import { presenceIn } from '../../domain/lookups/presence'
import type { CommissionPlan } from '../../domain/records/month'
import { explain } from '../../domain/values/explain'
import { type Lang, money, number, say, share } from '../../domain/values/text'
import { versionFor } from '../../domain/values/versions'
import { bases, customerKinds, yearParts } from '../tables/choices'
import { commissionWords as words } from './commissionWords'
import type { Section } from './sections'
import { wordOf } from './words'

/** Each commission plan of a plan: its terms, its tiers, a worked example. */
export function commissionSections(context: MonthContext, plan: string, lang: Lang): Section[] {
  const own = versionFor(context.input.commissionPlans, context.input.month).filter(one => one.plan === plan)
  return own.map(one => ({
    title: say(words.title, { name: one.name }, lang),
    lines: [...termLines(one, lang), ...tierLines(one, context.input.month, lang), ...exampleLines(context, one, lang)],
  }))
}

function termLines(plan: CommissionPlan, lang: Lang): string[] {
  const window = wordOf(yearParts, plan.window, lang)
  const way = incentive[plan.way as keyof typeof incentive].words[lang]
  return [
    say(words.terms, { way, measure: MEASURES[plan.measure], paidOn: wordOf(bases, plan.paidOn, lang), window }, lang),
    ...filterLines(plan, lang),
    ...tierTerms(plan, lang),
    ...thresholdLines(plan, lang),
    ...(plan.cap === undefined ? [] : [say(words.cap, { cap: plan.cap / 100, window }, lang)]),
    ...(plan.accelerateInRamp ? [] : [words.notInRamp[lang]]),
    say(plan.refund === 'asPaid' ? words.refundAsPaid : words.refundRecompute, { window }, lang),
  ]
}

const MEASURES = { amount: words.amount, margin: words.margin, units: words.units, teamCredit: words.teamCredit }

function filterLines({ product, customerKind }: CommissionPlan, lang: Lang): string[] {
  return [
    ...(product === undefined ? [] : [say(words.product, { product }, lang)]),
    ...(customerKind === undefined
      ? []
      : [say(words.customers, { kind: wordOf(customerKinds, customerKind, lang) }, lang)]),
  ]
}

/** What decides the tier: another amount than what is paid on, or attainment of a quota. */
function tierTerms({ tierOn, paidOn, rateOf, tiersOn, quotaKpi, quota, window }: CommissionPlan, lang: Lang): string[] {
  const whose = rateOf === 'paid' ? words.rateOfPaid : words.rateOfBooked
  const quotaText = quota === 'toDate' ? words.quotaToDate : words.quotaWhole
  return [
    ...(tierOn === paidOn ? [] : [say(words.tierOn, { tierOn: wordOf(bases, tierOn, lang), whose }, lang)]),
    ...(tiersOn === 'attainment' ? [say(words.quota, { kpi: quotaKpi }, lang)] : []),
    ...(quotaKpi === undefined || window === 'month'
      ? []
      : [say(quotaText, { window: wordOf(yearParts, window, lang) }, lang)]),
  ]
}

function thresholdLines(plan: CommissionPlan, lang: Lang): string[] {
  if (plan.threshold === undefined) return []
  const pays = plan.thresholdPays === 'all' ? words.paysAll : words.paysAbove
  return [say(words.threshold, { threshold: edgeText(plan, plan.threshold), pays }, lang)]
}

function edgeText({ tiersOn, measure }: CommissionPlan, edge: number): string {
  if (tiersOn === 'attainment') return share(edge)
  return measure === 'units' ? number(edge / 100) : money(edge / 100)
}

function tierLines(plan: CommissionPlan, month: string, lang: Lang): string[] {
  const rows = [...versionFor(plan.tiers, month)].sort((a, b) => a.from - b.from)
  const text = plan.tiersOn === 'attainment' ? words.tierShare : words.tierAmount
  const rate = (of: number) => (plan.measure === 'units' ? money(of) : share(of))
  return rows.map(row => say(text, { from: edgeText(plan, row.from), rate: rate(row.rate) }, lang))
}

/** Half as much again as the highest edge, of somebody the plan applies to. */
function exampleLines(context: MonthContext, plan: CommissionPlan, lang: Lang): string[] {
  const { input } = context
  const presences = input.people.flatMap(person => presenceIn(person, input.month, input) ?? [])
  const presence = presences.find(({ last }) => last.plan === plan.plan)
  if (!presence) return []
  const terms: Terms = { context, plan, presence }
  const edges = edgesIn(terms, input.month)
  const least = plan.measure === 'units' ? 100_00 : 10_000_00
  const amount = Math.round(Math.max(least, edges[edges.length - 1] ?? 0) * 1.5)
  const example = explain(exampleIn(terms, input.month, amount).why, lang).replace(/[.。]$/, '')
  const shown = plan.measure === 'units' ? number(amount / 100) : money(amount / 100)
  return [say(words.example, { amount: shown, example }, lang)]
}
