import { reopenPeriod as reopen } from '../../jobs/closing/reopen'
import { defineCall } from '../call'
import { reasonedRequest } from '../requests'

export const reopenPeriod = defineCall({
  name: 'reopenPeriod',
  about: { en: 'Opens a closed period again, with a reason', 'zh-CN': '重新打开已关账的周期,须写明原因' },
  request: reasonedRequest,
  run: reopen,
})
