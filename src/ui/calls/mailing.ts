import { mailing as preview } from '../../jobs/statements/preview'
import { defineCall } from '../call'
import { periodRequest } from '../requests'

export const mailing = defineCall({
  name: 'mailing',
  about: { en: 'Who gets which mail, and what has gone out', 'zh-CN': '谁会收到哪封邮件、哪些已发送' },
  request: periodRequest,
  run: preview,
})
