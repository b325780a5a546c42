import { COMPANY } from '../../domain/breakdown/line'
import { type ReplanWay, replanned } from '../../domain/breakdown/replan'
import type { Why } from '../../domain/values/explain'
import { achieved, type StandingRow, standingRows, unitOf } from './currentTargets'
import type { PlanBook } from './planBook'

export interface Replan {
  /** First month planned anew. */
  readonly from: string
  readonly way: ReplanWay
  /** Whether those ahead of their plan are asked for less. */
  readonly bothWays: boolean
}

export interface ReplannedRow {
  readonly row: StandingRow
  readonly months: readonly number[]
  readonly achieved: ReadonlyArray<number | undefined>
  /** Of rows that are the sum of others there is none. */
  readonly why?: Why | undefined
}

/**
 * The months left of a year by what is still to be achieved: each person's own; teams and the company change by what
 * their people change, so that what added up before adds up after. A row without rows below it is planned by itself.
 */
export function replannedRows(book: PlanBook, { from, way, bothWays }: Replan): ReplannedRow[] {
  const rows = standingRows(book)
  const at = book.months.indexOf(from)
  const unit = unitOf(book)
  const people = rows.filter(({ kind }) => kind === 'person')
  const teams = rows.filter(({ kind }) => kind === 'team')
  const own = (row: StandingRow): ReplannedRow => {
    const actual = achieved(book, row, at)
    const plan = row.months.map(figure => figure ?? 0)
    const { value, why } = replanned({ plan, actual, locked: row.locked, from: at, way, bothWays, unit })
    return { row, months: value, achieved: actual, why }
  }
  const leaves = new Map(people.map(row => [row, own(row)] as const))
  const summed = (row: StandingRow, children: readonly StandingRow[], belongs: Belongs): ReplannedRow => {
    if (children.length === 0) return own(row)
    const months = row.months.map((figure = 0, j) => {
      const change = children.reduce((sum, child) => {
        const now = leaves.get(child)?.months[j] ?? 0
        return belongs(child, j) ? sum + now - (child.months[j] ?? 0) : sum
      }, 0)
      return Math.max(0, figure + Math.round(change / (1 + row.buffer)))
    })
    return { row, months, achieved: achieved(book, row, at) }
  }
  for (const row of teams) {
    const members = people.filter(person => person.teams.includes(row.name))
    leaves.set(
      row,
      summed(row, members, (child, j) => child.teams[j] === row.name),
    )
  }
  for (const row of rows.filter(({ kind }) => kind === COMPANY)) {
    leaves.set(
      row,
      summed(row, teams.length > 0 ? teams : people, () => true),
    )
  }
  return rows.flatMap(row => leaves.get(row) ?? [])
}

type Belongs = (child: StandingRow, month: number) => boolean
