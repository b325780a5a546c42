import * as z from 'zod/mini'
import { writePaste as write } from '../../jobs/entering/pasteFigures'
import { defineCall } from '../call'
import { monthText } from '../requests'

export const writePaste = defineCall({
  name: 'writePaste',
  about: { en: 'Writes pasted figures that were looked at', 'zh-CN': '写入已核对的粘贴数据' },
  request: () => {
    const place = z.number().check(z.int(), z.positive())
    return z.strictObject({
      text: z.string().check(z.maxLength(500_000)),
      period: monthText(),
      roles: z.optional(z.array(z.string())),
      cells: z.array(z.strictObject({ row: place, column: place, before: z.string() })),
    })
  },
  run: write,
})
