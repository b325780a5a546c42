import * as z from 'zod/mini'
import { printCards as print } from '../../jobs/statements/preview'
import { defineCall } from '../call'

export const printCards = defineCall({
  name: 'printCards',
  about: { en: 'Cards for the printer, one page per person', 'zh-CN': '打印用绩效卡,每人一页' },
  request: () =>
    z.strictObject({ period: z.string(), team: z.optional(z.string()), people: z.optional(z.array(z.string())) }),
  run: print,
})
