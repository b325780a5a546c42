import { NOT_ASKED } from '../../book/editing/openMonth'
import type { SheetPlan } from '../../book/looks/plan'
import { findHeader, type Header } from '../../book/table/header'
import type { Grid, Table } from '../../book/table/table'
import { plain, type WrittenCell } from '../../book/table/write'
import { type Cell, evened, isBlank, shownCell } from '../../domain/values/cell'

export interface OwnRow {
  readonly tab: string
  readonly row: number
  readonly found: string
}

const SAMPLE = /sample|示例/i

/** Kept by jobs, or made again from what the template says. */
const isKept = ({ id, role }: Table): boolean => role === 'system' || id === 'checks'

/** What we write ourselves. */
export interface Ours {
  /** Of the template that is to be written, and of its sample. */
  readonly plans: readonly SheetPlan[]
  /** The plans of a table by all templates, asked for where one of its rows is not known otherwise. */
  ofAnyTemplate(table: string): readonly SheetPlan[]
}

/**
 * The first row that is neither marked as sample, nor one that a template plans, nor written by a job about people of
 * the sample: results, and rows of an opened month in which no figure is typed.
 */
export function ownRow(
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
  { plans, ofAnyTemplate }: Ours,
): OwnRow | undefined {
  const names = new Set(sampleNames(tables, grids, plans))
  for (const table of tables) {
    const grid = grids.get(table.id)
    if (!grid || isKept(table)) continue
    const sheet = { table, grid, header: findHeader(table, grid) }
    const keys = (of: readonly SheetPlan[]) =>
      new Set(of.filter(plan => plan.table === table.id).flatMap(plan => plannedKeys(table, plan)))
    const planned = keys(plans)
    let byAny: ReadonlySet<string> | undefined
    const isPlanned = (key: string) => {
      if (planned.has(key)) return true
      byAny ??= keys(ofAnyTemplate(table.id))
      return byAny.has(key)
    }
    for (const { cells, row } of filledRows(sheet)) {
      const known = isSample(cells) || isOf(sheet, cells, names) || isPlanned(keyAt(sheet, cells))
      if (!known || hasOwnColumn(sheet, cells)) return { tab: grid.tab, row, found: firstText(cells) }
    }
  }
  return undefined
}

interface SheetRead {
  readonly table: Table
  readonly grid: Grid
  readonly header: Header
}

function filledRows({ grid, header }: SheetRead) {
  const from = header.columns.size > 0 ? header.row + 1 : 0
  return grid.cells.flatMap((cells, index) =>
    index >= from && !cells.every(isBlank) ? [{ cells, row: index + 1 }] : [],
  )
}

function isSample(cells: readonly Cell[]): boolean {
  return cells.some(cell => typeof cell === 'string' && SAMPLE.test(cell))
}

/** What tells a row from the others: its key and what must be filled. */
function keyColumns(table: Table): string[] {
  return Object.keys(table.columns).filter(id => table.key.includes(id) || table.columns[id]?.required)
}

function keyAt({ table, header }: SheetRead, cells: readonly Cell[]): string {
  return keyOf(keyColumns(table).map(id => cells[header.columns.get(id) ?? -1]))
}

function plannedKeys(table: Table, { columns, body }: SheetPlan): string[] {
  const indexes = keyColumns(table).map(id => columns.findIndex(column => column.id === id))
  return body.map(({ values }) => keyOf(indexes.map(index => settled(values[index]))))
}

/** What a planned cell holds; a formula holds nothing of its own. */
function settled(value: SheetPlan['body'][number]['values'][number] | undefined): WrittenCell {
  return typeof value === 'object' || value === undefined ? null : value
}

function keyOf(cells: ReadonlyArray<Cell | undefined>): string {
  return JSON.stringify(cells.map(cell => evened(shownCell(plain(cell)))))
}

function isOf({ table, header }: SheetRead, cells: readonly Cell[], names: ReadonlySet<string>): boolean {
  const who = table.who === undefined ? undefined : header.columns.get(table.who)
  const isTheirs = who === undefined || names.has(evened(shownCell(cells[who] ?? null)))
  return isTheirs && (table.role === 'read' || (table.open === true && isUntouched({ table, header }, cells)))
}

/** Opened for typing, and nothing typed: no figure, no note. */
function isUntouched({ table, header }: Omit<SheetRead, 'grid'>, cells: readonly Cell[]): boolean {
  const prefilled = new Set([...table.key, 'team'].map(id => header.columns.get(id)))
  return cells.every((cell, index) => isBlank(cell) || cell === NOT_ASKED || prefilled.has(index))
}

function hasOwnColumn({ table, header }: SheetRead, cells: readonly Cell[]): boolean {
  return !table.open && header.others.some(({ index }) => !isBlank(cells[index]))
}

function firstText(cells: readonly Cell[]): string {
  return cells
    .flatMap(cell => (isBlank(cell) ? [] : [shownCell(cell ?? null)]))
    .slice(0, 3)
    .join(' ')
}

/** People of the sample: planned, or marked as such. */
function sampleNames(
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
  plans: readonly SheetPlan[],
): string[] {
  const people = tables.find(({ id }) => id === 'people')
  const grid = grids.get('people')
  if (!people) return []
  const planned = plans
    .filter(({ table }) => table === people.id)
    .flatMap(({ columns, body }) => {
      const at = columns.findIndex(({ id }) => id === 'name')
      return body.map(({ values }) => evened(shownCell(settled(values[at]))))
    })
  if (!grid) return planned
  const header = findHeader(people, grid)
  const at = header.columns.get('name') ?? -1
  const marked = grid.cells.filter(isSample).map(cells => evened(shownCell(cells[at] ?? null)))
  return [...planned, ...marked]
}
