import type { MonthContext } from '../lookups/context'
import type { PersonResult } from '../pay/personResult'
import type { Kpi } from '../records/month'
import { finalScore } from '../scores/final'
import { gradeRows, isDistributed } from '../scores/grade'
import { type KpiScore, methodOf } from '../scores/kpiScore'
import type { Weighed } from '../scores/weightedScore'
import { halfUp, snap } from '../values/round'

/** What one KPI alone would have to come to, the others as they are. */
export interface Step {
  readonly kpi: Kpi
  /** In the KPI's unit. */
  readonly actual: number
  /** How far that is from what was reached; below 0 where less is better. */
  readonly more: number
}

export interface NextGrade {
  readonly grade: string
  readonly from: number
  /** Points of the final score that are missing. */
  readonly missing: number
  /** Each alone is enough; a KPI whose cap forbids it is not here. */
  readonly steps: readonly Step[]
}

/**
 * What the next grade would take, KPI by KPI: the own score that is needed, the points that gives the KPI, and the
 * actual its method asks for them. The team's score is taken as it stands. Undefined at the top, while pending, under a
 * veto of score or grade, and where grades are forced shares.
 */
export function nextGrade({ input }: MonthContext, person: PersonResult): NextGrade | undefined {
  const { final, scores, gates, plan } = person
  if (final === undefined || !scores?.total) return undefined
  if (gates.some(({ effect }) => effect === 'score' || effect === 'grade')) return undefined
  const rows = gradeRows(input, plan)
  const next = isDistributed(rows) ? undefined : [...rows].reverse().find(row => (row.from ?? 0) > final)
  if (!next || next.from === undefined) return undefined
  const own = ownNeeded(person, next.from, input.policy)
  const steps = own === undefined ? [] : scores.lines.flatMap(line => stepOf(line, own - exact(scores.lines)) ?? [])
  return { grade: next.grade, from: next.from, missing: snap(next.from - final), steps }
}

/** The own score before it was rounded. */
function exact(lines: readonly Weighed[]): number {
  return lines.reduce((sum, { weighted = 0 }) => sum + weighted, 0)
}

interface Rounding {
  readonly scoreDecimals: number
  readonly pointsCap: number
}

/** The lowest own score, at the decimals it is shown with, whose final score reaches the edge. */
function ownNeeded(person: PersonResult, edge: number, policy: Rounding): number | undefined {
  const { share, team, points, gates } = person
  const { scoreDecimals: decimals, pointsCap } = policy
  if (share >= 1) return undefined
  const mixed = team === undefined || share === 0 ? 0 : team * share
  const rest = mixed === 0 && share === 0 ? 1 : 1 - share
  const unit = 10 ** -decimals
  let own = halfUp((edge - points - mixed) / rest, decimals) - 2 * unit
  const reaches = () => finalScore({ own, team, share, points, pointsCap, gates, decimals }).value >= edge
  for (let tries = 0; tries < 10 && !reaches(); tries++) own = halfUp(own + unit, decimals)
  return reaches() ? own : undefined
}

function stepOf({ score, weight }: Weighed, lacking: number): Step | undefined {
  const { kpi, state, figure, actual, target, points } = score
  if (state !== 'scored' || figure !== 'known' || actual === undefined || points === undefined || weight <= 0) return
  const wanted = snap(points + lacking / weight)
  const found = methodOf(kpi).reach(wanted, { actual, target }, kpi.rule)
  if (found === undefined || !Number.isFinite(found) || found < 0) return undefined
  const needed = outward(score, found, wanted)
  return needed === undefined ? undefined : { kpi, actual: needed, more: snap(needed - actual) }
}

/** Rounded to what can be counted, away from what was reached, so that it still is enough. */
function outward({ kpi, actual = 0, target }: KpiScore, found: number, wanted: number): number | undefined {
  const decimals = kpi.percent ? 3 : Number.isInteger(actual) && Number.isInteger(target ?? 0) ? 0 : 2
  const unit = 10 ** -decimals
  const steps = snap(found / unit)
  const rounded = halfUp((found > actual ? Math.ceil(steps) : Math.floor(steps)) * unit, decimals)
  for (const needed of [rounded, halfUp(rounded + Math.sign(found - actual) * unit, decimals)]) {
    const scored = methodOf(kpi).run({ actual: needed, target }, kpi.rule)
    if (!('wrong' in scored) && snap(scored.value) >= wanted - 1e-9) return needed
  }
  return undefined
}
