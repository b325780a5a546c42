import type { BreakdownWay } from './kind'

/** FTE × ramp: new people weigh less, the others carry the rest. */
export const capacity: BreakdownWay = {
  words: { en: 'capacity', 'zh-CN': '产能', also: ['FTE × ramp', '按产能', '能力'] },
  summed: true,
  ramped: true,
  posts: posts => ({ weights: posts.map(post => post.fte) }),
}
