import type { MonthContext } from '../../lookups/context'
import type { TeamScore } from '../../scores/team'
import { groupBy } from '../../values/groupBy'
import type { Issue } from '../../values/issue'
import type { PayLine } from '../kind'
import type { PersonResult } from '../personResult'
import { candidatesOf } from './people'
import { type PoolResult, poolsOf } from './pools'
import { prizesOf } from './prizes'

/** What a month awards beside everybody's own pay. */
export interface Awards {
  readonly of: (person: string) => readonly PayLine[]
  readonly pools: readonly PoolResult[]
  readonly issues: readonly Issue[]
}

/** Team pools and prizes of the month, settled once for everybody, from scores and grades as they are shown. */
export function awardsOf(
  context: MonthContext,
  people: readonly PersonResult[],
  teams: ReadonlyMap<string, TeamScore>,
): Awards {
  const { pools: rules, prizes: contests } = context.input.rewards
  if (rules.length === 0 && contests.length === 0) return { of: () => [], pools: [], issues: [] }
  const candidates = candidatesOf(context, people)
  const pools = poolsOf(context, candidates)
  const prizes = prizesOf(context, candidates, teams)
  const lines = groupBy(
    [...pools, ...prizes].flatMap(one => one.lines),
    line => line.person,
  )
  const issues = [...pools, ...prizes].flatMap(one => one.issues)
  return { of: person => lines.get(person) ?? [], pools, issues }
}
