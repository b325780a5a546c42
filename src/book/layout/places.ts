import { columnLetters } from '../../domain/values/place'
import type { Lang } from '../../domain/values/text'
import type { SheetPlan } from '../looks/plan'
import { allSettings } from '../settings/settings'
import { findHeader } from '../table/header'
import type { Grid, Table } from '../table/table'

/** Where a table stands; rows and columns count from 1. */
export interface TablePlace {
  readonly tab: string
  readonly headerRow: number
  /** By id. */
  readonly columns: ReadonlyMap<string, number>
  /** The last one of the grid that may hold something. */
  readonly lastColumn: number
  /** Rows of settings by their id; only of the sheet Settings. */
  readonly settings: ReadonlyMap<string, number>
}

/** By the id of the table; one without a tab is left out. */
export type Places = ReadonlyMap<string, TablePlace>

/** Columns that every new sheet has to spare. */
export const SPARE_COLUMNS = 3
const SETTINGS = 'settings'

/** The places a new workbook will have. */
export function plannedPlaces(plans: readonly SheetPlan[], lang: Lang): Places {
  return new Map(
    plans.map(({ table, tab, columns, body }) => {
      const ids = columns.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index + 1] as const]))
      const names = new Map(ids)
      const setting = (names.get('setting') ?? 0) - 1
      const rows = table === SETTINGS ? body.map(({ values }) => values[setting] ?? null) : []
      const settings = settingRows(rows.map(String), [lang], 2)
      const lastColumn = columns.length + SPARE_COLUMNS
      return [table, { tab, headerRow: 1, columns: names, lastColumn, settings }]
    }),
  )
}

/** The places in a workbook as it stands. */
export function foundPlaces(tables: readonly Table[], grids: ReadonlyMap<string, Grid>): Places {
  const places = new Map<string, TablePlace>()
  for (const table of tables) {
    const grid = grids.get(table.id)
    if (!grid || grid.cells.length === 0) continue
    const header = findHeader(table, grid)
    const columns = new Map([...header.columns].map(([id, index]) => [id, index + 1]))
    const lastColumn = Math.max(1, ...grid.cells.slice(0, header.row + 1).map(cells => cells.length))
    const setting = header.columns.get('setting') ?? -1
    const names = table.id === SETTINGS ? grid.cells.map(cells => String(cells[setting] ?? '')) : []
    const settings = settingRows(names, ['en', 'zh-CN'], 1)
    places.set(table.id, { tab: grid.tab, headerRow: header.row + 1, columns, lastColumn, settings })
  }
  return places
}

/** The cell to work in: the first of a column, that of a setting, else the first of the tab. */
export function cellIn(place: TablePlace | undefined, part: string): string {
  const at = place?.columns.get(part)
  if (place && at !== undefined) return `${columnLetters(at)}${place.headerRow + 1}`
  const row = place?.settings.get(part)
  const value = place?.columns.get('value')
  return row === undefined || value === undefined ? 'A1' : `${columnLetters(value)}${row}`
}

function settingRows(names: readonly string[], langs: readonly Lang[], first: number): Map<string, number> {
  const rows = allSettings.flatMap(({ id, name }) => {
    const at = names.findIndex(text => langs.some(lang => name[lang] === text.trim()))
    return at < 0 ? [] : [[id, at + first] as const]
  })
  return new Map(rows)
}
