import { scoring } from '../methods/index'
import type { ScoringMethod } from '../methods/kind'
import type { Kpi, Missing } from '../records/month'
import type { Evaluated } from '../rules/calculation'
import { type Because, later, type Why, why, withValues } from '../values/explain'
import { type Issue, issue, problems } from '../values/issue'
import { snap } from '../values/round'
import { texts } from '../values/text'

const say = texts('kpiScore', {
  scored: { en: '{kpi}: actual {actual}; {target}; {points}', 'zh-CN': '{kpi}:完成 {actual};{target};{points}' },
  line: { en: '{kpi}: actual {actual}; {points}', 'zh-CN': '{kpi}:完成 {actual};{points}' },
  notMeasured: {
    en: '{kpi} is not measured this month; its weight is shared over the other KPIs',
    'zh-CN': '{kpi}:本月不考核,权重由其他指标分摊',
  },
  reweighted: {
    en: '{kpi} has no figure yet; its weight is shared over the other KPIs',
    'zh-CN': '{kpi}:暂无数据,权重由其他指标分摊',
  },
  zero: { en: '{kpi} has no figure and counts 0 points', 'zh-CN': '{kpi}:没有数据,按 0 分计' },
  pending: { en: '{kpi} has no figure yet', 'zh-CN': '{kpi}:还没有数据' },
  noQuota: {
    en: '{kpi}: nothing is asked yet in the ramp; its weight is shared over the other KPIs',
    'zh-CN': '{kpi}:爬坡期暂无目标,权重由其他指标分摊',
  },
  carried: {
    en: '{kpi} is not due; the score of {month} is kept',
    'zh-CN': '{kpi}:本月不到考核期,沿用 {month} 的得分',
  },
  notDue: {
    en: '{kpi} is not due; its weight is shared over the other KPIs',
    'zh-CN': '{kpi}:本月不到考核期,权重由其他指标分摊',
  },
})

const found = problems('kpiScore', {
  noFigure: {
    severity: 'leavesOut',
    what: { en: 'no figure for {kpi} in {month}', 'zh-CN': '{month} 缺“{kpi}”的数据' },
    mend: {
      en: 'Type the number; 0 if there was none; – if it is not measured this month.',
      'zh-CN': '填数字;没有就填 0;本月不考核就填“–”。',
    },
  },
  noReview: {
    severity: 'leavesOut',
    what: { en: 'no reviews that count for {kpi} in {month}', 'zh-CN': '{month} 没有可计入“{kpi}”的评价' },
    mend: {
      en: 'Collect reviews; peers, reports and customers count from three raters on.',
      'zh-CN': '请收集评价;同事、下属、客户满三人才计入。',
    },
  },
  noTarget: {
    severity: 'leavesOut',
    what: { en: 'no target for {kpi} in {month}', 'zh-CN': '{month} 没有“{kpi}”的目标' },
    mend: {
      en: 'Fill in the month on Targets, or the target of the KPI on KPIs.',
      'zh-CN': '请在“目标”表填写该月,或在“考核指标”表填写该指标的目标。',
    },
  },
})
export const kpiProblems = found

/** What became of one KPI. `points` are not rounded. */
export interface KpiScore {
  readonly kpi: Kpi
  readonly state: 'scored' | 'missing' | 'notCounted'
  readonly figure: 'known' | 'missing' | 'notMeasured' | 'carried'
  readonly actual?: number | undefined
  readonly target?: number | undefined
  readonly attainment?: number | undefined
  readonly points?: number | undefined
  readonly why: Why
  readonly issue?: Issue | undefined
}

export interface Asked {
  readonly who: string
  readonly month: string
  readonly target?: { readonly value: number; readonly why: Why } | undefined
  readonly actual: Evaluated
  readonly missing: Missing
  /** The ramp asks nothing yet. */
  readonly nothingAsked?: boolean
}

export function methodOf(kpi: Kpi): ScoringMethod<unknown> {
  return scoring[kpi.method as keyof typeof scoring] as ScoringMethod<unknown>
}

/** Points of one KPI, with what a missing or unmeasured figure means for it. */
export function scoreKpi(kpi: Kpi, asked: Asked): KpiScore {
  const { actual } = asked
  if (actual === 'notMeasured') return notCounted(kpi, 'notMeasured', why(say.notMeasured, { kpi: kpi.name }))
  if (actual === 'missing') return withoutFigure(kpi, asked)
  const method = methodOf(kpi)
  const target = asked.target?.value
  if (target === undefined && method.target !== 'none') return { ...withoutTarget(kpi, asked), actual: actual.value }
  if (target === 0 && method.target === 'positive' && asked.nothingAsked) {
    return { ...notCounted(kpi, 'notMeasured', why(say.noQuota, { kpi: kpi.name })), actual: actual.value, target }
  }
  const scored = method.run({ actual: actual.value, target }, kpi.rule)
  if ('wrong' in scored) {
    const about = { who: [asked.who], month: asked.month, place: kpi.place }
    const problem = issue(scored.wrong, { ...scored.with, kpi: kpi.name }, { ...about, severity: 'leavesOut' })
    const reason = why(scored.wrong.what, { ...scored.with, kpi: kpi.name })
    return { kpi, state: 'missing', figure: 'known', actual: actual.value, target, why: reason, issue: problem }
  }
  return {
    kpi,
    state: 'scored',
    figure: 'known',
    actual: actual.value,
    target,
    attainment: target !== undefined && target > 0 ? snap(actual.value / target) : undefined,
    points: scored.value,
    why: later({ kpi, actual, target: asked.target }, lineOf),
  }
}

/** The figures a method speaks of; those of a % KPI are shown as percentages. */
const FIGURES = ['actual', 'target', 'worst', 'best', 'allowed']

/** A method's why with the KPI's figures shown as percentages where it is a % KPI. */
export function inTermsOf({ percent }: Pick<Kpi, 'percent'>, points: Why): Why {
  if (!percent) return points
  return withValues(points, (name, value) =>
    typeof value === 'number' && FIGURES.includes(name) ? { figure: value, percent } : value,
  )
}

interface Line {
  readonly kpi: Kpi
  readonly actual: { readonly value: number; readonly why?: Why }
  readonly target: Because<number> | undefined
}

/** How the figure itself came about stands behind the line. */
function lineOf({ kpi, actual, target }: Line): Why {
  const values = { kpi: kpi.name, actual: { figure: actual.value, percent: kpi.percent } }
  const scored = methodOf(kpi).run({ actual: actual.value, target: target?.value }, kpi.rule)
  const points = inTermsOf(kpi, 'wrong' in scored ? why(scored.wrong.what, scored.with) : scored.why)
  const steps = actual.why ? { steps: [actual.why] } : {}
  return target === undefined
    ? { say: say.line, with: values, parts: { points }, ...steps }
    : { say: say.scored, with: values, parts: { target: target.why, points }, ...steps }
}

function notCounted(kpi: Kpi, figure: KpiScore['figure'], reason: Why): KpiScore {
  return { kpi, state: 'notCounted', figure, why: reason }
}

const FROM_ACTUALS: readonly Kpi['source'][] = ['typed', 'calculated']

function withoutFigure(kpi: Kpi, { missing, who, month, target }: Asked): KpiScore {
  const values = { kpi: kpi.name }
  const asked = { target: target?.value }
  if (missing === 'reweight') return { ...notCounted(kpi, 'missing', why(say.reweighted, values)), ...asked }
  if (missing === 'zero')
    return { kpi, state: 'scored', figure: 'missing', points: 0, why: why(say.zero, values), ...asked }
  if (kpi.source === 'reviews') {
    const gap = issue(found.noReview, { kpi: kpi.name, month }, { who: [who], month, place: { table: 'reviews' } })
    return { kpi, state: 'missing', figure: 'missing', why: why(say.pending, values), issue: gap, ...asked }
  }
  const about = { who: [who], month, place: { table: FROM_ACTUALS.includes(kpi.source) ? 'actuals' : 'deals' } }
  const gap = issue(found.noFigure, { kpi: kpi.name, month }, about)
  return { kpi, state: 'missing', figure: 'missing', why: why(say.pending, values), issue: gap, ...asked }
}

function withoutTarget(kpi: Kpi, { who, month }: Asked): KpiScore {
  const values = { kpi: kpi.name, month }
  const gap = issue(found.noTarget, values, { who: [who], month, place: { table: 'targets' } })
  return { kpi, state: 'missing', figure: 'known', why: why(found.noTarget.what, values), issue: gap }
}

/** A KPI that is not due this month: its last score, or no score. */
export function notDueKpi(kpi: Kpi, last: { readonly score: number; readonly month: string } | undefined): KpiScore {
  if (!last) return notCounted(kpi, 'notMeasured', why(say.notDue, { kpi: kpi.name }))
  const reason = why(say.carried, { kpi: kpi.name, month: last.month })
  return { kpi, state: 'scored', figure: 'carried', points: last.score, why: reason }
}
