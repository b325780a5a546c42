import { type Cell, shownCell } from '../../domain/values/cell'
import type { Lang, Text } from '../../domain/values/text'
import type { Accepts } from '../looks/plan'
import { findHeader, type Header } from '../table/header'
import type { Column, Grid, Table } from '../table/table'
import { acceptedBy } from './columns'
import type { Places } from './places'
import { acceptedBySetting, settingWords } from './settingsSheet'
import { formulaAt } from './tokens'

/** What has to be written so that a sheet speaks a language; what people typed is not among it. */
export interface Fitting {
  readonly table: Table
  /** Rows and columns count from 1. */
  readonly headerRow: number
  readonly headers: readonly NewHeader[]
  readonly notes: readonly NewNote[]
  readonly lists: readonly NewList[]
  readonly words: readonly NewWords[]
}

interface NewHeader {
  readonly column: number
  /** A text, or the formula that gives the header and its column. */
  readonly text: string
}

interface NewNote {
  readonly column: number
  readonly note: string
  /** What may be replaced; a note of somebody’s own is not. */
  readonly ours: readonly string[]
}

interface NewList {
  readonly column: number
  /** Only this row; else the whole column. */
  readonly row?: number
  readonly accepts: Accepts
}

/** Words of dropdowns, one below the other. */
interface NewWords {
  readonly row: number
  readonly column: number
  readonly words: readonly string[]
}

export interface Around {
  readonly lang: Lang
  readonly places: Places
  /** What period columns offer; without it their lists stay. */
  readonly months: readonly string[] | undefined
}

const LANGS: readonly Lang[] = ['en', 'zh-CN']

/** How a sheet becomes one of that language. */
export function fittingOf(table: Table, grid: Grid, around: Around): Fitting {
  const { lang } = around
  const header = findHeader(table, grid)
  const known = [...header.columns].flatMap(([id, index]) => {
    const column = table.columns[id]
    return column ? [{ id, index, column }] : []
  })
  const top = grid.cells[header.row] ?? []
  return {
    table,
    headerRow: header.row + 1,
    headers: known.flatMap(({ index, column }) => headerOf(column, { cell: top[index] ?? null, index, around })),
    notes: known.map(({ index, column }) => noteOf(column, index, lang)),
    lists:
      table.id === 'settings'
        ? settingLists(grid, header, lang)
        : known.flatMap(({ index, column }) => listOf(table, column, index, around)),
    words:
      table.id === 'settings' ? settingRuns(grid, header, lang) : known.flatMap(one => runsOf(grid, header, one, lang)),
  }
}

/** The tab's new name, where it has one of ours. */
export function tabOf({ name }: Table, tab: string, lang: Lang): string | undefined {
  return isOurs(tab, name) && tab !== name[lang] ? name[lang] : undefined
}

function isOurs(text: string, { en, 'zh-CN': zh }: Omit<Text, 'id'>): boolean {
  return text === en || text === zh
}

interface HeaderCell {
  readonly cell: Cell
  readonly index: number
  readonly around: Around
}

/** A header somebody worded differently stays. */
function headerOf({ header, formula }: Column<unknown>, { cell, index, around }: HeaderCell): NewHeader[] {
  const { lang, places } = around
  if (!isOurs(shownCell(cell), header)) return []
  if (formula) return [{ column: index + 1, text: formulaAt(formula[lang], places, 1) }]
  return shownCell(cell) === header[lang] ? [] : [{ column: index + 1, text: header[lang] }]
}

function noteOf({ note }: Column<unknown>, index: number, lang: Lang): NewNote {
  return { column: index + 1, note: note[lang], ours: LANGS.map(other => note[other]) }
}

function listOf(table: Table, column: Column<unknown>, index: number, { lang, months, places }: Around): NewList[] {
  if (table.role !== 'type') return []
  const accepts = acceptedBy(column, { lang, months: months ?? [], startMonth: 1 })
  if (!accepts || (column.field.months && months === undefined)) return []
  if (accepts.kind !== 'column') return [{ column: index + 1, accepts }]
  const at = places.get(accepts.table)?.columns.get(accepts.column)
  return at === undefined ? [] : [{ column: index + 1, accepts: { ...accepts, at } }]
}

interface Known {
  readonly index: number
  readonly column: Column<unknown>
}

/** Cells that hold a word of ours in the other language, in runs. */
function runsOf(grid: Grid, header: Header, { index, column }: Known, lang: Lang): NewWords[] {
  const { words } = column.field
  if (!words) return []
  return runs(grid, header, index, cell => translated(cell, words, lang))
}

function translated(cell: Cell, words: readonly Text[], lang: Lang): string | undefined {
  if (typeof cell !== 'string') return undefined
  const word = words.find(one => isOurs(cell, one))
  return word && word[lang] !== cell ? word[lang] : undefined
}

function runs(
  grid: Grid,
  header: Header,
  index: number,
  translate: (cell: Cell, row: number) => string | undefined,
): NewWords[] {
  const found: { row: number; column: number; words: string[] }[] = []
  for (let row = header.row + 1; row < grid.cells.length; row++) {
    const word = translate(grid.cells[row]?.[index] ?? null, row)
    if (word === undefined) continue
    const last = found[found.length - 1]
    if (last && last.row + last.words.length === row + 1) last.words.push(word)
    else found.push({ row: row + 1, column: index + 1, words: [word] })
  }
  return found
}

/** Settings: their names, what they do, and the words of their values. */
function settingRuns(grid: Grid, header: Header, lang: Lang): NewWords[] {
  const { names, does, values } = settingWords()
  const nameAt = header.columns.get('setting') ?? -1
  const column = (id: string, translate: (cell: Cell, row: number) => string | undefined) => {
    const index = header.columns.get(id)
    return index === undefined ? [] : runs(grid, header, index, translate)
  }
  const nameIn = (row: number) => shownCell(grid.cells[row]?.[nameAt] ?? null)
  const valueWords = (row: number) => values.find(({ name }) => isOurs(nameIn(row), name))?.words ?? []
  const doesIn = (row: number) => does.filter(({ name }) => isOurs(nameIn(row), name)).map(one => one.does)
  return [
    ...column('setting', cell => translated(cell, names, lang)),
    ...column('whatItDoes', (cell, row) => translated(cell, doesIn(row), lang)),
    ...column('value', (cell, row) => translated(cell, valueWords(row), lang)),
  ]
}

function settingLists(grid: Grid, header: Header, lang: Lang): NewList[] {
  const nameAt = header.columns.get('setting') ?? -1
  const column = (header.columns.get('value') ?? -1) + 1
  return grid.cells.flatMap((cells, index) => {
    const accepts = column === 0 ? undefined : acceptedBySetting(shownCell(cells[nameAt] ?? null), lang)
    return accepts ? [{ row: index + 1, column, accepts }] : []
  })
}
