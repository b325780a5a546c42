import * as z from 'zod/mini'
import { planRequest, previewPlan } from '../../jobs/plan/planTargets'
import { defineCall } from '../call'

export const planPreview = defineCall({
  name: 'planPreview',
  about: {
    en: 'A year’s target broken down to every month of everybody, before anything is written',
    'zh-CN': '预览年度目标分解到每人每月的结果,不写入任何数据',
  },
  request: () => z.strictObject(planRequest()),
  run: previewPlan,
})
