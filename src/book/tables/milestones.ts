import { choice, money, name, typed } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { monthsInForce } from './inForce'

const say = texts('table.milestones', {
  table: { en: 'Milestones', 'zh-CN': '达标奖' },
  plan: { en: 'Plan', 'zh-CN': '考核方案' },
  planNote: { en: 'A plan from KPIs', 'zh-CN': '考核指标表中的方案' },
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  kpiNote: { en: 'A KPI of this plan with a weight', 'zh-CN': '该方案中带权重的指标' },
  from: { en: 'From', 'zh-CN': '达标线' },
  fromNote: { en: 'The attainment that earns it, such as 100%', 'zh-CN': '完成率达到多少,例如 100%' },
  amount: { en: 'Amount', 'zh-CN': '奖金' },
  amountNote: { en: 'The sum paid when it is reached', 'zh-CN': '达到后发多少' },
  pays: { en: 'Pays', 'zh-CN': '发放方式' },
  paysNote: {
    en: 'Highest: only that of the highest mark reached; each: every mark reached; blank = highest',
    'zh-CN': '最高一档:只发达到的最高档;逐档累加:达到的每档都发;不填则最高一档',
  },
})

const pays = choice('milestonePays', {
  highest: { en: 'highest', 'zh-CN': '最高一档', also: ['the highest', '最高'] },
  each: { en: 'each', 'zh-CN': '逐档累加', also: ['every', '每档', '累加'] },
})

/** Sums paid when a KPI reaches marks of its target. */
export const milestones = defineTable({
  id: 'milestones',
  name: say.table,
  role: 'type',
  unreadable: 'stop',
  key: [],
  columns: {
    plan: {
      header: say.plan,
      note: say.planNote,
      field: name('kpis.plan'),
      required: true,
      width: 110,
      also: ['方案'],
    },
    kpi: { header: say.kpi, note: say.kpiNote, field: name('kpis.kpi'), required: true, width: 110 },
    from: { header: say.from, note: say.fromNote, field: typed(), required: true, width: 90, also: ['起点'] },
    amount: {
      header: say.amount,
      note: say.amountNote,
      field: money({ min: 0 }),
      required: true,
      width: 110,
      also: ['金额'],
    },
    pays: { header: say.pays, note: say.paysNote, field: pays, width: 100 },
    ...monthsInForce,
  },
})
