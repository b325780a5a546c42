import type { DataValidation, Sheet as FileSheet, WriteSheet } from 'hucre'
import { columnLetters, quotedTab, readBox, splitTab } from '../model/area'
import type { CellValue } from '../model/cell'
import type { ValidationRule } from '../model/sheet'

/**
 * Lists that a rule of a file cannot hold itself: its text has no comma in an item and at most 255 characters. They stand
 * one in a column on a tab that nobody sees, and rules point there.
 */
export class ListTab {
  /** @param name a name no tab of the file has; `columns` are the lists that are there already. */
  constructor(
    readonly name: string,
    private readonly columns: string[][] = [],
  ) {}

  /** The tab of that name in a file, if it has one. */
  static of(name: string | undefined, sheets: readonly FileSheet[]): ListTab {
    const rows = sheets.find(sheet => sheet.name === name)?.rows ?? []
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
    const column = (at: number) => rows.map(row => row[at] ?? null).filter(item => item !== null)
    return new ListTab(
      name ?? '',
      Array.from({ length: width }, (_, at) => column(at).map(item => String(item))),
    )
  }

  /** Where a list stands, such as `'_lists'!$B$1:$B$40`. */
  place(items: readonly string[]): string {
    const known = this.columns.findIndex(
      list => list.length === items.length && list.every((item, i) => item === items[i]),
    )
    const at = known >= 0 ? known : this.columns.push([...items]) - 1
    const column = columnLetters(at)
    return `${quotedTab(this.name)}!$${column}$1:$${column}$${items.length}`
  }

  /** The list at a place; null when the place is on another tab. */
  at(place: string): readonly string[] | null {
    const { tab, cells } = splitTab(place)
    const box = tab === this.name ? readBox(cells, { rows: 1, columns: 1 }) : null
    return box && (this.columns[box.left]?.slice(box.top, box.top + box.rows) ?? null)
  }

  /** The tab as the file has it; none when it holds nothing. */
  get sheets(): WriteSheet[] {
    if (this.columns.length === 0) return []
    const longest = Math.max(...this.columns.map(list => list.length))
    const rows = Array.from({ length: longest }, (_, row) => this.columns.map(list => list[row] ?? null))
    return [{ name: this.name, rows, veryHidden: true }]
  }
}

/** What a rule's box for errors is called where the list is of the two values of a tick box. */
const TICK_BOX = 'Tick box'
const TICKS = ['TRUE', 'FALSE']
const shown = (value: CellValue) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value))

/** Programs cut a rule's list at commas, and off its items what is blank at their ends. */
const fitsInline = (items: readonly string[]) =>
  items.every(item => !/,|[\r\n]|^\s|\s$|^$/.test(item)) && items.join(',').length <= 255

/** A list of items, or a tick box, as the file has it: programs without boxes to tick offer its two values. */
export const listOut = ({ criteria, values }: ValidationRule, lists: ListTab) => {
  const isBox = criteria === 'CHECKBOX'
  const items = isBox && values.length === 0 ? TICKS : values.map(shown)
  if (items.length === 0) return null
  return {
    type: 'list' as const,
    formula1: fitsInline(items) ? `"${items.join(',').replace(/"/g, '""')}"` : lists.place(items),
    ...(isBox ? { errorTitle: TICK_BOX } : {}),
  }
}

/** A value of a tick box of its own. */
const tickIn = (item: string): CellValue => {
  if (TICKS.includes(item)) return item === 'TRUE'
  return item.trim() !== '' && String(Number(item)) === item ? Number(item) : item
}

/** The items of a rule's list; null when it points at cells. */
export const listIn = ({ values, formula1 = '', errorTitle }: DataValidation, lists: ListTab) => {
  const items = values?.map(item => item.replace(/""/g, '"')) ?? lists.at(formula1.replace(/^=|\$/g, ''))
  if (!items) return null
  if (errorTitle !== TICK_BOX) return { criteria: 'VALUE_IN_LIST', values: items }
  return { criteria: 'CHECKBOX', values: items.join() === TICKS.join() ? [] : items.map(tickIn) }
}
