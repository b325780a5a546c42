import * as z from 'zod/mini'
import { readWeeks } from '../../jobs/plan/readPlan'
import { defineCall } from '../call'

export const targetWeeks = defineCall({
  name: 'targetWeeks',
  about: {
    en: 'Somebody’s months shared over their weeks by working days',
    'zh-CN': '把某人或团队的各月目标按工作日分到每周',
  },
  request: () => z.strictObject({ kpi: z.string(), year: z.optional(z.string()), owner: z.string() }),
  run: readWeeks,
})
