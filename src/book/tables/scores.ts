import { name, number, period, raw, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.scores', {
  table: { en: 'Scores', 'zh-CN': '得分明细' },
  period: { en: 'Period', 'zh-CN': '周期' },
  periodNote: { en: 'The month, quarter or year scored', 'zh-CN': '考核的月、季或年' },
  person: { en: 'Person', 'zh-CN': '姓名' },
  personNote: { en: 'As in People', 'zh-CN': '与人员表一致' },
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  kpiNote: { en: 'As in KPIs', 'zh-CN': '与考核指标表一致' },
  target: { en: 'Target', 'zh-CN': '目标' },
  targetNote: { en: 'After ramp and active days', 'zh-CN': '已按爬坡和在岗天数折算' },
  actual: { en: 'Actual', 'zh-CN': '完成' },
  actualNote: { en: 'Typed, from Deals, or calculated', 'zh-CN': '填报、取自成交或计算所得' },
  attainment: { en: 'Attainment', 'zh-CN': '完成率' },
  attainmentNote: { en: 'Actual ÷ target', 'zh-CN': '完成 ÷ 目标' },
  score: { en: 'Score', 'zh-CN': '得分' },
  scoreNote: { en: '100 = on target', 'zh-CN': '100 表示达标' },
  weight: { en: 'Weight', 'zh-CN': '权重' },
  weightNote: { en: 'As it counted here, shared weights included', 'zh-CN': '实际使用的权重,含分摊来的' },
  weighted: { en: 'Weighted', 'zh-CN': '加权得分' },
  weightedNote: { en: 'Score × weight', 'zh-CN': '得分 × 权重' },
  why: { en: 'Why', 'zh-CN': '计算说明' },
  whyNote: { en: 'How the score came about', 'zh-CN': '得分是怎么来的' },
})

const score = number({ format: '0.00' })
const share = number({ format: '0.0#%' })

/** One row per person and KPI of a period: from target and actual to the weighted score. */
export const scores = defineTable({
  id: 'scores',
  name: say.table,
  role: 'read',
  unreadable: 'look',
  key: ['period', 'person', 'kpi'],
  who: 'person',
  when: 'period',
  frozenColumns: 2,
  columns: {
    period: { header: say.period, note: say.periodNote, field: period(), required: true, width: 56 },
    person: { header: say.person, note: say.personNote, field: name(), required: true, width: 84, also: ['Name'] },
    kpi: { header: say.kpi, note: say.kpiNote, field: name(), required: true, width: 120 },
    target: { header: say.target, note: say.targetNote, field: raw(), width: 110 },
    actual: { header: say.actual, note: say.actualNote, field: raw(), width: 110 },
    attainment: { header: say.attainment, note: say.attainmentNote, field: share, width: 90 },
    score: { header: say.score, note: say.scoreNote, field: score, width: 80 },
    weight: { header: say.weight, note: say.weightNote, field: share, width: 80 },
    weighted: { header: say.weighted, note: say.weightedNote, field: score, width: 90 },
    why: { header: say.why, note: say.whyNote, field: text(), width: 420 },
  },
})
