import type { Change } from '../../book/editing/fromAMonth'
import { readTables } from '../../book/reading/reads'
import type { Read } from '../../book/table/read'
import type { Table } from '../../book/table/table'
import { tables } from '../../book/tables'
import { type Cell, shownCell } from '../../domain/values/cell'
import { addMonths, type Month, monthOf } from '../../domain/values/period'
import type { Lang } from '../../domain/values/text'
import { readGrids, today } from '../../platform/workbook'
import { languageOf } from '../scoring/scoreMonth'

export interface ChangeableRow {
  /** The cells that name it, as `changeFrom` takes them. */
  readonly row: Change['row']
  readonly label: string
  /** As the sheet shows them, by column. */
  readonly values: Readonly<Record<string, string>>
}

export interface Changeable {
  readonly table: Change['table']
  readonly name: string
  readonly columns: ReadonlyArray<{ readonly id: string; readonly header: string }>
  readonly rows: readonly ChangeableRow[]
}

/** What can be changed from a month on. */
export interface ChangeChoices {
  readonly lang: Lang
  /** The month that runs, and those after it. */
  readonly months: readonly Month[]
  readonly tables: readonly Changeable[]
}

interface Offered {
  readonly table: Change['table']
  readonly named: readonly string[]
  readonly columns: readonly string[]
}

/** Per table the columns that name a row, and those a manager changes in mid-year. */
const OFFERED: readonly Offered[] = [
  { table: 'kpis', named: ['plan', 'kpi'], columns: ['weight', 'target', 'method', 'rule', 'missing'] },
  { table: 'people', named: ['name'], columns: ['team', 'plan', 'baseBonus', 'fte', 'leader'] },
  { table: 'grades', named: ['plan', 'grade'], columns: ['from', 'coefficient', 'bonus'] },
  { table: 'commission', named: ['commissionPlan', 'from'], columns: ['from', 'rate'] },
  { table: 'teams', named: ['team'], columns: ['stage', 'teamShare', 'plan', 'leader'] },
]
const MONTHS_SHOWN = 13
const MONTHS_BACK = 3

export function changeChoices(): ChangeChoices {
  const day = today()
  const wanted = [...OFFERED.map(({ table }) => tables[table]), tables.settings] as readonly Table[]
  const reads = readTables(readGrids(wanted), { today: day })
  const lang = languageOf(reads)
  const now = monthOf(day)
  return {
    lang,
    months: Array.from({ length: MONTHS_SHOWN + MONTHS_BACK }, (_, i) => addMonths(now, i - MONTHS_BACK)),
    tables: OFFERED.flatMap(offered => {
      const read = reads[offered.table] as Read | undefined
      return read && read.rows.length > 0 ? [changeable(read, offered, day, lang)] : []
    }),
  }
}

type Values = Readonly<Record<string, unknown>>

function changeable(read: Read, { table, named, columns }: Offered, day: string, lang: Lang): Changeable {
  const there = columns.filter(id => read.header.columns.has(id))
  const rows = new Map<string, ChangeableRow>()
  for (const row of read.rows) {
    if (isOver(row as unknown as Values, day)) continue
    const cell = (id: string): Cell => read.grid.cells[row.at - 1]?.[read.header.columns.get(id) ?? -1] ?? null
    const label = named
      .map(id => shownCell(cell(id)))
      .filter(text => text !== '')
      .join(' · ')
    const names = named.map(id => [id, naming((row as unknown as Values)[id])] as const)
    const values = there.map(id => [id, shownCell(cell(id))] as const)
    rows.set(label, { row: Object.fromEntries(names), label, values: Object.fromEntries(values) })
  }
  const headers = there.map(id => ({ id, header: read.table.columns[id]?.header[lang] ?? id }))
  return { table, name: read.table.name[lang], columns: headers, rows: [...rows.values()] }
}

/** A number keeps its value, whatever its format shows. */
function naming(value: unknown): string | number | null {
  if (typeof value === 'object' && value !== null && 'n' in value) return Number(value.n)
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

function isOver({ end, toMonth }: Values, day: string): boolean {
  return (typeof end === 'string' && end < day) || (typeof toMonth === 'string' && toMonth < monthOf(day))
}
