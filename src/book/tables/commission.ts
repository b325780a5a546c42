import { month, name, number, text, typed } from '../../domain/field'
import { texts } from '../../domain/text'
import { defineTable } from '../table'

const say = texts('table.commission', {
  table: { en: 'Commission', 'zh-CN': '提成规则' },
  commissionPlan: { en: 'Commission plan', 'zh-CN': '提成方案' },
  commissionPlanNote: { en: 'A name from Commission plans', 'zh-CN': '与提成方案表中的名称一致' },
  from: { en: 'From', 'zh-CN': '起点' },
  fromNote: {
    en: 'Where the tier begins, itself included: an amount, or an attainment such as 80%',
    'zh-CN': '本档从多少起(含):金额,或完成率如 80%',
  },
  rate: { en: 'Rate', 'zh-CN': '提成率' },
  rateNote: { en: 'Such as 5%', 'zh-CN': '例如 5%' },
  inWords: { en: 'Example', 'zh-CN': '举例' },
  inWordsNote: { en: 'Nothing to type: a worked example of the tier', 'zh-CN': '不用填,自动给出算例' },
  fromMonth: { en: 'From month', 'zh-CN': '起用月份' },
  fromMonthNote: { en: 'First month this row holds; blank = always', 'zh-CN': '本行从哪个月起有效;不填则一直有效' },
  toMonth: { en: 'To month', 'zh-CN': '截止月份' },
  toMonthNote: { en: 'Last month this row holds; blank = no end', 'zh-CN': '本行有效的最后一个月;不填则不截止' },
})

/** The tiers of each commission plan. */
export const commission = defineTable({
  id: 'commission',
  name: say.table,
  role: 'type',
  unreadable: 'stop',
  key: [],
  columns: {
    commissionPlan: {
      header: say.commissionPlan,
      note: say.commissionPlanNote,
      field: name('commissionPlans.commissionPlan'),
      required: true,
      width: 150,
    },
    from: { header: say.from, note: say.fromNote, field: typed('General'), required: true, width: 110 },
    rate: {
      header: say.rate,
      note: say.rateNote,
      field: number({ format: '0.0#%' }),
      required: true,
      width: 80,
      also: ['提成比例', '提成点'],
    },
    inWords: {
      header: say.inWords,
      note: say.inWordsNote,
      field: text(),
      width: 280,
      also: ['In words', '用一句话说'],
    },
    fromMonth: { header: say.fromMonth, note: say.fromMonthNote, field: month(), folded: true, width: 90 },
    toMonth: {
      header: say.toMonth,
      note: say.toMonthNote,
      field: month(),
      folded: true,
      width: 90,
      also: ['停用月份'],
    },
  },
})
