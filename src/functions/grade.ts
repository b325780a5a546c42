import { distributed } from '../domain/rules/ranks'
import { number, text, typed } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { asShares } from '../domain/values/shares'
import { defineFunction } from './internal/define'
import { column, inShapeOf, table, withoutValue } from './internal/ranges'

const found = problems('grade', {
  shares: {
    severity: 'stop',
    what: { en: 'the shares add up to {total:%}, not 100%', 'zh-CN': '各等级占比合计为 {total:%},应为 100%' },
    mend: { en: 'Change them until they add up to 100%.', 'zh-CN': '请调整到合计 100%。' },
  },
  negative: {
    severity: 'stop',
    what: { en: 'the share of {grade} is below 0', 'zh-CN': '等级 {grade} 的占比为负' },
    mend: { en: 'Type a share of 0% or more.', 'zh-CN': '请填写不小于 0% 的占比。' },
  },
})

/** =KPI_GRADE(scores, distribution) */
export const grade = defineFunction({
  name: 'KPI_GRADE',
  help: {
    en: 'Grades by forced distribution, ties get the better grade',
    'zh-CN': '按强制分布评定等级,同分取较好等级',
  },
  rule: {
    en: 'Head-counts are people × share by largest remainder. A person gets the best grade whose cumulative head-count is at least their rank, so ties get the better grade.',
    'zh-CN': '各等级人数 = 人数 × 占比,按最大余数法取整。名次不超过累计人数的,评为其中最好的等级,同分取较好等级。',
  },
  args: {
    scores: column(number(), {
      label: { en: 'Scores', 'zh-CN': '得分' },
      accepts: {
        en: 'the scores of the whole group, a range such as F2:F30',
        'zh-CN': '整组人员的得分,区域,例如 F2:F30',
      },
    }),
    distribution: table([text(), typed()], {
      label: { en: 'Distribution', 'zh-CN': '分布' },
      accepts: {
        en: 'rows of grade and share from best to worst, such as A 20%, adding up to 100%',
        'zh-CN': '从好到差的等级和占比,例如 A 20%,合计 100%',
      },
    }),
  },
  run({ scores, distribution }) {
    const shares = asShares(distribution.map(([, share]) => share))
    if ('total' in shares) return { wrong: found.shares, with: shares, arg: 'distribution' }
    const negative = distribution.find(([, share]) => share.n < 0)
    if (negative) return { wrong: found.negative, with: { grade: negative[0] }, arg: 'distribution' }
    const grades = distributed(
      scores.items.map(item => item.value),
      shares.shares,
    )
    return inShapeOf(scores, (item, i) => distribution[grades[i] ?? -1]?.[0] ?? withoutValue(item, 'scores'))
  },
  refuses: found,
  examples: [
    {
      args: [
        [[90], [85], [85], [''], [60]],
        [
          ['A', '25%'],
          ['B', '50%'],
          ['C', '25%'],
        ],
      ],
      gives: [['A'], ['B'], ['B'], [''], ['C']],
    },
  ],
})
