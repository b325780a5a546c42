import type { MonthContext } from '../../domain/lookups/context'
import type { Gate, Kpi, Missing } from '../../domain/records/month'
import { methodOf } from '../../domain/scores/kpiScore'
import { evened } from '../../domain/values/cell'
import { type Lang, say, type Text } from '../../domain/values/text'
import { inForce, versionFor } from '../../domain/values/versions'
import type { Reads, Row } from '../reading/reads'
import { yearParts } from '../tables/choices'
import { rollUps, sources } from '../tables/kpiChoices'
import { readRuleInWords } from '../views/ruleWords'
import { exampleLines } from './examples'
import { ownTargets } from './ownTargets'
import type { Section } from './sections'
import { wordOf, words } from './words'

interface Of {
  readonly plan: string
  readonly people: readonly string[]
  readonly reads: Reads
}

/** Each KPI of a plan: weight, method, rule, target, a worked example, how it is measured, what counts, its veto. */
export function kpiSection(context: MonthContext, { plan, people, reads }: Of, lang: Lang): Section {
  const { input, scored } = context
  const weights = new Map(scored(plan).map(({ kpi, weight }) => [kpi.name, weight]))
  const kpis = versionFor(input.kpis, input.month).filter(kpi => kpi.plan === plan)
  const lines = kpis.flatMap(kpi => {
    const weight = weights.get(kpi.name)
    const row = rowOf(reads, kpi, input.month)
    const own = people.filter(person => ownTargets(context, person, kpi).length > 0)
    const target = targetText(kpi, { people, own }, lang)
    return [
      [weight === undefined ? say(words.watched, { kpi: kpi.name }, lang) : kpiLine(kpi, weight, lang), target]
        .filter(Boolean)
        .join(lang === 'en' ? ' ' : ''),
      ...(weight === undefined ? [] : exampleLines(kpi, lang)),
      ...termLines({ kpi, row, usual: input.policy.missing }, lang),
      ...noteLines(row, lang),
      ...(weight === undefined ? [] : gateLines(kpi.gate, lang)),
    ]
  })
  const isShortened = kpis.some(kpi => kpi.rollUp === 'sum' && methodOf(kpi).target !== 'none')
  return { title: words.kpisTitle[lang], lines: isShortened ? [...lines, words.shortened[lang]] : lines }
}

/** The row of the version in force. */
function rowOf({ kpis }: Reads, kpi: Kpi, month: string): Row<'kpis'> | undefined {
  const isThis = (row: Row<'kpis'>) => evened(row.kpi) === evened(kpi.name) && evened(row.plan) === evened(kpi.plan)
  return kpis?.rows.find(row => isThis(row) && inForce(row, month))
}

function kpiLine(kpi: Kpi, weight: number, lang: Lang): string {
  const rule = readRuleInWords(kpi.method, kpi.rule, { percent: kpi.percent, lang })
  const values = { kpi: kpi.name, weight, method: methodOf(kpi).words[lang], rule }
  return say(weight === 0 ? words.vetoOnly : words.kpi, values, lang)
}

interface Theirs {
  readonly people: readonly string[]
  /** Who has figures of their own on Targets. */
  readonly own: readonly string[]
}

/** The KPI's target, for those who have none of their own. */
function targetText(kpi: Kpi, { people, own }: Theirs, lang: Lang): string {
  const { target: figure, percent, rollUp } = kpi
  if (own.length > 0 && own.length === people.length) return words.ownTargets[lang]
  const others = own.length === 0 ? '' : say(words.someOwnTargets, { names: own }, lang)
  if (figure === undefined) return others
  const kept = say(rollUp === 'sum' ? words.target : words.targetKept, { target: { figure, percent } }, lang)
  return [kept, others].filter(Boolean).join(lang === 'en' ? ' ' : '')
}

interface Terms {
  readonly kpi: Kpi
  readonly row: Row<'kpis'> | undefined
  readonly usual: Missing
}

/** Where the figures come from, and what its own settings say otherwise than usual. A veto always waits for its figure. */
function termLines({ kpi, row, usual }: Terms, lang: Lang): string[] {
  const { source, rollUp, frequency, gate, missing = usual } = kpi
  const line = (isSaid: boolean, text: Text, values = {}) => (isSaid ? [say(text, values, lang)] : [])
  const late = gate ? 'pending' : missing
  return [
    ...line(source !== 'typed', words.source, { source: wordOf(sources, source, lang) }),
    ...line(row?.calculation !== undefined, words.calculation, { text: row?.calculation }),
    ...line(rollUp !== 'sum', words.rollUp, { rollUp: wordOf(rollUps, rollUp, lang) }),
    ...line(frequency !== 'month', words.frequency, { every: wordOf(yearParts, frequency, lang) }),
    ...line(late !== usual, words.missing, { missing: MISSING[late] }),
  ]
}

export const MISSING = { pending: words.missingPending, reweight: words.missingReweight, zero: words.missingZero }

function noteLines(row: Row<'kpis'> | undefined, lang: Lang): string[] {
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
