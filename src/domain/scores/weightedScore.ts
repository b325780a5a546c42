import { type Because, later, type Why, why } from '../values/explain'
import { halfUp, snap } from '../values/round'
import { texts } from '../values/text'
import type { KpiScore } from './kpiScore'

const say = texts('weigh', {
  term: { en: '{kpi} {points:exact} × {weight:%}', 'zh-CN': '{kpi} {points:exact} × {weight:%}' },
  total: { en: '{lines} = {score} points', 'zh-CN': '{lines} = {score} 分' },
})

export interface Weighed {
  readonly score: KpiScore
  /** The weight it counted with; a KPI that is not counted shares its weight over the others. */
  readonly weight: number
  readonly weighted?: number | undefined
}

export interface WeightedScore {
  readonly lines: readonly Weighed[]
  /** Undefined while a figure is missing, or when nothing was measured. */
  readonly total?: Because<number> | undefined
}

/** Σ points × weight, rounded half up to the score decimals; weights of KPIs not counted are shared over the others. */
export function weigh(scores: readonly KpiScore[], weights: readonly number[], decimals: number): WeightedScore {
  const counted = scores.map(score => score.state !== 'notCounted')
  const base = snap(weights.reduce((sum, weight, i) => sum + (counted[i] ? weight : 0), 0))
  const lines = scores.map((score, i): Weighed => {
    const weight = counted[i] && base > 0 ? snap((weights[i] ?? 0) / base) : 0
    return { score, weight, weighted: score.points === undefined ? undefined : score.points * weight }
  })
  const missing = scores.some(score => score.state === 'missing')
  if (missing || base === 0) return { lines }
  const total = halfUp(
    snap(scores.reduce((sum, s, i) => sum + (s.points ?? 0) * (counted[i] ? (weights[i] ?? 0) : 0), 0)) / base,
    decimals,
  )
  return { lines, total: { value: total, why: later({ lines, total }, whyOf) } }
}

function whyOf({ lines, total }: { readonly lines: readonly Weighed[]; readonly total: number }): Why {
  const terms = lines
    .filter(line => line.score.state === 'scored' && line.weight > 0)
    .map(({ score, weight }) => ({ say: say.term, with: { kpi: score.kpi.name, points: score.points ?? 0, weight } }))
  return why(say.total, { lines: { terms }, score: total })
}
