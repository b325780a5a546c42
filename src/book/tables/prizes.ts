import { choice, name, raw, typed } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { windows } from './choices'
import { monthsInForce } from './inForce'

const say = texts('table.prizes', {
  table: { en: 'Prizes', 'zh-CN': '销冠奖项' },
  prize: { en: 'Prize', 'zh-CN': '奖项' },
  prizeNote: { en: 'A name of your own; one row per place', 'zh-CN': '自己起名;每个名次一行' },
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  kpiNote: {
    en: 'Whose figure or attainment decides; not needed by score or collaboration',
    'zh-CN': '按哪个指标排名;按得分或协作分评奖时不用填',
  },
  place: { en: 'Place', 'zh-CN': '名次' },
  placeNote: {
    en: '1 for the first; 4-10 gives each of them the amount',
    'zh-CN': '第一名填 1;4-10 表示每人都得这个数',
  },
  amount: { en: 'Amount or honour', 'zh-CN': '奖金或荣誉' },
  amountNote: {
    en: 'Money, or words such as Salesperson of the month',
    'zh-CN': '填金额,或文字荣誉,例如“月度销冠”',
  },
  every: { en: 'Every', 'zh-CN': '多久一次' },
  everyNote: { en: 'Month, quarter or year; blank = month', 'zh-CN': '月、季度或年;不填则每月' },
  competitors: { en: 'Competitors', 'zh-CN': '参评对象' },
  competitorsNote: {
    en: 'Everybody, people within each team, or teams; blank = everybody',
    'zh-CN': '全员、各团队内的个人,或团队之间;不填则全员',
  },
  by: { en: 'By', 'zh-CN': '按什么排' },
  byNote: {
    en: 'The KPI’s actual or attainment, the score, or collaboration points; blank = actual',
    'zh-CN': '指标的完成数或完成率、得分、协作分;不填则完成数',
  },
  atLeast: { en: 'At least', 'zh-CN': '最低要求' },
  atLeastNote: { en: 'Nobody below it wins; blank = none', 'zh-CN': '达不到的不参评;不填则不限' },
})

export const competitors = choice('competitors', {
  person: { en: 'everybody', 'zh-CN': '全员', also: ['person', 'people', '个人'] },
  personInTeam: { en: 'people in each team', 'zh-CN': '团队内个人', also: ['person in team', '组内个人', '团队内'] },
  team: { en: 'teams', 'zh-CN': '团队', also: ['team', '团队之间'] },
})

export const by = choice('prizeBy', {
  actual: { en: 'actual', 'zh-CN': '完成数', also: ['figure', '业绩', '完成'] },
  attainment: { en: 'attainment', 'zh-CN': '完成率', also: ['达成率'] },
  score: { en: 'score', 'zh-CN': '得分', also: ['final score', '最终得分'] },
  points: { en: 'collaboration', 'zh-CN': '协作分', also: ['points', 'collaboration points', '协作'] },
})

/** Contests: who comes first in a KPI, and what places are worth. */
export const prizes = defineTable({
  id: 'prizes',
  name: say.table,
  role: 'type',
  unreadable: 'stop',
  key: [],
  frozenColumns: 1,
  columns: {
    prize: { header: say.prize, note: say.prizeNote, field: name(), required: true, width: 130 },
    kpi: { header: say.kpi, note: say.kpiNote, field: name('kpis.kpi'), width: 110 },
    place: { header: say.place, note: say.placeNote, field: name(), required: true, width: 70 },
    amount: {
      header: say.amount,
      note: say.amountNote,
      field: raw(),
      required: true,
      width: 130,
      also: ['Amount', 'Honour', '奖金', '荣誉'],
    },
    every: { header: say.every, note: say.everyNote, field: windows, folded: true, width: 80 },
    competitors: { header: say.competitors, note: say.competitorsNote, field: competitors, folded: true, width: 120 },
    by: { header: say.by, note: say.byNote, field: by, folded: true, width: 90 },
    atLeast: { header: say.atLeast, note: say.atLeastNote, field: typed('General'), folded: true, width: 90 },
    ...monthsInForce,
  },
})
