import type { MonthContext } from '../../lookups/context'
import type { Prize, PrizePlace } from '../../records/rewards'
import { awardPlaces } from '../../rewards/prizePlaces'
import { competitionRanks } from '../../rules/ranks'
import { methodOf } from '../../scores/kpiScore'
import type { TeamScore } from '../../scores/team'
import { allocateInSteps } from '../../values/allocate'
import { why } from '../../values/explain'
import { groupBy } from '../../values/groupBy'
import { type Issue, issue, problems } from '../../values/issue'
import type { Month } from '../../values/period'
import { halfUp, snap } from '../../values/round'
import { texts, type Value } from '../../values/text'
import { versionFor } from '../../values/versions'
import type { PayLine } from '../kind'
import { lineStep } from '../rounding'
import { alone, attainmentOf, daysByName, dueMonths, figureFor, type Group, inTeam, reaches } from './figures'
import { type Candidate, finalOver, pointsOver } from './people'

const say = texts('prizes', {
  won: {
    en: '{prize}: place {place} with {value}: {pay:money}',
    'zh-CN': '{prize}:{value},第 {place} 名,奖金 {pay:money}',
  },
  tied: {
    en: '{prize}: place {place} with {value}, shared by {count}: {pay:money}',
    'zh-CN': '{prize}:{value},并列第 {place} 名({count} 人平分),奖金 {pay:money}',
  },
  honour: { en: '{prize}: place {place} with {value}: {honour}', 'zh-CN': '{prize}:{value},第 {place} 名:{honour}' },
  ofTeam: { en: 'Won by the team {team}, shared by active days', 'zh-CN': '团队“{team}”获奖,按在岗天数分' },
})

const found = problems('prizes', {
  nobody: {
    severity: 'look',
    what: { en: 'nobody wins “{prize}” this time', 'zh-CN': '本期“{prize}”无人获奖' },
    mend: {
      en: 'Nobody competed, or nobody reached the minimum: nothing is paid.',
      'zh-CN': '没有人参评,或无人达到最低要求,不发奖金。',
    },
  },
  noMembers: {
    severity: 'look',
    what: {
      en: 'the team {team} wins {pay:money} of “{prize}”, but has nobody who can get it',
      'zh-CN': '团队“{team}”获得“{prize}”奖金 {pay:money},但没有可发放的成员',
    },
    mend: { en: 'Give it out by Adjustments.', 'zh-CN': '请用“奖惩调整”发放。' },
  },
})

export interface PrizeResult {
  readonly lines: readonly PayLine[]
  readonly issues: readonly Issue[]
}

/** Every prize that is due. */
export function prizesOf(
  context: MonthContext,
  candidates: readonly Candidate[],
  teams: ReadonlyMap<string, TeamScore>,
): PrizeResult[] {
  return versionFor(context.input.rewards.prizes, context.input.month).flatMap(prize => {
    const months = dueMonths(context, prize.every)
    if (!months) return []
    return contestsOf({ context, prize, months, candidates, teams }).map(contest =>
      winners(prize, contest, lineStep(context.input.policy)),
    )
  })
}

/** One who competes: a person, or a team with its members. */
interface Competitor {
  readonly name: string
  readonly value: number
  readonly shown: Value
  readonly members: readonly { readonly name: string; readonly days: number }[]
  readonly isTeam: boolean
}

interface Holding {
  readonly context: MonthContext
  readonly prize: Prize
  readonly months: readonly Month[]
  readonly candidates: readonly Candidate[]
  readonly teams: ReadonlyMap<string, TeamScore>
}

function contestsOf(holding: Holding): Competitor[][] {
  const { prize, candidates } = holding
  if (prize.competitors === 'team') return [teamsIn(holding)]
  const own = candidates.flatMap(candidate => {
    const entry = entryOf(holding, candidate)
    return entry ? [{ candidate, entry }] : []
  })
  if (prize.competitors === 'person') return [own.map(one => one.entry)]
  return [...groupBy(own, one => one.candidate.team).values()].map(team => team.map(one => one.entry))
}

function entryOf(holding: Holding, candidate: Candidate): Competitor | undefined {
  const { context, months } = holding
  const { name, result } = candidate
  const group = { owner: name, plan: result.plan, members: alone(context, result.presence.person, months) }
  const measured = measuredBy(holding, group, {
    score: () => finalOver(context, candidate, months),
    points: () => pointsOver(context, candidate, months),
  })
  return measured && { name, ...measured, members: [{ name, days: 1 }], isTeam: false }
}

function teamsIn(holding: Holding): Competitor[] {
  const { context, months, candidates, teams } = holding
  return [...context.teams.values()].flatMap((team): Competitor[] => {
    const members = inTeam(context, team.name, months)
    const own = candidates.filter(one => one.team === team.name && one.isThere)
    const days = daysByName(members)
    const points = () => own.reduce((sum, one) => sum + pointsOver(context, one, months), 0)
    const group = { owner: team.name, plan: team.plan, members }
    const measured = measuredBy(holding, group, { score: () => teams.get(team.name)?.total?.value, points })
    if (!measured || members.length === 0) return []
    const shares = own.map(({ name }) => ({ name, days: days.get(name) ?? 0 }))
    return [{ name: team.name, ...measured, members: shares, isTeam: true }]
  })
}

interface OwnScores {
  readonly score: () => number | undefined
  readonly points: () => number
}

/** The figure somebody competes with, larger is better; undefined for those who do not compete or miss the minimum. */
function measuredBy(
  { context, prize }: Holding,
  group: Group,
  own: OwnScores,
): Pick<Competitor, 'value' | 'shown'> | undefined {
  if (prize.by === 'score' || prize.by === 'points') {
    const value = prize.by === 'score' ? own.score() : own.points()
    return value === undefined || value <= 0 || value < (prize.atLeast ?? 0) ? undefined : { value, shown: value }
  }
  const figure = prize.kpi === undefined ? undefined : figureFor(context, prize.kpi, group)
  const value = figure && (prize.by === 'actual' ? figure.actual : attainmentOf(figure))
  if (!figure || value === undefined) return undefined
  const isLess = methodOf(figure.kpi).better === 'less'
  if (!isLess && value <= 0) return undefined
  if (prize.atLeast !== undefined && !reaches(figure.kpi, value, prize.atLeast)) return undefined
  const shown = { figure: value, percent: prize.by === 'attainment' || figure.kpi.percent }
  return { value: isLess ? -value : value, shown }
}

/** Money by places, ties sharing those they cover in pay steps; and honours. */
function winners(prize: Prize, competitors: readonly Competitor[], step: number): PrizeResult {
  const values = competitors.map(({ value }) => snap(halfUp(value, 9)))
  const ranks = competitionRanks(values)
  const ranksCounted = new Map<number, number>()
  for (const rank of ranks) if (rank !== undefined) ranksCounted.set(rank, (ranksCounted.get(rank) ?? 0) + 1)
  const amounts = awardPlaces(values, placeAmounts(prize.places), step)
  const issues: Issue[] = []
  const lines = competitors.flatMap((one, i) => {
    const place = ranks[i] ?? 0
    const count = ranksCounted.get(place) ?? 1
    const won = { one, place, count, amount: amounts[i] ?? 0, honour: honourOf(prize, place) }
    if (won.amount === 0 && won.honour === undefined) return []
    const paid = linesOf(prize, won, step)
    if (paid.length === 0)
      issues.push(
        issue(found.noMembers, { team: one.name, prize: prize.name, pay: won.amount / 100 }, { place: prize.place }),
      )
    return paid
  })
  if (competitors.length === 0) issues.push(issue(found.nobody, { prize: prize.name }, { place: prize.place }))
  return { lines, issues }
}

function placeAmounts(places: readonly PrizePlace[]): number[] {
  const last = places.reduce((most, place) => Math.max(most, place.last), 0)
  return Array.from({ length: last }, (_, i) => places.find(p => p.first <= i + 1 && i + 1 <= p.last)?.amount ?? 0)
}

function honourOf({ places }: Prize, place: number): string | undefined {
  return places.find(p => p.first <= place && place <= p.last)?.honour
}

interface Won {
  readonly one: Competitor
  readonly place: number
  readonly count: number
  readonly amount: number
  readonly honour: string | undefined
}

function linesOf(prize: Prize, { one, place, count, amount, honour }: Won, step: number): PayLine[] {
  const parts = allocateInSteps(
    amount,
    one.members.map(({ days }) => days),
    step,
  )
  return one.members.flatMap(({ name: person }, i): PayLine[] => {
    const pay = parts[i] ?? 0
    const values = { prize: prize.name, place, value: one.shown, count, pay: pay / 100, honour: honour ?? '' }
    const wording = honour !== undefined ? say.honour : count > 1 ? say.tied : say.won
    const steps = one.isTeam ? [why(say.ofTeam, { team: one.name })] : []
    const reason = why(wording, values, steps)
    return [{ person, kind: 'prize', kpi: prize.kpi, base: amount, amount: pay, why: reason }]
  })
}
