import { even } from '../../src/domain/breakdown/even'
import { headcount } from '../../src/domain/breakdown/headcount'
import { type PlanInput, planYear } from '../../src/domain/breakdown/plan'
import type { Post } from '../../src/domain/breakdown/posts'
import { workCalendar } from '../../src/domain/pace/workdays'
import { MONTHS, median, type Part } from './part'

const PER_TEAM = 25

/** A year for a company of that size: every tenth joins during the year, every tenth is in ramp. */
function largePlan(size: number, months: readonly string[]): PlanInput {
  const teams = Array.from({ length: Math.ceil(size / PER_TEAM) }, (_, i) => `Team ${i}`)
  const posts = Array.from({ length: size }, (_, i): Post => {
    const start = i % 10 === 3 ? i % 12 : 0
    return {
      person: `Person ${i + 1}`,
      team: teams[i % teams.length] ?? '',
      fte: i % 7 === 0 ? 0.5 : 1,
      active: months.map((_month, j) => (j < start ? 0 : 1)),
      ramp: months.map((_month, j) => (i % 10 === 4 && j < 3 ? 0.3 * (j + 1) : 1)),
    }
  })
  return {
    kpi: 'Sales',
    year: 2026,
    months,
    total: size * 1_200_000_00,
    unit: 100_00,
    time: even,
    organisation: { teams: headcount, people: headcount },
    buffer: { teams: 0.05, people: 0 },
    ramp: 'reduce',
    teams,
    posts,
    before: {
      months,
      calendar: workCalendar(5),
      growth: 0,
      lastYear: months.map(() => undefined),
      lastYearOf: () => undefined,
      shareOf: () => undefined,
    },
    lock: () => undefined,
  }
}

/** A year planned for so many people × 12 months. */
export const part: Part = {
  most: { plan1000Ms: 300, plan10000Ms: 5000 },
  figures: () =>
    Object.fromEntries(
      [1000, 10_000].map(size => {
        const plan = largePlan(size, MONTHS)
        return [`plan${size}Ms`, median(3, () => planYear(plan))]
      }),
    ),
}
