import { attainment } from '../domain/methods/ratio'
import { paceOf } from '../domain/pace/pace'
import { type Field, number } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { eachFigure, eachOrBlank, one } from './internal/args'
import { defineFunction } from './internal/define'

const found = problems('paceCell', {
  above: {
    severity: 'leavesOut',
    what: { en: 'a progress of {share:%} is more than the whole period', 'zh-CN': '时间进度 {share:%} 超过了整个周期' },
    mend: { en: 'If {proposed:%} is meant, type {proposed:%}.', 'zh-CN': '如果是 {proposed:%},请填 {proposed:%}。' },
  },
})

/** A share of the period, 0 to 100 %. */
const shareGone: Field<number> = {
  read: (cell, setting) => {
    const read = number({ min: 0 }).read(cell, setting)
    if ('wrong' in read || read.value <= 1) return read
    return { wrong: found.above, with: { share: read.value, proposed: read.value / 100 } }
  },
}

/** =KPI_PACE(actual, target, progress) */
export const pace = defineFunction({
  name: 'KPI_PACE',
  help: { en: 'Pace: attainment ÷ time progress, 1 = on the way', 'zh-CN': '进度比:完成率 ÷ 时间进度,1 为正好跟上' },
  rule: {
    en: 'actual ÷ target ÷ progress; blank before 5% of the period is gone, when it says nothing yet.',
    'zh-CN': '实际 ÷ 目标 ÷ 时间进度;时间进度不足 5% 时留空,此时还说明不了问题。',
  },
  args: {
    actual: eachFigure(number(), {
      label: { en: 'Actual', 'zh-CN': '实际' },
      accepts: {
        en: 'what was achieved to date, a cell or a range, such as 45000',
        'zh-CN': '截至目前的完成数,单元格或区域,例如 45000',
      },
    }),
    target: eachOrBlank(number(), {
      label: { en: 'Target', 'zh-CN': '目标' },
      accepts: {
        en: 'the target of the whole period, a cell or a range, such as 100000',
        'zh-CN': '整个周期的目标,单元格或区域,例如 100000',
      },
    }),
    progress: one(shareGone, {
      label: { en: 'Progress', 'zh-CN': '时间进度' },
      accepts: {
        en: 'the share of the period gone, such as 50% or the result of KPI_PROGRESS',
        'zh-CN': '周期已过去的比例,例如 50%,或 KPI_PROGRESS 的结果',
      },
    }),
  },
  oneScale: ['actual', 'target'],
  run({ actual, target, progress }) {
    const read = attainment({ actual, target })
    return 'wrong' in read ? { ...read, arg: 'target' } : (paceOf(read.rate, progress) ?? '')
  },
  refuses: found,
  examples: [
    { args: [45000, 100000, '50%'], gives: 0.9 },
    { args: [[[60], [''], [30]], 100, 0.5], gives: [[1.2], [''], [0.6]] },
  ],
})
