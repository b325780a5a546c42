import { presentIn } from '../../domain/lookups/presence'
import type { MonthInput } from '../../domain/records/month'
import { teamShare } from '../../domain/scores/team'
import { type Lang, say } from '../../domain/values/text'
import { versionFor } from '../../domain/values/versions'
import type { Reads } from '../reading/reads'
import { RELATIONS } from '../settings/roleWeights'
import type { Settings } from '../settings/settings'
import { relations } from '../tables/choices'
import { deeds } from '../tables/deeds'
import { MISSING } from './kpis'
import { scoreWords as words } from './scoreWords'
import type { Section } from './sections'
import { wordOf } from './words'

interface Of {
  readonly input: MonthInput
  readonly reads: Reads
  readonly settings: Settings
  readonly plan: string
  /** Of the people of the plan. */
  readonly teams: readonly string[]
  readonly lang: Lang
}

/** How points become a final score: the team's part, collaboration points, what is missing or not due. */
export function scoreSection(of: Of): Section {
  const { input, plan, lang } = of
  const { policy } = input
  const kpis = versionFor(input.kpis, input.month).filter(kpi => kpi.plan === plan)
  const isLate = kpis.some(({ frequency }) => frequency !== 'month')
  const counting = countingTeams(of)
  return {
    title: words.title[lang],
    lines: [
      say(words.own, { decimals: policy.scoreDecimals }, lang),
      ...(counting.length > 0 ? [say(words.team, {}, lang)] : [words.noTeams[lang]]),
      ...counting.map(team => teamLine(team, lang)),
      say(words.points, { cap: policy.pointsCap }, lang),
      ...deedLines(of),
      say(words.missing, { missing: MISSING[policy.missing] }, lang),
      ...(isLate ? [policy.notDue === 'carry' ? words.notDueCarry[lang] : words.notDueReweight[lang]] : []),
      ...(kpis.some(({ source }) => source === 'reviews') ? [reviewLine(of)] : []),
    ],
  }
}

interface Counting {
  readonly team: string
  readonly share: number
  readonly plan?: string | undefined
  readonly isMean: boolean
}

function countingTeams({ input, settings, teams }: Of): Counting[] {
  if (!settings.features.teamShare) return []
  const inForce = versionFor(input.teams, input.month)
  const everybody = presentIn(input)
  return teams.flatMap(team => {
    const row = inForce.find(({ name }) => name === team)
    const share = teamShare(row, input.policy.teamShare)
    const plans = new Set(everybody.filter(({ last }) => last.team === team).map(({ last }) => last.plan))
    const isMean = row?.scoredBy === 'mean' || (row?.plan === undefined && plans.size > 1)
    return share > 0 ? [{ team, share, plan: row?.plan, isMean }] : []
  })
}

function teamLine({ isMean, plan, ...of }: Counting, lang: Lang): string {
  const by = isMean ? words.byMean : plan === undefined ? words.byTotals : words.byTotalsOf
  return say(words.teamShare, { ...of, how: say(by, { plan }, lang) }, lang)
}

function deedLines({ reads, settings, lang }: Of): string[] {
  if (!settings.features.deeds) return []
  return (reads.deeds?.rows ?? []).map(({ deed, points, to, most }) => {
    const whom = to === undefined ? '' : say(words.deedTo, { to: wordOf(deeds.columns.to.field, to, lang) }, lang)
    const limit = most === undefined ? '' : say(words.deedMost, { most }, lang)
    return say(words.deed, { deed, points, whom, limit }, lang)
  })
}

function reviewLine({ settings, lang }: Of): string {
  const roles = RELATIONS.filter(role => settings.reviewWeights[role] > 0)
  const parts = roles.map(role =>
    say(words.role, { role: relations.word(role), weight: settings.reviewWeights[role] }, lang),
  )
  return say(words.reviews, { parts }, lang)
}
