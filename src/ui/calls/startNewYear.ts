import { newYearRequest, startNewYear as start } from '../../jobs/setup/newYear'
import { defineCall } from '../call'

export const startNewYear = defineCall({
  name: 'startNewYear',
  about: { en: 'Proposes the targets of the next year and offers its months', 'zh-CN': '拟定下一年的目标并提供其月份' },
  request: newYearRequest,
  run: start,
})
