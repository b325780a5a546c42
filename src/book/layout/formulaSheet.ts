import { columnLetters } from '../../domain/values/place'
import type { Lang } from '../../domain/values/text'
import { FILLED, lookOf, lookOfStyle, TYPE_HERE, titleOf } from '../looks/look'
import type { Accepts, CellLook, ChartPlan, ColumnPlan, Formula, LinkedCell, RowPlan, SheetPlan } from '../looks/plan'
import type { FormulaSheet, Offers, SheetCell, SheetChart } from '../sheets/kind'
import { cellIn, type Places } from './places'
import { formulaAt } from './tokens'

/** What the cells of a sheet made of formulas depend on. */
export interface Around {
  readonly lang: Lang
  readonly months: readonly string[]
  readonly places: Places
  /** Names of tabs that are not the usual ones, by table: somebody's own tab has that name already. */
  readonly tabs?: ReadonlyMap<string, string>
}

/** A sheet made of formulas as the operations that make it; it is shown. One that is not filled has no rows. */
export function formulaSheetPlan(sheet: FormulaSheet, around: Around, filled = true): SheetPlan {
  const cells = filled ? sheet.cells : sheet.cells.filter(({ at }) => /^[A-Z]+1$/.test(at))
  const placed = cells.map(cell => ({ cell, ...placeOf(cell.at) }))
  const byRow = new Map<number, Placed[]>()
  for (const one of placed) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one])
  const inRow = (row: number) => byRow.get(row) ?? []
  const lastRow = Math.max(1, ...byRow.keys())
  const rows = Array.from({ length: lastRow - 1 }, (_, index) =>
    rowPlan(sheet, { row: index + 2, cells: inRow(index + 2) }, around),
  )
  const title = new Map(inRow(1).map(({ column, cell }) => [column, cell]))
  return {
    table: sheet.id,
    tab: around.tabs?.get(sheet.id) ?? sheet.name[around.lang],
    tabColour: lookOf(sheet).tab,
    hidden: false,
    rows: sheet.rows,
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
    header: titleOf(sheet),
    columns: sheet.columns.map((column, index) => ({
      ...columnPlan(column),
      header: contentOf(title.get(index + 1), 1, around) ?? '',
    })),
    body: rows,
    highlights: sheet.highlights ?? [],
    protected: true,
    open: sheet.cells.filter(({ offers }) => offers).map(cell => cell.at),
    merged: sheet.merged ?? [],
    named: placed.flatMap(({ cell, row, column }) => (cell.name ? [{ name: cell.name, row, column }] : [])),
    links: placed.flatMap(one => linkOf(one, around)),
    charts: chartPlans(sheet.charts ?? [], around.lang),
  }
}

type Placed = { readonly cell: SheetCell; readonly row: number; readonly column: number }

/** The charts of a sheet, in a language. */
export function chartPlans(charts: readonly SheetChart[], lang: Lang): ChartPlan[] {
  return charts.map(({ title, at, ...chart }) => ({ ...chart, title: title[lang], ...placeOf(at) }))
}

function linkOf({ cell, row, column }: Placed, { lang, places }: Around): LinkedCell[] {
  if (cell.leadsTo === undefined || !cell.text) return []
  const [, table = '', part = ''] = /^(\w+)\.?(.*)$/.exec(cell.leadsTo) ?? []
  return [{ row, column, text: cell.text[lang], table, cell: cellIn(places.get(table), part) }]
}

/** The row and column of an address, counted from 1. */
export function placeOf(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  if (column === 0 || columnLetters(column) !== letters) throw new Error(`${address} is no cell`)
  return { row: Number(digits), column }
}

function columnPlan({
  width,
  format = 'General',
  align = 'left',
  folded = false,
  long,
}: FormulaSheet['columns'][number]) {
  const column = { id: undefined, note: '', width, format, align, folded, long, accepts: undefined, background: FILLED }
  return column satisfies Omit<ColumnPlan, 'header'>
}

function rowPlan(
  sheet: FormulaSheet,
  { row, cells }: { row: number; cells: readonly Placed[] },
  around: Around,
): RowPlan {
  const at = new Map(cells.map(({ cell, column }) => [column - 1, cell]))
  const height = sheet.heights?.[row]
  return {
    values: sheet.columns.map((_, index) => contentOf(at.get(index), row, around)),
    looks: new Map([...at].map(([index, cell]) => [index, lookAt(cell, sheet, around)])),
    ...(height === undefined ? {} : { height }),
  }
}

function contentOf(cell: SheetCell | undefined, row: number, { lang, places }: Around): string | Formula | null {
  const template = cell?.formula
  if (template === undefined) return cell?.text?.[lang] ?? null
  return { formula: formulaAt(typeof template === 'string' ? template : template[lang], places, row) }
}

function lookAt({ style, format, align, long, offers }: SheetCell, sheet: FormulaSheet, around: Around): CellLook {
  return {
    ...lookOfStyle(style, sheet),
    ...(format === undefined ? {} : { format }),
    ...(align === undefined ? {} : { align }),
    ...(long === undefined ? {} : { long }),
    ...(offers ? { background: TYPE_HERE, format: '@', accepts: accepts(offers, around) } : {}),
  }
}

function accepts({ of, help }: Offers, { lang, months, places }: Around): Accepts {
  if (of === 'months') return { kind: 'words', words: months, help: help[lang] }
  const [table = '', column = ''] = of.split('.')
  const at = places.get(table)?.columns.get(column)
  return { kind: 'column', table, column, help: help[lang], ...(at === undefined ? {} : { at }) }
}
