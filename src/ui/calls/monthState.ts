import { monthState as read } from '../../jobs/scoring/monthState'
import { defineCall } from '../call'
import { anyPeriodRequest } from '../requests'
import { chosenPeriod } from '../selection/chosenPeriod'

export const monthState = defineCall({
  name: 'monthState',
  about: {
    en: 'Where a month, quarter or year stands: problems, who waits, what the last run gave; blank = the month of the selected row',
    'zh-CN': '某个月、季度或年的状态:问题、待补人员、上次结果;留空表示所选行的月份',
  },
  request: anyPeriodRequest,
  run: ({ period }) => read({ period: period ?? chosenPeriod() }),
})
