import { type Field, number } from '../../domain/values/field'
import { problems } from '../../domain/values/issue'
import { decimal, product } from '../../domain/values/money'
import { oneOr } from './args'
import type { Refused } from './given'

const LEAST_STEP = 1e-6

export const stepProblems = problems('units', {
  tooSmall: {
    severity: 'leavesOut',
    what: { en: '{found:id} is no unit to count in', 'zh-CN': '{found:id} 不能作为最小单位' },
    mend: {
      en: 'Give a step of {least:id} or more, such as 0.01 or 1.',
      'zh-CN': '请填不小于 {least:id} 的数,例如 0.01 或 1。',
    },
  },
  step: {
    severity: 'leavesOut',
    what: { en: '{total:id} is not a multiple of {step:id}', 'zh-CN': '{total:id} 不是 {step:id} 的整数倍' },
    mend: { en: 'Round it, or give a smaller step.', 'zh-CN': '请先取整,或使用更小的单位。' },
  },
  large: {
    severity: 'leavesOut',
    what: { en: '{total} is too large to count in steps of {step}', 'zh-CN': '{total} 过大,无法按 {step} 精确计算' },
    mend: { en: 'Check the figure, or give a larger step.', 'zh-CN': '请核对数值,或使用更大的单位。' },
  },
})

const unit: Field<number> = {
  read: (cell, setting) => {
    const read = number().read(cell, setting)
    if ('wrong' in read || read.value >= LEAST_STEP) return read
    return { wrong: stepProblems.tooSmall, with: { found: read.value, least: '0.000001' } }
  },
}

/** The unit that parts are rounded to; they are whole multiples of it. */
export const stepArg = oneOr(unit, 0.01, {
  label: { en: 'Step', 'zh-CN': '最小单位' },
  accepts: { en: 'the unit of the parts, such as 1; 0.01 when blank', 'zh-CN': '各份的最小单位,例如 1;留空为 0.01' },
})

/** An amount counted in whole steps; refused where it is none. */
export function inSteps(total: number, step: number, arg: string): number | Refused {
  const steps = product([total], [step])
  if (!Number.isSafeInteger(steps)) return { wrong: stepProblems.large, with: { total, step }, arg }
  const exact = product([steps, step, 1e9]) === product([total, 1e9])
  return exact ? steps : { wrong: stepProblems.step, with: { total, step }, arg }
}

/** So many steps as the number they come to, without binary drift. */
export function ofSteps(steps: number, step: number): number {
  const { digits, scale } = decimal(step)
  const whole = steps * digits
  const size = Number.isSafeInteger(whole)
    ? Number(`${whole}e${-scale}`)
    : Number(`${product([steps, step, 10 ** scale])}e${-scale}`)
  return size === 0 ? 0 : size
}
