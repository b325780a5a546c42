import * as z from 'zod/mini'
import { previewPaste as preview } from '../../jobs/entering/pasteFigures'
import { defineCall } from '../call'
import { monthText } from '../requests'
import { chosenMonth } from '../selection/chosenMonth'

export const previewPaste = defineCall({
  name: 'previewPaste',
  about: {
    en: 'Pasted rows beside the cells of Actuals they mean; nothing is written',
    'zh-CN': '粘贴的数据对应到业绩填报的哪些格;不写入',
  },
  request: () =>
    z.strictObject({
      text: z.string().check(z.maxLength(500_000)),
      period: z.optional(monthText()),
      roles: z.optional(z.array(z.string())),
    }),
  run: ({ period, ...request }) => preview({ ...request, period: period ?? chosenMonth() }),
})
