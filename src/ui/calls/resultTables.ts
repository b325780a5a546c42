import { readResults } from '../../jobs/results/readResults'
import { defineCall } from '../call'
import { periodRequest } from '../requests'

export const resultTables = defineCall({
  name: 'resultTables',
  about: { en: 'The results of a period as records by column id, and Checks', 'zh-CN': '某个周期的结果记录与待处理' },
  request: periodRequest,
  run: readResults,
})
