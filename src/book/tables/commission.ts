import { name, text, typed } from '../../domain/values/field'
import { texts, type Wording } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { monthsInForce } from './inForce'

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
  rateNote: {
    en: 'Such as 5%; for a plan on units the money for one, such as 75',
    'zh-CN': '例如 5%;按数量计提的填每件金额,例如 75',
  },
  inWords: { en: 'Example', 'zh-CN': '举例' },
  inWordsNote: { en: 'Nothing to type: a worked example of the tier', 'zh-CN': '不用填,自动给出算例' },
})

const TIER = '[commission.commissionPlan];[commission.from];[commission.rate]'
const PLAN =
  '[commissionPlans.commissionPlan];[commissionPlans.way];[commissionPlans.tiersOn];[commissionPlans.measure]'
const sayTier: Wording = {
  en: `KPI_TIER_WORDS("${say.inWords.en}";${TIER};${PLAN})`,
  'zh-CN': `KPI_TIER_WORDS("${say.inWords['zh-CN']}";${TIER};${PLAN})`,
}

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
    from: {
      header: say.from,
      note: say.fromNote,
      field: { ...typed('General'), sharesUpTo: 10 },
      required: true,
      width: 110,
    },
    rate: {
      header: say.rate,
      note: say.rateNote,
      field: { ...typed('General'), sharesUpTo: 1 },
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
      formula: sayTier,
    },
    ...monthsInForce,
  },
})
