import { type Lang, say, type Text, type Values } from './text'

/** Why a figure is what it is: the sentence, the values in it, and the steps below. Data until it is shown. */
export interface Why {
  readonly say: Text
  readonly with: Values
  readonly steps?: readonly Why[]
}

export interface Because<T> {
  readonly value: T
  readonly why: Why
}

export function why(text: Text, values: Values = {}, steps: readonly Why[] = []): Why {
  return steps.length > 0 ? { say: text, with: values, steps } : { say: text, with: values }
}

export function because<T>(value: T, text: Text, values: Values = {}, steps: readonly Why[] = []): Because<T> {
  return { value, why: why(text, values, steps) }
}

/** The sentences of a why, its steps after it. */
export function explain(reason: Why, lang: Lang): string {
  const steps = (reason.steps ?? []).map(step => explain(step, lang))
  return [say(reason.say, reason.with, lang), ...steps].filter(Boolean).join(lang === 'en' ? ' ' : '')
}
