// @module-tag rest
import { expect, it } from 'vitest'
import { CellError } from '../../../src/standin/model/cell'
import type { World } from '../../../src/standin/node/world'
import { computedByOffice, inCI, office, officeValue, plain } from './office'
import { type Formula, formulas, within } from './random/generator'
import { KNOWN } from './random/known'
import { sheetOf } from './sheet'

const COUNT = Number(process.env.FORMULAS ?? 2000)
const SEED = Number(process.env.FORMULA_SEED ?? 20261201)

const DATA = [
  [3, 2, 'North', '2026-01-31', 1, 2],
  [7.5, 4, 'south', '2026-02-28', '', 2],
  ['', 1.5, 'North', '2024-02-29', 'x', 2],
  [3, -2, 'east', '2025-12-28', '=1/0', '', true],
  [12, 8, '', '2026-04-01', '', ''],
  ['x', 3, 'SOUTH', '2026-03-15', 4, ''],
  [-4.25, 6, 'north-east', '2023-07-04', 5, ''],
  [0, 5, 'west', '2026-10-25', '', ''],
  [5, 7, 'North', '2030-12-31', 2.5, ''],
]

/** One world with a formula in each row of S. */
const worldOf = (texts: readonly string[]): World => {
  const world = sheetOf()
  world.book.addSheet('Data', 1)
  world.edit('Data', 'A1', DATA)
  world.edit(
    'S',
    'A1',
    texts.map(text => [`=${text}`]),
  )
  return world
}

type Seen = string | number | boolean | null
const ERROR = /^(#|Err:)/

/** Errors of one kind count as the same: which of them programs choose differs. */
const asSeen = (value: unknown): Seen => {
  if (value instanceof CellError) return 'error'
  if (typeof value === 'string') return ERROR.test(value) ? 'error' : value
  if (typeof value === 'boolean') return value
  if (value === null || value === undefined || value === '') return ''
  const known = plain(value)
  return typeof known === 'number' ? known : String(known)
}

const isSame = (a: Seen, b: Seen): boolean => {
  if (typeof a === 'boolean' || typeof b === 'boolean') return Number(a) === Number(b)
  if (typeof a !== 'number' || typeof b !== 'number') return a === b || (a === '' && b === 0) || (a === 0 && b === '')
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

interface Difference {
  readonly formula: Formula
  readonly ours: Seen
  readonly theirs: Seen
}

/** Where the two give something else. */
const differences = async (all: readonly Formula[]): Promise<Difference[]> => {
  const world = worldOf(all.map(({ text }) => text))
  world.book.formulas.settle()
  const ours = world.sheet('S').raw({ top: 0, left: 0, rows: all.length, columns: 1 })
  const [book] = await computedByOffice([world])
  if (!book) return []
  return all.flatMap((formula, row) => {
    const [mine, theirs] = [asSeen(ours[row]?.[0]), asSeen(officeValue(book, 0, { row, column: 0 }))]
    return isSame(mine, theirs) ? [] : [{ formula, ours: mine, theirs }]
  })
}

const isKnown = ({ formula, ours, theirs }: Difference) =>
  KNOWN.some(one => one.formula.test(formula.text) && (one.when?.(ours, theirs) ?? true))

it.skipIf(!office && !inCI)(
  `${COUNT} random formulas give in LibreOffice what we compute, but for what is known (needs soffice)`,
  { timeout: 600_000 },
  async () => {
    const found = (await differences(formulas(COUNT, SEED))).filter(one => !isKnown(one))
    // Of each the smallest part that differs by itself is shown.
    const parts = [...new Map(found.flatMap(({ formula }) => within(formula)).map(part => [part.text, part])).values()]
    const smaller = parts.length === 0 ? [] : (await differences(parts)).filter(one => !isKnown(one))
    const shown = found.map(one => {
      const texts = new Set(within(one.formula).map(({ text }) => text))
      const least = smaller
        .filter(({ formula }) => texts.has(formula.text))
        .sort((a, b) => a.formula.text.length - b.formula.text.length)[0]
      const { formula, ours, theirs } = least ?? one
      return `=${formula.text} is ${String(ours)} here, ${String(theirs)} in LibreOffice`
    })
    expect([...new Set(shown)]).toEqual([])
  },
)
