import { month, name, number, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { stamp } from './choices'
import { targets } from './targets'

const say = texts('table.history', {
  table: { en: 'Target history', 'zh-CN': '目标历史' },
  version: { en: 'Version', 'zh-CN': '版本' },
  versionNote: { en: 'Of this KPI and year; 1 was the first', 'zh-CN': '该指标该年度的第几版' },
  date: { en: 'Replaced on', 'zh-CN': '替换日期' },
  dateNote: { en: 'When a later plan took its place', 'zh-CN': '被新计划替换的时间' },
  by: { en: 'By', 'zh-CN': '操作人' },
  byNote: { en: 'Who replaced it', 'zh-CN': '由谁替换' },
  reason: { en: 'Reason', 'zh-CN': '原因' },
  reasonNote: { en: 'As given with the new plan', 'zh-CN': '做新计划时填写的原因' },
  until: { en: 'Re-planned from', 'zh-CN': '重新分解起始月' },
  untilNote: {
    en: 'The first month of the plan after it; blank = replaced for the whole year',
    'zh-CN': '新计划从哪个月开始;空白表示整年替换',
  },
})

const { year, kpi, owner, annual, how, ownerKind, lockedMonths, prorated, buffer, uncovered, fromMonth } =
  targets.columns
const { m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, ownProposal, decision, status, note } = targets.columns

/** Every plan that another one took the place of, as it stood on Targets. */
export const history = defineTable({
  id: 'history',
  name: say.table,
  role: 'system',
  unreadable: 'look',
  key: ['version', 'year', 'kpi', 'owner', 'fromMonth'],
  who: 'owner',
  columns: {
    version: {
      header: say.version,
      note: say.versionNote,
      field: number({ whole: true, min: 1, format: '0' }),
      required: true,
      width: 60,
    },
    date: { header: say.date, note: say.dateNote, field: stamp(), width: 130 },
    by: { header: say.by, note: say.byNote, field: name(), width: 150 },
    reason: { header: say.reason, note: say.reasonNote, field: text(), width: 180 },
    until: { header: say.until, note: say.untilNote, field: month(), width: 90 },
    ...{ year, kpi, owner, annual, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12 },
    ...{ how, ownerKind, lockedMonths, prorated, buffer, uncovered, fromMonth, ownProposal, decision, status, note },
  },
})
