import * as z from 'zod/mini'
import { openMonth as open } from '../../jobs/entering/openMonth'
import { defineCall } from '../call'

export const openMonth = defineCall({
  name: 'openMonth',
  about: {
    en: 'Adds a row on Actuals for everybody active in a month',
    'zh-CN': '为当月在岗的每个人在业绩填报中添加一行',
  },
  request: () => z.strictObject({ period: z.optional(z.string()), show: z.optional(z.boolean()) }),
  run: open,
})
