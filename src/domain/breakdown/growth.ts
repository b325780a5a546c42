import { issue } from '../values/issue'
import type { BreakdownWay } from './kind'
import { planned } from './problems'

/** Month i weighs (1 + growth)^(i − 1). */
export const growth: BreakdownWay = {
  words: { en: 'growth', 'zh-CN': '递增', also: ['growth curve', '增长曲线', '逐月递增'] },
  months({ months, growth: rate }) {
    if (!(rate > -1)) return { weights: months.map(() => 0), issues: [issue(planned.growth, { found: rate })] }
    return { weights: months.map((_, i) => Number(((1 + rate) ** i).toPrecision(12))) }
  },
}
