import { planDocument, plansOf } from '../../book/planDocument/document'
import { markdown } from '../../book/planDocument/sections'
import { prepareMonth } from '../../book/reading/input'
import { readSettings } from '../../book/settings/settings'
import { tables } from '../../book/tables/index'
import { monthOf, readPeriod } from '../../domain/values/period'
import { say as fill, texts } from '../../domain/values/text'
import { nowText, userEmail, withLock } from '../../platform/workbook'
import { type Opened, openWorkbook } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'
import { replacePlanDocument, writeLog } from '../workbook/write'

const say = texts('writePlanDocument', {
  job: { en: 'Plan document', 'zh-CN': '方案书' },
  done: {
    en: 'The plan document of {month} is on “{tab}”: {plans}.',
    'zh-CN': '{month} 的方案书已写在“{tab}”:{plans}。',
  },
  none: { en: 'No plan has rules in {month} yet.', 'zh-CN': '{month} 还没有任何考核方案。' },
})

export interface PlanDocumentRequest {
  /** Blank = this month. */
  readonly period?: string | undefined
}

/** Writes every plan in force in words: KPIs, weights, methods, tiers, each with a worked example. */
export function writePlanDocument({ period = '' }: PlanDocumentRequest): Outcome & { readonly markdown: string } {
  return withLock(() => {
    const opened = openWorkbook({ numbering: false, whole: true })
    const { reads, lang, today } = opened
    const month = readPeriod(period, today)?.period ?? monthOf(today)
    const documents = documentsOf(opened, month)
    const records = documents.flatMap(({ plan, sections }) =>
      sections.flatMap(({ title, lines }) => lines.map((text, i) => ({ plan, section: i === 0 ? title : null, text }))),
    )
    replacePlanDocument(reads, records, lang)
    const plans = documents.map(({ plan }) => plan)
    const text = plans.length === 0 ? say.none : say.done
    const sentence = fill(text, { month, tab: tables.planDocument.name, plans }, lang)
    const log = { at: nowText(), by: userEmail(), period: month, lang, job: say.job, inputDigest: '', issues: 0 }
    writeLog(reads, { ...log, rows: records.length, outcome: sentence })
    return { sentence, markdown: documents.map(({ sections }) => markdown(sections)).join('\n') }
  })
}

function documentsOf({ reads, lang, today }: Opened, month: string) {
  const { input } = prepareMonth(reads, month, { today })
  const { settings } = readSettings(reads.settings, { today })
  return plansOf(input).map(plan => ({ plan, sections: planDocument({ input, reads, settings, plan, lang }) }))
}
