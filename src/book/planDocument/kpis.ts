import { evened } from '../../domain/cell'
import type { MonthContext } from '../../domain/context'
import { methodOf } from '../../domain/kpiScore'
import type { Gate, Kpi } from '../../domain/records'
import { type Lang, say } from '../../domain/text'
import { versionFor } from '../../domain/versions'
import { readRuleInWords } from '../live/ruleWords'
import type { Reads } from '../month/reads'
import { yearParts } from '../tables/choices'
import { sources } from '../tables/kpiChoices'
import { exampleLines } from './examples'
import type { Section } from './sections'
import { wordOf, words } from './words'

/** Each KPI of a plan: weight, method, rule, target, a worked example, what counts, its veto. */
export function kpiSection({ input, scored }: MonthContext, plan: string, reads: Reads, lang: Lang): Section {
  const weights = new Map(scored(plan).map(({ kpi, weight }) => [kpi.name, weight]))
  const kpis = versionFor(input.kpis, input.month).filter(kpi => kpi.plan === plan)
  const lines = kpis.flatMap(kpi => {
    const weight = weights.get(kpi.name)
    if (weight === undefined) return [say(words.watched, { kpi: kpi.name }, lang)]
    return [
      kpiLine(kpi, weight, lang),
      ...exampleLines(kpi, lang),
      ...termLines(kpi, lang),
      ...noteLines(kpi, reads, lang),
      ...gateLines(kpi.gate, lang),
    ]
  })
  return { title: words.kpisTitle[lang], lines }
}

function kpiLine(kpi: Kpi, weight: number, lang: Lang): string {
  const method = methodOf(kpi)
  const rule = readRuleInWords(kpi.method, kpi.rule, { percent: kpi.percent, lang })
  const line = say(
    weight === 0 ? words.vetoOnly : words.kpi,
    { kpi: kpi.name, weight, method: method.words[lang], rule },
    lang,
  )
  return method.target === 'none' && kpi.target === undefined
    ? line
    : [line, targetText(kpi, lang)].join(lang === 'en' ? ' ' : '')
}

function targetText({ target, percent, rollUp }: Kpi, lang: Lang): string {
  if (target === undefined) return words.ownTargets[lang]
  return say(rollUp === 'sum' ? words.target : words.targetKept, { target: { figure: target, percent } }, lang)
}

/** Where the figures come from, and what its own settings say otherwise than usual. */
function termLines({ source, frequency, missing: own }: Kpi, lang: Lang): string[] {
  const from = source === 'typed' ? [] : [say(words.source, { source: wordOf(sources, source, lang) }, lang)]
  const due = frequency === 'month' ? [] : [say(words.frequency, { every: wordOf(yearParts, frequency, lang) }, lang)]
  const late = own === undefined ? [] : [say(words.missing, { missing: MISSING[own] }, lang)]
  return [...from, ...due, ...late]
}

const MISSING = { pending: words.missingPending, reweight: words.missingReweight, zero: words.missingZero }

function noteLines(kpi: Kpi, reads: Reads, lang: Lang): string[] {
  const isThis = (kpiName: string, plan: string) =>
    evened(kpiName) === evened(kpi.name) && evened(plan) === evened(kpi.plan)
  const row = reads.kpis?.rows.find(one => isThis(one.kpi, one.plan))
  return [
    ...(row?.whatCounts ? [say(words.counts, { text: row.whatCounts }, lang)] : []),
    ...(row?.providedBy ? [say(words.provided, { by: row.providedBy }, lang)] : []),
  ]
}

function gateLines(gate: Gate | undefined, lang: Lang): string[] {
  if (!gate) return []
  const texts = { score: words.gateScore, grade: words.gateGrade, bonus: words.gateBonus, pay: words.gatePay }
  const effect = say(texts[gate.effect], { grade: gate.grade }, lang)
  return [say(words.gate, { line: gate.line, effect }, lang)]
}
