import { texts } from '../../domain/values/text'

/** The words of a plan document about how a score comes about. */
export const scoreWords = texts('planScore', {
  title: { en: 'How the score comes about', 'zh-CN': '得分怎么算' },
  own: {
    en: 'Own score = the points of each KPI × its weight, added up. It is rounded to {decimals} decimals, and counts as rounded.',
    'zh-CN': '个人得分 = 各指标得分 × 权重之和,四舍五入到 {decimals} 位小数,按舍入后的数计算。',
  },
  team: {
    en: 'Final score = own score × (1 − team share) + team score × team share + collaboration points.',
    'zh-CN': '最终得分 = 个人得分 ×(1 − 团队占比)+ 团队得分 × 团队占比 + 协作分。',
  },
  teamShare: { en: '{team}: the team counts {share:%}, {how}.', 'zh-CN': '{team}:团队占 {share:%},{how}。' },
  byTotals: { en: 'by its figures against its targets', 'zh-CN': '按团队数据对团队目标计分' },
  byTotalsOf: {
    en: 'by its figures against its targets, by the plan {plan}',
    'zh-CN': '按方案“{plan}”以团队数据对团队目标计分',
  },
  byMean: { en: 'by the mean of its members’ scores', 'zh-CN': '取成员得分的平均' },
  noTeams: {
    en: 'Final score = own score + collaboration points: the team does not count.',
    'zh-CN': '最终得分 = 个人得分 + 协作分,团队得分不计入个人。',
  },
  points: {
    en: 'Of collaboration points at most {cap} are added; what is taken away counts in full. A score is never below 0.',
    'zh-CN': '协作分最多加 {cap} 分,扣分全额计入;得分不低于 0。',
  },
  deed: { en: '{deed}: {points} points{whom}{limit}.', 'zh-CN': '{deed}:{points} 分{whom}{limit}。' },
  deedTo: { en: ' ({to})', 'zh-CN': '({to})' },
  deedMost: { en: ', at most {most} a month', 'zh-CN': ',每月最多计 {most} 分' },
  missing: { en: 'A figure that is missing: {missing}.', 'zh-CN': '缺数据时:{missing}。' },
  notDueCarry: {
    en: 'A KPI that is not due keeps its last score until it is.',
    'zh-CN': '未到考核期的指标沿用上次得分。',
  },
  notDueReweight: {
    en: 'The weight of a KPI that is not due is shared over the others.',
    'zh-CN': '未到考核期的指标,权重分摊到其他指标。',
  },
  reviews: { en: 'Reviews count by who rates: {parts}.', 'zh-CN': '评价打分按评价人计权:{parts}。' },
  role: { en: '{role} {weight:%}', 'zh-CN': '{role} {weight:%}' },
})
