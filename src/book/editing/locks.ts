import { isBlank, shownCell } from '../../domain/values/cell'
import type { Lang } from '../../domain/values/text'
import { findHeader, type Header } from '../table/header'
import type { Grid, Table } from '../table/table'
import type { Box } from './tidy'

/** What *locked months* of a row reads from now on. Rows and columns count from 1. */
export interface LockedRow {
  readonly row: number
  readonly column: number
  readonly months: string
}

/** Which figures of a row stay as they were typed: months of the calendar, and the sum of the year. */
export interface Locks {
  readonly months: ReadonlySet<number>
  readonly year: boolean
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)
const YEAR_WORD: Readonly<Record<Lang, string>> = { en: 'year', 'zh-CN': '全年' }

/** `3, 4` and `3月、4月` are March and April; `year` and `全年` are the sum of the year. */
export function lockedIn(text = ''): Locks {
  const numbers = (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number)
  return { months: new Set(numbers.filter(n => n >= 1 && n <= 12)), year: /year|annual|全年|年度/i.test(text) }
}

export function lockedText({ months, year }: Locks, lang: Lang): string {
  const typed = MONTHS.filter(month => months.has(month)).map(String)
  return (year ? [...typed, YEAR_WORD[lang]] : typed).join(', ')
}

/**
 * Planned figures that were typed over, of months and of the year, stay as they were typed when the year is planned again;
 * one that was cleared is free again. Rows that nobody planned have no locks.
 */
export function lockedBy(table: Table, grid: Grid, { top, left, rows, columns }: Box, lang: Lang): LockedRow[] {
  const header = findHeader(table, grid)
  const column = header.columns.get('lockedMonths')
  if (column === undefined) return []
  const isEdited = (index: number) => index >= left - 1 && index < left - 1 + columns
  const figures = [...MONTHS, YEAR]
    .map(month => ({ month, index: header.columns.get(month === YEAR ? 'annual' : `m${month}`) ?? -1 }))
    .filter(({ index }) => isEdited(index))
  if (figures.length === 0) return []
  const found: LockedRow[] = []
  for (let row = Math.max(header.row + 1, top - 1); row < Math.min(top - 1 + rows, grid.cells.length); row++) {
    const cells = grid.cells[row] ?? []
    if (!isPlanned(table, cells, header)) continue
    const before = lockedIn(shownCell(cells[column] ?? null))
    const locked = new Set(before.year ? [...before.months, YEAR] : before.months)
    for (const { month, index } of figures) isBlank(cells[index]) ? locked.delete(month) : locked.add(month)
    const months = lockedText({ months: locked, year: locked.has(YEAR) }, lang)
    if (months !== lockedText(before, lang)) found.push({ row: row + 1, column: column + 1, months })
  }
  return found
}

/** In the place of a month. */
const YEAR = 0

/** Rows of people say that they were prorated; those of the company and of teams whose they are. */
function isPlanned(table: Table, cells: Grid['cells'][number], { columns }: Header): boolean {
  const typedIn = (id: string) => {
    const read = table.columns[id]?.field.read(cells[columns.get(id) ?? -1] ?? null, { today: '' })
    return read && 'value' in read ? read.value : undefined
  }
  const kind = typedIn('ownerKind')
  return typedIn('prorated') === true || kind === 'company' || kind === 'team'
}
