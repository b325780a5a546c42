import * as z from 'zod/mini'
import { shareDifference as share } from '../../jobs/plan/shareDifference'
import { defineCall } from '../call'

export const shareDifference = defineCall({
  name: 'shareDifference',
  about: {
    en: 'Makes the rows below a target add up to it again',
    'zh-CN': '平摊目标与下级合计的差额',
  },
  request: () => z.strictObject({ kpi: z.string(), year: z.optional(z.string()), owner: z.optional(z.string()) }),
  run: share,
})
