import type { Cell } from '../../domain/values/cell'
import type { Lang } from '../../domain/values/text'
import type { ContentRow, OpenColumnContent, SheetContent } from '../looks/content'
import { BLOCK_TITLE, lookOf } from '../looks/look'
import type { CellLook, NamedCell, RowPlan, SheetPlan } from '../looks/plan'
import type { FormulaSheet } from '../sheets/kind'
import type { Table } from '../table/table'
import { cellOf, formatFor, formatOf, plain } from '../table/write'
import { columnPlan, type Placed, placedColumns, type Setup } from './columns'
import { formulaSheetPlan } from './formulaSheet'
import { highlightsOf } from './highlights'
import { inOrder, isShown, type Needs } from './order'
import { plannedPlaces } from './places'

export interface LayoutRequest extends Setup {
  readonly tables: readonly Table[]
  readonly sheets?: readonly FormulaSheet[]
  /** What the sheet of a table holds. */
  readonly content: (tableId: string) => SheetContent
  /** The columns its table leaves open, without any rows. */
  readonly open?: (tableId: string) => readonly OpenColumnContent[]
  readonly needs: Needs
}

/**
 * A new workbook as plain data: one plan per sheet, in the order of the tabs. With `only`, the others have no rows:
 * enough to know their names, columns and places.
 */
export function layoutSheets(request: LayoutRequest, only?: string): SheetPlan[] {
  const { tables, sheets = [], content, needs, ...setup } = request
  const outlines = tables.map(table => ({ table, plan: outline(table, request) }))
  const places =
    setup.places ??
    plannedPlaces(
      outlines.map(({ plan }) => plan),
      setup.lang,
    )
  const around = { ...setup, places }
  const filled = (id: string) => only === undefined || only === id
  const plans = [
    ...outlines.map(({ table, plan }) => (filled(table.id) ? layoutSheet(table, content(table.id), around) : plan)),
    ...sheets.map(sheet => formulaSheetPlan(sheet, around, filled(sheet.id))),
  ]
  const byId = inOrder(plans.map(plan => ({ id: plan.table, plan })))
  return byId.map(({ id, plan }) => ({ ...plan, hidden: !isShown(id, needs) }))
}

/** A table's columns; of Settings its rows too, whose cells have places of their own. */
function outline(table: Table, { content, open, ...setup }: LayoutRequest): SheetPlan {
  return layoutSheet(
    table,
    table.id === 'settings' ? content(table.id) : { rows: [], open: open?.(table.id) ?? [] },
    setup,
  )
}

/** One sheet; it is shown. */
function layoutSheet(table: Table, content: SheetContent, setup: Setup): SheetPlan {
  const placed = placedColumns(table, content, setup)
  const body = content.rows.map(row => rowPlan(row, placed, setup.lang))
  const { tab, header } = lookOf(table)
  return {
    table: table.id,
    tab: setup.tabs?.get(table.id) ?? table.name[setup.lang],
    tabColour: tab,
    hidden: false,
    rows: Math.max(ROWS[table.id] ?? USUAL_ROWS, body.length + SPARE_ROWS),
    frozenColumns: table.frozenColumns ?? 0,
    header,
    columns: placed.map(column => columnPlan(table, column, setup)),
    body,
    highlights: highlightsOf(table, placed),
    protected: table.role === 'read' || (table.role === 'system' && table.id !== 'settings'),
    named: namedCells(content, placed),
  }
}

/** Sheets that fill up month by month begin with a larger grid. */
const ROWS: Readonly<Record<string, number>> = { actuals: 1000, deals: 1000, targets: 400 }
const USUAL_ROWS = 200
const SPARE_ROWS = 100

function rowPlan(row: ContentRow, placed: readonly Placed[], lang: Lang): RowPlan {
  const cells = placed.map(column => cellAt(row, column, lang))
  const looks = new Map<number, CellLook>()
  for (const [index, column] of placed.entries()) {
    const look = lookAt(row, column, cells[index] ?? null)
    if (look) looks.set(index, look)
  }
  return {
    values: cells.map(plain),
    ...(looks.size > 0 ? { looks } : {}),
    ...(row.title ? { title: true } : {}),
  }
}

function cellAt({ values, open = {} }: ContentRow, placed: Placed, lang: Lang): Cell {
  if (placed.id === undefined) return open[placed.open.header] ?? null
  return cellOf(placed.column, values[placed.id], lang)
}

/** What a cell has of its own: what its row asks for, and the format its value needs. */
function lookAt(row: ContentRow, placed: Placed, cell: Cell): CellLook | undefined {
  if (row.title) return { format: '@', background: BLOCK_TITLE }
  if (placed.id === undefined) return undefined
  const format = formatFor(placed.column, cell)
  const own = row.looks?.[placed.id]
  if (own) return { format, ...own }
  return format === formatOf(placed.column) ? undefined : { format }
}

function namedCells({ rows }: SheetContent, placed: readonly Placed[]): NamedCell[] {
  const column = placed.findIndex(({ id }) => id === 'value') + 1
  return rows.flatMap(({ cellName }, index) => (cellName ? [{ name: cellName, row: index + 2, column }] : []))
}
