import { groupBy } from '../../domain/values/groupBy'
import { halfUp } from '../../domain/values/round'
import { type Lang, number, say } from '../../domain/values/text'
import { payLines } from '../tables/payLines'
import type { Before, Statement } from './statement'
import { words } from './words'

/** What somebody is paid by kind, in the words of Pay lines. */
export function payParts({ payLines: lines, lang }: Statement): { readonly line: string; readonly amount: number }[] {
  return [...groupBy(lines, line => kindWord(line.kind, lang))].map(([line, own]) => ({
    line,
    amount: halfUp(own.reduce((sum, line) => sum + Math.round((line.amount ?? 0) * 100), 0) / 100, 2),
  }))
}

export function kindWord(kind: Statement['payLines'][number]['kind'], lang: Lang): string {
  return String(payLines.columns.kind.field.show?.(kind, lang) ?? kind)
}

/** A change with its sign: +3.1, −6.2, ±0. */
export function signed(change: number): string {
  const shown = number(Math.abs(halfUp(change, 2)))
  if (shown === '0') return '±0'
  return `${change > 0 ? '+' : '−'}${shown}`
}

/** −6.2 (98.7 → 92.5): Sales −4.1, Satisfaction −2.1 */
export function changeSentence(
  { final = 0 }: { readonly final?: number | undefined },
  before: Before,
  lang: Lang,
): string {
  const parts = before.changes.map(({ kpi, change }) => say(words.part, { kpi, change: signed(change) }, lang))
  const values = { change: signed(final - before.final), before: before.final, now: final, parts }
  return say(words.change, values, lang).replace(/[::]\s*$/, '')
}
