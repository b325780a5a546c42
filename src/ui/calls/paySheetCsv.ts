import * as z from 'zod/mini'
import { paySheetCsv as csv } from '../../jobs/results/paySheetCsv'
import { defineCall } from '../call'

export const paySheetCsv = defineCall({
  name: 'paySheetCsv',
  about: { en: 'The pay sheet of an approved period as CSV', 'zh-CN': '已审批周期的发放表(CSV)' },
  request: () => z.strictObject({ period: z.string() }),
  run: csv,
})
