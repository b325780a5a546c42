import { say } from '../../domain/values/text'
import { payParts, signed } from './parts'
import type { KpiLine, Statement } from './statement'
import { words } from './words'

/** Chats show no tables, and nobody reads on after a dozen lines. */
const MOST_KPIS = 6

/** A statement as text for a chat: at most twelve lines. */
export function chatText(statement: Statement): string {
  const { company, period, person, result, lang } = statement
  return [
    say(words.chatHead, { period, company }, lang).replace(/ · $/, ''),
    say(words.person, { person, team: result.team }, lang),
    ...scoreLines(statement),
    ...kpiLines(statement),
    payLine(statement),
    say(words.questions, {}, lang),
  ].join('\n')
}

function scoreLines({ result, before, lang }: Statement): string[] {
  const { final, grade, why } = result
  if (final === undefined) return [say(words.pending, { why }, lang)]
  const score = say(grade === undefined ? words.chatScoreOnly : words.chatScore, { final, grade }, lang)
  if (!before) return [score]
  return [score + say(words.chatChange, { change: signed(final - before.final), period: before.period }, lang)]
}

function kpiLines({ kpis, lang }: Statement): string[] {
  const scored = kpis.filter(line => line.weight !== '')
  const shown = scored.length > MOST_KPIS ? scored.slice(0, MOST_KPIS - 1) : scored
  const rest = scored.slice(shown.length)
  const weighted = rest.reduce((sum, line) => sum + (line.weighted ?? 0), 0)
  return [
    ...shown.map(line => kpiLine(line, lang)),
    ...(rest.length === 0 ? [] : [say(words.chatRest, { count: rest.length, weighted }, lang)]),
  ]
}

function kpiLine(line: KpiLine, lang: Statement['lang']): string {
  if (line.score === undefined) return say(words.chatKpiNone, { kpi: line.kpi }, lang)
  return say(line.target === '' || line.attainment === '' ? words.chatKpiPlain : words.chatKpi, { ...line }, lang)
}

function payLine(statement: Statement): string {
  const { result, currency, lang } = statement
  const parts = payParts(statement).map(part => say(words.chatPart, part, lang))
  const values = { total: result.total ?? 0, currency, parts: parts.join(' + ') }
  return say(parts.length > 1 ? words.chatPay : words.chatNothing, values, lang)
}
