import { type Lang, say, type Text, type Values } from './text'

/**
 * Why a figure is what it is: the sentence and the values in it. `parts` are whys that stand inside the sentence,
 * `steps` follow it. Data until it is shown.
 */
export interface Why {
  readonly say: Text
  readonly with: Values
  readonly parts?: Readonly<Record<string, Why>>
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

/** The sentence of a why, a full stop behind each step. */
export function explain(reason: Why, lang: Lang): string {
  const first = sentence(reason, lang)
  if (!reason.steps) return first
  const all = [first, ...reason.steps.map(step => explain(step, lang))].filter(Boolean)
  return lang === 'en' ? all.map(text => ended(text, '.')).join(' ') : all.map(text => ended(text, '。')).join('')
}

function sentence(reason: Why, lang: Lang): string {
  const inside: Record<string, string> = {}
  for (const [name, part] of Object.entries(reason.parts ?? {})) inside[name] = sentence(part, lang)
  return say(reason.say, { ...reason.with, ...inside }, lang)
}

function ended(text: string, stop: string): string {
  return /[.。!?!?]$/.test(text) ? text : text + stop
}
