import { lockedBy } from '../../book/editing/locks'
import { decidingColumns, type PlainCells, plainCells, tablesOfFormats } from '../../book/editing/rowFormats'
import { type Box, type Tidied, tidied } from '../../book/editing/tidy'
import { tabsOfSwitch } from '../../book/layout/features'
import { readTables } from '../../book/reading/reads'
import { settingNamed } from '../../book/settings/settings'
import { findHeader, type Header } from '../../book/table/header'
import type { Grid, Table } from '../../book/table/table'
import { tables } from '../../book/tables/index'
import { evened, shownCell } from '../../domain/values/cell'
import { yesNo } from '../../domain/values/field'
import { issue, whatIsWrong } from '../../domain/values/issue'
import { type Edited, editedGrid, editedIn, showTabs, stampColumn } from '../../platform/edits'
import { applyFormats, hasPercents } from '../../platform/rowFormats'
import { writeInto, writeOne } from '../../platform/tidyCells'
import { readGrids, toast, today } from '../../platform/workbook'
import { languageOf } from '../scoring/scoreMonth'
import { forgetForEdits, type Known, PERCENT, recallForEdits, rememberForEdits } from '../workbook/editCache'
import { changed } from '../workbook/tidyInputs'
import { addTeams } from './addTeams'
import { concernedPeriods } from './affectedPeriods'
import { followRename, renameOf } from './followRename'
import { saidOfPeriods } from './messages'
import { saidOfGone } from './saidOfGone'
import { stampPeriods } from './stampPeriods'

const TITLE = '标尺 Yardstick'
const all: readonly Table[] = Object.values<Table>(tables)
const INPUTS = all.filter(({ id, role }) => role === 'type' || id === 'settings')

/** More cells than this are left to the jobs, which tidy before they read. */
const MOST_CELLS = 2000

/**
 * What follows an edit by hand: cells that only we could read become what formulas read, a renamed thing is renamed
 * wherever it stands, planned figures typed over are locked, a feature ticked shows its tabs, and scored periods are
 * noted as out of date.
 */
export function followEdit(event: unknown): void {
  const edited = editedIn(INPUTS, event)
  if (!edited) return
  const { rows, columns } = edited.box
  if (rows * columns > MOST_CELLS) followPaste(edited)
  else followCells(edited)
}

/** Too much to read here: only what was scored is noted. */
function followPaste({ table }: Edited): void {
  const known = recallForEdits() ?? readKnown()
  stampPeriods(notClosed(Object.keys(known.periods), known), known)
  if (table.id === 'kpis') forgetForEdits()
}

function followCells(edited: Edited): void {
  const typed = editedGrid(edited)
  const before = recallForEdits()
  const known = before ?? readKnown()
  const day = today()
  const { grid, written } = tidyCells(edited, typed, known, day)
  const said: (string | undefined)[] = written.map(change => remarkOn(change, known))
  const rename = renameOf(edited, grid)
  if (rename) said.push(followRename(edited, rename, known.lang))
  said.push(addTeams(edited, grid, known.lang))
  followFormats(edited, grid, known, day)
  lockFigures(edited, grid, known)
  showFeature(edited, grid)
  const periods = concernedPeriods({ table: edited.table, grid, box: edited.box, known, today: day })
  const isFigures = edited.table.when !== undefined
  stampPeriods(isFigures ? periods : notClosed(periods, known), known)
  said.push(saidOfPeriods(edited, periods, known))
  if (changesKnown(edited, grid)) {
    const now = readKnown()
    if (edited.table.id === 'kpis') said.push(saidOfGone(before, now, day))
  }
  const sentences = [...new Set(said.filter(one => one !== undefined))]
  if (sentences.length > 0) toast(sentences.slice(0, 2).join(' '), TITLE)
}

/** Of the sheets as they are after the edit. */
function readKnown(): Known {
  const reads = readTables(readGrids([tables.kpis, tables.periods, tables.settings]), { today: today() })
  return rememberForEdits(reads, languageOf(reads))
}

function notClosed(periods: readonly string[], { periods: known }: Known): readonly string[] {
  return periods.filter(period => known[period]?.state !== 'closed')
}

interface TidiedGrid {
  readonly grid: Grid
  readonly written: readonly Tidied[]
}

function tidyCells({ table, sheet, box, value }: Edited, grid: Grid, known: Known, today: string): TidiedGrid {
  const factor = (kpi: string) => known.factors[evened(kpi)] ?? 1
  const factorOf = (kpi: string) => (factor(kpi) === PERCENT ? 1 : factor(kpi))
  const changes = tidied(table, grid, { setting: { today, currency: known.currency }, factorOf, within: box })
  const [only] = changes
  if (!only) return { grid, written: [] }
  if (box.rows * box.columns > 1) return applied(grid, writeInto(sheet, changes))
  const header = findHeader(table, grid)
  const open = header.others.find(({ index }) => index === only.column - 1)
  const kpi = open?.header ?? shownCell(grid.cells[only.row - 1]?.[header.columns.get('kpi') ?? -1] ?? null)
  const mayBePercent = factor(kpi) === PERCENT
  return applied(grid, writeOne(sheet, only, { mayBePercent, typed: value }) ? [only] : [])
}

function applied(grid: Grid, written: readonly Tidied[]): TidiedGrid {
  return { grid: written.length === 0 ? grid : changed(grid, written), written }
}

/** Something was assumed, such as the year of `3月`. */
function remarkOn({ remark }: Tidied, { lang }: Known): string | undefined {
  return remark && whatIsWrong(issue(remark.problem, remark.with), lang)
}

function lockFigures({ table, sheet, box }: Edited, grid: Grid, { lang }: Known): void {
  const locked = lockedBy(table, grid, box, lang)
  for (const { row, column, months } of locked) stampColumn(sheet, { top: row, rows: 1, column }, months)
}

/** Tabs of a feature that was ticked on Settings. */
function showFeature({ table, box }: Edited, grid: Grid): void {
  if (table.id !== 'settings') return
  const header = findHeader(table, grid)
  const at = (id: string, row: number) => grid.cells[row]?.[header.columns.get(id) ?? -1] ?? null
  for (let row = box.top - 1; row < box.top - 1 + box.rows; row++) {
    const setting = settingNamed(shownCell(at('setting', row)))
    const ticked = yesNo().read(at('value', row), { today: '' })
    if (setting?.block === 'features' && 'value' in ticked && ticked.value)
      showTabs(tabsOfSwitch(setting.id).map(id => ({ id })))
  }
}

/**
 * Where a cell was edited that says in what the figures of a row are, those that are no percentages stop to look like some;
 * so do figures that were pasted with a format of their own.
 */
function followFormats(edited: Edited, grid: Grid, known: Known, today: string): void {
  const { table, box } = edited
  const wanted = tablesOfFormats(table.id).map(id => tables[id])
  if (wanted.length === 0) return
  const isDeciding = isAnyIn(box, findHeader(table, grid), decidingColumns(table.id))
  if (!isDeciding && !isPastedWithSigns(edited, grid, known)) return
  const plain = plainCells(readTables(readGrids(wanted), { today }))
  applyFormats(isDeciding ? plain : plain.flatMap(cells => pastedIn(cells, table, box)))
}

/** Whether something was pasted that looks like percentages; columns of % KPIs may look so. */
function isPastedWithSigns({ table, sheet, box, value }: Edited, grid: Grid, { factors }: Known): boolean {
  if (value !== undefined && box.rows * box.columns === 1) return false
  if (!table.open) return hasPercents(sheet, box)
  const isIn = (index: number) => index + 1 >= box.left && index + 1 < box.left + box.columns
  const plain = findHeader(table, grid).others.filter(
    ({ index, header }) => isIn(index) && factors[evened(header)] !== PERCENT,
  )
  return plain.some(({ index }) => hasPercents(sheet, { ...box, left: index + 1, columns: 1 }))
}

/** Of the cells those that were pasted into. */
function pastedIn(cells: PlainCells, table: Table, { top, left, rows, columns }: Box): PlainCells[] {
  const { row, column, isColumn } = cells
  if (cells.table.id !== table.id || column < left || column >= left + columns) return []
  if (!isColumn) return row >= top && row < top + rows ? [cells] : []
  return Array.from({ length: rows }, (_, i) => ({ ...cells, row: top + i, isColumn: false })).filter(
    one => one.row >= row,
  )
}

/** Plans, KPIs and their units, and the settings kept for edits. */
function changesKnown({ table, box }: Edited, grid: Grid): boolean {
  if (table.id === 'settings') return true
  if (table.id !== 'kpis') return false
  return isAnyIn(box, findHeader(table, grid), ['plan', 'kpi', 'unit'])
}

function isAnyIn({ left, columns }: Box, header: Header, ids: readonly string[]): boolean {
  return ids.some(id => {
    const at = (header.columns.get(id) ?? -1) + 1
    return at >= left && at < left + columns
  })
}
