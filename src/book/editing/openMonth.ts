import { type Presence, presenceIn } from '../../domain/lookups/presence'
import { evened, isBlank } from '../../domain/values/cell'
import { isDue, type Month } from '../../domain/values/period'
import { versionFor } from '../../domain/values/versions'
import { columnOfKpi } from '../reading/actuals'
import { sameName } from '../reading/names'
import type { Reads, Row } from '../reading/reads'
import { roster } from '../reading/roster'
import { readAbsences } from '../reading/rules'
import type { RecordOf } from '../table/table'
import type { Block, WrittenCell } from '../table/write'
import { block } from '../table/write'
import type { actuals } from '../tables/actuals'

/** Written where nothing is to be typed. */
export const NOT_ASKED = '–'

/** A KPI whose figures people type, with what its column needs. */
export type TypedKpi = Row<'kpis'>

/** What opening a month adds to Actuals, and where figures are waited for. */
export interface Opening {
  /** Everybody active in the month. */
  readonly people: number
  /** Figures that are typed for them, filled in or not. */
  readonly asked: number
  /** Rows to be added. */
  readonly added: readonly NewRow[]
  /** Cells without a figure, in the rows that are there already. */
  readonly gaps: readonly Gap[]
  /** Of whom nothing can be asked yet: People says no plan, and there are several. */
  readonly unplanned: readonly string[]
}

interface NewRow {
  readonly record: RecordOf<typeof actuals>
  /** KPIs asked of the person; none are known without a plan. */
  readonly asked: readonly string[]
  readonly hasPlan: boolean
}

export interface Gap {
  readonly row: number
  readonly column: number
}

interface Opened {
  readonly month: Month
  readonly fiscalStart: number
}

/** KPIs in force whose figures are typed, each once, in the order of KPIs. */
export function typedKpis({ kpis }: Reads, month: Month): TypedKpi[] {
  const typed = versionFor(kpis?.rows ?? [], month).filter(isTyped)
  return typed.filter((row, i) => typed.findIndex(other => evened(other.kpi) === evened(row.kpi)) === i)
}

function isTyped({ source, calculation }: TypedKpi): boolean {
  return source === 'typed' || (source === undefined && calculation === undefined)
}

/** The typed KPIs that have no column on Actuals yet. */
export function columnless(reads: Reads, month: Month): TypedKpi[] {
  const sheet = reads.actuals
  return sheet ? typedKpis(reads, month).filter(({ kpi }) => columnOfKpi(sheet, kpi) === undefined) : []
}

/** A row for everybody active in the month who has none, and the gaps in the rows there are. */
export function openingOf(reads: Reads, { month, fiscalStart }: Opened): Opening {
  const typed = versionFor(reads.kpis?.rows ?? [], month).filter(isTyped)
  const plans = [...new Set((reads.kpis?.rows ?? []).map(row => row.plan))]
  const people = roster(reads.people, plans.length === 1 ? plans[0] : undefined)
  const { absences } = readAbsences(reads, people)
  const present = people.people.flatMap(person => presenceIn(person, month, { absences, ramps: [] }) ?? [])
  const rows = rowsByPerson(reads, month, name => people.meant(name).map(person => person.name))
  const plansOf = (who: Presence) => who.segments.flatMap(({ stint }) => stint.plan ?? [])
  const hasPlan = (who: Presence) => plansOf(who).length > 0
  const askedOf = (who: Presence) => {
    const own = plansOf(who)
    const isAsked = (row: TypedKpi) =>
      sameName(row.plan, own) !== undefined && isDue(month, row.frequency ?? 'month', fiscalStart)
    return typed.filter(isAsked).map(({ kpi }) => kpi)
  }
  const added = present
    .filter(({ person }) => !rows.has(person.name))
    .map(who => ({ record: recordOf(who), asked: askedOf(who), hasPlan: hasPlan(who) }))
  const gaps = present.flatMap(who =>
    (rows.get(who.person.name) ?? []).flatMap(row => gapsIn(reads, row, askedOf(who))),
  )
  const asked = present.reduce((sum, who) => sum + askedOf(who).length, 0)
  const unplanned = present.filter(who => !hasPlan(who)).map(({ person }) => person.name)
  gaps.sort((a, b) => a.row - b.row || a.column - b.column)
  return { people: present.length, asked, added, gaps, unplanned }
}

function recordOf({ person, month, last }: Presence): RecordOf<typeof actuals> {
  return { month, name: person.name, team: last.team }
}

function rowsByPerson(
  { actuals }: Reads,
  month: Month,
  meant: (name: string) => string[],
): Map<string, Row<'actuals'>[]> {
  const rows = new Map<string, Row<'actuals'>[]>()
  for (const row of actuals?.rows ?? []) {
    if (row.month !== month) continue
    for (const name of meant(row.name)) rows.set(name, [...(rows.get(name) ?? []), row])
  }
  return rows
}

function gapsIn({ actuals }: Reads, row: Row<'actuals'>, asked: readonly string[]): Gap[] {
  if (!actuals) return []
  const columns = asked.flatMap(kpi => columnOfKpi(actuals, kpi) ?? [])
  return row.open
    .filter(({ column, cell }) => columns.includes(column) && isBlank(cell))
    .map(({ column }) => ({ row: row.at, column }))
}

/** The added rows as one write, with a dash where a KPI is not asked of the person. */
export function openingBlock(reads: Reads, added: readonly NewRow[], month: Month): Block | undefined {
  const sheet = reads.actuals
  if (!sheet || added.length === 0) return undefined
  const written = block(
    sheet,
    added.map(({ record }) => record),
    () => true,
    'en',
  )
  const columns = typedKpis(reads, month).flatMap(({ kpi }) => {
    const column = columnOfKpi(sheet, kpi)
    return column === undefined ? [] : [{ kpi, index: column - 1 }]
  })
  const values = written.values.map((cells, i): readonly WrittenCell[] => {
    const row = added[i]
    if (!row?.hasPlan) return cells
    const { asked } = row
    const dashes = new Set(columns.filter(({ kpi }) => sameName(kpi, asked) === undefined).map(({ index }) => index))
    return cells.map((cell, index) => (dashes.has(index) ? NOT_ASKED : cell))
  })
  return { ...written, values }
}

/** The first cell of an added row that waits for a figure. */
export function firstGap(reads: Reads, { added, gaps }: Opening, written: Block | undefined): Gap | undefined {
  const sheet = reads.actuals
  if (!sheet) return undefined
  if (gaps[0]) return gaps[0]
  for (const [i, { asked }] of added.entries()) {
    const columns = asked.flatMap(kpi => columnOfKpi(sheet, kpi) ?? [])
    if (written && columns.length > 0) {
      return { row: written.headerRow + 1 + written.first + i, column: Math.min(...columns) }
    }
  }
  return undefined
}

/** How many cells of the month wait for a figure, the added rows included. */
export function gapCount({ added, gaps }: Opening): number {
  return added.reduce((sum, { asked }) => sum + asked.length, gaps.length)
}
