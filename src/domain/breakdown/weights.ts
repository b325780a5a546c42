import { type Issue, issue } from '../values/issue'
import type { PlanInput } from './plan'
import { planned } from './problems'

/** Weights by month, of teams and of posts. */
export interface Weights {
  readonly teams: readonly (readonly number[])[]
  readonly posts: readonly (readonly number[])[]
  readonly issues: readonly Issue[]
}

/** What every team and post weighs in each month: its way of weighing × the days there, in `capacity` × ramp. */
export function weightsOf(input: PlanInput): Weights {
  const posts = byPost(input, 'people')
  const teams = byTeam(input)
  return { posts: posts.weights, teams: teams.weights, issues: unique([...teams.issues, ...posts.issues]) }
}

interface Weighed {
  readonly weights: readonly (readonly number[])[]
  readonly issues: readonly Issue[]
}

function byPost({ posts, organisation, before, ramp }: PlanInput, level: 'teams' | 'people'): Weighed {
  const way = organisation[level]
  if (!way.posts) return { weights: posts.map(post => post.active), issues: [noWeights(way)] }
  const { weights, issues = [] } = way.posts(posts, before)
  const negative = posts.findIndex((_, i) => (weights[i] ?? 0) < 0)
  const wrong =
    negative >= 0 ? [issue(planned.negative, { who: posts[negative]?.person, found: weights[negative] })] : []
  const isRamped = way.ramped || (level === 'people' && ramp === 'shareOut')
  const filled = posts.map(({ active, ramp: carries }, i) =>
    active.map((days, j) => (weights[i] ?? 0) * days * (isRamped ? (carries[j] ?? 1) : 1)),
  )
  const isNothing =
    posts.length > 0 && issues.length + wrong.length === 0 && filled.every(row => row.every(w => w === 0))
  return { weights: filled, issues: [...issues, ...wrong, ...(isNothing ? [noWeights(way)] : [])] }
}

/** A team weighs what its posts weigh, or as one: even, or the share typed for it. */
function byTeam(input: PlanInput): Weighed {
  const { teams, posts, months, organisation, before } = input
  const way = organisation.teams
  const isThere = (team: string, j: number) => posts.some(post => post.team === team && (post.active[j] ?? 0) > 0)
  if (way.summed) {
    const { weights, issues } = byPost(input, 'teams')
    const summed = teams.map(team =>
      months.map((_, j) =>
        posts.reduce((sum, post, i) => (post.team === team ? sum + (weights[i]?.[j] ?? 0) : sum), 0),
      ),
    )
    return { weights: summed, issues }
  }
  const peopled = teams.filter(team => months.some((_, j) => isThere(team, j)))
  const asOne = peopled.map(team => ({ person: team, team, fte: 1, active: [], ramp: [] }))
  const { weights = [], issues = [] } = way.posts?.(asOne, before) ?? {}
  const negative = peopled.findIndex((_, i) => (weights[i] ?? 0) < 0)
  const wrong = negative >= 0 ? [issue(planned.negative, { who: peopled[negative], found: weights[negative] })] : []
  const isNothing = peopled.length > 0 && issues.length + wrong.length === 0 && weights.every(weight => weight === 0)
  const none = !way.posts || isNothing ? [noWeights(way)] : []
  const table = teams.map(team => months.map((_, j) => (isThere(team, j) ? (weights[peopled.indexOf(team)] ?? 0) : 0)))
  return { weights: table, issues: [...issues, ...wrong, ...none] }
}

function noWeights(way: PlanInput['time']): Issue {
  return issue(planned.noWeights, { way: { id: 'breakdown.way', ...way.words } })
}

/** The same is found of teams and of people: said once. */
function unique(issues: readonly Issue[]): Issue[] {
  const said = new Map(issues.map(found => [JSON.stringify([found.problem.id, found.with]), found]))
  return [...said.values()]
}
