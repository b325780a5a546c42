import { closeMonth } from '../../jobs/scoring/scoreMonth'
import { defineCall } from '../call'
import { periodRequest } from '../requests'

export const scorePeriod = defineCall({
  name: 'scorePeriod',
  about: { en: 'Scores a month and writes its result sheets', 'zh-CN': '计算一个月的得分并写入结果表' },
  request: periodRequest,
  run: closeMonth,
})
