import type { Cell } from '../../domain/values/cell'
import { choice, type Field, name, raw, text } from '../../domain/values/field'
import type { Lang } from '../../domain/values/text'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { yearField } from './yearField'

const say = texts('table.proposals', {
  table: { en: 'Proposals', 'zh-CN': '目标申报' },
  year: { en: 'Year', 'zh-CN': '年度' },
  yearNote: { en: 'The year your fiscal year begins in', 'zh-CN': '跨年的财年填开始的那一年' },
  person: { en: 'Person', 'zh-CN': '姓名' },
  personNote: { en: 'Who proposes', 'zh-CN': '申报人' },
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  kpiNote: { en: 'As it is called in KPIs', 'zh-CN': '与考核指标表中的写法一致' },
  annual: { en: 'Year total', 'zh-CN': '全年' },
  annualNote: { en: 'What the person thinks possible in the year', 'zh-CN': '本人认为全年能完成的数' },
  decision: { en: 'Decision', 'zh-CN': '负责人意见' },
  decisionNote: {
    en: 'accepted, kept (the planned figure stays), or the year agreed on as a number; blank = open',
    'zh-CN': '采纳、维持(按原计划),或直接填双方商定的全年数;不填为待定',
  },
  comment: { en: 'Comment', 'zh-CN': '说明' },
  commentNote: { en: 'Why, and what help is needed', 'zh-CN': '理由,需要哪些支持' },
})

const words = choice('proposalDecision', {
  accepted: { en: 'accepted', 'zh-CN': '采纳', also: ['accept', 'yes', '同意', '接受'] },
  kept: { en: 'kept', 'zh-CN': '维持', also: ['keep', 'no', '维持原计划', '不同意'] },
})

/** A word, or the figure agreed on. */
export type Decision = 'accepted' | 'kept' | { readonly agreed: Cell }

const decision: Field<Decision> = {
  words: words.words,
  align: 'center',
  percents: true,
  show: (value, lang: Lang) => (typeof value === 'string' ? words.word(value)[lang] : value.agreed),
  read: (cell, setting) => {
    const read = words.read(cell, setting)
    if ('value' in read) return read
    const isFigure = typeof cell === 'number' || (typeof cell === 'string' && /\d/.test(cell))
    return isFigure ? { value: { agreed: cell } } : read
  },
}

/** What people themselves propose for their year, and what their leader decides. */
export const proposals = defineTable({
  id: 'proposals',
  name: say.table,
  role: 'type',
  unreadable: 'look',
  key: ['year', 'person', 'kpi'],
  who: 'person',
  columns: {
    year: { header: say.year, note: say.yearNote, field: yearField(), required: true, width: 60, also: ['年份'] },
    person: { header: say.person, note: say.personNote, field: name('people.name'), required: true, width: 100 },
    kpi: { header: say.kpi, note: say.kpiNote, field: name('kpis.kpi'), required: true, width: 110 },
    annual: { header: say.annual, note: say.annualNote, field: raw(), required: true, width: 110 },
    decision: { header: say.decision, note: say.decisionNote, field: decision, width: 110 },
    comment: { header: say.comment, note: say.commentNote, field: text(), width: 240 },
  },
})
