import type { MonthContext } from '../../lookups/context'
import { lastDay, type Month } from '../../values/period'
import { halfUp } from '../../values/round'
import type { PersonResult } from '../personResult'

/** Somebody scored whom no veto keeps from bonuses. */
export interface Candidate {
  readonly result: PersonResult
  readonly name: string
  readonly team: string
  readonly final: number
  /** Still there on the last day of the month. */
  readonly isThere: boolean
}

/** Those who can get awards, by name, so that ties of a cent go to the earlier name. */
export function candidatesOf({ input }: MonthContext, people: readonly PersonResult[]): Candidate[] {
  const end = lastDay(input.month)
  return people
    .flatMap((result): Candidate[] => {
      const { final, gates, presence } = result
      if (final === undefined || gates.some(gate => gate.effect === 'bonus' || gate.effect === 'pay')) return []
      const { person, last } = presence
      const isThere = (last.end ?? end) >= end
      return [{ result, name: person.name, team: last.team, final, isThere }]
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The final score over months: the mean of the months' by active days. */
export function finalOver(
  { input, pastFinals }: MonthContext,
  { result, name, final }: Candidate,
  months: readonly Month[],
): number {
  if (months.length === 1) return final
  const { days, daysInMonth } = result.presence
  const past = pastFinals(name).filter(one => months.includes(one.month))
  const all = [...past, { final, activeShare: days / daysInMonth }]
  const share = all.reduce((sum, one) => sum + one.activeShare, 0)
  return halfUp(all.reduce((sum, one) => sum + one.final * one.activeShare, 0) / share, input.policy.scoreDecimals)
}

/** Collaboration points over months. */
export function pointsOver(
  { pastFinals }: MonthContext,
  { result, name }: Candidate,
  months: readonly Month[],
): number {
  const past = pastFinals(name).filter(one => months.includes(one.month))
  return past.reduce((sum, one) => sum + one.points, result.points)
}
