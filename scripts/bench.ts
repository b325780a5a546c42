// npm run bench: medians and ratios of one run; machines are noisy, so nothing here passes or fails.

import { outputOf } from '../src/book/month/output'
import { planYear } from '../src/domain/breakdown/plan'
import { explain } from '../src/domain/explain'
import { scoreMonth } from '../src/domain/month'
import type { MonthInput } from '../src/domain/records'
import { largePlan } from './bench/breakdown'
import { callsOf } from './bench/calls'
import { cellTimes } from './bench/cells'
import { scoreTime } from './bench/command'
import { dealsOf } from './bench/deals'
import { callsOfEdits } from './bench/edits'
import { formulaWorld } from './bench/formulas'
import { loading } from './bench/load'
import { pageTimes, startTime } from './bench/page'
import { straight } from './bench/straight'
import { largeTeam } from './bench/team'

const MONTHS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)
const PEOPLE = 10_000

function median(times: number, run: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

const shown = (ms: number): string => `${ms.toFixed(0)} ms`
const ratio = (a: number, b: number): string => `${(a / b).toFixed(1)}×`

/** What one part measures on is let go before the next. */
function months() {
  const one = largeTeam(PEOPLE, ['2026-01'])
  const byHand = median(5, () => straight(one))
  const month = median(5, () => scoreMonth(one))
  console.log(
    `scoreMonth, ${PEOPLE} people × 8 KPIs: ${shown(month)}, straight loop ${shown(byHand)}: ${ratio(month, byHand)}`,
  )

  const year = largeTeam(PEOPLE, MONTHS)
  const twelve = median(1, () => MONTHS.map(m => scoreMonth({ ...year, month: m })))
  console.log(`twelve months: ${shown(twelve)}: ${ratio(twelve, month)} of one`)

  const { people } = scoreMonth(one)
  const whys = people.flatMap(p => [p.why, ...(p.scores?.lines ?? []).map(line => line.score.why)])
  console.log(`${whys.length} sentences: ${shown(median(3, () => whys.map(why => explain(why, 'zh-CN'))))}`)
}
months()

function paidOn(busy: MonthInput) {
  const before = process.memoryUsage().heapUsed
  const paid = scoreMonth(busy)
  const grown = Math.round((process.memoryUsage().heapUsed - before) / 1e6)
  return { grown, lines: outputOf(busy, paid, 'en').payLines.length }
}

for (const [deals, most] of [
  [100_000, 1500],
  [200_000, undefined],
] as const) {
  const busy = dealsOf(PEOPLE, deals)
  const took = shown(median(5, () => scoreMonth(busy)))
  const { grown, lines } = paidOn(busy)
  console.log(
    `pay of ${PEOPLE} people × ${deals} deals: ${took}${most === undefined ? '' : ` of ${most} ms`}, heap ${grown} MB, ${lines} lines written`,
  )
}

for (const { name, took, tenfold } of cellTimes()) {
  console.log(`${name} over 10 000 rows, with loading: ${shown(took)}; ten times the rows ${tenfold.toFixed(1)}×`)
}

function formulas() {
  const sheets = formulaWorld(20_000, 500)
  const { formulas: own } = sheets.book
  const loaded = median(3, () => {
    own.restructured()
    own.settle()
  })
  let typed = 0
  const edited = median(9, () => {
    sheets.edit('Data', 'B100', typed++)
    own.settle()
  })
  console.log(`121 000 formulas: all ${shown(loaded)}, an edit that ${500 * 2 + 6} of them depend on ${shown(edited)}`)
}
formulas()

for (const size of [20, 1000, PEOPLE]) {
  const { calls, seconds, took } = callsOf(size)
  console.log(
    `a run for ${size} people: ${calls} data calls, ${seconds.toFixed(1)} s on Google by model, ${shown(took)} here`,
  )
}

console.log(`dist/Code.js loaded into a fresh context: ${median(25, loading()).toFixed(1)} ms of 6 ms`)
console.log(`yardstick score on 1000 people: ${shown(await scoreTime(1000))} of 15000 ms`)

for (const [size, most] of [
  [1000, 300],
  [PEOPLE, 5000],
] as const) {
  const plan = largePlan(size, MONTHS)
  console.log(`a year planned for ${size} people × 12 months: ${shown(median(3, () => planYear(plan)))} of ${most} ms`)
}

const edits = callsOfEdits()
console.log(`after an edit of one cell: ${edits.cell} data calls, after a paste of 2 000: ${edits.paste}`)

const { cold, warm, seen, read } = await pageTimes(1000)
console.log(
  `the page with 1000 people: usable cold ${shown(cold)} of 4000 ms, warm ${shown(warm)} of 2000 ms, a typed figure seen after ${shown(seen)} of 300 ms, as read after ${shown(read)}`,
)
console.log(`npm start in a built clone: the address after ${shown(await startTime())} of 10000 ms`)
