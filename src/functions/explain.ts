import { scoring } from '../domain/methods/index'
import type { Measure, ScoringMethod } from '../domain/methods/kind'
import { inTermsOf } from '../domain/scores/kpiScore'
import { type Why, why } from '../domain/values/explain'
import { number, typed } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { snap } from '../domain/values/round'
import { texts } from '../domain/values/text'
import { eachFigure, eachOr, eachOrBlank } from './internal/args'
import { defineFunction } from './internal/define'
import { measuredArgs, measuredProblems, ruleOf } from './internal/measured'

const say = texts('explainCell', {
  scored: { en: 'Actual {actual}, target {target}; {points}', 'zh-CN': '实际 {actual},目标 {target};{points}' },
  alone: { en: 'Actual {actual}; {points}', 'zh-CN': '实际 {actual};{points}' },
  scoredBy: {
    en: 'Actual {actual}, target {target}; {points} ({sum})',
    'zh-CN': '实际 {actual},目标 {target};{points}({sum})',
  },
  aloneBy: { en: 'Actual {actual}; {points} ({sum})', 'zh-CN': '实际 {actual};{points}({sum})' },
  weight: {
    en: 'With a weight of {weight:%} it brings {points:exact} × {weight:%} = {weighted} points to the total score',
    'zh-CN': '权重 {weight:%},计入总分 {points:exact} × {weight:%} = {weighted} 分',
  },
})

const found = problems('explainCell', {
  weight: {
    severity: 'leavesOut',
    what: { en: 'a weight of {weight:%} is more than the whole score', 'zh-CN': '权重 {weight:%} 超过了总分' },
    mend: { en: 'If {proposed:%} is meant, type {proposed:%}.', 'zh-CN': '如果是 {proposed:%},请填 {proposed:%}。' },
  },
})

/** =KPI_EXPLAIN(actual, target, [method], [rule], [weight]) */
export const explain = defineFunction({
  name: 'KPI_EXPLAIN',
  help: { en: 'How the points of one KPI came about, in words', 'zh-CN': '用一句话说明单项指标得分的由来' },
  rule: {
    en: 'The figures, what KPI_SCORE makes of them, the sum behind it, and what the weight makes of the points.',
    'zh-CN': '列出数据、KPI_SCORE 的得分、计算过程,以及按权重计入总分的分数。',
  },
  args: {
    ...measuredArgs,
    actual: eachFigure(typed(), measuredArgs.actual),
    target: eachOrBlank(typed(), measuredArgs.target),
    weight: eachOr(number({ min: 0 }), undefined, {
      label: { en: 'Weight', 'zh-CN': '权重' },
      accepts: {
        en: 'the weight of the KPI, such as 30%; nothing is said of it when blank',
        'zh-CN': '指标权重,例如 30%;留空则不提',
      },
    }),
  },
  oneScale: ['actual', 'target'],
  run({ actual, target, method, rule, weight }) {
    const chosen = scoring[method] as ScoringMethod<unknown>
    const read = ruleOf(chosen, rule)
    if ('wrong' in read) return { ...read, arg: 'rule', all: rule !== undefined }
    if (weight !== undefined && weight > 1) {
      return { wrong: found.weight, with: { weight, proposed: weight / 100 }, arg: 'weight' }
    }
    const measure = { actual: actual.n, target: target?.n }
    const scored = chosen.run(measure, read.value)
    if ('wrong' in scored) return { ...scored, arg: chosen.target === 'none' ? 'actual' : 'target' }
    const kpi = { percent: actual.percent || target?.percent === true }
    const said = sentence(measure, inTermsOf(kpi, scored.why), kpi, sumOf(chosen, measure, read.value, kpi))
    if (weight === undefined) return said
    const weighted = { weight, points: scored.value, weighted: snap(scored.value * weight) }
    return { ...said, steps: [why(say.weight, weighted)] }
  },
  refuses: { ...measuredProblems, weightAbove: found.weight },
  examples: [
    {
      args: [95, 100],
      gives: 'Actual 95, target 100; attainment 95%: 95 points (95 ÷ 100 = 95%)',
    },
    {
      args: [150, 100, '越高越好', '120', '30%'],
      gives:
        '实际 150,目标 100;完成率 150%,得 120 分(封顶 120 分)(150 ÷ 100 = 150%)。权重 30%,计入总分 120 × 30% = 36 分。',
    },
  ],
})

interface Scale {
  readonly percent: boolean
}

function sumOf(method: ScoringMethod<unknown>, measure: Measure, rule: unknown, scale: Scale): Why | undefined {
  const sum = method.arithmetic?.(measure, rule)
  return sum && inTermsOf(scale, sum)
}

function sentence({ actual, target }: Measure, points: Why, { percent }: Scale, sum: Why | undefined): Why {
  const figures = { actual: { figure: actual, percent } }
  const parts = sum ? { points, sum } : { points }
  if (target === undefined) return { say: sum ? say.aloneBy : say.alone, with: figures, parts }
  return { say: sum ? say.scoredBy : say.scored, with: { ...figures, target: { figure: target, percent } }, parts }
}
