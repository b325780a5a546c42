import type { Absence, MonthInput, Person, Ramp, Stint } from '../records/month'
import { type Day, dayNumber, daysBetween } from '../values/day'
import { daysIn, firstDay, lastDay, type Month, monthIndex, monthOf } from '../values/period'
import { monthsOf } from './longPeriod'

/** The part of a month a person worked in one team under one plan. */
export interface Segment {
  readonly stint: Stint
  /** Both ends included, less absences with relief. */
  readonly days: number
}

/** A person in a month or longer period: when, where, and how much of a full target is asked. */
export interface Presence {
  readonly person: Person
  readonly month: Month
  readonly segments: readonly Segment[]
  readonly days: number
  readonly daysInMonth: number
  /** Where the person stood on the last active day. */
  readonly last: Stint
  /** Calendar months since the start, or since coming back, the first being 1; undefined when no start is known. */
  readonly tenure?: number | undefined
  /** Share of a full target by ramp; 1 without one. */
  readonly ramp: number
}

export interface PresenceRules {
  readonly absences: readonly Absence[]
  readonly ramps: readonly Ramp[]
}

/** The person's presence in the month; undefined when not active on any day of it. */
export function presenceIn(person: Person, month: Month, rules: PresenceRules): Presence | undefined {
  const segments = segmentsIn(person, month, rules.absences)
  const last = segments[segments.length - 1]?.stint
  if (!last) return undefined
  const tenure = tenureIn(person, month)
  return {
    person,
    month,
    segments,
    days: segments.reduce((sum, segment) => sum + segment.days, 0),
    daysInMonth: daysIn(month),
    last,
    tenure,
    ramp: rampShare(rules.ramps, last.ramp, tenure),
  }
}

function segmentsIn({ name, stints }: Person, month: Month, absences: readonly Absence[]): Segment[] {
  const own = absences.length === 0 ? absences : absences.filter(absence => absence.person === name)
  const segments: Segment[] = []
  for (const stint of stints) {
    const days = activeDays(stint, month, own)
    if (days > 0) segments.push({ stint, days })
  }
  return segments.length === 1 ? segments : segments.sort((a, b) => (starts(a.stint) < starts(b.stint) ? -1 : 1))
}

/** Everybody active in the month, or in any month of a longer period. */
export function presentIn(input: MonthInput): Presence[] {
  const months = monthsOf(input)
  return input.people.flatMap(person => presenceOver(person, months, input) ?? [])
}

/** Days of several months together, where the person stood last. */
function presenceOver(person: Person, months: readonly Month[], rules: PresenceRules): Presence | undefined {
  const active = months.flatMap(month => presenceIn(person, month, rules) ?? [])
  const last = active[active.length - 1]
  if (!last || months.length === 1) return last
  const days = new Map<Stint, number>()
  for (const segment of active.flatMap(({ segments }) => segments)) {
    days.set(segment.stint, (days.get(segment.stint) ?? 0) + segment.days)
  }
  return {
    ...last,
    segments: [...days].map(([stint, count]): Segment => ({ stint, days: count })),
    days: active.reduce((sum, presence) => sum + presence.days, 0),
    daysInMonth: months.reduce((sum, month) => sum + daysIn(month), 0),
  }
}

function starts(stint: Stint): Day {
  return stint.start ?? ''
}

function activeDays(stint: Stint, month: Month, absences: readonly Absence[]): number {
  if (stint.start === undefined && stint.end === undefined && absences.length === 0) return daysIn(month)
  const from = later(firstDay(month), stint.start)
  const to = earlier(lastDay(month), stint.end)
  const away = new Set<number>()
  for (const absence of absences) {
    const first = dayNumber(later(from, absence.from))
    const end = dayNumber(earlier(to, absence.to))
    for (let day = first; day <= end; day++) away.add(day)
  }
  return daysBetween(from, to) - away.size
}

function later(a: Day, b: Day | undefined): Day {
  return b !== undefined && b > a ? b : a
}

function earlier(a: Day, b: Day | undefined): Day {
  return b !== undefined && b < a ? b : a
}

/** Month 1 is the calendar month of the start; who comes back after a whole calendar month or more starts anew. */
function tenureIn({ stints }: Person, month: Month): number | undefined {
  const begun = stints.filter(stint => starts(stint) <= lastDay(month))
  const [first, ...later] = begun.length > 1 ? begun.sort((a, b) => (starts(a) < starts(b) ? -1 : 1)) : begun
  let start = first?.start
  let end = first?.end
  for (const next of later) {
    const isBack = end !== undefined && monthIndex(monthOf(starts(next))) - monthIndex(monthOf(end)) > 1
    if (isBack) start = next.start
    end = next.end
  }
  return start ? monthIndex(month) - monthIndex(monthOf(start)) + 1 : undefined
}

function rampShare(ramps: readonly Ramp[], name: string | undefined, tenure: number | undefined): number {
  const shares = ramps.find(ramp => ramp.name === name)?.shares
  if (!shares || shares.length === 0 || tenure === undefined || tenure < 1) return 1
  return shares[Math.min(tenure, shares.length) - 1] ?? 1
}

/** Rows of one person whose days overlap. */
export function overlappingStints(person: Person): readonly [Stint, Stint] | undefined {
  if (person.stints.some(stint => stint.unclear)) return undefined
  const sorted = [...person.stints].sort((a, b) => (starts(a) < starts(b) ? -1 : 1))
  for (const [index, stint] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next && (stint.end === undefined || next.start === undefined || next.start <= stint.end)) return [stint, next]
  }
  return undefined
}
