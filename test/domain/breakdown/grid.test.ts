import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grid } from '../../../src/domain/breakdown/grid'
import { allocate } from '../../../src/domain/values/allocate'

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
const column = (table: readonly number[][], at: number) => table.map(row => row[at] ?? 0)

/** Two lists of whole numbers with one sum, from a total and weights. */
const margins = fc
  .record({
    total: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })),
    rows: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 }),
    columns: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 }),
  })
  .map(({ total, rows, columns }) => ({ total, rows: allocate(total, rows), columns: allocate(total, columns) }))

describe('a table with given totals', () => {
  it('shares people’s years over months so that both add up', () => {
    expect(grid([10, 10, 10], [10, 10, 10])).toEqual([
      [4, 3, 3],
      [3, 4, 3],
      [3, 3, 4],
    ])
  })

  it('comes to every row and column exactly', () => {
    fc.assert(
      fc.property(margins, ({ rows, columns }) => {
        const table = grid(rows, columns)
        expect(table.map(sum)).toEqual(rows)
        expect(columns.map((_, at) => sum(column(table, at)))).toEqual(columns)
      }),
    )
  })

  it('keeps every cell within one unit of its proportional share', () => {
    fc.assert(
      fc.property(margins, ({ total, rows, columns }) => {
        const table = grid(rows, columns)
        for (const [i, row] of rows.entries()) {
          for (const [j, col] of columns.entries()) {
            const cell = BigInt(table[i]?.[j] ?? 0) * BigInt(total)
            const away = cell - BigInt(row) * BigInt(col)
            expect(away < BigInt(total || 1) && -away < BigInt(total || 1)).toBe(true)
          }
        }
      }),
    )
  })

  it('changes nobody when a row of 0 is added', () => {
    fc.assert(
      fc.property(margins, fc.nat(12), ({ rows, columns }, place) => {
        const at = Math.min(place, rows.length)
        const more = grid([...rows.slice(0, at), 0, ...rows.slice(at)], columns)
        expect(more[at]).toEqual(columns.map(() => 0))
        expect([...more.slice(0, at), ...more.slice(at + 1)]).toEqual(grid(rows, columns))
      }),
    )
  })
})
