import * as z from 'zod/mini'
import { switchMonthlyRun } from '../../jobs/daily/switchMonthlyRun'
import { defineCall } from '../call'

export const monthlyRun = defineCall({
  name: 'monthlyRun',
  about: { en: 'Switches the daily trigger of this person on or off', 'zh-CN': '开启或关闭本人的每月自动考核' },
  request: () => z.strictObject({ on: z.boolean() }),
  run: switchMonthlyRun,
})
