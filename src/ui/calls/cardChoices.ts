import { cardChoices as choices } from '../../jobs/entering/cardChoices'
import { defineCall } from '../call'
import { anyPeriodRequest } from '../requests'
import { chosenRow } from '../selection/chosenRow'

export const cardChoices = defineCall({
  name: 'cardChoices',
  about: { en: 'Whose cards there are, and the person selected', 'zh-CN': '有哪些人的绩效卡,以及当前选中的人' },
  request: anyPeriodRequest,
  run({ period }) {
    const row = chosenRow()
    return choices({ period: period ?? row.month, who: row.who })
  },
})
