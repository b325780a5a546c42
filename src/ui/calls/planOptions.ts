import * as z from 'zod/mini'
import { readOptions } from '../../jobs/plan/readPlan'
import { defineCall } from '../call'

export const planOptions = defineCall({
  name: 'planOptions',
  about: {
    en: 'What can be planned and how; with a KPI, the request that would plan it as it was planned last',
    'zh-CN': '可分解的指标与方式;给出指标时,返回上次的分解设置',
  },
  request: () => z.strictObject({ kpi: z.optional(z.string()), year: z.optional(z.string()) }),
  run: readOptions,
})
