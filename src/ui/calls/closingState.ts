import { closingState as state } from '../../jobs/closing/closingState'
import { defineCall } from '../call'
import { periodRequest } from '../requests'

export const closingState = defineCall({
  name: 'closingState',
  about: { en: 'How far a period has come, and what stands in its way', 'zh-CN': '周期的进度,以及还差什么' },
  request: periodRequest,
  run: state,
})
