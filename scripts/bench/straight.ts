import type { MonthInput } from '../../src/domain/records'

interface Row {
  readonly person: string
  readonly kpi?: string
  readonly value: number
  readonly why: object
}

/** The same rows by a straight loop written for this one case: what the rules cost is measured against it. */
export function straight(input: MonthInput): Row[] {
  const rows: Row[] = []
  const figures = new Map(input.figures.map(f => [`${f.person}|${f.month}|${f.kpi}`, f.figure]))
  const individual = new Map<string, number>()
  const sums = new Map<string, { actual: number; target: number }>()
  for (const person of input.people) {
    const team = person.stints[0]?.team ?? ''
    let total = 0
    for (const kpi of input.kpis) {
      const figure = figures.get(`${person.name}|${input.month}|${kpi.name}`)
      const actual = typeof figure === 'object' ? figure.value : 0
      const target = kpi.target ?? 0
      const points = Math.min(120, (100 * actual) / target)
      total += points * 0.125
      const sum = sums.get(`${team}|${kpi.name}`) ?? { actual: 0, target: 0 }
      sums.set(`${team}|${kpi.name}`, { actual: sum.actual + actual, target: sum.target + target })
      rows.push({ person: person.name, kpi: kpi.name, value: points, why: { say: 'scored', actual, target, points } })
    }
    individual.set(person.name, Math.round(total * 100) / 100)
  }
  const teamScores = new Map<string, number>()
  for (const { name } of input.teams) {
    let total = 0
    for (const kpi of input.kpis) {
      const { actual, target } = sums.get(`${name}|${kpi.name}`) ?? { actual: 0, target: 1 }
      total += Math.min(120, (100 * actual) / target) * 0.125
    }
    teamScores.set(name, Math.round(total * 100) / 100)
  }
  const finals = input.people.map(person => {
    const own = individual.get(person.name) ?? 0
    const team = teamScores.get(person.stints[0]?.team ?? '') ?? 0
    return { person: person.name, own, team, final: Math.round((own * 0.7 + team * 0.3) * 100) / 100 }
  })
  const sorted = finals.map(f => f.final).sort((a, b) => b - a)
  const places = new Map<number, number>()
  for (const [i, final] of sorted.entries()) if (!places.has(final)) places.set(final, i + 1)
  for (const { person, own, team, final } of finals) {
    const grade = final >= 100 ? 'A' : final >= 85 ? 'B' : 'C'
    const coefficient = final >= 100 ? 1.2 : final >= 85 ? 1 : 0.8
    const pay = 300_000 * coefficient
    rows.push({ person, value: final, why: { say: 'final', own, team, final, rank: places.get(final), grade, pay } })
  }
  return rows
}
