import { money, name, number, period, raw, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.teamResults', {
  table: { en: 'Team results', 'zh-CN': '团队结果' },
  period: { en: 'Period', 'zh-CN': '周期' },
  periodNote: { en: 'The month, quarter or year scored', 'zh-CN': '考核的月、季或年' },
  team: { en: 'Team', 'zh-CN': '团队' },
  teamNote: { en: 'As in Teams', 'zh-CN': '与团队表一致' },
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  kpiNote: { en: 'Blank = the team’s score as a whole', 'zh-CN': '空白行为团队总得分' },
  target: { en: 'Target', 'zh-CN': '目标' },
  targetNote: { en: 'The team’s own, or its members’ together', 'zh-CN': '团队自己的目标,或成员合计' },
  actual: { en: 'Actual', 'zh-CN': '完成' },
  actualNote: { en: 'Its members’ together', 'zh-CN': '成员合计' },
  attainment: { en: 'Attainment', 'zh-CN': '完成率' },
  attainmentNote: { en: 'Actual ÷ target', 'zh-CN': '完成 ÷ 目标' },
  score: { en: 'Score', 'zh-CN': '得分' },
  scoreNote: { en: '100 = on target', 'zh-CN': '100 表示达标' },
  members: { en: 'Members', 'zh-CN': '计入人数' },
  membersNote: { en: 'How many people it is made of', 'zh-CN': '由多少人组成' },
  without: { en: 'Without', 'zh-CN': '未计入' },
  withoutNote: { en: 'Members whose figures are missing', 'zh-CN': '缺数据而未计入的成员' },
  pool: { en: 'Pool', 'zh-CN': '奖池' },
  poolNote: { en: 'The team’s pool in this period', 'zh-CN': '本期团队奖池金额' },
  why: { en: 'Why', 'zh-CN': '计算说明' },
  whyNote: { en: 'How the score came about', 'zh-CN': '得分是怎么来的' },
})

/** One row per team and KPI of a period, and one for the team's score. */
export const teamResults = defineTable({
  id: 'teamResults',
  name: say.table,
  role: 'read',
  unreadable: 'look',
  key: ['period', 'team', 'kpi'],
  when: 'period',
  frozenColumns: 2,
  columns: {
    period: { header: say.period, note: say.periodNote, field: period(), required: true, width: 56 },
    team: { header: say.team, note: say.teamNote, field: name(), required: true, width: 84 },
    kpi: { header: say.kpi, note: say.kpiNote, field: name(), width: 120 },
    target: { header: say.target, note: say.targetNote, field: raw(), width: 110 },
    actual: { header: say.actual, note: say.actualNote, field: raw(), width: 110 },
    attainment: { header: say.attainment, note: say.attainmentNote, field: number({ format: '0.0#%' }), width: 90 },
    score: { header: say.score, note: say.scoreNote, field: number({ format: '0.00' }), width: 80 },
    members: { header: say.members, note: say.membersNote, field: number({ whole: true, format: '0' }), width: 80 },
    without: { header: say.without, note: say.withoutNote, field: text(), width: 140 },
    pool: { header: say.pool, note: say.poolNote, field: money(), width: 100 },
    why: { header: say.why, note: say.whyNote, field: text(), width: 420 },
  },
})
