import { number } from '../domain/field'
import { problems } from '../domain/issue'
import { decimal, product } from '../domain/money'
import { oneOr } from './args'
import type { Refused } from './given'

export const stepProblems = problems('units', {
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

/** The unit that parts are rounded to; they are whole multiples of it. */
export const stepArg = oneOr(number({ min: 1e-6 }), 0.01, {
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
