import { issue } from '../values/issue'
import type { BreakdownWay } from './kind'
import { planned } from './problems'

export const manual: BreakdownWay = {
  words: { en: 'manual shares', 'zh-CN': '手工比例', also: ['manual', 'by hand', '手工', '自定比例'] },
  posts(posts, { shareOf }) {
    const missing = [...new Set(posts.filter(post => shareOf(post.person) === undefined).map(post => post.person))]
    const issues = missing.length > 0 ? [issue(planned.missingShare, { who: missing })] : []
    return { weights: posts.map(post => shareOf(post.person) ?? 0), issues }
  },
}
