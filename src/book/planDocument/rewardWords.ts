import { texts } from '../../domain/values/text'

/** The words of a plan document about bonuses, pools, prizes and draws. */
export const rewardWords = texts('planRewards', {
  payoutTitle: { en: 'Payout bonus', 'zh-CN': '兑现奖金' },
  payout: {
    en: '{kpi} pays its part of the target bonus, by weight, along the curve {curve}: {points}; straight between.',
    'zh-CN': '“{kpi}”按权重占目标奖金的一部分,按曲线“{curve}”兑现:{points};两点之间按直线。',
  },
  point: { en: '{attainment:%} → {payout:%}', 'zh-CN': '完成 {attainment:%} → 发 {payout:%}' },
  payoutExample: {
    en: 'For example a target bonus of {bonus:money} at {reached:%}: {bonus:money} × {rate:%} = {pay:money}.',
    'zh-CN': '举例:目标奖金 {bonus:money}、完成 {reached:%}:{bonus:money} × {rate:%} = {pay:money}。',
  },
  milestonesTitle: { en: 'Milestones', 'zh-CN': '达标奖' },
  milestone: { en: '{kpi} at {from:%}: {amount:money}', 'zh-CN': '“{kpi}”完成 {from:%}:{amount:money}' },
  milestoneEach: {
    en: '{kpi} at {from:%}: {amount:money}, beside the other marks',
    'zh-CN': '“{kpi}”完成 {from:%}:{amount:money},与其他档累加',
  },
  highest: {
    en: 'Of the marks that are not added up the highest reached pays.',
    'zh-CN': '不累加的档次只发达到的最高一档。',
  },
  poolsTitle: { en: 'Team pools', 'zh-CN': '团队奖池' },
  pool: {
    en: '{team}, every {every}: when {kpi} reaches {goal}, {pool}, shared out ({by}){more}.',
    'zh-CN': '{team},每{every}:“{kpi}”达到 {goal} 时,{pool},按{by}分配{more}。',
  },
  poolAmount: { en: '{amount:money}', 'zh-CN': '奖池 {amount:money}' },
  poolShare: { en: '{share:%} of what was reached', 'zh-CN': '按完成额的 {share:%} 计奖池' },
  poolCurve: {
    en: ', times the curve {curve} ({points}; straight between)',
    'zh-CN': ',乘以曲线“{curve}”({points};两点之间按直线)',
  },
  reserve: { en: ', less a reserve of {reserve}', 'zh-CN': ',先留存 {reserve}' },
  reached: {
    en: ', over those who reached {reached:%} themselves',
    'zh-CN': ',限本人完成 {reached:%} 以上',
  },
  reward: { en: '; and {reward}', 'zh-CN': ';另有{reward}' },
  everyTeam: { en: 'Each team for itself', 'zh-CN': '各团队' },
  company: { en: 'Everybody together', 'zh-CN': '全公司' },
  prizesTitle: { en: 'Prizes', 'zh-CN': '销冠奖项' },
  prize: {
    en: '{name}, every {every}, {competitors}, by {by}{least}: {places}.',
    'zh-CN': '{name},每{every}评一次,{competitors},按{by}{least}:{places}。',
  },
  ofKpi: { en: '{by} of {kpi}', 'zh-CN': '“{kpi}”{by}' },
  least: { en: ' (at least {least})', 'zh-CN': '(不低于 {least})' },
  leastLess: { en: ' (at most {least})', 'zh-CN': '(不高于 {least})' },
  place: { en: 'place {place}: {gets}', 'zh-CN': '第 {place} 名 {gets}' },
  ties: {
    en: 'Who tie share the places they cover, to the cent.',
    'zh-CN': '并列者平分所占名次的奖金,精确到分。',
  },
  drawsTitle: { en: 'Draws', 'zh-CN': '预支' },
  draw: {
    en: 'Who has a draw is paid at least that; what is advanced is owed and taken back from later pay above it.',
    'zh-CN': '有预支的人每月至少发到预支额;垫付的部分记为欠款,以后超出预支额时扣回。',
  },
  guarantee: {
    en: 'Who has a guarantee is paid at least that, and owes nothing for it.',
    'zh-CN': '有保底的人每月至少发到保底额,补足的部分不用还。',
  },
})
