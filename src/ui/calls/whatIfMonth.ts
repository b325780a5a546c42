import { whatIfMonth as read } from '../../jobs/scoring/whatIfMonth'
import { defineCall } from '../call'
import { monthRequest } from '../requests'
import { chosenMonth } from '../selection/chosenMonth'

export const whatIfMonth = defineCall({
  name: 'whatIfMonth',
  about: {
    en: 'All a month is scored from, for trying other rules; nothing is written',
    'zh-CN': '一个月的全部计算依据,用于试算;不写入任何内容',
  },
  request: monthRequest,
  run: ({ period }) => read({ period: period ?? chosenMonth() }),
})
