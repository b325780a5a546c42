import { evened } from '../values/cell'
import type { Why } from '../values/explain'
import { type Issue, issue, problems } from '../values/issue'
import { nearest } from '../values/spelling'

/** A calculation over KPIs and parts: `connected / calls`, `sales / lastYear(sales) − 1`. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | ({ readonly kind: 'figure' } & Named)
  | { readonly kind: 'operation'; readonly sign: Sign; readonly left: Expression; readonly right: Expression }

interface Named {
  readonly name: string
  readonly monthsBack: number
}

type Sign = '+' | '-' | '*' | '/'

const found = problems('calculation', {
  unknown: {
    severity: 'stop',
    what: {
      en: '“{found}” in the calculation is no KPI of the plan',
      'zh-CN': '计算公式里的“{found}”不是本方案的指标',
    },
    mend: { en: 'Use the name of a KPI or part: {accepted}.', 'zh-CN': '请使用指标或组成项的名称:{accepted}。' },
  },
  unknownLike: {
    severity: 'stop',
    what: {
      en: '“{found}” in the calculation is no KPI of the plan',
      'zh-CN': '计算公式里的“{found}”不是本方案的指标',
    },
    mend: { en: 'Did you mean “{like}”?', 'zh-CN': '是“{like}”吗?' },
  },
  form: {
    severity: 'stop',
    what: { en: 'the calculation “{found}” cannot be read', 'zh-CN': '无法读取计算公式“{found}”' },
    mend: {
      en: 'Write it like: connected / calls, or sales / lastYear(sales) − 1.',
      'zh-CN': '写法示例:接通数 / 呼叫量,或 销售额 / 去年同期(销售额) − 1。',
    },
  },
})

const BACK: Readonly<Record<string, number>> = { prev: 1, 上月: 1, 上期: 1, lastyear: 12, 去年同期: 12, 上年同期: 12 }
const SIGNS: Readonly<Record<string, Sign>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '/': '/',
  '÷': '/',
}

/** Reads a calculation; `names` are the KPIs and parts it may use, longest match first. */
export function readExpression(text: string, names: readonly string[]): Expression | Issue {
  const plain = text.normalize('NFKC').trim().replace(/^=/, '')
  const parser = new Parser(plain, names)
  const tree = parser.sum()
  if (parser.unknown !== undefined) {
    const like = nearest(parser.unknown, names)
    return like === undefined
      ? issue(found.unknown, { found: parser.unknown, accepted: names })
      : issue(found.unknownLike, { found: parser.unknown, like })
  }
  return tree !== undefined && parser.atEnd() ? tree : issue(found.form, { found: text })
}

export function isIssue(read: Expression | Issue): read is Issue {
  return 'problem' in read
}

/** The names of the figures in an expression, in order. */
export function figuresIn(expression: Expression): Named[] {
  if (expression.kind === 'number') return []
  if (expression.kind === 'figure') return [expression]
  return [...figuresIn(expression.left), ...figuresIn(expression.right)]
}

class Parser {
  unknown: string | undefined
  private readonly text: string
  private readonly names: readonly string[]
  private at = 0

  constructor(text: string, names: readonly string[]) {
    this.text = text
    this.names = [...names].sort((a, b) => b.length - a.length)
  }

  atEnd(): boolean {
    this.skip()
    return this.at >= this.text.length
  }

  sum(): Expression | undefined {
    return this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.atom()))
  }

  private chain(signs: readonly Sign[], next: () => Expression | undefined): Expression | undefined {
    let left = next()
    for (let sign = this.sign(signs); left && sign; sign = this.sign(signs)) {
      const right = next()
      left = right && { kind: 'operation', sign, left, right }
    }
    return left
  }

  private sign(accepted: readonly Sign[]): Sign | undefined {
    this.skip()
    const sign = SIGNS[this.text[this.at] ?? '']
    if (sign === undefined || !accepted.includes(sign)) return undefined
    this.at++
    return sign
  }

  private atom(): Expression | undefined {
    this.skip()
    return this.bracketed() ?? this.number() ?? this.figure(0) ?? this.back() ?? this.stray()
  }

  private bracketed(): Expression | undefined {
    if (!this.take('(')) return undefined
    const inside = this.sum()
    return this.take(')') ? inside : undefined
  }

  private number(): Expression | undefined {
    const digits = /^(\d+(?:\.\d+)?)(%?)(?![\w\u2e80-\u9fff])/.exec(this.text.slice(this.at))
    if (!digits || this.name() !== undefined) return undefined
    this.at += digits[0].length
    return { kind: 'number', value: Number(`${digits[1]}e${digits[2] ? -2 : 0}`) }
  }

  private figure(monthsBack: number): Expression | undefined {
    const name = this.name()
    if (name === undefined) return undefined
    this.at += name.length
    return { kind: 'figure', name: this.names.find(known => evened(known) === evened(name)) ?? name, monthsBack }
  }

  private back(): Expression | undefined {
    const call = /^([\w\u2e80-\u9fff]+)\s*\(/.exec(this.text.slice(this.at))
    const monthsBack = BACK[call?.[1]?.toLowerCase() ?? '']
    if (!call || monthsBack === undefined) return undefined
    this.at += call[0].length
    this.skip()
    const figure = this.figure(monthsBack) ?? this.stray()
    return this.take(')') ? figure : undefined
  }

  /** The longest known name that stands here as a whole word. */
  private name(): string | undefined {
    const rest = this.text.slice(this.at)
    for (const known of this.names) {
      const here = rest.slice(0, known.length)
      const goesOn = /\w$/.test(here) && /^\w/.test(rest.slice(known.length))
      if (evened(here) === evened(known) && !goesOn) return here
    }
    return undefined
  }

  private stray(): undefined {
    const word = /^[^-+−–*×/÷()]+/.exec(this.text.slice(this.at))
    if (word) this.unknown ??= word[0].trim()
    return undefined
  }

  private take(mark: string): boolean {
    this.skip()
    if (this.text[this.at] !== mark) return false
    this.at++
    return true
  }

  private skip(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++
  }
}

/** A figure, with how it came about where that is known. */
export type Evaluated = { readonly value: number; readonly why?: Why } | 'missing' | 'notMeasured'

/** Its value; a divisor of 0 or less has no ratio, so the KPI is not measured. */
export function evaluate(expression: Expression, figure: (name: string, monthsBack: number) => Evaluated): Evaluated {
  if (expression.kind === 'number') return { value: expression.value }
  if (expression.kind === 'figure') return figureFor(expression, figure)
  const left = evaluate(expression.left, figure)
  const right = evaluate(expression.right, figure)
  if (left === 'missing' || right === 'missing') return 'missing'
  if (left === 'notMeasured' || right === 'notMeasured') return 'notMeasured'
  if (expression.sign === '/' && right.value <= 0) return 'notMeasured'
  return { value: OPERATIONS[expression.sign](left.value, right.value) }
}

/** Without a figure for an earlier month there is nothing to compare with: not measured, rather than not known yet. */
function figureFor({ name, monthsBack }: Named, figure: (name: string, monthsBack: number) => Evaluated): Evaluated {
  const found = figure(name, monthsBack)
  return found === 'missing' && monthsBack > 0 ? 'notMeasured' : found
}

const OPERATIONS: Readonly<Record<Sign, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
}
