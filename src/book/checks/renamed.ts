import { evened, shownCell } from '../../domain/values/cell'
import { namedBy, type Rename } from '../editing/rename'
import type { Reads } from '../reading/reads'
import type { Figures } from '../results/figuresText'
import type { Table } from '../table/table'
import { plain } from '../table/write'
import { tables } from '../tables/index'

type Kept = Readonly<Record<string, unknown>>

/** What results mention by name, and the column that defines it. */
const NAMED = ['people.name', 'teams.team', 'kpis.kpi', 'kpis.plan', 'commissionPlans.commissionPlan'] as const

/**
 * The figures a period was closed with, under the names of today: a rename is followed into closed results. A name was
 * changed only where its own table holds the new one and not the old, no row of the period has the old one any more, and
 * most rows of both have the same figures; anything else on a result sheet was changed by hand.
 */
export function underNewNames(kept: Figures, reads: Reads, period: string): Figures {
  return followed(kept, reads, period).figures
}

/** What was renamed since a period was closed with these figures, in the order in which it is followed. */
export function renamesSince(kept: Figures, reads: Reads, period: string): readonly Rename[] {
  return followed(kept, reads, period).renames
}

interface Followed {
  readonly figures: Figures
  readonly renames: readonly Rename[]
}

function followed(kept: Figures, reads: Reads, period: string): Followed {
  return NAMED.reduce(
    ({ figures, renames }: Followed, of): Followed => {
      const found = renamesOf(of, figures, { reads, period })
      return found.length === 0
        ? { figures, renames }
        : { figures: withNames(figures, of, found), renames: [...renames, ...found] }
    },
    { figures: kept, renames: [] },
  )
}

interface Closed {
  readonly reads: Reads
  readonly period: string
}

function renamesOf(of: string, kept: Figures, { reads, period }: Closed): Rename[] {
  const before = figuresByName(of, id => kept[id])
  const after = figuresByName(of, id => rowsOf(reads, id, period))
  const [home = '', column = ''] = of.split('.')
  const defined = new Set(recordsOf(reads, home).map(row => evened(shownCell(plain(row[column])))))
  const fresh = [...after].filter(([key]) => !before.has(key) && defined.has(key))
  return [...before].flatMap(([key, { name: from, lines }]): Rename[] => {
    if (after.has(key) || defined.has(key)) return []
    const at = fresh.findIndex(
      ([, other]) => lines.filter(line => other.lines.includes(line)).length * 2 > lines.length,
    )
    const [match] = at < 0 ? [] : fresh.splice(at, 1)
    return match ? [{ of, from, to: match[1].name }] : []
  })
}

interface NameFigures {
  readonly name: string
  /** The numbers of each row that mentions it. */
  readonly lines: string[]
}

function figuresByName(of: string, rows: (id: keyof Figures) => readonly Kept[]): Map<string, NameFigures> {
  const found = new Map<string, NameFigures>()
  for (const { id, columns } of mentioning(of)) {
    for (const row of rows(id)) {
      for (const column of columns) {
        const name = shownCell(plain(row[column]))
        if (name === '') continue
        const known = found.get(evened(name)) ?? { name, lines: [] }
        known.lines.push(`${id} ${numbersOf(tables[id], row)}`)
        found.set(evened(name), known)
      }
    }
  }
  return found
}

function numbersOf({ columns }: Table, row: Kept): string {
  const numbers = Object.keys(columns).map(id => plain(row[id]))
  return numbers.map(value => (typeof value === 'number' ? Number(value.toPrecision(12)) : '')).join()
}

function mentioning(of: string): { readonly id: keyof Figures; readonly columns: readonly string[] }[] {
  return (['results', 'scores', 'teamResults', 'payLines'] as const).map(id => ({
    id,
    columns: namedBy(tables[id], of),
  }))
}

function rowsOf(reads: Reads, id: keyof Figures, period: string): readonly Kept[] {
  return recordsOf(reads, id).filter(row => row.period === period)
}

function recordsOf(reads: Reads, id: string): readonly Kept[] {
  return (reads[id as keyof Reads]?.rows ?? []) as unknown as readonly Kept[]
}

function withNames(kept: Figures, of: string, renames: readonly Rename[]): Figures {
  const now = new Map(renames.map(({ from, to }) => [evened(from), to]))
  const changed = { ...kept }
  for (const { id, columns } of mentioning(of)) {
    changed[id] = kept[id].map(record => {
      const names = columns.map(column => [column, now.get(evened(shownCell(plain(record[column]))))] as const)
      return { ...record, ...Object.fromEntries(names.filter(([, name]) => name !== undefined)) }
    })
  }
  return changed
}
