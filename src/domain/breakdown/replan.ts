import { type Because, because } from '../values/explain'
import { texts } from '../values/text'
import { around } from './around'

const say = texts('breakdown.replan', {
  spread: {
    en: '{shortfall} short of the plan so far, spread over the months left by the plan’s own weights',
    'zh-CN': '截至目前比计划少 {shortfall},按原计划的权重摊到剩余月份',
  },
  nextMonth: {
    en: '{shortfall} short of the plan so far, all of it next month',
    'zh-CN': '截至目前比计划少 {shortfall},全部加到下月',
  },
  none: {
    en: '{shortfall} short of the plan so far; the months left stay as planned',
    'zh-CN': '截至目前比计划少 {shortfall},剩余月份不变',
  },
  ahead: {
    en: '{ahead} ahead of the plan so far; the months left stay as planned',
    'zh-CN': '截至目前比计划多 {ahead},剩余月份不变',
  },
  lowered: {
    en: '{ahead} ahead of the plan so far: the months left ask less',
    'zh-CN': '截至目前比计划多 {ahead},剩余月份相应调低',
  },
  onPlan: { en: 'On plan so far', 'zh-CN': '截至目前与计划一致' },
})

export type ReplanWay = 'spread' | 'nextMonth' | 'none'

/** Months of one row in the order of the year; figures are whole hundredths. */
export interface SoFar {
  readonly plan: readonly number[]
  /** Undefined where nothing is known: it counts as planned. */
  readonly actual: ReadonlyArray<number | undefined>
  /** Months that stay as they are. */
  readonly locked: readonly boolean[]
  /** Position of the first month planned anew. */
  readonly from: number
  readonly way: ReplanWay
  /** Whether months left also ask less when more was achieved than planned. */
  readonly bothWays: boolean
  readonly unit: number
}

/** What the year still asks, over the months left; months before stay as they were. Never below 0. */
export function replanned(soFar: SoFar): Because<readonly number[]> {
  const { plan, actual, from, way, bothWays } = soFar
  const shortfall = plan.slice(0, from).reduce((sum, figure, i) => sum + figure - (actual[i] ?? figure), 0)
  const values = { shortfall: shortfall / 100, ahead: -shortfall / 100 }
  if (shortfall === 0 || from >= plan.length) return because(plan, say.onPlan)
  if (way === 'none') return because(plan, shortfall > 0 ? say.none : say.ahead, values)
  if (shortfall < 0 && !bothWays) return because(plan, say.ahead, values)
  const months = way === 'spread' ? spread(soFar, shortfall) : nextFirst(soFar, shortfall)
  return because(months, shortfall < 0 ? say.lowered : say[way], values)
}

function spread({ plan, locked, from, unit }: SoFar, shortfall: number): number[] {
  const rest = plan.slice(from)
  const locks = rest.map((figure, i) => (locked[from + i] ? figure : undefined))
  const held = locks.reduce((sum: number, lock) => sum + (lock ?? 0), 0)
  const asked = Math.max(held, rest.reduce((a, b) => a + b, 0) + shortfall)
  const open = rest.map((figure, i) => (locks[i] === undefined ? figure : 0))
  const weights = open.some(weight => weight > 0) ? open : rest.map(() => 1)
  return [...plan.slice(0, from), ...around(asked, weights, locks, unit).parts]
}

/** The first month that may change takes all of it; what it cannot be lowered by goes to those after. */
function nextFirst({ plan, locked, from }: SoFar, shortfall: number): number[] {
  let left = shortfall
  return plan.map((figure, i) => {
    if (i < from || locked[i] || left === 0) return figure
    const change = Math.max(left, -figure)
    left -= change
    return figure + change
  })
}
