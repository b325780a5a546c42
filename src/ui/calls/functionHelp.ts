import { workbookLanguage } from '../../jobs/workbook/workbookLanguage'
import { defineCall } from '../call'

export const functionHelp = defineCall({
  name: 'functionHelp',
  about: {
    en: 'Every custom function with its arguments, its rule and computed examples',
    'zh-CN': '全部自定义函数:参数、规则和已计算的示例',
  },
  run: (_, { functionReference }) => ({ lang: workbookLanguage(), functions: functionReference() }),
})
