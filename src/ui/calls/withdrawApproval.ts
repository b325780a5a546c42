import { withdrawApproval as withdraw } from '../../jobs/closing/reopen'
import { defineCall } from '../call'
import { reasonedRequest } from '../requests'

export const withdrawApproval = defineCall({
  name: 'withdrawApproval',
  about: { en: 'Withdraws an approval, with a reason', 'zh-CN': '撤回审批,须写明原因' },
  request: reasonedRequest,
  run: withdraw,
})
