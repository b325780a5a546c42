import * as z from 'zod/mini'
import { type TableId, tables } from '../../book/tables'
import { selectCell } from '../../platform/selection'
import { defineCall } from '../call'

export const goTo = defineCall({
  name: 'goTo',
  about: { en: 'Shows a tab and selects a cell of it', 'zh-CN': '打开标签页并选中单元格' },
  request: () =>
    z.strictObject({
      table: z.enum(Object.keys(tables) as TableId[]),
      cell: z.string().check(z.regex(/^[A-Z]{1,3}\d{1,7}$/)),
    }),
  run: ({ table, cell }) => selectCell(tables[table], cell),
})
