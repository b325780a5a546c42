import * as z from 'zod/mini'
import { switchLanguage as change } from '../../jobs/setup/switchLanguage'
import { defineCall } from '../call'

export const switchLanguage = defineCall({
  name: 'switchLanguage',
  about: { en: 'Relabels the workbook in the other language', 'zh-CN': '把工作簿切换到另一种语言' },
  request: () => z.strictObject({ lang: z.optional(z.enum(['en', 'zh-CN'])) }),
  run: change,
})
