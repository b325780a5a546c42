import { closePeriod as close } from '../../jobs/closing/closePeriod'
import { defineCall } from '../call'
import { periodRequest } from '../requests'

export const closePeriod = defineCall({
  name: 'closePeriod',
  about: { en: 'Closes an approved period for good', 'zh-CN': '对已审批的周期关账' },
  request: periodRequest,
  run: close,
})
