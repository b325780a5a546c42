import { missing as missingWords } from '../book/tables/kpiChoices'
import type { Missing } from '../domain/records/month'
import { isBlank } from '../domain/values/cell'
import { number, typed } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { snap } from '../domain/values/round'
import { asShares } from '../domain/values/shares'
import { defineFunction } from './internal/define'
import { type Refused, shapeOf } from './internal/given'
import type { Shown } from './internal/kind'
import { column, type Item, type List, list, listOr } from './internal/ranges'

const found = problems('total', {
  counts: {
    severity: 'leavesOut',
    what: { en: 'weights given: {weights}, scores: {scores}', 'zh-CN': '给了 {weights} 个权重,得分却有 {scores} 个' },
    mend: {
      en: 'Give a weight for each score, or one row of weights for a block of scores.',
      'zh-CN': '请为每个得分给出一个权重;多行得分可共用一行权重。',
    },
  },
  weights: {
    severity: 'stop',
    what: { en: 'the weights add up to {total:%}, not 100%', 'zh-CN': '权重合计为 {total:%},应为 100%' },
    mend: { en: 'Change them until they add up to 100%.', 'zh-CN': '请调整到合计 100%。' },
  },
  negative: {
    severity: 'stop',
    what: { en: 'the weight {found} is below 0', 'zh-CN': '权重 {found} 小于 0' },
    mend: { en: 'Give weights of 0% or more.', 'zh-CN': '请填写不小于 0% 的权重。' },
  },
  words: {
    severity: 'leavesOut',
    what: { en: 'words given: {words}, weights: {weights}', 'zh-CN': '给了 {words} 个词,权重却有 {weights} 个' },
    mend: { en: 'Give one word, or one for each weight.', 'zh-CN': '请只填一个,或每个权重填一个。' },
  },
})

/** =KPI_TOTAL(scores, weights, [missing]) */
export const total = defineFunction({
  name: 'KPI_TOTAL',
  help: { en: 'Weighted score: points × weight, added up', 'zh-CN': '加权得分:得分 × 权重之和' },
  rule: {
    en: 'Sum of points × weight ÷ sum of the weights counted. Weights add up to 100%; what is not measured shares its weight over the others.',
    'zh-CN': '得分 × 权重之和 ÷ 计入的权重之和。权重合计须为 100%;不考核的指标,其权重由其他指标分摊。',
  },
  args: {
    scores: {
      ...column(number(), {
        label: { en: 'Scores', 'zh-CN': '得分' },
        accepts: {
          en: 'the points of all KPIs, a range such as D2:H2, or a block with a row for each person; – where one is not measured',
          'zh-CN': '各项指标得分,区域,例如 D2:H2;也可为每人一行的多行区域;不考核的填“–”或“免考”',
        },
      }),
      reduces: true,
    },
    weights: list(typed(), {
      label: { en: 'Weights', 'zh-CN': '权重' },
      accepts: {
        en: 'as many weights as KPIs, such as 50%, 30%, 20%, adding up to 100%',
        'zh-CN': '与指标个数相同的权重,例如 50%、30%、20%,合计 100%',
      },
    }),
    missing: listOr(missingWords, {
      label: { en: 'Missing', 'zh-CN': '缺数' },
      accepts: {
        en: 'what a blank score does, such as pending (no total yet, as when blank), reweight or zero; one word, or one for each weight',
        'zh-CN': '空白得分如何处理,例如 待补(暂不出总分,留空即此)、权重分摊 或 按 0 计;填一个,或每个权重一个',
      },
    }),
  },
  run({ scores, weights, missing }) {
    const read = asShares(weights.items.map(({ value }) => value ?? { n: 0, percent: true, scaled: false }))
    if ('total' in read) return { wrong: found.weights, with: read, arg: 'weights' }
    const negative = read.shares.find(share => share < 0)
    if (negative !== undefined) return { wrong: found.negative, with: { found: negative }, arg: 'weights' }
    const lines = linesOf(scores, weights)
    if ('wrong' in lines) return lines
    const words = missing?.items ?? []
    if (words.length > 1 && words.length !== weights.items.length) {
      return { wrong: found.words, with: { words: words.length, weights: weights.items.length }, arg: 'missing' }
    }
    const kpis = read.shares.map((weight, i): Kpi => ({ weight, missing: wordAt(words, i) }))
    const [only] = lines.lines
    if (lines.whole) return weighted(only ?? [], kpis)
    const totals = lines.lines.map(line => (line.every(({ cell }) => isBlank(cell)) ? '' : weighted(line, kpis)))
    return lines.across ? totals.map(one => [one]) : [totals]
  },
  refuses: found,
  examples: [
    { args: [[[90, 80, 100]], [['50%', '30%', '20%']]], gives: 89 },
    { args: [[[90, '免考', 100]], [[50, 30, 20]]], gives: 92.857142857 },
    { args: [[[90, '', 100]], [[0.5, 0.3, 0.2]]], gives: '' },
    { args: [[[90, '', 100]], [[0.5, 0.3, 0.2]], 'zero'], gives: 65 },
    {
      args: [
        [
          [90, 80],
          ['', ''],
          [100, ''],
        ],
        [['60%', '40%']],
        [['pending', 'reweight']],
      ],
      gives: [[86], [''], [100]],
    },
  ],
})

interface Kpi {
  readonly weight: number
  readonly missing: Missing
}

function wordAt(words: ReadonlyArray<Item<Missing>>, index: number): Missing {
  return (words.length === 1 ? words[0] : words[index])?.value ?? 'pending'
}

type Scores = ReadonlyArray<Item<number>>

interface Lines {
  /** The scores that go together, one for each weight. */
  readonly lines: readonly Scores[]
  readonly whole: boolean
  /** A line is a row of the block, so the totals stand below each other. */
  readonly across: boolean
}

/** All scores together where there is a weight for each; else each row by a row of weights, or each column by a column. */
function linesOf({ given, items }: List<number>, weights: List<unknown>): Lines | Refused {
  const { rows, columns } = shapeOf(given)
  const of = shapeOf(weights.given)
  const count = weights.items.length
  if (items.length === count) return { lines: [items], whole: true, across: true }
  if (of.rows === 1 && count === columns) {
    const lines = Array.from({ length: rows }, (_, row) => items.slice(row * columns, (row + 1) * columns))
    return { lines, whole: false, across: true }
  }
  if (of.columns === 1 && count === rows && rows > 1) {
    const lines = Array.from({ length: columns }, (_, column) => items.filter((_, i) => i % columns === column))
    return { lines, whole: false, across: false }
  }
  return { wrong: found.counts, with: { scores: items.length, weights: count }, arg: 'weights' }
}

/** Blank while a figure with a weight is pending, and when nothing is measured. */
function weighted(scores: Scores, kpis: readonly Kpi[]): Shown | Refused {
  let points = 0
  let base = 0
  for (const [i, { weight, missing }] of kpis.entries()) {
    const score = scores[i]
    if (score?.refused) return { arg: 'scores', ...score.refused }
    if (weight === 0 || score?.notMeasured) continue
    if (score?.value === undefined && missing === 'pending') return ''
    if (score?.value === undefined && missing === 'reweight') continue
    points += (score?.value ?? 0) * weight
    base += weight
  }
  return base > 0 ? snap(points / snap(base)) : ''
}
