import { workbookLanguage } from '../../jobs/workbook/workbookLanguage'
import { defineCall } from '../call'

export const selfCheck = defineCall({
  name: 'selfCheck',
  about: {
    en: 'Computes the published examples in this script and compares, with their sources',
    'zh-CN': '用本脚本计算公开发表的算例并核对,附出处',
  },
  run: (_, handed) => ({ lang: workbookLanguage(), examples: handed.selfCheck() }),
})
