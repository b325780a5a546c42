import { allocate } from '../domain/values/allocate'
import { isBlank } from '../domain/values/cell'
import { number } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { blank, one } from './internal/args'
import { defineFunction } from './internal/define'
import type { Refused } from './internal/given'
import { differentShapes, type Item, inShapeOf, type List, list, listOr, withoutValue } from './internal/ranges'
import { inSteps, ofSteps, stepArg, stepProblems } from './internal/units'

const MOST_PARTS = 10000

const found = problems('breakdown', {
  parts: {
    severity: 'leavesOut',
    what: { en: '{found} is no number of parts', 'zh-CN': '{found} 不是份数' },
    mend: {
      en: 'Give a whole number from 1 to {most}, or a range of weights.',
      'zh-CN': '请填写 1 到 {most} 的整数,或权重区域。',
    },
  },
  negative: {
    severity: 'leavesOut',
    what: { en: 'the weight {found} is below 0', 'zh-CN': '权重 {found} 小于 0' },
    mend: { en: 'Give weights of 0 or more.', 'zh-CN': '请填写不小于 0 的权重。' },
  },
  locked: {
    severity: 'leavesOut',
    what: {
      en: 'the locked parts come to {locked}, the total is {total}',
      'zh-CN': '锁定部分合计 {locked},总额为 {total}',
    },
    mend: { en: 'Unlock a part, or change the total.', 'zh-CN': '请解锁一份,或调整总额。' },
  },
})

const partsAbout = {
  type: 'number|range',
  label: { en: 'Parts', 'zh-CN': '份' },
  accepts: {
    en: 'how many equal parts, such as 12, or a range of weights such as B2:B13',
    'zh-CN': '平均分成几份,例如 12,或权重区域,例如 B2:B13',
  },
}

/** =KPI_BREAKDOWN(total, parts, [step], [locked]) */
export const breakdown = defineFunction({
  name: 'KPI_BREAKDOWN',
  help: { en: 'Splits a total into parts that add up to it exactly', 'zh-CN': '分解总额,各份合计与总额完全一致' },
  rule: {
    en: 'Every part is total × weight ÷ sum of weights, rounded down to the step; the steps left over go to the largest remainders, of equal ones to the earlier. Locked parts stay, the rest is shared over the others.',
    'zh-CN':
      '每份 = 总额 × 权重 ÷ 权重合计,先按最小单位向下取整,余下的单位依次分给余数最大的份(余数相同给靠前的)。锁定的份不变,其余部分在未锁定的份之间分配。',
  },
  args: {
    total: one(number(), {
      label: { en: 'Total', 'zh-CN': '总额' },
      accepts: {
        en: 'the amount to split, a multiple of the step, such as 12000000',
        'zh-CN': '要分解的总额,须为最小单位的整数倍,例如 12000000',
      },
    }),
    parts: list(number(), partsAbout),
    step: stepArg,
    locked: listOr(number(), {
      label: { en: 'Locked', 'zh-CN': '锁定' },
      accepts: {
        en: 'a range of the same shape, such as C2:C13; its filled cells stay as they are',
        'zh-CN': '形状相同的区域,例如 C2:C13,已填的数保持不变',
      },
    }),
  },
  run({ total, parts: given, step, locked }) {
    const steps = inSteps(total, step, 'total')
    if (typeof steps !== 'number') return steps
    const parts = given.given.single ? equalParts(given.items[0]) : given
    if ('wrong' in parts) return parts
    const negative = parts.items.find(({ value }) => (value ?? 0) < 0)
    if (negative) return { wrong: found.negative, with: { found: negative.value }, arg: 'parts' }
    return locked ? around(locked, parts, { total, step }) : shared(parts, steps, step)
  },
  refuses: { ...found, ...stepProblems },
  examples: [
    { args: [12000000, 12], gives: Array.from({ length: 12 }, () => [1000000]) },
    { args: [1000000, 12, 1], gives: Array.from({ length: 12 }, (_, i) => [i < 4 ? 83334 : 83333]) },
    { args: [100, [[1, 1, 2]], 1], gives: [[25, 25, 50]] },
    { args: [100, [[1], [1], [2]], 1, [[''], [40], ['']]], gives: [[20], [40], [40]] },
    { args: [100, 3, 1, [[33.5], [''], ['']]], gives: [[33.5], [33.5], [33]] },
  ],
})

function equalParts(item: Item<number> | undefined): List<number> | Refused {
  if (isBlank(item?.cell)) return { ...blank(partsAbout), arg: 'parts' }
  const count = item?.value ?? 0
  if (!(Number.isInteger(count) && count >= 1 && count <= MOST_PARTS)) {
    return {
      wrong: found.parts,
      with: { found: item?.value ?? String(item?.cell ?? ''), most: MOST_PARTS },
      arg: 'parts',
    }
  }
  const cells = Array.from({ length: count }, () => [1])
  return { given: { cells, single: false }, items: cells.map(([cell = 1]) => ({ cell, value: cell })) }
}

function shared(parts: List<number>, steps: number, step: number) {
  const split = allocate(steps, weightsOf(parts))
  return inShapeOf(parts, (item, i) => (isLeftOut(item) ? withoutValue(item, 'parts') : ofSteps(split[i] ?? 0, step)))
}

function weightsOf({ items }: List<number>): number[] {
  const weights = items.map(({ value }) => value ?? 0)
  return weights.some(weight => weight > 0) ? weights : items.map(item => (isLeftOut(item) ? 0 : 1))
}

function isLeftOut(item: Item<number>): boolean {
  return item.value === undefined
}

/** Locked parts stay; the rest goes to the others by weight, and what is off the step to the largest of them. */
function around(locked: List<number>, parts: List<number>, { total, step }: { total: number; step: number }) {
  const different = differentShapes(locked, 'parts', parts)
  if (different) return { arg: 'locked', ...different }
  const fine = step / 1e4
  const held = locked.items.reduce((sum, { value }) => sum + inFine(value ?? 0, fine), 0)
  const rest = inFine(total, fine) - held
  const weights = openWeights(parts, locked)
  if ((rest !== 0 && weights.every(weight => weight === 0)) || (total < 0 ? rest > 0 : rest < 0)) {
    return { wrong: found.locked, with: { locked: ofSteps(held, fine), total }, arg: 'locked' }
  }
  const split = allocate(Math.trunc(rest / 1e4), weights)
  const odd = rest - Math.trunc(rest / 1e4) * 1e4
  const largest = weights.reduce((best, weight, i) => (weight > (weights[best] ?? 0) ? i : best), 0)
  return inShapeOf(parts, (item, i) => {
    const kept = locked.items[i]?.value
    if (kept !== undefined) return kept
    if (isLeftOut(item)) return withoutValue(item, 'parts')
    return ofSteps((split[i] ?? 0) * 1e4 + (i === largest ? odd : 0), fine)
  })
}

/** Weights of the parts that are not locked; equal where none of them weighs anything. */
function openWeights(parts: List<number>, locked: List<number>): number[] {
  const open = parts.items.map((item, i) => !isLeftOut(item) && locked.items[i]?.value === undefined)
  const weights = parts.items.map(({ value = 0 }, i) => (open[i] ? value : 0))
  return weights.some(weight => weight > 0) ? weights : open.map(isOpen => (isOpen ? 1 : 0))
}

function inFine(amount: number, fine: number): number {
  const steps = inSteps(amount, fine, 'locked')
  return typeof steps === 'number' ? steps : Math.round(amount / fine)
}
