import type { Cell } from '../../domain/values/cell'
import { explain, type Why } from '../../domain/values/explain'
import { howToMend, issue, problems, whatIsWrong } from '../../domain/values/issue'
import { type Lang, say, type Text, texts } from '../../domain/values/text'
import { type Given, NOTHING, type Refused, shapeOf } from './given'
import type { CustomFunction, Environment, Result, Shown, Single } from './kind'

const words = texts('function', {
  at: { en: '{label}, position {row}', 'zh-CN': '{label}第 {row} 个' },
  atCell: { en: '{label}, row {row}, column {column}', 'zh-CN': '{label}第 {row} 行第 {column} 列' },
  refused: { en: '{where}: {what}. {mend}', 'zh-CN': '{where}:{what}。{mend}' },
})

export const callProblems = problems('function', {
  shapes: {
    severity: 'leavesOut',
    what: {
      en: '{first} is {firstRows} × {firstColumns} cells, {second} is {secondRows} × {secondColumns}',
      'zh-CN': '{first} 为 {firstRows} 行 × {firstColumns} 列,{second} 为 {secondRows} 行 × {secondColumns} 列',
    },
    mend: { en: 'Give ranges of equal shape, or single cells.', 'zh-CN': '请使用形状相同的区域,或单个单元格。' },
  },
  tooMany: {
    severity: 'leavesOut',
    what: { en: '{found} arguments were given', 'zh-CN': '给了 {found} 个参数' },
    mend: { en: 'It takes at most {most}.', 'zh-CN': '最多 {most} 个。' },
  },
  notFinite: {
    severity: 'leavesOut',
    what: { en: 'the result is too large to show', 'zh-CN': '结果过大,无法显示' },
    mend: { en: 'Check the figures.', 'zh-CN': '请核对数值。' },
  },
})

export function isRefused(result: Result): result is Refused {
  return typeof result === 'object' && 'wrong' in result
}

function isRows(result: Result): result is ReadonlyArray<readonly Single[]> {
  return Array.isArray(result)
}

/** Turns results into cells and refusals into words, in the language settled once per call. */
export class Shower {
  private lang: Lang | undefined

  constructor(
    private readonly fn: CustomFunction,
    private readonly given: ReadonlyMap<string, Given>,
    private readonly environment: Environment,
  ) {}

  result(result: Result): unknown {
    if (!isRows(result)) return this.alone(result)
    const [only] = result[0] ?? []
    if (only === undefined) return ''
    if (result.length === 1 && result[0]?.length === 1) return this.alone(only)
    return result.map(row => this.line(row))
  }

  /** A row that shows as it is stays the row it is. */
  private line(row: readonly Single[]): readonly Shown[] {
    return row.every(showsItself) ? (row as readonly Shown[]) : row.map(cell => this.inRange(cell))
  }

  error(refusal: Refused): Error {
    return new Error(this.words(refusal))
  }

  private alone(result: Single): Shown {
    if (isRefused(result)) throw this.error(result)
    if (typeof result === 'object') return this.sentence(result)
    if (typeof result === 'string' && result.startsWith('⚠')) throw new Error(result.replace(/^⚠\s*/, ''))
    if (isTooLarge(result)) throw this.error({ wrong: callProblems.notFinite })
    return result === 0 ? 0 : result
  }

  private inRange(result: Single): Shown {
    if (isRefused(result)) return `⚠ ${this.words(result)}`
    if (typeof result === 'object') return this.sentence(result)
    return isTooLarge(result) ? `⚠ ${this.words({ wrong: callProblems.notFinite })}` : result === 0 ? 0 : result
  }

  private sentence(reason: Why): string {
    return explain(reason, this.language())
  }

  private words(refusal: Refused): string {
    const lang = this.language()
    const problem = issue(refusal.wrong, refusal.with)
    const values = {
      where: this.where(refusal, lang),
      what: whatIsWrong(problem, lang),
      mend: howToMend(problem, lang),
    }
    return say(words.refused, values, lang)
  }

  private where({ arg, at }: Refused, lang: Lang): string {
    const meta = arg === undefined ? undefined : this.fn.args[arg]
    if (arg === undefined || !meta) return this.fn.name
    const label: Text = { id: `argument.${arg}`, en: arg, 'zh-CN': `${meta.label['zh-CN']}(${arg})` }
    if (!at) return label[lang]
    const { rows, columns } = shapeOf(this.given.get(arg) ?? NOTHING)
    if (rows > 1 && columns > 1) return say(words.atCell, { label, ...at }, lang)
    return say(words.at, { label, row: Math.max(at.row, at.column) }, lang)
  }

  private language(): Lang {
    this.lang ??= this.isChinese() ? 'zh-CN' : 'en'
    return this.lang
  }

  private isChinese(): boolean {
    for (const { cells } of this.given.values()) {
      if (cells.some(row => row.some(isChineseText))) return true
    }
    try {
      return /^zh/i.test(this.environment.locale())
    } catch {
      return false
    }
  }
}

function showsItself(result: Single): boolean {
  return typeof result === 'string' || (typeof result === 'number' && Number.isFinite(result) && result !== 0)
}

function isTooLarge(result: Shown): boolean {
  return typeof result === 'number' && !Number.isFinite(result)
}

/** A Chinese character; the example 1200万 in one of our own English messages is none. */
function isChineseText(cell: Cell): boolean {
  if (typeof cell !== 'string') return false
  return /[\u2e80-\u9fff]/.test(cell.startsWith('⚠') ? cell.replace(/\d万/g, '') : cell)
}
