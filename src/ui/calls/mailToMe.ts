import { mailToMe as mail } from '../../jobs/statements/preview'
import { defineCall } from '../call'
import { personRequest } from '../requests'

export const mailToMe = defineCall({
  name: 'mailToMe',
  about: { en: 'One person’s statement by mail to whoever asks', 'zh-CN': '把某人的对账单发给自己看' },
  request: personRequest,
  run: mail,
})
