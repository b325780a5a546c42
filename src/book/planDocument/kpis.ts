import { evened } from '../../domain/cell'
import type { MonthContext } from '../../domain/context'
import { explain } from '../../domain/explain'
import { inTermsOf, methodOf } from '../../domain/kpiScore'
import type { Gate, Kpi } from '../../domain/records'
import { halfUp } from '../../domain/round'
import { writtenRule } from '../../domain/scoring/written'
import { type Lang, say } from '../../domain/text'
import { versionFor } from '../../domain/versions'
import type { Reads } from '../month/reads'
import type { Section } from './sections'
import { words } from './words'

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
      ...noteLines(kpi, reads, lang),
      ...gateLines(kpi.gate, lang),
    ]
  })
  return { title: words.kpisTitle[lang], lines }
}

function kpiLine(kpi: Kpi, weight: number, lang: Lang): string {
  const written = writtenRule(kpi.rule)
  const rule = written === '' ? '' : say(words.rule, { rule: written }, lang)
  const shown = { figure: kpi.target ?? 0, percent: kpi.percent }
  const target = kpi.target === undefined ? words.ownTargets[lang] : say(words.target, { target: shown }, lang)
  return say(words.kpi, { kpi: kpi.name, weight, method: methodOf(kpi).words[lang], rule, target }, lang)
}

/** Somewhat short of the target: where methods differ. */
const REACHED = 0.86

function exampleLines(kpi: Kpi, lang: Lang): string[] {
  const method = methodOf(kpi)
  const target = kpi.target ?? (kpi.percent ? 1 : 100)
  const actual = halfUp(target * (method.better === 'less' ? 2 - REACHED : REACHED), kpi.percent ? 4 : 2)
  const scored = method.run({ actual, target }, kpi.rule)
  if ('wrong' in scored) return []
  const shown = (figure: number) => ({ figure, percent: kpi.percent })
  const example = explain(inTermsOf(kpi, scored.why), lang).replace(/[.。]$/, '')
  return [say(words.example, { actual: shown(actual), target: shown(target), example }, lang)]
}

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
