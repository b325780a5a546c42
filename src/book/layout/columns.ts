import type { Lang } from '../../domain/values/text'
import type { OpenColumnContent, SheetContent } from '../looks/content'
import { FILLED, OPEN_WIDTH, TYPE_HERE } from '../looks/look'
import type { Accepts, ColumnPlan } from '../looks/plan'
import type { Column, Table } from '../table/table'
import { formatOf } from '../table/write'
import type { Places } from './places'
import { formulaAt } from './tokens'

/** What the look of every sheet depends on. */
export interface Setup {
  readonly lang: Lang
  /** The months a period's dropdown offers. */
  readonly months: readonly string[]
  /** First month of the fiscal year, 1 to 12. */
  readonly startMonth: number
  /** Where the tables stand, for columns made of formulas; without it they have their plain headers. */
  readonly places?: Places
  /** Names of tabs that are not the usual ones, by table: somebody's own tab has that name already. */
  readonly tabs?: ReadonlyMap<string, string>
}

/** A column in its place: one of the table, or an open one by its header. */
export type Placed =
  | { readonly id: string; readonly column: Column<unknown> }
  | { readonly id: undefined; readonly open: OpenColumnContent }

/** Columns nobody types in, though their sheet is one to type in: made by formulas or by Open the month. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  actuals: ['month', 'name', 'team'],
  kpis: ['inWords'],
  targets: ['difference'],
  grades: ['inWords'],
  commission: ['inWords'],
  settings: ['setting', 'whatItDoes'],
}

/** Open columns stand before the note; a year's months begin with the fiscal year. */
export function placedColumns(table: Table, { open = [] }: SheetContent, { startMonth }: Setup): Placed[] {
  const ids = fiscal(Object.keys(table.columns), startMonth)
  const placed: Placed[] = ids.flatMap(id => {
    const column = table.columns[id]
    return column ? [{ id, column }] : []
  })
  const note = ids.indexOf('note')
  const at = note < 0 ? ids.length : note
  return [...placed.slice(0, at), ...open.map(column => ({ id: undefined, open: column })), ...placed.slice(at)]
}

function fiscal(ids: readonly string[], startMonth: number): string[] {
  const months = ids.filter(id => /^m\d+$/.test(id))
  const turned = [...months.slice(startMonth - 1), ...months.slice(0, startMonth - 1)]
  return ids.map(id => (months.includes(id) ? (turned[months.indexOf(id)] ?? id) : id))
}

export function columnPlan(table: Table, placed: Placed, setup: Setup): ColumnPlan {
  return placed.id === undefined ? openColumn(placed.open) : tableColumn(table, placed, setup)
}

function openColumn({ header, note, format }: OpenColumnContent): ColumnPlan {
  const accepts = undefined
  return {
    id: undefined,
    header,
    note,
    format,
    accepts,
    width: OPEN_WIDTH,
    align: 'right',
    background: TYPE_HERE,
    folded: false,
    long: undefined,
  }
}

type Known = Extract<Placed, { readonly column: unknown }>

function tableColumn(table: Table, { id, column }: Known, setup: Setup): ColumnPlan {
  const { field, width = 100 } = column
  const made = MADE[table.id]?.includes(id) ?? false
  const input = table.role === 'type' || table.id === 'settings'
  return {
    id,
    header: headerOf(column, setup),
    note: column.note[setup.lang],
    width,
    format: formatOf(column),
    align: CENTRED.test(id) ? 'center' : (field.align ?? 'left'),
    background: input && !made ? TYPE_HERE : FILLED,
    folded: column.folded ?? false,
    long: WRAPPED.test(id) ? 'wrap' : CUT.test(id) ? 'cut' : undefined,
    accepts: input ? acceptedBy(column, setup) : undefined,
  }
}

function headerOf({ header, formula }: Column<unknown>, { lang, places }: Setup): ColumnPlan['header'] {
  return formula && places ? { formula: formulaAt(formula[lang], places, 1) } : header[lang]
}

/** Sentences to be read whole; and those whose beginning is enough in a table of many rows. */
const WRAPPED = /^(inWords|what|how|whatItDoes|whatCounts|comment)$/
const CUT = /^(why|outcome|note|leftOut|withdrawn|without)$/
/** Short words that stand between columns of numbers. */
const CENTRED = /^(grade|rank|teamRank|rule|vetoGrade)$/

export function acceptedBy({ field, note }: Column<unknown>, { lang, months }: Setup): Accepts | undefined {
  const help = note[lang]
  if (field.words) return { kind: 'words', words: field.words.map(word => word[lang]), help }
  if (field.months) return { kind: 'words', words: months, help }
  const [table, column] = field.names?.split('.') ?? []
  return table && column ? { kind: 'column', table, column, help } : undefined
}
