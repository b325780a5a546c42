import type { Cell } from '../../domain/values/cell'
import type { Setting } from '../../domain/values/field'
import type { Lang } from '../../domain/values/text'
import { type Reads, readTables, type TableSet } from '../reading/reads'
import type { Column, Grid, Table } from '../table/table'
import { tables } from '../tables/index'

/**
 * The tables a month is scored from, in the order in which the template's formulas hand them over. Formulas of earlier
 * workbooks count on that order: a new table comes at the end.
 */
export const MONTH_TABLES = [
  ...['settings', 'people', 'teams', 'kpis', 'rules', 'targets', 'actuals', 'deals', 'grades'],
  ...['commission', 'commissionPlans', 'adjustments', 'absences', 'ramps', 'periods', 'results', 'scores', 'payLines'],
  ...['pools', 'prizes', 'draws', 'milestones', 'curves', 'deeds', 'reviews', 'history'],
] as readonly (keyof TableSet)[]

/** Large tables whose percentages are settled by their whole column: they are handed over as they are. */
const LARGE: ReadonlySet<string> = new Set(['actuals', 'targets', 'deals', 'results', 'scores', 'payLines'])

/**
 * A table as template formulas hand it over. Where 95 and 95 % differ, a cell formatted as a percentage comes as % and
 * its billionths, since a formula sees values and no formats; whole numbers are written alike in every locale.
 */
export function handedOver(id: keyof TableSet): string {
  const columns = Object.values<Column<unknown>>(tables[id].columns)
  if (LARGE.has(id) || !columns.some(({ field }) => field.percents)) return `[${id}]`
  const marked = 'IF(RIGHT(TO_TEXT(cells);1)="%";"%"&ROUND(cells*1000000000;0);cells)'
  return `LET(cells;[${id}];ARRAYFORMULA(IF(ISNUMBER(cells);${marked};cells)))`
}

const MARKED = /^%(-?\d+)$/

/** A cell as its sheet holds it. */
function asInSheet(cell: Cell): Cell {
  const billionths = typeof cell === 'string' ? MARKED.exec(cell)?.[1] : undefined
  return billionths === undefined ? cell : { share: Number(billionths) / 1e9 }
}

/** What Start here looks at besides. */
export const START_TABLES: readonly (keyof TableSet)[] = [...MONTH_TABLES, 'interviews']

/** Whole ranges by the id of their table, each with its header row. */
export type Ranges = ReadonlyMap<string, ReadonlyArray<readonly Cell[]>>

/** What the dashboard looks at besides. */
export const BOARD_TABLES: readonly (keyof TableSet)[] = [...MONTH_TABLES, 'calendar', 'planning']

/** Ranges read as the tables of a workbook; a table that was not handed over is there and empty. */
export function readRanges(ranges: Ranges, setting: Setting): Reads {
  const grids = new Map<string, Grid>()
  for (const table of Object.values<Table>(tables)) {
    const cells = ranges.get(table.id) ?? []
    const filled = cells.some(row => row.some(cell => cell !== null && cell !== ''))
    grids.set(table.id, {
      tab: table.name.en,
      cells: filled ? withoutBlankEnd(cells).map(row => row.map(asInSheet)) : [headersOf(table)],
    })
  }
  return readTables(grids, setting)
}

function headersOf({ columns }: Table): Cell[] {
  return Object.values(columns).map(({ header }) => header.en)
}

function withoutBlankEnd(cells: ReadonlyArray<readonly Cell[]>): ReadonlyArray<readonly Cell[]> {
  let end = cells.length
  while (end > 0 && (cells[end - 1] ?? []).every(cell => cell === null || cell === '')) end--
  return cells.slice(0, end)
}

/** The language of the workbook the ranges come from: that of the headers of Settings. */
export function languageOf(ranges: Ranges): Lang {
  const headers = ranges.get('settings')?.[0] ?? []
  return headers.some(cell => typeof cell === 'string' && /[\u2e80-\u9fff]/.test(cell)) ? 'zh-CN' : 'en'
}
