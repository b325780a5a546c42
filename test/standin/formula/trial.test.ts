import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CellError, type CellValue } from '../../../src/standin/model/cell'
import { createWorld } from '../../../src/standin/node/world'

interface Case {
  readonly group: string
  readonly name: string
  readonly formula: string
  readonly expected: unknown
}

/** Formulas with what Google's documentation says they give; null where it only says that they give something. */
interface Trial {
  readonly sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>
  readonly cases: readonly Case[]
}
const trial = JSON.parse(readFileSync(new URL('./cases/trial.json', import.meta.url), 'utf8')) as Trial

/** Cases whose documented answer cannot be given here, and what is given instead. */
const EXCEPTIONS: Readonly<Record<string, { gives: string; reason: string }>> = {
  'SORTBY (Excel only)': { gives: '#NAME?', reason: 'Google Sheets has no SORTBY' },
  GOOGLEFINANCE: { gives: '#NAME?', reason: 'needs the network' },
  IMPORTRANGE: { gives: '#NAME?', reason: 'needs another file' },
}

const CODE = `
function KPI_RATE(actual, target) { return actual / target }
function KPI_SCORE(targets, actuals) {
  const shares = targets.flatMap((row, i) => row.map((target, j) => Math.min(1.2, actuals[i][j] / target)))
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}
function KPI_TABLE(rows) { return rows.map(row => [row[0], row[1], row[1] / row[0]]) }
function KPI_FAIL() { throw new Error('no') }
`

const trialWorld = () => {
  const world = createWorld({ code: CODE, now: '2026-04-02T01:00:00Z' })
  for (const [name, rows] of Object.entries(trial.sheets)) {
    const sheet = world.book.addSheet(name, world.book.sheets.length)
    for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) sheet.cell(r, c).value = value
  }
  world.book.setName('KPI_ACTUAL', { sheet: world.sheet('Data'), top: 1, left: 4, rows: 8, columns: 1 })
  return world
}

const close = (found: CellValue | undefined, wanted: unknown) => {
  if (typeof wanted === 'number') expect(found).toBeCloseTo(wanted, 9)
  else expect(found).toEqual(wanted)
}

test.each(trial.cases.map(one => [one.group, one.name, one] as const))(
  '%s: %s',
  (_group, name, { formula, expected }) => {
    const world = trialWorld()
    world.edit('Sheet1', 'A2', formula)
    world.book.formulas.settle()
    const found = world
      .sheet('Sheet1')
      .raw({ top: 1, left: 0, rows: 10, columns: 6 })
      .map(row => row.map(value => (value instanceof CellError ? value.text : value)))
    const first = found[0]?.[0]
    const exception = EXCEPTIONS[name]
    if (exception) expect(first, exception.reason).toBe(exception.gives)
    else if (expected === null) expect(String(first)).not.toMatch(/^#/)
    else if (Array.isArray(expected)) {
      for (const [r, row] of (expected as unknown[][]).entries())
        for (const [c, value] of row.entries()) close(found[r]?.[c], value)
    } else close(first, typeof expected === 'object' && 'err' in expected ? expected.err : expected)
  },
)
