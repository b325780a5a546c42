import { sheets } from '../../book/sheets'
import { paySheetCsv as csvOf, type PaySheet, paySheetOf } from '../../book/views/paySheet/paySheet'
import { say as fill, texts } from '../../domain/values/text'
import { Refusal } from '../../platform/refusal'
import { openWorkbook } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'
import { periodNamed, rowIn } from '../workbook/periods'

const say = texts('paySheetCsv', {
  done: {
    en: '{period}: {count} people, {total:money} in all.',
    'zh-CN': '{period}:{count} 人,合计 {total:money}。',
  },
  nobody: { en: 'Nobody is paid anything in {period}.', 'zh-CN': '{period} 没有人有应发金额。' },
})

export interface PaySheetFile extends Outcome {
  readonly period: string
  readonly fileName: string
  readonly csv: string
}

/** What is paid for an approved or closed period, as a text file. */
export function paySheetCsv({ period: named }: { readonly period: string }): PaySheetFile {
  const { reads, lang, today } = openWorkbook({ numbering: false })
  const period = periodNamed(named, { reads, today })
  rowIn(reads, period, ['approved', 'closed'])
  const sheet: PaySheet = paySheetOf(reads, period, { today, lang })
  const count = sheet.table.length - 2
  if (count < 1) throw new Refusal(say.nobody, { period })
  const fileName = `${sheets.paySheet.name[lang]} ${period}.csv`
  return { period, fileName, csv: csvOf(sheet), sentence: fill(say.done, { period, count, total: sheet.total }, lang) }
}
