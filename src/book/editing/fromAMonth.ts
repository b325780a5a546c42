import * as z from 'zod/mini'
import { type Cell, isBlank, shownCell } from '../../domain/values/cell'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { addMonths, firstDay, lastDay, type Month } from '../../domain/values/period'
import { type Lang, texts } from '../../domain/values/text'
import { inForce } from '../../domain/values/versions'
import { sameName, unknownName } from '../reading/names'
import { placeOf, type Reads } from '../reading/reads'
import type { Read } from '../table/read'
import type { Column, Table } from '../table/table'
import { cellOf, formatFor, plain, type WrittenCell } from '../table/write'

const kinds = texts('changes.kind', {
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  person: { en: 'person', 'zh-CN': '人员' },
  team: { en: 'team', 'zh-CN': '团队' },
  grade: { en: 'grade', 'zh-CN': '等级' },
  tier: { en: 'tier', 'zh-CN': '档位' },
  target: { en: 'target', 'zh-CN': '目标' },
  column: { en: 'column', 'zh-CN': '列' },
})

const found = problems('changes', {
  many: {
    severity: 'stop',
    what: { en: '{found} stands in {count} rows in {month}', 'zh-CN': '“{found}”在 {month} 有 {count} 行同时有效' },
    mend: { en: 'Give all but one of them an end.', 'zh-CN': '请给多余的行填写截止月份。' },
  },
})

const cell = () => z.union([z.string(), z.number(), z.boolean(), z.null()])

/** One row that holds from a month on: which one, and its new cells by column, as people type them. */
export const changeRequest = () =>
  z.strictObject({
    table: z.enum(['kpis', 'commission', 'grades', 'teams', 'people', 'targets']),
    /** Cells that name the row, by column. */
    row: z.record(z.string(), cell()),
    values: z.record(z.string(), cell()),
  })

export type Change = z.infer<ReturnType<typeof changeRequest>>

/** A row of the sheet as it will be. */
export interface RowChange {
  readonly table: Table
  /** Counted from 1, as all rows here. */
  readonly headerRow: number
  /** The row that holds now. */
  readonly row: number
  /** The new row comes below; false = it begins in this very month and is changed where it is. */
  readonly isNew: boolean
  /** The end of the row that held. */
  readonly close: NewCell | undefined
  readonly cells: readonly NewCell[]
  readonly shown: readonly Shown[]
}

export interface NewCell {
  readonly column: number
  readonly value: WrittenCell
  readonly format: string
}

/** Old beside new, as the sheet shows them. */
export interface Shown {
  readonly what: string
  readonly column: string
  readonly before: string
  readonly after: string
}

export interface ReadChange {
  readonly change?: RowChange
  readonly issues: readonly Issue[]
}

interface Around {
  readonly from: Month
  readonly today: string
  readonly lang: Lang
}

type Values = Readonly<Record<string, unknown>> & { readonly at: number }

/** What a change does to its sheet. */
export function readChange(reads: Reads, { table: id, row, values }: Change, around: Around): ReadChange {
  const read = reads[id] as Read | undefined
  if (!read) return { issues: [] }
  const { from } = around
  const rows = read.rows as unknown as readonly Values[]
  const named = rows.filter(one => Object.entries(row).every(([column, typed]) => isSame(one[column], typed)))
  const holding = latest(
    read.table,
    named.filter(one => holds(id, one, from)),
  )
  const name = Object.values(row).map(String).join(' ')
  const [only] = holding
  if (!only)
    return {
      issues: [
        unknownName(KIND[id], name, namesIn(rows, Object.keys(row)), {
          severity: 'stop',
          place: placeOf(read, { at: read.header.row + 1 }),
        }),
      ],
    }
  if (holding.length > 1) {
    return {
      issues: [issue(found.many, { found: name, month: from, count: holding.length }, { place: placeOf(read, only) })],
    }
  }
  return changed(read, only, { name, values, id, ...around })
}

const KIND = {
  kpis: kinds.kpi,
  commission: kinds.tier,
  grades: kinds.grade,
  teams: kinds.team,
  people: kinds.person,
  targets: kinds.target,
}

function namesIn(rows: readonly Values[], columns: readonly string[]): string[] {
  return [...new Set(rows.map(row => columns.map(column => shown(row[column])).join(' ')))]
}

function isSame(value: unknown, typed: Cell): boolean {
  if (isBlank(typed)) return value === undefined
  return sameName(shown(value), [shownCell(typed)]) !== undefined
}

function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'n' in value) return String(value.n)
  return value === undefined || value === null ? '' : String(value)
}

/** Rows without an end hold until a later one begins. */
function latest({ columns }: Table, rows: readonly Values[]): readonly Values[] {
  if ('toMonth' in columns || 'end' in columns) return rows
  const begins = (row: Values) => String(row.fromMonth ?? '')
  const last = rows.map(begins).sort().pop()
  return rows.filter(row => begins(row) === last)
}

/** People by their days, the others by their months. */
function holds(id: Change['table'], row: Values, from: Month): boolean {
  if (id !== 'people') return inForce(row as { fromMonth?: Month; toMonth?: Month }, from)
  const { start = '', end = '9999' } = row as { start?: string; end?: string }
  return start <= lastDay(from) && end >= firstDay(from)
}

interface Changing extends Around {
  readonly id: Change['table']
  readonly name: string
  readonly values: Change['values']
}

function changed(read: Read, row: Values, { id, name, values, from, today, lang }: Changing): ReadChange {
  const [begin, end] = id === 'people' ? ['start', 'end'] : ['fromMonth', 'toMonth']
  const first = id === 'people' ? firstDay(from) : from
  const isNew = String(row[begin] ?? '') < first
  const issues: Issue[] = []
  const cells: NewCell[] = []
  const shownOnes: Shown[] = []
  for (const [column, typed] of Object.entries(values)) {
    const known = read.table.columns[column]
    const index = read.header.columns.get(column)
    if (!known || index === undefined || column === begin || column === end) {
      issues.push(unknownName(kinds.column, column, [...read.header.columns.keys()], { severity: 'stop' }))
      continue
    }
    const value = isBlank(typed) ? { value: undefined } : known.field.read(typed, { today })
    if ('wrong' in value) {
      issues.push(issue(value.wrong, value.with, { severity: 'stop', place: placeOf(read, row, column) }))
      continue
    }
    cells.push(newCell(known, index, value.value, lang))
    const before = cellOf(known, row[column], lang)
    shownOnes.push({
      what: name,
      column: known.header[lang],
      before: shownCell(before),
      after: shownCell(cellOf(known, value.value, lang)),
    })
  }
  const at = (column: string) => read.header.columns.get(column) ?? -1
  const columnOf = (column: string) => read.table.columns[column] as Column<unknown>
  const last = id === 'people' ? lastDay(addMonths(from, -1)) : addMonths(from, -1)
  return {
    issues,
    change: {
      table: read.table,
      headerRow: read.header.row + 1,
      row: row.at,
      isNew,
      close:
        isNew && at(end as string) >= 0 ? newCell(columnOf(end as string), at(end as string), last, lang) : undefined,
      cells: isNew ? [...cells, newCell(columnOf(begin as string), at(begin as string), first, lang)] : cells,
      shown: shownOnes,
    },
  }
}

function newCell(column: Column<unknown>, index: number, value: unknown, lang: Lang): NewCell {
  const made = cellOf(column, value, lang)
  return { column: index + 1, value: plain(made), format: formatFor(column, made) }
}
