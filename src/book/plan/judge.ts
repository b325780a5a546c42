import { type Factors, type Flagged, unreasonable } from '../../domain/breakdown/reasonable'
import { addMonths, type Month, monthOf } from '../../domain/values/period'
import { type StandingRow, standingRows } from './currentTargets'
import type { PlanBook } from './planBook'
import { planningOf } from './planningRecords'

export interface JudgedRow {
  readonly row: StandingRow
  readonly flagged: Flagged
}

const MONTHS_BACK = 24

/** People whose targets of the year ask more or less than their history, their capacity or their ramp allow. */
export function judged(book: PlanBook): JudgedRow[] {
  const { settings, setting, months, posts, postsOf } = book
  const now = monthOf(setting.today)
  const known = Array.from({ length: MONTHS_BACK }, (_, i) => addMonths(now, i - MONTHS_BACK))
  const season = seasonOf(book)
  const factors: Factors = {
    mostOfBest: settings.targetMostOfBest,
    mostOfMedian: settings.targetMostOfMedian,
    leastOfMedian: settings.targetLeastOfMedian,
    growth: settings.companyGrowth,
  }
  const history = new Map(
    [...new Set(posts.map(post => post.person))].map(person => [person, historyOf(book, person, known)] as const),
  )
  const each = eachByTeam(book, history)
  return standingRows(book).flatMap((row): JudgedRow[] => {
    const own = postsOf(row.name)
    if (row.kind !== 'person' || own.length === 0) return []
    const there = (weight: (post: (typeof own)[number]) => number) =>
      months.map((_, j) =>
        own.reduce((sum, post) => sum + weight(post) * (post.active[j] ?? 0) * (post.ramp[j] ?? 1), 0),
      )
    const targets = months.map((month, j) => ({ month, target: (row.months[j] ?? 0) / 100 }))
    const team = row.teams[row.teams.length - 1] ?? ''
    const flagged = unreasonable(
      {
        ...{ targets, history: history.get(row.name) ?? [], season, each: each.get(team) },
        presence: there(() => 1),
        capacity: there(({ fte }) => fte),
      },
      factors,
    )
    return flagged ? [{ row, flagged }] : []
  })
}

type History = readonly { readonly month: Month; readonly figure: number }[]

function historyOf(book: PlanBook, person: string, known: readonly Month[]): History {
  return known.flatMap(month => {
    const figure = book.figure(person, month)
    return figure === undefined ? [] : [{ month, figure }]
  })
}

/** What a colleague beyond ramp brings in a month with a full post, by team. */
function eachByTeam({ posts }: PlanBook, history: ReadonlyMap<string, History>): Map<string, number> {
  const sums = new Map<string, { figure: number; fte: number }>()
  for (const { person, team, fte, ramp } of posts) {
    const figures = (history.get(person) ?? []).slice(-12).map(({ figure }) => figure)
    if (figures.length === 0 || fte <= 0 || ramp.some(share => share < 1)) continue
    const sum = sums.get(team) ?? { figure: 0, fte: 0 }
    sum.figure += figures.reduce((a, b) => a + b, 0) / figures.length
    sum.fte += fte
    sums.set(team, sum)
  }
  return new Map([...sums].map(([team, { figure, fte }]) => [team, figure / fte]))
}

/** The months' weights of the last plan, 1 on average. */
function seasonOf(book: PlanBook): number[] {
  const company = planningOf(book).find(({ level }) => level === 'company')
  const row = (book.reads.seasons?.rows ?? []).find(({ name }) => name === company?.season)
  if (!row || company?.timeWay !== 'seasonal') return book.months.map(() => 1)
  const { m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12 } = row
  const weights = [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12]
  const mean = weights.reduce((sum: number, weight) => sum + (weight ?? 0), 0) / 12
  return book.months.map(month => (mean > 0 ? (weights[Number(month.slice(5)) - 1] ?? 0) / mean : 1))
}
