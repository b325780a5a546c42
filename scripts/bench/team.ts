import type { Kpi, MonthInput, Person, TypedFigure } from '../../src/domain/records'
import { NO_REWARDS } from '../../src/domain/reward/records'
import { scoring } from '../../src/domain/scoring/index'

const KPIS = 8
const TEAMS = 40

const rule = scoring.higher.readRule(undefined)

function kpi(index: number): Kpi {
  return {
    plan: 'Sales',
    name: `KPI ${index + 1}`,
    percent: false,
    factor: 1,
    weight: { n: 12.5, percent: false, scaled: false },
    method: 'higher',
    rule: 'value' in rule ? rule.value : undefined,
    target: 100 + index,
    source: 'typed',
    rollUp: 'sum',
    frequency: 'month',
  }
}

/** People with eight typed KPIs each in every month of 2026 up to one, with grades and teams. */
export function largeTeam(size: number, months: readonly string[]): MonthInput {
  const kpis = Array.from({ length: KPIS }, (_, i) => kpi(i))
  const people = Array.from({ length: size }, (_, i): Person => {
    const stint = { team: `Team ${i % TEAMS}`, plan: 'Sales', baseBonus: 300_000 }
    return { name: `Person ${i + 1}`, stints: [stint] }
  })
  const figures = months.flatMap(month =>
    people.flatMap((person, p) =>
      kpis.map((k, i): TypedFigure => {
        const figure = { value: 60 + ((p * 7 + i * 13) % 80) }
        return { person: person.name, month, kpi: k.name, figure }
      }),
    ),
  )
  return {
    month: months[months.length - 1] ?? '2026-01',
    policy: {
      fiscalStart: 1,
      scoreDecimals: 2,
      missing: 'pending',
      notDue: 'carry',
      teamShare: 0.3,
      pointsCap: 10,
      monthsBeforeRanking: 0,
      capPolicy: 'cut',
      belowZero: 'carry',
      payStep: 1,
      rounding: 'perLine',
    },
    people,
    teams: Array.from({ length: TEAMS }, (_, i) => ({ name: `Team ${i}` })),
    kpis,
    targets: [],
    figures,
    credits: [],
    grades: [
      { grade: 'A', from: 100, coefficient: 1.2, group: 'company' },
      { grade: 'B', from: 85, coefficient: 1, group: 'company' },
      { grade: 'C', from: 0, coefficient: 0.8, group: 'company' },
    ],
    commissionPlans: [],
    ramps: [],
    absences: [],
    adjustments: [],
    rewards: NO_REWARDS,
    history: { lines: [], scores: [], finals: [], closed: [], owed: new Map() },
    leftOut: new Map(),
  }
}
