import type { Cell } from '../../src/standin/model/cell'
import type { Sheet, ValidationRule } from '../../src/standin/model/sheet'
import type { Style } from '../../src/standin/model/style'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'

const LOG = 'Log'

/** A small team with a figure missing, a deal without a number and a column of the manager's own, ready to be scored. */
export function smallTeam(): World {
  const world = installed({ lang: 'en', blank: true })
  world.state.clockStands = true
  world.edit('People', 'A2', [
    ['Amy', 'North', 'Calling', '1,000'],
    ['Tom', 'North', 'Calling', '1,000'],
    ['Zoe', 'South', 'Calling', '1,000'],
  ])
  world.edit('Teams', 'A2', [['North'], ['South']])
  const row = world.values('KPIs').length + 1
  world.edit('KPIs', `A${row}`, [
    ['Calling', 'Calls', '', '60%', 'higher is better', '100'],
    ['Calling', 'Answered', '', '40%', 'higher is better', '50%'],
  ])
  const width = world.values('Actuals')[0]?.length ?? 0
  const at = (column: number) => String.fromCharCode(65 + column)
  const months = ['2026-01', '2026-02', '2026-03']
  const rows = months.flatMap(month => ['Amy', 'Tom', 'Zoe'].map(name => [month, name]))
  world.edit('Actuals', `${at(width)}1`, [['Calls', 'Answered']])
  world.edit('Actuals', 'A2', rows)
  const figures = rows.map((_, i) => (i === 8 ? ['', '45%'] : [80 + i, `${40 + i}%`]))
  world.edit('Actuals', `${at(width)}2`, figures)
  const deals = world.values('Deals')[0] ?? []
  const cell = (header: string) => `${at(deals.indexOf(header))}2`
  world.edit('Deals', cell('Date'), '2026-03-30')
  world.edit('Deals', cell('Amount'), '1,000')
  world.edit('Deals', cell('Person'), 'Amy')
  world.edit('Deals', cell('Customer'), 'Acme')
  shorten(world.book.sheets)
  return world
}

/** Few rows more than are filled: quicker to compare, and jobs have to make room. */
function shorten(sheets: readonly Sheet[]): void {
  const spares = sheets.map(sheet => ({ sheet, spare: sheet.rows.count - sheet.extent.rows - SPARE }))
  for (const { sheet, spare } of spares)
    if (spare > 0) sheet.remove('rows', { at: sheet.rows.count - spare, count: spare })
}
const SPARE = 3

/** Calls before the first write change nothing: the first one after it, of so many, is found by halving. */
export function firstTouching(calls: number, touches: (call: number) => boolean): number {
  let [untouched, touched] = [0, calls]
  while (touched - untouched > 1) {
    const middle = (untouched + touched) >> 1
    if (touches(middle)) touched = middle
    else untouched = middle
  }
  return touched
}

export const score = (world: World, period: string): unknown => world.call('scorePeriod', { period })

/**
 * What a person would see and what formulas would find: everything but the Log. Formulas are compared as they stand:
 * what they give follows from the rest.
 */
export function contents(world: World): unknown {
  const { book } = world
  return {
    tabs: book.sheets.map(({ name, hidden, id, rows }) => [name, hidden, id, name === LOG ? '' : rows.count]),
    cells: book.sheets.filter(({ name }) => name !== LOG).map(sheet => [sheet.name, cellsOf(sheet)]),
    names: book.names.map(({ name, area: { sheet, ...box } }) => [name, sheet.name, box]),
    marks: book.metadata.map(({ key, value, place }) => [key, value, 'sheet' in place && place.sheet.name]),
    protections: book.protections.map(({ area, description }) => [area.sheet.name, description]),
  }
}

/** All that another run begins with, the Log and what is kept besides the file too. */
function standing(world: World): string {
  const { properties, triggers, mailbox, now } = world.state
  const log = world.tabs.includes(LOG) ? cellsOf(world.sheet(LOG)) : []
  const besides = [[...properties].map(([name, store]) => [name, ...store]), triggers, mailbox, now]
  return JSON.stringify([contents(world), log, besides])
}

/** Work that follows from how a workbook stands: done once for all that stand the same. */
export function onceForEach<T>(work: (world: World) => T): (world: World) => T {
  const known = new Map<string, T>()
  return world => {
    const key = standing(world)
    const result = known.has(key) ? (known.get(key) as T) : work(world)
    known.set(key, result)
    return result
  }
}

function cellsOf(sheet: Sheet): unknown[] {
  const found: unknown[] = []
  sheet.visitRaw((cell, row, column) => {
    if ((cell.filled && !cell.spilled) || cell.note)
      found.push([row, column, ...seen(cell, sheet.looks.at(row, column), sheet.rules.at(row, column))])
  })
  return found
}

function seen({ value, formula, note, runs }: Cell, style: Style, rule: ValidationRule | null): unknown[] {
  return [
    formula ?? String(value),
    formula === null ? typeof value : 'formula',
    style.numberFormat,
    note,
    runs?.map(({ link }) => link) ?? [],
    rule?.criteria,
  ]
}
