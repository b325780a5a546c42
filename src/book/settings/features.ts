import { yesNo } from '../../domain/values/field'
import { inBlock, type Worded } from './setting'

/** A switch and the tabs it shows. */
const feature = (key: string, standard: boolean, wording: Worded, shows: readonly string[] = []) => ({
  ...inBlock('features', 'feature.')(key, yesNo(), standard, wording),
  shows,
})

/** What can be switched on; each shows its own tabs. */
export const featureList = {
  commission: feature(
    'commission',
    false,
    {
      name: { en: 'Commission on deals', 'zh-CN': '提成' },
      does: { en: 'Pay a rate on what is booked, invoiced or paid', 'zh-CN': '按签约、开票或回款计提' },
    },
    ['deals', 'commission'],
  ),
  teamShare: feature(
    'teamShare',
    false,
    {
      name: { en: 'Team counts in scores', 'zh-CN': '团队得分计入个人' },
      does: { en: 'Mix the team’s score into each member’s', 'zh-CN': '个人最终得分里含团队得分' },
    },
    ['teams'],
  ),
  adjustments: feature(
    'adjustments',
    false,
    {
      name: { en: 'Adjustments', 'zh-CN': '奖惩调整' },
      does: { en: 'Points and money beside the rules, each with a reason', 'zh-CN': '规则之外的加减分和金额,须写原因' },
    },
    ['adjustments'],
  ),
  deeds: feature(
    'deeds',
    false,
    {
      name: { en: 'Point rules', 'zh-CN': '协作加分规则' },
      does: { en: 'What helping each other is worth, as a list', 'zh-CN': '列明哪些协作行为加多少分' },
    },
    ['deeds', 'adjustments'],
  ),
  pools: feature(
    'pools',
    false,
    {
      name: { en: 'Team pools', 'zh-CN': '团队奖池' },
      does: { en: 'Money a team earns together and shares', 'zh-CN': '团队达标后共享的奖金' },
    },
    ['pools'],
  ),
  prizes: feature(
    'prizes',
    false,
    {
      name: { en: 'Prizes', 'zh-CN': '销冠奖项' },
      does: { en: 'Contests by month, quarter or year', 'zh-CN': '月度、季度、年度评比' },
    },
    ['prizes', 'champions'],
  ),
  milestones: feature(
    'milestones',
    false,
    {
      name: { en: 'Milestones', 'zh-CN': '达标奖' },
      does: { en: 'A sum when a KPI reaches a mark', 'zh-CN': '指标达到某一档发一笔奖金' },
    },
    ['milestones'],
  ),
  curves: feature(
    'curves',
    false,
    {
      name: { en: 'Payout curves', 'zh-CN': '兑现曲线' },
      does: { en: 'Pay a target bonus by attainment', 'zh-CN': '按完成率发放目标奖金' },
    },
    ['curves'],
  ),
  draws: feature(
    'draws',
    false,
    {
      name: { en: 'Draws', 'zh-CN': '预支与保底' },
      does: { en: 'What some people are paid at least', 'zh-CN': '部分人员每月至少发多少' },
    },
    ['draws'],
  ),
  reviews: feature(
    'reviews',
    false,
    {
      name: { en: 'Reviews (360°)', 'zh-CN': '360° 评价' },
      does: { en: 'Ratings by colleagues, leaders and customers', 'zh-CN': '同事、上级、下属和客户打分' },
    },
    ['reviews'],
  ),
  ramps: feature(
    'ramps',
    false,
    {
      name: { en: 'Ramps for new people', 'zh-CN': '新人爬坡' },
      does: { en: 'Smaller targets in the first months', 'zh-CN': '入职头几个月目标打折' },
    },
    ['ramps'],
  ),
  statements: feature('statements', false, {
    name: { en: 'Statements by mail', 'zh-CN': '邮件对账单' },
    does: { en: 'Each person’s own, once the month is approved', 'zh-CN': '审批后,每人只收到自己的对账单' },
  }),
  interviews: feature(
    'interviews',
    true,
    {
      name: { en: 'Interviews', 'zh-CN': '面谈' },
      does: { en: 'Talks about results, with actions and dates', 'zh-CN': '记录绩效面谈、改进事项和期限' },
    },
    ['interviews'],
  ),
  appeals: feature(
    'appeals',
    false,
    {
      name: { en: 'Appeals', 'zh-CN': '申诉' },
      does: { en: 'Questions about results, answered and settled', 'zh-CN': '对结果的疑问、答复和补差' },
    },
    ['appeals'],
  ),
}
