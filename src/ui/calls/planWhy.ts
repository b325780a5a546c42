import * as z from 'zod/mini'
import { planRequest, whyPlanned } from '../../jobs/plan/planTargets'
import { defineCall } from '../call'

export const planWhy = defineCall({
  name: 'planWhy',
  about: {
    en: 'Why somebody has a figure in a plan that was previewed; without a month, the year’s',
    'zh-CN': '说明预览中某个数的由来;不填月份则说明全年',
  },
  request: () =>
    z.strictObject({
      plan: z.strictObject(planRequest()),
      owner: z.string(),
      kind: z.optional(z.enum(['company', 'team', 'person'])),
      month: z.optional(z.string()),
    }),
  run: whyPlanned,
})
