import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'

const TIERS = [
  [0, 0.05],
  [50_000, 0.06],
  [100_000, 0.07],
]
const GRADES = [
  [0, 'D'],
  [60, 'C'],
  [85, 'B'],
  [100, 'A'],
]
const column = (rows: number, value: (row: number) => number) => Array.from({ length: rows }, (_, row) => [value(row)])

/** One call over so many rows, by function. */
const CALLS: Readonly<Record<string, (rows: number) => readonly unknown[]>> = {
  KPI_SCORE: rows => [column(rows, r => (r * 37) % 1500), column(rows, r => 1000 + (r % 7))],
  KPI_COMMISSION: rows => [column(rows, r => (r * 7919.37) % 150_000), TIERS],
  KPI_TIER: rows => [column(rows, r => (r * 13) % 130), GRADES],
  KPI_PAYOUT: rows => [
    column(rows, r => (r % 150) / 100),
    [
      [0.8, 0.5],
      [1, 1],
      [1.2, 1.5],
    ],
  ],
  KPI_EXPLAIN: rows => [column(rows, r => (r * 37) % 1500), 1000, 'higher', '120', 0.3],
  KPI_RANK: rows => [column(rows, r => (r * 7919) % 10_007)],
  KPI_POOL: rows => [1_000_000, column(rows, r => r % 100)],
}

const script = new vm.Script(readFileSync(join(import.meta.dirname, '../../dist/Code.js'), 'utf8'))

/** Milliseconds of a call in a context of its own, with loading the bundle. */
function timeOf(name: string, args: readonly unknown[]): number {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY)
  const started = performance.now()
  script.runInContext(context)
  const call: unknown = vm.runInContext(name, context)
  if (typeof call === 'function') call(...args)
  return performance.now() - started
}

const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** Medians over 10 000 rows, and how many times ten times the rows take. */
export function cellTimes(): { readonly name: string; readonly took: number; readonly tenfold: number }[] {
  return Object.entries(CALLS).map(([name, argsOf]) => {
    const median = (rows: number) => middle(Array.from({ length: 7 }, () => timeOf(name, argsOf(rows))))
    const took = median(10_000)
    return { name, took, tenfold: median(100_000) / took }
  })
}
