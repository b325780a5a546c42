import * as z from 'zod/mini'
import { approve } from '../../jobs/closing/approve'
import { defineCall } from '../call'

export const approvePeriod = defineCall({
  name: 'approvePeriod',
  about: { en: 'Approves what was scored', 'zh-CN': '审批已计算的周期' },
  request: () =>
    z.strictObject({
      period: z.string(),
      leftOut: z.optional(z.array(z.strictObject({ person: z.string(), reason: z.string() }))),
      overBudget: z.optional(z.boolean()),
    }),
  run: approve,
})
