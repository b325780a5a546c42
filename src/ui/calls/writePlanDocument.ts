import * as z from 'zod/mini'
import { writePlanDocument as write } from '../../jobs/plan/writePlanDocument'
import { defineCall } from '../call'

export const writePlanDocument = defineCall({
  name: 'writePlanDocument',
  about: { en: 'Writes the plans in force in words', 'zh-CN': '按各表生成方案书' },
  request: () => z.strictObject({ period: z.optional(z.string()) }),
  run: write,
})
