import { settleAppeals as settle } from '../../jobs/closing/appeals'
import { defineCall } from '../call'

export const settleAppeals = defineCall({
  name: 'settleAppeals',
  about: {
    en: 'Closes decided appeals; what changes money becomes an adjustment',
    'zh-CN': '办结已决定的申诉,涉及金额的写入奖惩调整',
  },
  run: () => settle(),
})
