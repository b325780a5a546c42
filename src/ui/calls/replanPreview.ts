import * as z from 'zod/mini'
import { previewReplan, replanRequest } from '../../jobs/plan/replanTargets'
import { defineCall } from '../call'

export const replanPreview = defineCall({
  name: 'replanPreview',
  about: {
    en: 'The months left of a year planned anew beside those there are, before anything is written',
    'zh-CN': '预览剩余月份重新分解的结果,与现有目标对照,不写入任何数据',
  },
  request: () => z.strictObject(replanRequest()),
  run: previewReplan,
})
