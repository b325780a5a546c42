import { type Why, why } from '../values/explain'
import type { Month } from '../values/period'
import { halfUp } from '../values/round'
import { texts } from '../values/text'

const say = texts('breakdown.reasonable', {
  aboveBest: {
    en: '{month} asks {target}, more than {factor:%} of the best month ({best} in {bestMonth})',
    'zh-CN': '{month} 目标 {target},超过最好月份({bestMonth} {best})的 {factor:%}',
  },
  aboveMedian: {
    en: 'a month asks {mean} on average, more than {factor:%} of the median month ({median})',
    'zh-CN': '平均每月目标 {mean},超过月度中位数({median})的 {factor:%}',
  },
  belowMedian: {
    en: 'a month asks {mean} on average, less than {factor:%} of the median month ({median})',
    'zh-CN': '平均每月目标 {mean},低于月度中位数({median})的 {factor:%}',
  },
  aboveCapacity: {
    en: 'the year asks {year}, the capacity is {capacity}: {each} a month of a colleague beyond ramp × FTE × ramp',
    'zh-CN': '全年目标 {year},产能为 {capacity}(已过爬坡期同事月均 {each} × 在岗比例 × 爬坡)',
  },
  rising: { en: 'the last three months were {by:%} above the three before', 'zh-CN': '近三个月比前三个月高 {by:%}' },
  falling: { en: 'the last three months were {by:%} below the three before', 'zh-CN': '近三个月比前三个月低 {by:%}' },
  proposed: {
    en: 'proposed {proposed} a year: the median of the last six months × season{growth}, no month above {factor:%} of the best',
    'zh-CN': '建议全年 {proposed}:近六个月中位数 × 季节系数{growth},每月不超过最好月份的 {factor:%}',
  },
  growth: { en: ' × (1 + growth {growth:%})', 'zh-CN': ' ×(1 + 公司增长 {growth:%})' },
})

export interface Factors {
  /** Of the best month. */
  readonly mostOfBest: number
  readonly mostOfMedian: number
  readonly leastOfMedian: number
  /** Of the company over last year, for the proposed figure. */
  readonly growth: number
}

const FACTORS: Factors = { mostOfBest: 1.1, mostOfMedian: 1.3, leastOfMedian: 0.8, growth: 0 }
const LEAST_HISTORY = 6

export interface Judged {
  /** Targets by month of the year, in the KPI's unit. */
  readonly targets: ReadonlyArray<{ readonly month: Month; readonly target: number }>
  /** Known months, oldest first. */
  readonly history: ReadonlyArray<{ readonly month: Month; readonly figure: number }>
  /** Weight of each target month, 1 = a month like any other. */
  readonly season: readonly number[]
  /** Ramp × days by month; what somebody sold at half time is half already. */
  readonly presence: readonly number[]
  /** What a full post beyond ramp brings in a month; none where nobody is beyond ramp. */
  readonly each?: number | undefined
  /** FTE × ramp × days by month. */
  readonly capacity: readonly number[]
}

export interface Flagged {
  readonly flags: readonly Why[]
  /** By month. */
  readonly proposed: readonly number[]
  readonly why: Why
}

/** What speaks against a person's targets, with the evidence and a proposal; undefined with too little history or no flag. */
export function unreasonable(judged: Judged, factors: Factors = FACTORS): Flagged | undefined {
  if (judged.history.length < LEAST_HISTORY) return undefined
  const flags = [...againstBest(judged, factors), ...againstMedian(judged, factors), ...againstCapacity(judged)]
  if (flags.length === 0) return undefined
  const proposed = proposedOf(judged, factors)
  const growth = factors.growth === 0 ? '' : undefined
  const values = { proposed: sum(proposed), factor: factors.mostOfBest, growth }
  const told = why(say.proposed, values)
  const steps = growth === undefined ? { parts: { growth: why(say.growth, { growth: factors.growth }) } } : {}
  return { flags: [...flags, ...trendOf(judged)], proposed, why: { ...told, ...steps } }
}

function againstBest({ targets, history }: Judged, { mostOfBest }: Factors): Why[] {
  const best = history.reduce((a, b) => (b.figure > a.figure ? b : a))
  const top = targets.reduce((a, b) => (b.target > a.target ? b : a), targets[0] ?? { month: '', target: 0 })
  if (top.target <= best.figure * mostOfBest) return []
  const { month, target } = top
  return [why(say.aboveBest, { month, target, best: best.figure, bestMonth: best.month, factor: mostOfBest })]
}

function againstMedian(judged: Judged, { mostOfMedian, leastOfMedian }: Factors): Why[] {
  const full = judged.presence.reduce((a, share, i) => a + share * (judged.season[i] ?? 1), 0)
  if (full <= 0) return []
  const mean = sum(judged.targets.map(({ target }) => target)) / full
  const median = medianOf(judged.history.map(({ figure }) => figure))
  if (mean > median * mostOfMedian) return [why(say.aboveMedian, { mean, median, factor: mostOfMedian })]
  return mean < median * leastOfMedian ? [why(say.belowMedian, { mean, median, factor: leastOfMedian })] : []
}

function againstCapacity({ targets, each, capacity: posts, season }: Judged): Why[] {
  if (each === undefined) return []
  const year = sum(targets.map(({ target }) => target))
  const capacity = posts.reduce((total, share, i) => total + each * share * (season[i] ?? 1), 0)
  return year > capacity ? [why(say.aboveCapacity, { year, capacity, each })] : []
}

function trendOf({ history }: Judged): Why[] {
  const last = sum(history.slice(-3).map(({ figure }) => figure))
  const before = sum(history.slice(-6, -3).map(({ figure }) => figure))
  if (before <= 0 || last === before) return []
  const by = last / before - 1
  return [by > 0 ? why(say.rising, { by }) : why(say.falling, { by: -by })]
}

function proposedOf({ targets, history, season, presence }: Judged, { growth, mostOfBest }: Factors): number[] {
  const median = medianOf(history.slice(-6).map(({ figure }) => figure))
  const most = Math.max(...history.map(({ figure }) => figure)) * mostOfBest
  return targets.map((_, i) => halfUp(Math.min(median * (season[i] ?? 1) * (1 + growth), most) * (presence[i] ?? 1), 2))
}

function medianOf(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

function sum(figures: readonly number[]): number {
  return figures.reduce((a, b) => a + b, 0)
}
