// @module-tag rest
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tables } from '../../src/book/tables'
import type { Sheet } from '../../src/standin/model/sheet'
import { ScriptError, type World } from '../../src/standin/node/world'
import { installed, type Lang } from '../installed'
import { letters } from '../team'

const MONTH = '2026-03'
const RUNS = Number(process.env.MUTATIONS ?? 200)
const SEED = Number(process.env.MUTATION_SEED ?? 20261201)

/** What stands in cells of workbooks that many hands have filled. */
const TYPED = [
  '',
  ' ',
  '-',
  '无',
  'n/a',
  '0',
  '-5',
  '1,5',
  '1.234,56',
  '９０％',
  '95',
  '3000%',
  '1e15',
  '100万',
  'USD 300',
  '2026-02-30',
  '31/12/2026',
  '2026年13月',
  '=1/0',
  '=NA()',
  '=A1',
  "'=1+1",
  'TRUE',
  '<b>x</b>',
  'Amy Lee ',
  'x'.repeat(300),
]

const BOOKS = [
  { template: 'general-sales', lang: 'en' },
  { template: 'general-sales', lang: 'zh-CN' },
  { template: 'channel-sales', lang: 'zh-CN' },
  { template: 'key-accounts', lang: 'en' },
] as const

const inputs = Object.values(tables).filter(({ role, id }) => role === 'type' || id === 'settings')

interface Place {
  readonly tab: string
  readonly row: number
  readonly column: number
}

/** What hands do to a sheet; rows count from 1, the header is the first. */
const HANDS: Readonly<Record<string, (world: World, at: Place, text: string) => void>> = {
  types: (world, { tab, row, column }, text) => world.edit(tab, `${letters(column)}${row}`, text),
  typesHeader: (world, { tab, column }, text) => world.edit(tab, `${letters(column)}1`, text),
  typesColumn: (world, { tab, column }, text) =>
    world.edit(
      tab,
      `${letters(column)}2`,
      Array.from({ length: 6 }, () => [text]),
    ),
  clearsRow: (world, { tab, row }) => world.edit(tab, `A${row}`, [(world.values(tab)[0] ?? []).map(() => '')]),
  copiesRow: (world, { tab, row }) => {
    const rows = world.values(tab)
    world.edit(tab, `A${rows.length + 1}`, [(rows[row - 1] ?? []).map(shown)])
  },
  deletesRow: (world, { tab, row }) => world.sheet(tab).remove('rows', { at: row - 1, count: 1 }),
  insertsRow: (world, { tab, row }) => world.sheet(tab).insert('rows', { at: row - 1, count: 1, like: row - 1 }),
  insertsTitle: (world, { tab }) => world.sheet(tab).insert('rows', { at: 0, count: 1, like: 0 }),
  deletesColumn: (world, { tab, column }) => world.sheet(tab).remove('columns', { at: column - 1, count: 1 }),
  insertsColumn: (world, { tab, column }) =>
    world.sheet(tab).insert('columns', { at: column - 1, count: 1, like: column - 1 }),
}

const shown = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value)

const mutation = fc.record({
  book: fc.constantFrom(...BOOKS),
  table: fc.constantFrom(...inputs),
  hand: fc.constantFrom(...Object.keys(HANDS)),
  row: fc.nat(),
  column: fc.nat(),
  text: fc.constantFrom(...TYPED),
})

/** What stands in cells, formulas as they are written. */
const held = (world: World, tabs: readonly string[]) => new Map(tabs.map(tab => [tab, heldOn(world.sheet(tab))]))
const heldOn = (sheet: Sheet) =>
  sheet.read({ top: 0, left: 0, ...sheet.extent }, cell => cell?.formula ?? cell?.value ?? null)

/** Words of a script that met what it did not expect. */
const RAW = /\bNaN\b|\bundefined\b|\bInfinity\b|\[object |TypeError|is not a function|Cannot read/

const rawIn = (world: World, tabs: readonly string[]) =>
  tabs.flatMap(tab =>
    world
      .displayValues(tab)
      .flat()
      .filter(text => RAW.test(text))
      .map(text => `${tab}: ${text}`),
  )

function scoredOrRefused(world: World): { sentence: string; severity: string } {
  try {
    return world.call('scorePeriod', { period: MONTH }) as { sentence: string; severity: string }
  } catch (error) {
    if (error instanceof ScriptError && error.scriptName === 'Refusal')
      return { sentence: error.message, severity: 'stop' }
    throw error
  }
}

const tabsOf = (world: World, lang: Lang, role: string) =>
  Object.values(tables).flatMap(table =>
    table.role === role && world.tabs.includes(table.name[lang]) ? [table.name[lang]] : [],
  )

/** Sheets of formulas take longest to compute: they are looked at in every so many workbooks. */
const LOOKED_AT = 5

it(`whatever hands did to a workbook, a month is scored or refused in words, and nothing typed is changed (${RUNS} workbooks)`, () => {
  let at = 0
  fc.assert(
    fc.property(mutation, ({ book, table, hand, row, column, text }) => {
      const world = installed(book)
      const tab = table.name[book.lang]
      const { rows, columns } = world.sheet(tab).extent
      HANDS[hand]?.(world, { tab, row: 2 + (row % Math.max(1, rows - 1)), column: 1 + (column % columns) }, text)
      const [typed, results] = [tabsOf(world, book.lang, 'type'), tabsOf(world, book.lang, 'read')]
      const [before, calculated] = [held(world, typed), held(world, results)]

      const { sentence, severity } = scoredOrRefused(world)

      expect(sentence).not.toBe('')
      expect(sentence).not.toMatch(RAW)
      expect(rawIn(world, at++ % LOOKED_AT === 0 ? world.tabs : results)).toEqual([])
      expect(held(world, typed)).toEqual(before)
      const { results: people = [] } = world.call('resultTables', { period: MONTH }) as {
        results?: ReadonlyArray<Record<string, number | string | null>>
      }
      for (const { total } of people) if (total !== null) expect(Number(total)).toBeGreaterThanOrEqual(0)
      if (severity !== 'stop') return
      calculated.delete(tables.checks.name[book.lang])
      for (const [name, cells] of calculated) expect(heldOn(world.sheet(name))).toEqual(cells)
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  )
}, 900_000)
