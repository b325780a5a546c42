import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CustomFunction } from '../../src/functions/internal/kind'
import { all, formula } from './sheet'

/** What people hand a formula that it cannot mean. */
const BAD: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  'a blank': '',
  text: 'lots',
  'Chinese text': '很多',
  'an error': '#N/A',
  'a waiting cell': 'Loading...',
  'a refusal of ours': '⚠ KPI_X: it is blank.',
  true: true,
  'a date': new Date('2026-03-15T00:00:00Z'),
  negative: -1,
  zero: 0,
  huge: 1e300,
  'larger than exact': 2 ** 60,
  tiny: 1e-12,
  'not a number': Number.NaN,
  infinite: Number.POSITIVE_INFINITY,
  NaN: 'NaN',
  Infinity: '-Infinity',
  'a share over 1': 5,
  'a broken part': 1.5,
  'not measured': '–',
  免考: '免考',
  'an unknown word': 'hihger',
  'a percentage over all': '150%',
  'an empty range': [],
  'a range of no columns': [[]],
  'a range of one cell': [[7]],
  'a blank range': [[''], ['']],
  'a row': [[1, 2, 3]],
  'a column': [[1], [2], [3]],
  'a block': [
    [1, 2],
    [3, 4],
  ],
  'a ragged range': [[1], [2, 3]],
  'a flat list': [1, 2, 3],
  'mixed cells': [
    ['a', 1],
    ['', '#REF!'],
    [new Date('2026-01-01T00:00:00Z'), -5],
  ],
  'rows with one beginning': [
    [0, 0.1],
    [0, 0.2],
  ],
  'rows out of order': [
    [100, 0.2],
    [0, 0.1],
  ],
  'rates in percent without a sign': [
    [0, 5],
    [100, 7],
  ],
  'weights of 99.99 %': [['50%', '49.99%']],
  'weights a trifle over': [[0.5, 0.500000001]],
  'many columns': [Array.from({ length: 30 }, (_, i) => i)],
  'a formula’s own text': '=1+1',
  'very long': 'x'.repeat(5000),
  prototype: '__proto__',
  constructor: 'constructor',
}

const RAW =
  /TypeError|ReferenceError|RangeError|undefined|\[object|is not a function|Cannot (read|convert|mix)|BigInt|NaN(?!”)/
const quoted = (text: string) => text.replace(/“[^”]*”/g, '“”').replace(/“.*/s, '')

function isCell(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
}

/** What a call gives: a cell, or a rectangle of cells; else an error that names what is wrong. */
function isSound(fn: CustomFunction, args: readonly unknown[]): void {
  let given: unknown
  try {
    given = formula(fn.name, ...args)
  } catch (error) {
    const { message, name } = error as Error
    expect(name).toBe('Error')
    expect(quoted(message)).not.toMatch(RAW)
    const names = [...Object.keys(fn.args), fn.name, 'KPI_X']
    expect(names.some(one => message.includes(one))).toBe(true)
    return
  }
  const rows = Array.isArray(given) ? (given as unknown[][]) : [[given]]
  expect(rows.length).toBeGreaterThan(0)
  expect(rows[0]?.length).toBeGreaterThan(0)
  expect(new Set(rows.map(row => row.length)).size).toBe(1)
  for (const cell of rows.flat()) {
    expect(isCell(cell), String(cell)).toBe(true)
    if (typeof cell === 'string') expect(quoted(cell)).not.toMatch(RAW)
  }
}

const typed = all.filter(fn => !fn.internal)

describe.each(typed.map(fn => [fn.name, fn] as const))('%s', (_, fn) => {
  const names = Object.keys(fn.args)
  const good = fn.examples[0]?.args ?? []

  for (const [position, name] of names.entries()) {
    it(`stands any ${name}`, () => {
      for (const bad of Object.values(BAD)) {
        const args = names.map((_, i) => (i === position ? bad : (good[i] ?? '')))
        isSound(fn, args)
      }
    })
  }

  it('stands any arguments together', () => {
    const any = fc.constantFrom(...Object.values(BAD))
    const someGood = fc.tuple(...names.map((_, i) => fc.oneof(any, fc.constant(good[i] ?? ''))))
    fc.assert(
      fc.property(someGood, args => isSound(fn, args)),
      { numRuns: 300 },
    )
  })

  it('stands any cells', () => {
    const cell = fc.oneof(
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constantFrom('', '5%', '1200万', '–', '2026-03', '#REF!', 'higher', '⚠ KPI_X: y.'),
    )
    const range = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(fc.tuple(...names.map((_, i) => fc.oneof(cell, range, fc.constant(good[i] ?? '')))), args =>
        isSound(fn, args),
      ),
      { numRuns: 300 },
    )
  })
})

describe('one bad row never blanks the others', () => {
  const spread = typed.filter(fn => Object.values(fn.args).some(arg => arg.spread))
  it.each(spread.map(fn => [fn.name, fn] as const))('of %s', (_, fn) => {
    const names = Object.keys(fn.args)
    const example = fn.examples[0]?.args ?? []
    const first = names.findIndex(name => fn.args[name]?.spread)
    const alone = formula(fn.name, ...example)
    const column = [[example[first]], ['lots'], [''], [example[first]]]
    const args = names.map((_, i) => (i === first ? column : (example[i] ?? '')))
    const shown = formula(fn.name, ...args) as unknown[][]
    expect([shown[0], shown[3]]).toEqual([[alone], [alone]])
    expect(shown[1]?.[0]).toMatch(new RegExp(`^⚠ .*${names[first]}`))
  })
})

describe('a reducer', () => {
  const reducers = typed.flatMap(fn =>
    Object.entries(fn.args).flatMap(([name, arg], i) => (arg.reduces ? [[fn.name, name, i, fn] as const] : [])),
  )
  it.each(reducers)('%s names where in %s a cell shows an error', (_, name, position, fn) => {
    const range = fn.examples.map(({ args }) => args[position]).find(arg => Array.isArray(arg)) as unknown[][]
    const example = fn.examples.find(({ args }) => args[position] === range)?.args ?? []
    const row = range.length - 1
    const column = (range[0]?.length ?? 1) - 1
    const bad = range.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? '#N/A' : cell)))
    const args = Object.keys(fn.args).map((_, i) => (i === position ? bad : (example[i] ?? '')))
    let said = ''
    try {
      said = String(formula(fn.name, ...args))
    } catch (error) {
      said = (error as Error).message
    }
    expect(said).toMatch(name)
    expect(said).toMatch(/#N\/A/)
    expect(said).toMatch(/position \d|row \d+, column \d|第 \d+ (个|行)/)
  })
})
