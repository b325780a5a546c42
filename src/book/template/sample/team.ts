import type { Day } from '../../../domain/values/day'
import { dayNumber, daysBetween } from '../../../domain/values/day'
import { daysIn, firstDay, lastDay, type Month, monthIndex, monthOf } from '../../../domain/values/period'
import type { Lang } from '../../../domain/values/text'
import { amountIn, type Template, type TemplateKpi, type TemplateSample } from '../template'
import type { Chance } from './chance'
import { peopleNames } from './names.data'

export type IncidentKind = TemplateSample['incidents'][number]['kind']

interface Stint {
  readonly team: string
  readonly start?: Day
  readonly end?: Day
}

/** Somebody of the sample: where, under which plan, and how good. Teams and plans are ids. */
export interface Member {
  readonly name: string
  readonly plan: string
  readonly leads: boolean
  readonly stints: readonly Stint[]
  readonly ramp?: string
  /** Around 1: how large a target the person carries, and how well it is met. */
  readonly size: number
  readonly skill: number
}

/** All members, and who plays which part in what happens. */
export interface Cast {
  readonly members: readonly Member[]
  readonly playing: Readonly<Record<IncidentKind, string>>
  /** Who shares the split deal. */
  readonly partner: string
}

/** The people of a template's sample; what happens to some of them happens in the last month. */
export function castOf(template: Template, lang: Lang, last: Month, chance: Chance): Cast {
  const { sample } = template
  const names = [...peopleNames[lang]]
  const places = Object.entries(sample.people).flatMap(([team, count]) =>
    Array.from({ length: count }, (_, i) => ({ team, leads: i === 0, name: names.shift() ?? `${team} ${i + 1}` })),
  )
  const free = places.filter(place => !place.leads)
  const take = (team: string) => {
    const at = free.findIndex(place => place.team === team)
    return at < 0 ? '' : (free.splice(at, 1)[0]?.name ?? '')
  }
  const playing = {} as Record<IncidentKind, string>
  for (const { kind, team } of sample.incidents) playing[kind] = take(team)
  const partner = take(sample.incidents.find(({ kind }) => kind === 'split')?.team ?? '')
  const members = places.map(({ name, team, leads }): Member => {
    const plan = leads ? sample.plans.leader : sample.plans.member
    const drawn = 0.8 + 0.1 * chance.whole(0, 4)
    const size = sample.alike ? 1 : drawn
    const skill = chance.between(0.88, 1.14)
    return { name, plan, leads, size, skill, ...movesOf(template, { name, team, playing, last }) }
  })
  return { members, playing, partner }
}

interface Placed {
  readonly name: string
  readonly team: string
  readonly playing: Readonly<Record<IncidentKind, string>>
  readonly last: Month
}

/** Joining, leaving and moving, each in the middle of the last month. */
function movesOf({ sample, ramps }: Template, { name, team, playing, last }: Placed): Pick<Member, 'stints' | 'ramp'> {
  const ramp = ramps[0]?.id
  if (name === playing.joiner) return { stints: [{ team, start: `${last}-16` }], ...(ramp ? { ramp } : {}) }
  if (name === playing.leaver) return { stints: [{ team, end: `${last}-20` }] }
  const to = sample.incidents.find(({ kind }) => kind === 'transfer')?.to
  if (name !== playing.transfer || to === undefined) return { stints: [{ team }] }
  return {
    stints: [
      { team, end: `${last}-15` },
      { team: to, start: `${last}-16` },
    ],
  }
}

/** First and last active day of a month; undefined when there is none. */
export function activeDays({ stints }: Member, month: Month): { readonly from: Day; readonly to: Day } | undefined {
  const start = stints[0]?.start ?? ''
  const end = stints[stints.length - 1]?.end
  const from = start > firstDay(month) ? start : firstDay(month)
  const to = end !== undefined && end < lastDay(month) ? end : lastDay(month)
  return from <= to ? { from, to } : undefined
}

/** The team on the last active day of a month. */
export function teamIn({ stints }: Member, month: Month): string {
  const begun = stints.filter(({ start = '' }) => start <= lastDay(month))
  return (begun[begun.length - 1] ?? stints[0])?.team ?? ''
}

export function leaderOf(cast: Cast, team: string): string | undefined {
  return cast.members.find(member => member.leads && member.stints[0]?.team === team)?.name
}

/** The part of a full month's target somebody is expected to carry: days and ramp. */
export function expected({ ramps }: Template, member: Member, month: Month): number {
  const days = activeDays(member, month)
  if (!days) return 0
  const shares = ramps.find(ramp => ramp.id === member.ramp)?.shares ?? []
  const tenure = monthIndex(month) - monthIndex(monthOf(member.stints[0]?.start ?? month))
  const ramp = shares[Math.min(tenure, shares.length - 1)] ?? 1
  return (ramp * daysBetween(days.from, days.to)) / daysIn(month)
}

/** The part of a month's days somebody is there. */
export function presence(member: Member, month: Month): number {
  const days = activeDays(member, month)
  return days ? daysBetween(days.from, days.to) / daysIn(month) : 0
}

export function kpiOf(template: Template, plan: string, kpi: string): TemplateKpi | undefined {
  return template.plans.find(({ id }) => id === plan)?.kpis.find(({ id }) => id === kpi)
}

/** Whose target it is, of what, in which month. */
export interface Asked {
  readonly template: Template
  readonly lang: Lang
  readonly member: Member
  readonly month: Month
}

/** The full target of a month in a planned KPI, by the person's size and the season; undefined where it has none. */
export function fullTarget({ template, lang, member, month }: Asked, kpi: string): number | undefined {
  const { seasons, planned } = template.sample
  const target = kpiOf(template, member.plan, kpi)?.target
  if (target === undefined) return undefined
  const season = seasons[Number(month.slice(5, 7)) - 1] ?? 1
  const step = planned.find(plan => plan.kpi === kpi)?.step ?? 1
  return stepped(amountIn(target, lang) * member.size * season, amountIn(step, lang))
}

/** To the nearest multiple, at least one. */
export function stepped(amount: number, step: number): number {
  return Math.max(1, Math.round(amount / step)) * step
}

/** Monday to Friday between two days, both included. */
export function workdays(from: Day, to: Day): [number, ...number[]] {
  const days: number[] = []
  for (let day = dayNumber(from); day <= dayNumber(to); day++) if ((day + 3) % 7 < 5) days.push(day)
  return [days[0] ?? dayNumber(from), ...days.slice(1)]
}
