import { capacity } from '../../../src/domain/breakdown/capacity'
import { even } from '../../../src/domain/breakdown/even'
import { headcount } from '../../../src/domain/breakdown/headcount'
import type { Line, Lock, OwnerKind } from '../../../src/domain/breakdown/line'
import { type Plan, type PlanInput, planYear } from '../../../src/domain/breakdown/plan'
import type { Post } from '../../../src/domain/breakdown/posts'
import { workCalendar } from '../../../src/domain/pace/workdays'
import { whatIsWrong } from '../../../src/domain/values/issue'
import { addMonths } from '../../../src/domain/values/period'

export { capacity, even }

export const MONTHS = Array.from({ length: 12 }, (_, i) => addMonths('2026-01', i))

export const post = (person: string, team = 'A', more: Partial<Post> = {}): Post => ({
  person,
  team,
  fte: 1,
  active: MONTHS.map(() => 1),
  ramp: MONTHS.map(() => 1),
  ...more,
})

/** Months active from one to another, counted from 1. */
export const from = (first: number, last = 12): number[] =>
  MONTHS.map((_, i) => (i + 1 >= first && i + 1 <= last ? 1 : 0))

type Locks = Readonly<Record<string, { readonly year?: number; readonly months?: Readonly<Record<number, number>> }>>

export interface Year extends Partial<Omit<PlanInput, 'lock' | 'total' | 'unit'>> {
  readonly total: number
  readonly unit?: number
  /** By owner: figures by month, counted from 1. */
  readonly locks?: Locks
}

/** A year as people write it: totals and locks in full numbers. */
export function inputOf({ total, unit = 1, locks = {}, ...more }: Year): PlanInput {
  const posts = more.posts ?? [post('Ann'), post('Bob')]
  return {
    kpi: 'Sales',
    year: 2026,
    months: MONTHS,
    total: Math.round(total * 100),
    unit: Math.round(unit * 100),
    time: even,
    organisation: { teams: headcount, people: headcount },
    buffer: { teams: 0, people: 0 },
    ramp: 'reduce',
    teams: [...new Set(posts.map(one => one.team))],
    posts,
    before: {
      months: MONTHS,
      calendar: workCalendar(5),
      growth: 0,
      lastYear: MONTHS.map(() => undefined),
      lastYearOf: () => undefined,
      shareOf: () => undefined,
    },
    lock: (_kind: OwnerKind, name: string): Lock | undefined => {
      const typed = locks[name]
      const cents = (figure: number | undefined) => (figure === undefined ? undefined : Math.round(figure * 100))
      return typed && { year: cents(typed.year), months: MONTHS.map((_, j) => cents(typed.months?.[j + 1])) }
    },
    ...more,
  }
}

export const planned = (year: Year): Plan => planYear(inputOf(year))

export function lineOf({ lines }: Plan, name: string): Line {
  const line = lines.find(one => one.name === name)
  if (!line) throw new Error(`no line of ${name}`)
  return line
}

/** Months of somebody in full numbers. */
export const monthsOf = (plan: Plan, name: string): number[] => lineOf(plan, name).months.map(cents => cents / 100)
export const yearOf = (plan: Plan, name: string): number => lineOf(plan, name).year / 100
export const said = ({ issues }: Plan): string[] => issues.map(issue => whatIsWrong(issue, 'en'))
