import { say as fill, type Lang } from '../../../domain/values/text'
import type { AnswerOf } from '../../client'
import { say } from './words'

type Explained = AnswerOf<'explainPerson'>
export type PersonWhy = NonNullable<Explained['chosen']>

/** The chain as lines of plain text, for a chat or a mail. */
export function chainAsText({ period, currency }: Explained, of: PersonWhy, lang: Lang): string {
  const { person, final, grade, isPending, scores, terms, total, why } = of
  const head = fill(isPending ? say.headWaiting : say.head, { person, period, final, grade: grade || '–' }, lang)
  const kpis = scores
    .filter(({ score }) => score !== null)
    .map(({ actual, target, ...line }) =>
      fill(say.kpiText, { ...line, actual: actual ?? '–', target: target ?? '–' }, lang),
    )
  const pay = terms.map(term => fill(say.term, { ...term }, lang))
  const sum = total === null ? [] : [fill(say.sum, { amount: total, currency }, lang)]
  return [head, ...kpis, '', ...pay, ...sum, '', why].join('\n').trim()
}
