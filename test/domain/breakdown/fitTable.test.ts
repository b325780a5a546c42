import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitTable } from '../../../src/domain/breakdown/fitTable'
import { linesOf, matrix } from '../../../src/domain/breakdown/matrix'
import { allocate } from '../../../src/domain/values/allocate'

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

const fitted = (weights: readonly (readonly number[])[], rows: readonly number[], columns: readonly number[]) => {
  const result = fitTable(matrix(rows.length, columns.length, Float64Array.from(weights.flat())), rows, columns)
  return { table: linesOf(result.table), moved: [...result.rowsMoved], short: [...result.columnsShort] }
}

/** By how much some months together are above the years of all who are there in any of them. */
function mostForced(open: readonly (readonly boolean[])[], rows: readonly number[], columns: readonly number[]) {
  const sets = Array.from({ length: 2 ** columns.length }, (_, set) =>
    columns.map((_column, j) => (set >> j) % 2 === 1),
  )
  const forced = sets.map(chosen => {
    const asked = sum(columns.filter((_, j) => chosen[j]))
    return asked - sum(rows.filter((_, i) => chosen.some((is, j) => is && open[i]?.[j])))
  })
  return Math.max(0, ...forced)
}

describe('a table shaped by weights', () => {
  it('keeps years and months where somebody joins late', () => {
    const { table, moved } = fitted(
      [
        [1, 1, 1],
        [0, 1, 1],
      ],
      [60, 30],
      [30, 30, 30],
    )
    expect(table).toEqual([
      [30, 15, 15],
      [0, 15, 15],
    ])
    expect(moved).toEqual([0, 0])
  })

  it('lets the years give way, and no more than needed, where nobody else can carry a month', () => {
    const { table, moved, short } = fitted(
      [
        [1, 1],
        [0, 1],
      ],
      [40, 60],
      [50, 50],
    )
    expect(table).toEqual([
      [50, 0],
      [0, 50],
    ])
    expect(moved).toEqual([10, -10])
    expect(short).toEqual([0, 0])
  })

  it('says what a month lacks in which nobody is there', () => {
    const { table, moved, short } = fitted([[1, 0]], [100], [50, 50])
    expect(table).toEqual([[50, 0]])
    expect(moved).toEqual([-50])
    expect(short).toEqual([0, 50])
  })

  const shapes = fc.record({
    total: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 1e14 })),
    weights: fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
      .chain(([height, width]) =>
        fc.array(
          fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 })), { minLength: width, maxLength: width }),
          { minLength: height, maxLength: height },
        ),
      ),
    seed: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 }),
  })

  it('meets months or says what is short, with years moved by exactly what is said', () => {
    fc.assert(
      fc.property(shapes, ({ total, weights, seed }) => {
        const width = weights[0]?.length ?? 0
        const rows = allocate(total, seed.slice(0, weights.length))
        const columns = allocate(total, seed.slice(8, 8 + width))
        const { table, moved, short } = fitted(weights, rows, columns)
        expect(columns.map((_, j) => sum(table.map(row => row[j] ?? 0)))).toEqual(
          columns.map((c, j) => c - (short[j] ?? 0)),
        )
        expect(table.map(sum)).toEqual(rows.map((row, i) => row + (moved[i] ?? 0)))
        expect(table.flat().every((cell, at) => cell >= 0 && (cell === 0 || (weights.flat()[at] ?? 0) > 0))).toBe(true)
        for (const [j, lack] of short.entries()) {
          if (lack > 0) expect(weights.every(row => row[j] === 0)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('moves years no more than the months force it to', () => {
    const small = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 })).chain(([height, width]) =>
      fc.record({
        total: fc.integer({ min: 0, max: 300 }),
        open: fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
        rows: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: height, maxLength: height }),
        columns: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: width, maxLength: width }),
      }),
    )
    fc.assert(
      fc.property(small, ({ total, open, rows: asked, columns: wanted }) => {
        const isCarried = wanted.map((_, j) => open.some(row => row[j]))
        fc.pre(isCarried.every(is => is))
        const [rows, columns] = [allocate(total, asked), allocate(total, wanted)]
        const { moved } = fitted(
          open.map(row => row.map(is => (is ? 1 : 0))),
          rows,
          columns,
        )
        expect(sum(moved.filter(by => by > 0))).toBe(mostForced(open, rows, columns))
      }),
      { numRuns: 500 },
    )
  })

  it('meets both wherever some table does', () => {
    const filled = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })).chain(([height, width]) =>
      fc.array(
        fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1000 })), { minLength: width, maxLength: width }),
        {
          minLength: height,
          maxLength: height,
        },
      ),
    )
    fc.assert(
      fc.property(filled, known => {
        const open = known.map(row => row.map(cell => (cell > 0 ? 1 : 0)))
        const columns = (known[0] ?? []).map((_, j) => sum(known.map(row => row[j] ?? 0)))
        const { moved, short } = fitted(open, known.map(sum), columns)
        expect(moved.every(by => by === 0)).toBe(true)
        expect(short.every(by => by === 0)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
