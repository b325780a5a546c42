import { name, number, text, typed } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { organisationWays, planLevels, rampPolicies, timeWays } from './breakdownChoices'
import { yearField } from './yearField'

const say = texts('table.planning', {
  table: { en: 'Planning', 'zh-CN': '分解设置' },
  year: { en: 'Year', 'zh-CN': '年度' },
  yearNote: { en: 'The year your fiscal year begins in', 'zh-CN': '跨年的财年填开始的那一年' },
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  kpiNote: { en: 'As it is called in KPIs', 'zh-CN': '与考核指标表中的写法一致' },
  level: { en: 'Level', 'zh-CN': '层级' },
  levelNote: { en: 'What this row shares out: one row each', 'zh-CN': '本行规定哪一级的分解,每级一行' },
  unit: { en: 'Unit', 'zh-CN': '取整单位' },
  unitNote: { en: 'Targets are whole multiples of it: 1, 100, 10000', 'zh-CN': '目标取整到几:1、100、10000' },
  timeWay: { en: 'Time weights', 'zh-CN': '时间权重' },
  timeWayNote: {
    en: 'How the year is shared over months; on the company’s row',
    'zh-CN': '全年如何分到各月;填在公司一行',
  },
  season: { en: 'Season', 'zh-CN': '季节系数' },
  seasonNote: { en: 'A name from Seasonality, for seasonal weights', 'zh-CN': '按季节系数分解时,选季节系数表中的名称' },
  growth: { en: 'Growth a month', 'zh-CN': '每月递增' },
  growthNote: {
    en: 'For growth: how much more each month, such as 2%',
    'zh-CN': '按递增分解时,每月比上月多多少,例如 2%',
  },
  organisationWay: { en: 'Organisation weights', 'zh-CN': '组织权重' },
  organisationWayNote: { en: 'How a figure is shared over teams or people', 'zh-CN': '如何分到团队或个人' },
  buffer: { en: 'Buffer', 'zh-CN': '加码比例' },
  bufferNote: { en: 'How much more the level below carries together, such as 5%', 'zh-CN': '下级合计多背多少,例如 5%' },
  ramp: { en: 'Ramp', 'zh-CN': '爬坡处理' },
  rampNote: {
    en: 'Whether what new people do not carry stays uncovered or goes to the others',
    'zh-CN': '新人少背的部分是留在上级,还是由其他人分担',
  },
  risk: { en: 'Risk', 'zh-CN': '风险' },
  riskNote: { en: 'What could keep it from being reached', 'zh-CN': '哪些情况可能导致目标完不成' },
  answer: { en: 'Answer', 'zh-CN': '应对' },
  answerNote: { en: 'What is done about it, and who does it', 'zh-CN': '采取什么措施、谁负责' },
})

/** How a year's target was broken down: filled by the planner, and what it begins with next time. */
export const planning = defineTable({
  id: 'planning',
  name: say.table,
  role: 'type',
  unreadable: 'look',
  key: ['year', 'kpi', 'level'],
  columns: {
    year: { header: say.year, note: say.yearNote, field: yearField(), required: true, width: 60, also: ['年份'] },
    kpi: { header: say.kpi, note: say.kpiNote, field: name('kpis.kpi'), required: true, width: 110 },
    level: { header: say.level, note: say.levelNote, field: planLevels, required: true, width: 110 },
    unit: { header: say.unit, note: say.unitNote, field: number({ min: 0.01 }), width: 80 },
    timeWay: { header: say.timeWay, note: say.timeWayNote, field: timeWays, width: 100 },
    season: { header: say.season, note: say.seasonNote, field: name('seasons.name'), width: 100 },
    growth: { header: say.growth, note: say.growthNote, field: typed(), width: 80 },
    organisationWay: {
      header: say.organisationWay,
      note: say.organisationWayNote,
      field: organisationWays,
      width: 110,
    },
    buffer: { header: say.buffer, note: say.bufferNote, field: typed(), width: 80 },
    ramp: { header: say.ramp, note: say.rampNote, field: rampPolicies, width: 100 },
    risk: { header: say.risk, note: say.riskNote, field: text(), width: 200 },
    answer: { header: say.answer, note: say.answerNote, field: text(), width: 200 },
  },
})
