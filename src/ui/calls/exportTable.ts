import * as z from 'zod/mini'
import { EXPORTED, exportTable as run } from '../../jobs/results/exportTable'
import { defineCall } from '../call'

export const exportTable = defineCall({
  name: 'exportTable',
  about: { en: 'A period’s rows of a result sheet as CSV', 'zh-CN': '把某个周期的结果导出为 CSV' },
  request: () => z.strictObject({ period: z.string(), table: z.enum(EXPORTED) }),
  run,
})
