import * as z from 'zod/mini'
import { markPaid as mark } from '../../jobs/closing/markPaid'
import { defineCall } from '../call'

export const markPaid = defineCall({
  name: 'markPaid',
  about: { en: 'Notes the day a period was paid', 'zh-CN': '记录周期的发放日期' },
  request: () => z.strictObject({ period: z.string(), day: z.optional(z.string()) }),
  run: mark,
})
