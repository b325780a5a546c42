import type { BreakdownWay } from './kind'

export const even: BreakdownWay = {
  words: { en: 'even', 'zh-CN': '平均', also: ['equal', '平均分配', '均分'] },
  months: ({ months }) => ({ weights: months.map(() => 1) }),
  posts: posts => ({ weights: posts.map(() => 1) }),
}
