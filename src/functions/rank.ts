import { competitionRanks } from '../domain/rules/ranks'
import { number } from '../domain/values/field'
import { defineFunction } from './internal/define'
import { column, inShapeOf, withoutValue } from './internal/ranges'

/** =KPI_RANK(scores) */
export const rank = defineFunction({
  name: 'KPI_RANK',
  help: { en: 'Rank of each score, highest first: 1, 2, 2, 4', 'zh-CN': '得分排名,最高为 1,同分同名次:1、2、2、4' },
  rule: {
    en: 'Competition rank: one more than the number of higher scores.',
    'zh-CN': '名次 = 高于该得分的人数 + 1,同分同名次。',
  },
  args: {
    scores: column(number(), {
      label: { en: 'Scores', 'zh-CN': '得分' },
      accepts: { en: 'the scores to rank, a range such as F2:F30', 'zh-CN': '要排名的得分,区域,例如 F2:F30' },
    }),
  },
  run({ scores }) {
    const ranks = competitionRanks(scores.items.map(item => item.value))
    return inShapeOf(scores, (item, i) => ranks[i] ?? withoutValue(item, 'scores'))
  },
  examples: [
    { args: [[[90], [80], [80], [70]]], gives: [[1], [2], [2], [4]] },
    { args: [[[70, '', '免考', 90]]], gives: [[2, '', '免考', 1]] },
  ],
})
