import { commissionPlans } from '../book/tables/commissionPlans'
import { tiersInWords } from '../book/views/paySheet/payWords'
import { evened, isBlank, shownCell } from '../domain/values/cell'
import { below, column, columnArg, headerArg, languageOf } from './internal/columnArgs'
import { defineFunction } from './internal/define'
import { NO_CLOCK } from './internal/given'

/** =KPI_TIER_WORDS(header, plan, from, rate, plans, way, tiers_on, measure) · the column Example of Commission. */
export const tierWords = defineFunction({
  name: 'KPI_TIER_WORDS',
  internal: true,
  help: {
    en: 'For the column Example of Commission alone: a worked example of each tier',
    'zh-CN': '仅供“提成规则”表的“举例”列使用:每一档的算例',
  },
  rule: {
    en: 'What an amount in the middle of the tier earns, by the way of its commission plan.',
    'zh-CN': '按提成方案的计算方式,算出业绩在本档中间时的提成。',
  },
  args: {
    header: headerArg,
    plan: columnArg({ en: 'Commission plan', 'zh-CN': '提成方案' }),
    from: columnArg({ en: 'From', 'zh-CN': '起点' }),
    rate: columnArg({ en: 'Rate', 'zh-CN': '提成率' }),
    plans: columnArg({ en: 'Commission plan on Commission plans', 'zh-CN': '提成方案表的方案' }),
    way: columnArg({ en: 'Way', 'zh-CN': '计算方式' }),
    tiers_on: columnArg({ en: 'Tiers on', 'zh-CN': '分档依据' }),
    measure: columnArg({ en: 'Measure', 'zh-CN': '计提基数' }),
  },
  run({ header, plan, from, rate, plans, way, tiers_on, measure }) {
    const lang = languageOf(header)
    const [ways, bases, measures] = [below(way), below(tiers_on), below(measure)]
    const [froms, rates] = [below(from), below(rate)]
    const known = new Map(
      below(plans).flatMap((name, i) => {
        const id = commissionPlans.columns.way.field.read(ways[i] ?? null, NO_CLOCK)
        const basis = commissionPlans.columns.tiersOn.field.read(bases[i] ?? null, NO_CLOCK)
        const counted = commissionPlans.columns.measure.field.read(measures[i] ?? null, NO_CLOCK)
        if (isBlank(name) || 'wrong' in id) return []
        const byQuota = 'value' in basis && basis.value === 'attainment'
        const perUnit = 'value' in counted && counted.value === 'units'
        return [[evened(shownCell(name)), { way: id.value, byQuota, perUnit }]]
      }),
    )
    const rows = below(plan).map((one, i) => ({ plan: one, from: froms[i] ?? null, rate: rates[i] ?? null }))
    return column(
      header,
      tiersInWords(rows, name => known.get(name), lang),
    )
  },
  examples: [
    {
      args: ['Example', [['A'], ['A']], [[0], [100000]], [[0.05], [0.06]], 'A', 'marginal', ''],
      gives: [['Example'], ['50,000: 50,000 × 5% = 2,500.00'], ['120,000: 100,000 × 5% + 20,000 × 6% = 6,200.00']],
    },
    {
      args: ['Example', 'B', 0, 75, 'B', 'marginal', '', 'units'],
      gives: [['Example'], ['100: 100 × 75.00 = 7,500.00']],
    },
  ],
})
