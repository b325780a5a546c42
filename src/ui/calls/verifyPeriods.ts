import { verifyPeriods as verify } from '../../jobs/closing/verify'
import { defineCall } from '../call'

export const verifyPeriods = defineCall({
  name: 'verifyPeriods',
  about: { en: 'Computes closed periods again and compares', 'zh-CN': '重新计算已关账的周期并核对' },
  run: () => verify(),
})
