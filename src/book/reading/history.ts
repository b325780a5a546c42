import type { Credit, History, PastFinal, PastLine, PastScore } from '../../domain/records/month'
import { toMinor } from '../../domain/values/money'
import { isMonth } from '../../domain/values/period'
import { closedMonths } from './closed'
import type { Reads } from './reads'

/** What earlier months wrote on the result sheets. */
export function readHistory(reads: Reads, month: string, credits: readonly Credit[]): History {
  const lines = (reads.payLines?.rows ?? []).filter(row => row.period < month && isMonth(row.period))
  const scores = (reads.scores?.rows ?? []).filter(row => row.period < month && isMonth(row.period))
  return {
    lines: lines.map(
      (row): PastLine => ({
        month: row.period,
        person: row.person,
        kind: row.kind,
        plan: row.commissionPlan,
        deal: row.deal,
        reverses: row.reverses,
        base: row.base === undefined ? undefined : toMinor(row.base),
        amount: toMinor(row.amount ?? 0),
        date: row.creditDate,
      }),
    ),
    scores: scores.flatMap((row): PastScore[] =>
      row.score === undefined ? [] : [{ month: row.period, person: row.person, kpi: row.kpi, score: row.score }],
    ),
    finals: finalsBefore(reads, month),
    closed: closedMonths(reads, credits, month),
    owed: owedBefore(reads, month),
  }
}

/** Final scores and points of earlier months. */
export function finalsBefore(reads: Reads, month: string): PastFinal[] {
  return (reads.results?.rows ?? []).flatMap(({ period, name, final, points, activeShare }): PastFinal[] =>
    period >= month || !isMonth(period) || final === undefined
      ? []
      : [{ month: period, person: name, final, points: points ?? 0, activeShare: activeShare ?? 1 }],
  )
}

/** What each person owed after the latest month before. */
function owedBefore(reads: Reads, month: string): Map<string, number> {
  const latest = new Map<string, { period: string; owed: number }>()
  for (const row of reads.results?.rows ?? []) {
    if (row.period >= month || !isMonth(row.period) || row.owedAfter === undefined) continue
    const known = latest.get(row.name)
    if (!known || known.period < row.period) latest.set(row.name, { period: row.period, owed: toMinor(row.owedAfter) })
  }
  return new Map([...latest].map(([name, { owed }]) => [name, owed]))
}
