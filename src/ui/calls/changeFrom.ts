import { changesRequest, changeFrom as run } from '../../jobs/entering/changeFrom'
import { defineCall } from '../call'

export const changeFrom = defineCall({
  name: 'changeFrom',
  about: {
    en: 'Writes rules, people and pay that hold from a month on',
    'zh-CN': '写入从某月起生效的规则、人员和薪酬',
  },
  request: changesRequest,
  run,
})
