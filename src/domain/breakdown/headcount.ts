import type { BreakdownWay } from './kind'

/** Half time weighs half. */
export const headcount: BreakdownWay = {
  words: { en: 'head-count', 'zh-CN': '人数', also: ['headcount', 'FTE', 'head count', '按人数', '在岗比例'] },
  summed: true,
  posts: posts => ({ weights: posts.map(post => post.fte) }),
}
