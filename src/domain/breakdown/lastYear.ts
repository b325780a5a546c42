import { issue } from '../values/issue'
import { addMonths } from '../values/period'
import type { BreakdownWay, Weighed } from './kind'
import { planned } from './problems'

/** Shares of last year; what is not known counts as the mean of the others, and is named. */
export const lastYear: BreakdownWay = {
  words: { en: 'last year', 'zh-CN': '上年占比', also: ['last year’s share', '去年占比', '按上年'] },
  summed: true,
  months: ({ months, lastYear: figures }) =>
    filled(
      figures,
      months.map(month => addMonths(month, -12)),
    ),
  posts: (posts, { lastYearOf }) =>
    filled(
      posts.map(post => lastYearOf(post.person)),
      posts.map(post => post.person),
    ),
}

function filled(figures: ReadonlyArray<number | undefined>, names: readonly string[]): Weighed {
  const known = figures.filter((figure): figure is number => figure !== undefined).map(figure => Math.max(0, figure))
  const total = known.reduce((a, b) => a + b, 0)
  if (total === 0) return { weights: figures.map(() => 0), issues: [issue(planned.noLastYear)] }
  const missing = [...new Set(names.filter((_, i) => figures[i] === undefined))]
  const mean = total / known.length
  return {
    weights: figures.map(figure => (figure === undefined ? mean : Math.max(0, figure))),
    issues: missing.length > 0 ? [issue(planned.someOfLastYear, { missing })] : [],
  }
}
