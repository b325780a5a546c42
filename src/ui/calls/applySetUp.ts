import * as z from 'zod/mini'
import { applySetUp as apply, SET_UP } from '../../jobs/setup/setUp'
import { defineCall } from '../call'

export const applySetUp = defineCall({
  name: 'applySetUp',
  about: { en: 'Writes basic settings and switches the monthly run', 'zh-CN': '写入基本设置并开关每月自动考核' },
  request: () =>
    z.strictObject({
      settings: z.array(z.strictObject({ id: z.enum(SET_UP), value: z.string().check(z.maxLength(200)) })),
      summaryMail: z.boolean(),
      monthlyRun: z.boolean(),
    }),
  run: apply,
})
