import type { Deduction } from '../../domain/methods/deduct'
import { scoring } from '../../domain/methods/index'
import type { RuleSource, ScoringMethod } from '../../domain/methods/kind'
import type { Capped } from '../../domain/methods/ratio'
import type { PointRow } from '../../domain/methods/rows'
import { type Cell, isBlank, shownCell } from '../../domain/values/cell'
import { type Lang, say, share, type Text, texts, type Values } from '../../domain/values/text'
import { methods } from '../tables/kpiChoices'

const words = texts('live.ruleWords', {
  higher: {
    en: 'On target 100 points, one more or less for each percent; at most {cap}{start}',
    'zh-CN': '达到目标得 100 分,每多或少 1% 加减 1 分,最高 {cap} 分{start}',
  },
  lower: {
    en: 'On target 100 points; each percent above it takes one, each below adds one; at most {cap}{start}',
    'zh-CN': '等于目标得 100 分,每高 1% 扣 1 分,每低 1% 加 1 分,最高 {cap} 分{start}',
  },
  inverse: {
    en: 'Target ÷ actual in points: half of the target is worth double; at most {cap}{start}',
    'zh-CN': '得分 = 目标 ÷ 实际 × 100,最高 {cap} 分{start}',
  },
  start: { en: '; nothing below {from:%}', 'zh-CN': ',低于 {from:%} 不得分' },
  nearest: {
    en: 'On target 100 points; each percent away from it takes one',
    'zh-CN': '等于目标得 100 分,每偏离 1% 扣 1 分',
  },
  range: {
    en: '{worst} gives 0 points, {best} gives 100, straight between',
    'zh-CN': '{worst} 得 0 分,{best} 得 100 分,中间按比例',
  },
  bands: { en: 'Attainment from {rows} points; below that 0', 'zh-CN': '完成率达到 {rows} 分;再低得 0 分' },
  curve: { en: 'Attainment {rows} points, straight between', 'zh-CN': '完成率 {rows} 分,中间按比例' },
  row: { en: '{from}: {points}', 'zh-CN': '{from} 得 {points}' },
  reached: { en: '100 points when the target is reached, else 0', 'zh-CN': '达到目标得 100 分,否则 0 分' },
  kept: { en: '100 points unless the target is passed, then 0', 'zh-CN': '不超过目标得 100 分,超过得 0 分' },
  deduct: {
    en: '100 points, less {each} for each unit above the target',
    'zh-CN': '满分 100,超出目标每单位扣 {each} 分',
  },
  deductPer: {
    en: '100 points, less {each} for each {unit} above the target',
    'zh-CN': '满分 100,超出目标每 {unit} 扣 {each} 分',
  },
  rating: {
    en: 'A rating of {worst} gives 0 points, {best} gives 100',
    'zh-CN': '评分 {worst} 得 0 分,{best} 得 100 分',
  },
  ratingRows: { en: 'A rating of {rows} points, straight between', 'zh-CN': '评分 {rows} 分,中间按比例' },
})

export interface RuleCells {
  readonly method: Cell
  readonly rule: Cell
  readonly unit: Cell
}

/** The rule of a KPI read back as one sentence; what cannot be read says what is accepted. */
export function ruleInWords({ method, rule, unit }: RuleCells, cap: number, named: RuleSource, lang: Lang): string {
  if (isBlank(method)) return ''
  const id = methods.read(method, { today: '' })
  if ('wrong' in id) return `⚠ ${say(id.wrong.what, id.with ?? {}, lang)}`
  const kind = scoring[id.value] as ScoringMethod<unknown>
  const percent = shownCell(unit).trim() === '%' || shownCell(unit).trim() === '%'
  const read = kind.readRule(named ?? rule, { cap, percent })
  if ('wrong' in read) return `⚠ ${say(read.wrong.what, read.with ?? {}, lang)}`
  return readRuleInWords(id.value, read.value, { percent, lang })
}

interface Shown {
  readonly percent: boolean
  readonly lang: Lang
}

/** A rule that was read, as one sentence. */
export function readRuleInWords(method: string, rule: unknown, { percent, lang }: Shown): string {
  const [text, values] = SENTENCES[method as keyof typeof scoring](rule as never, percent, lang)
  return say(text, values, lang)
}

type Said = readonly [Text, Values]
type Sentence = (rule: never, percent: boolean, lang: Lang) => Said

const capped =
  (text: Text): Sentence =>
  ({ cap, from }: Capped, _, lang) => [text, { cap, start: from ? say(words.start, { from }, lang) : '' }]

const rowsOf = (rows: readonly PointRow[], shown: (from: number) => string, lang: Lang): Values => ({
  rows: rows.map(({ from, points }) => say(words.row, { from: shown(from), points }, lang)),
})

interface Ends {
  readonly worst: number
  readonly best: number
}

/** One sentence per method. */
const SENTENCES: Readonly<Record<keyof typeof scoring, Sentence>> = {
  higher: capped(words.higher),
  lower: capped(words.lower),
  inverse: capped(words.inverse),
  nearest: () => [words.nearest, {}],
  range: ({ worst, best }: Ends, percent) => [
    words.range,
    { worst: { figure: worst, percent }, best: { figure: best, percent } },
  ],
  bands: (rows: readonly PointRow[], _, lang) => [words.bands, rowsOf(rows, share, lang)],
  curve: (rows: readonly PointRow[], _, lang) => [words.curve, rowsOf(rows, share, lang)],
  pass: (sign: string) => [sign === '<=' ? words.kept : words.reached, {}],
  deduct: ({ each, unit }: Deduction, percent) =>
    unit === 1 ? [words.deduct, { each }] : [words.deductPer, { each, unit: { figure: unit, percent } }],
  rating: (rule: { readonly ends: Ends } | { readonly rows: readonly PointRow[] }, _, lang) =>
    'rows' in rule ? [words.ratingRows, rowsOf(rule.rows, String, lang)] : [words.rating, { ...rule.ends }],
}
