import { takeBack as takeBackScoring } from '../../jobs/scoring/takeBack'
import { defineCall } from '../call'

export const takeBack = defineCall({
  name: 'takeBack',
  about: { en: 'Puts results back to what they were before the last scoring', 'zh-CN': '把结果恢复到最近一次计算之前' },
  run: takeBackScoring,
})
