import type * as z from 'zod/mini'
import type { Lang } from '../../domain/values/text'
import type { templateSchema } from './templateSchema'

/** What a manager starts from: plans, pay rules, teams and a sample, as plain data in both languages. */
export type Template = z.infer<ReturnType<typeof templateSchema>>

export type TemplateKpi = Template['plans'][number]['kpis'][number]
export type TemplateSample = Template['sample']

/** A number that is the same everywhere, or one per language (each has its own currency). */
type Amount = number | Readonly<Record<Lang, number>>

export function amountIn(amount: Amount, lang: Lang): number {
  return typeof amount === 'number' ? amount : amount[lang]
}
