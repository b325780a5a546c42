import { attainment as reached, targetProblems } from '../domain/methods/ratio'
import { number } from '../domain/values/field'
import { eachFigure, eachOrBlank } from './internal/args'
import { defineFunction } from './internal/define'

/** =KPI_ATTAINMENT(actual, target) */
export const attainment = defineFunction({
  name: 'KPI_ATTAINMENT',
  help: { en: 'Attainment: the share of the target reached', 'zh-CN': '完成率:实际 ÷ 目标' },
  rule: {
    en: 'actual ÷ target. A target of 0 or below has no attainment.',
    'zh-CN': '实际 ÷ 目标。目标为 0 或负数时没有完成率。',
  },
  args: {
    actual: eachFigure(number(), {
      label: { en: 'Actual', 'zh-CN': '实际' },
      accepts: {
        en: 'what was achieved, a cell or a range, such as 95000',
        'zh-CN': '实际完成数,单元格或区域,例如 95000',
      },
    }),
    target: eachOrBlank(number(), {
      label: { en: 'Target', 'zh-CN': '目标' },
      accepts: {
        en: 'the target above 0, a cell or a range, such as 100000',
        'zh-CN': '大于 0 的目标,单元格或区域,例如 100000',
      },
    }),
  },
  oneScale: ['actual', 'target'],
  run({ actual, target }) {
    const read = reached({ actual, target })
    return 'wrong' in read ? { ...read, arg: 'target' } : read.rate
  },
  refuses: targetProblems,
  examples: [
    { args: [95000, 100000], gives: 0.95 },
    {
      args: [
        [[50], [''], [90]],
        [[100], [''], [0]],
      ],
      gives: [
        [0.5],
        [''],
        [
          '⚠ target: the target is 0, so there is no attainment. Give a target above 0, or mark the figure as not measured with –.',
        ],
      ],
    },
  ],
})
