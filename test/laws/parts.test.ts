import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formula } from '../functions/sheet'
import { amount, cells, column, exactSum } from './exact'

type Rows = number[][]

const step = fc.constantFrom(1, 0.01, 0.1, 0.05, 1000, 0.001)
const inSteps = (value: number, of: number) => new Big(value).div(of)
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

/** Parts add up to the whole, each a whole number of steps and the double nearest to its decimal. */
function areParts(parts: readonly number[], total: number, of: number): void {
  expect(exactSum(parts).eq(total)).toBe(true)
  const isWhole = (part: number) => {
    const steps = inSteps(part, of)
    return steps.eq(steps.round(0)) && part === steps.times(of).toNumber()
  }
  expect(parts.filter(part => !isWhole(part))).toEqual([])
}

/** No part is a step or more away from its share. */
function areClose(parts: readonly number[], total: number, { by, of }: { by: readonly number[]; of: number }): void {
  const all = sum(by)
  const off = parts.filter((part, i) => Math.abs((part - (total * (by[i] ?? 0)) / all) / of) > 1 + 1e-6)
  expect(off).toEqual([])
}

const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }).filter(list => list.some(weight => weight > 0))

/** One cell alone would be a number of equal parts. */
const several = weights.filter(list => list.length > 1)

describe('parts', () => {
  it('of KPI_BREAKDOWN and KPI_POOL add up, each within a step of its share', () => {
    fc.assert(
      fc.property(fc.nat(1e10), step, several, (steps, of, by) => {
        const total = amount(steps, of)
        for (const [name, whole] of [
          ['KPI_BREAKDOWN', total],
          ['KPI_POOL', total],
          ['KPI_BREAKDOWN', -total],
        ] as const) {
          const parts = cells(formula(name, whole, column(by), of))
          areParts(parts, whole, of)
          areClose(parts, whole, { by, of })
        }
      }),
    )
  })

  it('around locked ones add up too', () => {
    fc.assert(
      fc.property(fc.nat(1e8), weights, fc.nat(39), (total, by, place) => {
        const kept = Math.floor(total / 3)
        const locked = by.map((_, i) => (by.length > 1 && i === place % by.length ? kept : ''))
        const parts = cells(formula('KPI_BREAKDOWN', total, column(by), 1, column(locked)))
        areParts(parts, total, 1)
        expect(by.length === 1 || parts[place % by.length] === kept).toBe(true)
      }),
    )
  })

  it('of KPI_CREDIT add up for any shares of 100 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.array(fc.nat(10_000), { maxLength: 5 }), (cents, cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), 10_000]
        const shares = edges.slice(1).map((edge, i) => `${(edge - (edges[i] ?? 0)) / 100}%`)
        const total = amount(cents, 0.01)
        const parts = cells(formula('KPI_CREDIT', total, column(shares)))
        areParts(parts, total, 0.01)
        areClose(parts, total, { by: shares.map(Number.parseFloat), of: 0.01 })
      }),
    )
  })

  it('of KPI_BREAKDOWN_GRID meet both margins, each within a step of its share', () => {
    const margin = fc.array(fc.nat(5000), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(margin, margin, step, (rows, columns, of) => {
        const [down, across] = [sum(rows), sum(columns)]
        const [first = 0, ...rest] = columns
        const even = across <= down ? [first + down - across, ...rest] : columns
        const rowSteps = across <= down ? rows : [(rows[0] ?? 0) + across - down, ...rows.slice(1)]
        const total = Math.max(down, across)
        const typed = (list: readonly number[]) => list.map(n => amount(n, of))
        const given = formula('KPI_BREAKDOWN_GRID', column(typed(rowSteps)), [typed(even)], of)
        const grid = rowSteps.length * even.length === 1 ? [[given as number]] : (given as Rows)
        for (const [r, row] of grid.entries()) {
          areParts(row, amount(rowSteps[r] ?? 0, of), of)
          const share = (c: number) => (total === 0 ? 0 : ((rowSteps[r] ?? 0) * (even[c] ?? 0)) / total)
          expect(row.filter((cell, c) => Math.abs(inSteps(cell, of).toNumber() - share(c)) >= 1)).toEqual([])
        }
        for (const [c, wanted] of even.entries())
          areParts(
            grid.map(row => row[c] ?? 0),
            amount(wanted, of),
            of,
          )
      }),
    )
  })
})
