import { checkWorkbook } from '../../jobs/scoring/checkWorkbook'
import { defineCall } from '../call'

export const checkData = defineCall({
  name: 'checkData',
  about: { en: 'Lists what needs mending, with its severity', 'zh-CN': '列出需要处理的问题及其程度' },
  run: () => checkWorkbook(),
})
