import { type Lang, say, type Text, type Value, type Values } from './text'

/**
 * Why a figure is what it is: the sentence and the values in it. `parts` are whys that stand inside the sentence,
 * `steps` follow it. Data until it is shown.
 */
export interface Why {
  readonly say: Text
  readonly with: Values
  readonly parts?: Readonly<Record<string, Why>> | undefined
  readonly steps?: readonly Why[] | undefined
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

/** A why that is put together where somebody asks: of ten thousand rows most are never opened. */
export function later<T>(of: T, make: (of: T) => Why): Why {
  return new Later(of, make)
}

class Later<T> implements Why {
  constructor(
    private readonly of: T,
    private readonly make: (of: T) => Why,
  ) {}

  get made(): Why {
    return this.make(this.of)
  }

  get say(): Text {
    return this.made.say
  }

  get with(): Values {
    return this.made.with
  }

  get parts() {
    return this.made.parts
  }

  get steps() {
    return this.made.steps
  }
}

/** The same why with other steps behind it. */
export function withSteps(reason: Why, steps: readonly Why[]): Why {
  return { ...made(reason), steps }
}

/** The same why with its values shown in other terms. */
export function withValues(reason: Why, show: (name: string, value: Value) => Value): Why {
  const whole = made(reason)
  const shown = Object.entries(whole.with).map(([name, value]) => [name, show(name, value)])
  return { ...whole, with: Object.fromEntries(shown) }
}

function made(reason: Why): Why {
  return reason instanceof Later ? made(reason.made) : reason
}

/** The sentence of a why, a full stop behind each step. */
export function explain(reason: Why, lang: Lang): string {
  const whole = made(reason)
  const first = sentence(whole, lang)
  if (!whole.steps) return first
  const all = [first, ...whole.steps.map(step => explain(step, lang))].filter(Boolean)
  return lang === 'en' ? all.map(text => ended(text, '.')).join(' ') : all.map(text => ended(text, '。')).join('')
}

function sentence(reason: Why, lang: Lang): string {
  const { say: text, with: values, parts = {} } = made(reason)
  const inside: Record<string, string> = {}
  for (const [name, part] of Object.entries(parts)) inside[name] = sentence(part, lang)
  return say(text, { ...values, ...inside }, lang)
}

function ended(text: string, stop: string): string {
  return /[.。!?!?]$/.test(text) ? text : text + stop
}
