import { type Cell, evened, isBlank, shownCell } from '../../domain/values/cell'
import { isNotMeasured } from '../../domain/values/field'
import { claimsIn } from '../reading/claims'
import { findHeader, type Header } from '../table/header'
import type { Grid, Table } from '../table/table'
import { peopleNames } from './sample/names.data'

/** What people of a sample leave behind on one sheet. */
export interface Leaving {
  readonly table: Table
  /** Rows of the sheet to be emptied, counted from 1. */
  readonly rows: readonly number[]
  /** Rows that stay. */
  readonly kept: number
  /** The first row below the header, counted from 1. */
  readonly first: number
  /** Figures in the rows that go, beside names and months. */
  readonly figures: number
}

export interface SampleFound {
  /** People of the sample. */
  readonly people: number
  /** Names somebody typed over names of the sample: their rows stay. */
  readonly typedOver: readonly string[]
  readonly leaving: readonly Leaving[]
}

/** Rules stay as they are: a manager begins with them. */
const STAYING = new Set([
  ...[
    'settings',
    'kpis',
    'grades',
    'commission',
    'commissionPlans',
    'rules',
    'ramps',
    'curves',
    'milestones',
    'prizes',
  ],
  ...['deeds', 'calendar', 'seasons', 'planning', 'runs'],
])
const SAMPLE = /sample|示例/i

interface Sheet {
  readonly table: Table
  readonly grid: Grid
  readonly header: Header
}

/** Finds what belongs to the sample: rows marked so, and those of people and teams that are only in it. */
export function sampleIn(tables: readonly Table[], grids: ReadonlyMap<string, Grid>): SampleFound {
  const sheets = tables.flatMap((table): Sheet[] => {
    const grid = grids.get(table.id)
    const header = grid && findHeader(table, grid)
    return grid && header && header.columns.size > 0 ? [{ table, grid, header }] : []
  })
  const cast = castOf(sheets.find(({ table }) => table.id === 'people'))
  const leaving = sheets
    .filter(({ table }) => !STAYING.has(table.id))
    .map(sheet => leavingOf(sheet, cast))
    .filter(({ rows }) => rows.length > 0)
  return { people: cast.sample.size, typedOver: cast.typedOver, leaving }
}

interface Cast {
  readonly sample: ReadonlySet<string>
  readonly own: ReadonlySet<string>
  /** Of one's own, but in the place of somebody of the sample: rows that are still marked are not theirs. */
  readonly instead: ReadonlySet<string>
  readonly typedOver: readonly string[]
  /** Teams nobody of one's own is in. */
  readonly teams: ReadonlySet<string>
}

const KNOWN = new Set(Object.values(peopleNames).flatMap(names => names.map(evened)))

function castOf(sheet: Sheet | undefined): Cast {
  const rows = sheet ? filled(sheet) : []
  const text = (cells: readonly Cell[], id: string) => shownCell(at(sheet as Sheet, cells, id))
  const isSample = (cells: readonly Cell[]) => isMarked(cells) && KNOWN.has(evened(text(cells, 'name')))
  const sample = rows.filter(({ cells }) => isSample(cells))
  const others = rows.filter(({ cells }) => !isSample(cells))
  const own = new Set(others.map(({ cells }) => evened(text(cells, 'name'))))
  const typedOver = [...new Set(others.filter(({ cells }) => isMarked(cells)).map(({ cells }) => text(cells, 'name')))]
  const ownTeams = new Set(others.map(({ cells }) => evened(text(cells, 'team'))))
  return {
    sample: new Set(sample.map(({ cells }) => evened(text(cells, 'name')))),
    own,
    instead: new Set(typedOver.map(evened)),
    typedOver,
    teams: new Set(sample.map(({ cells }) => evened(text(cells, 'team'))).filter(team => !ownTeams.has(team))),
  }
}

function leavingOf(sheet: Sheet, cast: Cast): Leaving {
  const rows = filled(sheet)
  const going = rows.filter(({ cells }) => goes(sheet, cells, cast))
  return {
    table: sheet.table,
    rows: going.map(({ row }) => row),
    kept: rows.length - going.length,
    first: sheet.header.row + 2,
    figures: going.reduce((sum, { cells }) => sum + figuresIn(sheet, cells), 0),
  }
}

/** Somebody of one's own in a row keeps it, marked or not; a name that only followed a renaming keeps no marked row. */
function goes(sheet: Sheet, cells: readonly Cell[], { sample, own, instead, teams }: Cast): boolean {
  const { table } = sheet
  if (table.id === 'checks' || table.id === 'replaced') return true
  const names = namesIn(sheet, cells, sample, own)
  const isInvented = table.id !== 'people' && isMarked(cells)
  if (names.some(name => own.has(name) && !(isInvented && instead.has(name)))) return false
  if (isMarked(cells) || (names.length > 0 && names.every(name => sample.has(name)))) return true
  if (names.length > 0 && table.id !== 'targets') return false
  const team = evened(shownCell(at(sheet, cells, table.id === 'targets' ? 'owner' : 'team')))
  return teams.has(team) || (own.size === 0 && OF_A_PERIOD.has(table.id))
}

/** Of the sample alone while nobody of one's own is there. */
const OF_A_PERIOD = new Set(['periods', 'teamResults', 'snapshots', 'history'])

function namesIn(
  sheet: Sheet,
  cells: readonly Cell[],
  sample: ReadonlySet<string>,
  own: ReadonlySet<string>,
): string[] {
  const cell = sheet.table.who === undefined ? null : at(sheet, cells, sheet.table.who)
  if (isBlank(cell)) return []
  const isKnown = (name: string) => sample.has(evened(name)) || own.has(evened(name))
  return claimsIn(shownCell(cell), isKnown).map(({ name }) => evened(name))
}

function figuresIn({ table, header }: Sheet, cells: readonly Cell[]): number {
  if (!table.open) return 0
  return header.others.filter(({ index }) => !isBlank(cells[index]) && !isNotMeasured(cells[index] ?? null)).length
}

function filled({ grid, header }: Sheet): { readonly cells: readonly Cell[]; readonly row: number }[] {
  return grid.cells.flatMap((cells, index) =>
    index > header.row && !cells.every(isBlank) ? [{ cells, row: index + 1 }] : [],
  )
}

function at({ header }: Sheet, cells: readonly Cell[], id: string): Cell {
  return cells[header.columns.get(id) ?? -1] ?? null
}

function isMarked(cells: readonly Cell[]): boolean {
  return cells.some(cell => typeof cell === 'string' && SAMPLE.test(cell))
}
