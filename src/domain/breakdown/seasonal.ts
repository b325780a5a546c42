import { issue } from '../values/issue'
import type { BreakdownWay } from './kind'
import { planned } from './problems'

export const seasonal: BreakdownWay = {
  words: { en: 'seasonal', 'zh-CN': '季节系数', also: ['season', 'seasonality', '按季节', '季节性'] },
  months({ months, season }) {
    if (!season) return { weights: months.map(() => 0), issues: [issue(planned.noSeason, { found: '' })] }
    const weights = months.map(month => season[Number(month.slice(5)) - 1])
    const missing = months.filter((_, i) => weights[i] === undefined)
    const issues = missing.length > 0 ? [issue(planned.seasonGaps, { months: missing })] : []
    return { weights: weights.map(weight => weight ?? 0), issues }
  },
}
