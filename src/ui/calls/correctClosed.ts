import * as z from 'zod/mini'
import { correctClosed as correct } from '../../jobs/closing/correctClosed'
import { defineCall } from '../call'

export const correctClosed = defineCall({
  name: 'correctClosed',
  about: {
    en: 'Computes a closed period with today’s figures and posts each difference as an adjustment, once',
    'zh-CN': '按现在的数据重算已关账周期,差额各写一条奖惩调整,不会重复',
  },
  request: () => z.strictObject({ period: z.string(), preview: z.optional(z.boolean()) }),
  run: correct,
})
