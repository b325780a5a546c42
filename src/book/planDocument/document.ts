import { monthContext } from '../../domain/lookups/context'
import { type Presence, presenceIn } from '../../domain/lookups/presence'
import type { Dated, MonthInput } from '../../domain/records/month'
import { type Lang, say } from '../../domain/values/text'
import { versionFor } from '../../domain/values/versions'
import type { Reads } from '../reading/reads'
import type { Settings } from '../settings/settings'
import { commissionSections } from './commission'
import { gradeSections } from './grades'
import { kpiSection } from './kpis'
import { otherLines } from './other'
import { personalSection } from './personal'
import { rewardSections } from './rewards'
import { scoreSection } from './score'
import type { Section } from './sections'
import { words } from './words'

interface Of {
  readonly input: MonthInput
  readonly reads: Reads
  readonly settings: Settings
  readonly plan: string
  readonly lang: Lang
}

/** The plans that have rules in the month; one that only pays commission needs no KPI. */
export function plansOf({ kpis, commissionPlans, month }: MonthInput): string[] {
  return [...new Set([...versionFor(kpis, month), ...versionFor(commissionPlans, month)].map(({ plan }) => plan))]
}

/** A plan in words, made from the tables as they are in force in a month. */
export function planDocument(of: Of): Section[] {
  const { input, reads, plan, lang } = of
  const context = monthContext(input)
  const people = peopleOf(input, plan)
  const names = people.map(({ person }) => person.name)
  const teams = [...new Set(people.map(({ last }) => last.team))]
  return [
    { title: say(words.title, { plan }, lang), lines: headLines(of, names) },
    kpiSection(context, { plan, people: names, reads }, lang),
    scoreSection({ ...of, teams }),
    ...gradeSections(input, { plan, people, reads }, lang),
    ...commissionSections(context, plan, lang),
    ...rewardSections(context, { plan, teams }, lang),
    { title: words.otherTitle[lang], lines: otherLines(of) },
    ...personalSection(context, { reads, plan, people, teams }, lang),
    { title: words.confirmTitle[lang], lines: confirmLines(of, names) },
  ]
}

function peopleOf(input: MonthInput, plan: string): Presence[] {
  const there = input.people.flatMap(person => presenceIn(person, input.month, input) ?? [])
  return there.filter(({ last }) => last.plan === plan)
}

/** The latest month from which a rule of the plan holds. */
function versionOf({ kpis, month }: MonthInput, plan: string): string | undefined {
  const own = versionFor(kpis, month).filter(kpi => kpi.plan === plan)
  return own
    .flatMap(({ fromMonth }) => fromMonth ?? [])
    .sort()
    .pop()
}

function headLines({ input, settings, plan, lang }: Of, people: readonly string[]): string[] {
  const { company, currency } = settings
  const from = versionOf(input, plan)
  const to = endOf(input, plan)
  return [
    say(words.company, { company, currency }, lang),
    say(from === undefined ? words.inForceAlways : words.inForce, { month: input.month, from }, lang),
    ...(to === undefined ? [] : [say(words.untilMonth, { to }, lang)]),
    say(words.people, { count: people.length, names: people }, lang),
  ]
}

/** The first month after which a rule of the plan holds no more. */
function endOf({ kpis, commissionPlans, grades, month }: MonthInput, plan: string): string | undefined {
  const own = [
    ...kpis,
    ...commissionPlans,
    ...commissionPlans.flatMap(one => one.tiers.map(tier => ({ ...tier, plan: one.plan }))),
  ]
  const rows = [...own.filter(row => row.plan === plan), ...grades.filter(row => (row.plan ?? plan) === plan)]
  return versionFor<Dated>(rows, month)
    .flatMap(({ toMonth }) => toMonth ?? [])
    .sort()[0]
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
