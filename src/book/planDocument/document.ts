import { monthContext } from '../../domain/context'
import { presenceIn } from '../../domain/presence'
import type { MonthInput } from '../../domain/records'
import { teamShare } from '../../domain/team'
import { type Lang, say } from '../../domain/text'
import { versionFor } from '../../domain/versions'
import type { Reads } from '../month/reads'
import type { Settings } from '../settings'
import { commissionSections } from './commission'
import { gradeSection } from './grades'
import { kpiSection } from './kpis'
import { otherLines } from './other'
import { rewardSections } from './rewards'
import type { Section } from './sections'
import { words } from './words'

interface Of {
  readonly input: MonthInput
  readonly reads: Reads
  readonly settings: Settings
  readonly plan: string
  readonly lang: Lang
}

/** The plans that have rules in the month. */
export function plansOf({ kpis, month }: MonthInput): string[] {
  return [...new Set(versionFor(kpis, month).map(({ plan }) => plan))]
}

/** A plan in words, made from the tables as they are in force in a month. */
export function planDocument(of: Of): Section[] {
  const { input, reads, plan, lang } = of
  const context = monthContext(input)
  const people = peopleOf(input, plan)
  return [
    { title: say(words.title, { plan }, lang), lines: headLines(of, people) },
    kpiSection(context, plan, reads, lang),
    scoreSection(of, people),
    ...gradeSection(input, plan, lang),
    ...commissionSections(context, plan, lang),
    ...rewardSections(context, { plan, teams: [...new Set(people.map(({ team }) => team))] }, lang),
    { title: words.otherTitle[lang], lines: otherLines(input, plan, lang) },
    {
      title: words.confirmTitle[lang],
      lines: confirmLines(
        of,
        people.map(({ name }) => name),
      ),
    },
  ]
}

interface Member {
  readonly name: string
  readonly team: string
}

function peopleOf(input: MonthInput, plan: string): Member[] {
  const there = input.people.flatMap(person => presenceIn(person, input.month, input) ?? [])
  return there
    .filter(({ last }) => last.plan === plan)
    .map(({ person, last }) => ({ name: person.name, team: last.team }))
}

/** The latest month from which a rule of the plan holds. */
function versionOf({ kpis, month }: MonthInput, plan: string): string | undefined {
  const own = versionFor(kpis, month).filter(kpi => kpi.plan === plan)
  return own
    .flatMap(({ fromMonth }) => fromMonth ?? [])
    .sort()
    .pop()
}

function headLines({ input, settings, plan, lang }: Of, people: readonly Member[]): string[] {
  const { company, currency } = settings
  const from = versionOf(input, plan)
  return [
    say(words.company, { company, currency }, lang),
    say(from === undefined ? words.inForceAlways : words.inForce, { month: input.month, from }, lang),
    say(words.people, { count: people.length, names: people.map(({ name }) => name) }, lang),
  ]
}

function scoreSection({ input, settings, lang }: Of, people: readonly Member[]): Section {
  const { policy } = input
  const teams = versionFor(input.teams, input.month)
  const shares = [...new Set(people.map(({ team }) => team))].map(team => ({
    team,
    share: teamShare(
      teams.find(({ name }) => name === team),
      policy.teamShare,
    ),
  }))
  const counting = settings.features.teamShare ? shares.filter(({ share }) => share > 0) : []
  const missing = { pending: words.missingPending, reweight: words.missingReweight, zero: words.missingZero }[
    policy.missing
  ]
  return {
    title: words.scoreTitle[lang],
    lines: [
      say(words.scoreOwn, { decimals: policy.scoreDecimals }, lang),
      ...(counting.length > 0 ? [say(words.scoreTeam, { cap: policy.pointsCap }, lang)] : [words.noTeams[lang]]),
      ...counting.map(of => say(words.teamShare, of, lang)),
      say(words.missing, { missing }, lang),
    ],
  }
}

/** Who was told and agreed when; blank days are to be filled in by hand. */
function confirmLines({ input, reads, plan, lang }: Of, people: readonly string[]): string[] {
  const version = versionOf(input, plan)
  const rows = (reads.confirmations?.rows ?? []).filter(row => row.plan === plan && row.version === version)
  return people.map(person => {
    const row = rows.find(one => one.person === person)
    const blank = words.blankDay[lang]
    return say(words.confirm, { person, announced: row?.announced ?? blank, confirmed: row?.confirmed ?? blank }, lang)
  })
}
