import { choice, type Field, money, name, number, type Typed, text, typed, yesNo } from '../../domain/values/field'
import { languages } from '../tables/choices'
import { missing } from '../tables/kpiChoices'
import { reviews } from '../tables/reviews'
import { columnMapping } from './columnMapping'
import { roleWeights, STANDARD_WEIGHTS } from './roleWeights'
import { inBlock } from './setting'

export type { Setting } from './setting'

const whole = (min: number, max: number): Field<number> => number({ min, max, whole: true, format: '0' })

/** A typed number brought to one scale: 30 and 30% are the share 0.3. */
function scaled(toValue: (typedIn: Typed) => number, toCell: (value: number) => number): Field<number> {
  const field = typed()
  return {
    ...field,
    read: (cell, setting) => {
      const read = field.read(cell, setting)
      return 'wrong' in read ? read : { value: toValue(read.value) }
    },
    show: value => ({ share: toCell(value) }),
  }
}

const share = scaled(
  ({ n, percent }) => (percent || n <= 1 ? n : Number(`${n}e-2`)),
  value => value,
)
/** 110, 110% and 1.1 are 110 %. */
const factor = scaled(
  ({ n, percent }) => (percent || n <= 10 ? n : Number(`${n}e-2`)),
  value => value,
)
/** Points of a cap: 120, 120% and 1.2 are 120 points. */
const points = scaled(
  ({ n, percent }) => (percent || n <= 10 ? Number((n * 100).toFixed(6)) : n),
  value => value / 100,
)

const notDue = choice('notDue', {
  carry: { en: 'keep the last score', 'zh-CN': '沿用上次得分', also: ['carry', '沿用'] },
  reweight: { en: 'share its weight', 'zh-CN': '权重分摊', also: ['reweight', '分摊'] },
})
const longPeriods = choice('longPeriods', {
  totals: { en: 'totals', 'zh-CN': '累计数', also: ['from totals', '合计', '按累计'] },
  capMonths: {
    en: 'months, each capped',
    'zh-CN': '各月得分,逐月封顶',
    also: ['cap months', 'months', '逐月封顶', '各月'],
  },
  capResult: { en: 'months, mean capped', 'zh-CN': '各月得分,均值封顶', also: ['cap result', '均值封顶', '结果封顶'] },
})
const belowZero = choice('belowZero', {
  carry: { en: 'carry to next month', 'zh-CN': '结转下月', also: ['carry', '结转'] },
  show: { en: 'show as it is', 'zh-CN': '按负数显示', also: ['show', '显示'] },
})
const rounding = choice('rounding', {
  perLine: { en: 'each line', 'zh-CN': '逐笔', also: ['per line', '每行', '逐行'] },
  onTotal: { en: 'the total', 'zh-CN': '合计', also: ['on the total', '总额'] },
})
const paidTargets = choice('paidTargets', {
  original: { en: 'original', 'zh-CN': '原目标', also: ['pay on original', '按原目标'] },
  replanned: { en: 're-planned', 'zh-CN': '新目标', also: ['replanned', 'new', '重新分解', '按新目标'] },
})
const weekDays = choice('weekDays', {
  '5': { en: '5 days', 'zh-CN': '5天', also: ['5', '双休', '五天'] },
  '6': { en: '6 days', 'zh-CN': '6天', also: ['6', '单休', '六天'] },
  '7': { en: '7 days', 'zh-CN': '7天', also: ['7', '七天'] },
})
const paceBy = choice('paceBy', {
  workdays: { en: 'working days', 'zh-CN': '工作日', also: ['workdays', 'working day', '按工作日'] },
  calendar: { en: 'calendar days', 'zh-CN': '自然日', also: ['calendar', 'days', '日历日', '按自然日'] },
})
const capPolicy = choice('capPolicy', {
  cut: { en: 'cut', 'zh-CN': '扣减', also: ['封顶'] },
  show: { en: 'show only', 'zh-CN': '仅提示', also: ['show', '提示'] },
})

const basic = inBlock('basics')
const rule = inBlock('rules')
const state = inBlock('state')

/** Every setting but the switches, in the order of the sheet. */
export const settingList = {
  company: basic('company', text(), '', {
    name: { en: 'Company', 'zh-CN': '公司' },
    does: { en: 'Stands on cards and statements', 'zh-CN': '印在绩效卡和对账单上' },
  }),
  language: basic('language', languages, 'zh-CN', {
    name: { en: 'Language', 'zh-CN': '语言' },
    does: { en: 'Of sentences written into this workbook', 'zh-CN': '写入本工作簿的文字用哪种语言' },
  }),
  currency: basic('currency', text(), 'CNY', {
    name: { en: 'Currency', 'zh-CN': '币种' },
    does: { en: 'Such as USD, EUR or CNY; nothing is converted', 'zh-CN': '例如 CNY、USD;不做汇率换算' },
  }),
  fiscalYearStart: basic('fiscalYearStart', whole(1, 12), 1, {
    name: { en: 'Fiscal year starts in month', 'zh-CN': '财年起始月' },
    does: { en: '1 = January; years, quarters and targets follow it', 'zh-CN': '1 为一月;年度、季度和目标都按它' },
  }),
  scoringDay: basic('scoringDay', whole(1, 28), 5, {
    name: { en: 'Monthly run on day', 'zh-CN': '自动考核日' },
    does: {
      en: 'Of the next month; nothing is approved or paid by it',
      'zh-CN': '次月几号自动计算;不会自动审批或发放',
    },
  }),
  scoringHour: basic('scoringHour', whole(0, 23), 9, {
    name: { en: 'Monthly run at hour', 'zh-CN': '自动考核时间' },
    does: { en: '9 = between 9 and 10 in the morning', 'zh-CN': '9 表示上午 9 点至 10 点之间' },
  }),
  ownerSummary: basic('ownerSummary', yesNo(), true, {
    name: { en: 'Summary mail to me', 'zh-CN': '给我发汇总邮件' },
    does: { en: 'After the monthly run; to nobody else', 'zh-CN': '自动考核后只发给设置人' },
  }),
  scoreDecimals: rule('scoreDecimals', whole(0, 4), 2, {
    name: { en: 'Score decimals', 'zh-CN': '得分小数位' },
    does: { en: 'Scores are rounded to them, and count as rounded', 'zh-CN': '得分四舍五入到几位,按舍入后的数计算' },
  }),
  defaultCap: rule('defaultCap', points, 120, {
    name: { en: 'Default cap', 'zh-CN': '默认封顶' },
    does: { en: 'Most points of a KPI whose rule names none', 'zh-CN': '计分参数没写封顶时,单项最高得分' },
  }),
  missing: rule('missing', missing, 'pending', {
    name: { en: 'When a figure is missing', 'zh-CN': '缺数据时' },
    does: { en: 'Unless the KPI says otherwise', 'zh-CN': '指标自己没有规定时用这一条' },
  }),
  notDue: rule('notDue', notDue, 'carry', {
    name: { en: 'When a KPI is not due', 'zh-CN': '未到考核期的指标' },
    does: { en: 'For KPIs scored by quarter, half or year', 'zh-CN': '用于按季、半年、年考核的指标' },
  }),
  longPeriods: rule('longPeriods', longPeriods, 'totals', {
    name: { en: 'Quarter and year from', 'zh-CN': '季、半年、年按什么算' },
    does: {
      en: 'Summed figures, or final scores of the months up to the default cap',
      'zh-CN': '累计完成与目标,或各月最终得分的平均(不超过默认封顶)',
    },
  }),
  teamShare: rule('teamShare', share, 0.3, {
    name: { en: 'Team share', 'zh-CN': '团队占比' },
    does: { en: 'For teams without a stage or a share of their own', 'zh-CN': '团队没有填阶段和占比时使用' },
  }),
  belowZero: rule('belowZero', belowZero, 'carry', {
    name: { en: 'Pay below zero', 'zh-CN': '应发为负时' },
    does: { en: 'What happens when more is taken back than earned', 'zh-CN': '扣回多于应得时怎么办' },
  }),
  budgetPerMonth: rule('budgetPerMonth', money({ min: 0 }), undefined, {
    name: { en: 'Budget per month', 'zh-CN': '月度激励预算' },
    does: { en: 'Above it approval asks first; nothing is cut', 'zh-CN': '超出时审批前会提醒,不会扣减' },
  }),
  capPerPerson: rule('capPerPerson', money({ min: 0 }), undefined, {
    name: { en: 'Cap per person and month', 'zh-CN': '个人每月封顶' },
    does: { en: 'Most a person is paid by this workbook in a month', 'zh-CN': '每人每月按本表最多发多少' },
  }),
  capPolicy: rule('capPolicy', capPolicy, 'cut', {
    name: { en: 'Above the cap', 'zh-CN': '超过个人封顶时' },
    does: { en: 'Cut the pay, or only show it in Checks', 'zh-CN': '直接扣减,还是只在待处理中提示' },
  }),
  rankOnCards: rule('rankOnCards', yesNo(), false, {
    name: { en: 'Rank on cards', 'zh-CN': '绩效卡显示排名' },
    does: { en: 'On cards and statements', 'zh-CN': '印在绩效卡和对账单上' },
  }),
  approvers: rule('approvers', text(), '', {
    name: { en: 'Who approves', 'zh-CN': '审批人' },
    does: {
      en: 'E-mail addresses; blank = anybody whose own pay is not in it',
      'zh-CN': '填邮箱,可填多个;不填则除被考核人外都可审批',
    },
  }),
  payStep: rule('payStep', number({ min: 0.01 }), 0.01, {
    name: { en: 'Pay in steps of', 'zh-CN': '发放金额精确到' },
    does: { en: '1 = whole units, 0.01 = to the cent; half is rounded up', 'zh-CN': '1 为元,0.01 为分;四舍五入' },
  }),
  rounding: rule('rounding', rounding, 'perLine', {
    name: { en: 'Pay is rounded', 'zh-CN': '金额取整方式' },
    does: {
      en: 'Each part of pay, its lines sharing the rest; or the total only',
      'zh-CN': '每项收入取整(尾差分摊到各笔),还是只对合计取整',
    },
  }),
  mostTakenBack: rule('mostTakenBack', typed(), undefined, {
    name: { en: 'Most taken back per month', 'zh-CN': '每月最多扣回' },
    does: {
      en: 'Of clawbacks and debts: an amount, or with % a share of what was earned; the rest waits',
      'zh-CN': '追回和欠款每月最多扣多少:金额,或带 % 为当月所得的比例;其余以后再扣',
    },
  }),
  clawbackMonths: rule('clawbackMonths', whole(1, 120), undefined, {
    name: { en: 'Clawback within months', 'zh-CN': '追回期限(月)' },
    does: {
      en: 'Contracts cancelled later take nothing back; blank = the whole term',
      'zh-CN': '成交后超过这么多个月才解约的不追回;不填则整个合同期',
    },
  }),
  reviewWeights: rule('reviewWeights', roleWeights(), STANDARD_WEIGHTS, {
    name: { en: 'Review weights', 'zh-CN': '评价权重' },
    does: {
      en: 'Who counts how much in Reviews; who is not named counts nothing',
      'zh-CN': '评价打分中各方占多少;没写的不计',
    },
  }),
  reviewColumns: rule('reviewColumns', columnMapping(reviews), [], {
    name: { en: 'Review columns', 'zh-CN': '评价表列名' },
    does: {
      en: 'When answers of a form are the Reviews tab: its questions, such as Whom do you rate? = Person; Your name = Reviewer',
      'zh-CN': '把表单回复当作评价打分表时,写明各题是哪一列,例如:您评价谁=被评价人;您的姓名=评价人',
    },
  }),
  pointsCap: rule('pointsCap', number({ min: 0, format: '0.0#' }), 10, {
    name: { en: 'Most collaboration points', 'zh-CN': '协作分上限' },
    does: { en: 'Per person and period', 'zh-CN': '每人每期最多计入多少分' },
  }),
  monthsBeforeRanking: rule('monthsBeforeRanking', whole(0, 24), 0, {
    name: { en: 'Months before ranking', 'zh-CN': '入职几个月后参加排名' },
    does: { en: 'Newer people are scored but not ranked', 'zh-CN': '未满的人照常计分,但不参加排名' },
  }),
  workingWeek: rule('workingWeek', weekDays, '5', {
    name: { en: 'Working week', 'zh-CN': '每周工作日' },
    does: {
      en: 'From Monday on; holidays and swapped days stand in Calendar',
      'zh-CN': '从周一算起;放假和调休填在工作日历',
    },
  }),
  paceBy: rule('paceBy', paceBy, 'workdays', {
    name: { en: 'Time goes by', 'zh-CN': '时间进度按' },
    does: {
      en: 'Pace, need per day and forecast on the Dashboard: working days or calendar days',
      'zh-CN': '仪表盘的进度比、每日需完成和预计完成,按工作日还是自然日',
    },
  }),
  paceGood: rule('paceGood', factor, 1, {
    name: { en: 'On track from', 'zh-CN': '进度正常线' },
    does: { en: 'Pace from which a team is on track', 'zh-CN': '进度比达到多少为正常' },
  }),
  paceWatch: rule('paceWatch', factor, 0.8, {
    name: { en: 'Watch from', 'zh-CN': '进度预警线' },
    does: {
      en: 'Pace from which it is watched; below it is behind',
      'zh-CN': '进度比低于正常线、达到此线为注意,再低为落后',
    },
  }),
  paidTargets: rule('paidTargets', paidTargets, 'original', {
    name: { en: 'Scored and paid on', 'zh-CN': '重新分解后按哪个目标考核' },
    does: {
      en: 'After a re-plan: the original target, or the new one from its month on',
      'zh-CN': '重新分解后,按原目标考核,还是从起用月份起按新目标',
    },
  }),
  companyGrowth: rule('companyGrowth', share, 0, {
    name: { en: 'Company growth', 'zh-CN': '公司增长率' },
    does: { en: 'Over last year, for proposed targets', 'zh-CN': '比上年增长多少,用于建议目标' },
  }),
  targetMostOfBest: rule('targetMostOfBest', factor, 1.1, {
    name: { en: 'Most of the best month', 'zh-CN': '目标不超过最好月份的' },
    does: { en: 'A target above is flagged by the check of targets', 'zh-CN': '超过时在目标合理性检查中提示' },
  }),
  targetMostOfMedian: rule('targetMostOfMedian', factor, 1.3, {
    name: { en: 'Most of the median month', 'zh-CN': '目标不超过月中位数的' },
    does: { en: 'The same, on average over the year', 'zh-CN': '按全年平均值比较,超过时提示' },
  }),
  targetLeastOfMedian: rule('targetLeastOfMedian', factor, 0.8, {
    name: { en: 'Least of the median month', 'zh-CN': '目标不低于月中位数的' },
    does: { en: 'A target below is flagged as too easy', 'zh-CN': '低于时提示目标可能偏低' },
  }),
  tableVersion: state('tableVersion', whole(1, 9999), 1, {
    name: { en: 'Version of the tables', 'zh-CN': '表格版本' },
    does: { en: 'Kept by Yardstick', 'zh-CN': '由标尺维护' },
  }),
  sampleData: state('sampleData', yesNo(), false, {
    name: { en: 'Holds sample data', 'zh-CN': '含示例数据' },
    does: { en: 'Until you put in your own team', 'zh-CN': '换成自己的团队后自动取消' },
  }),
  setUpBy: state('setUpBy', text(), '', {
    name: { en: 'Set up by', 'zh-CN': '设置人' },
    does: { en: 'Who switched the monthly run on last', 'zh-CN': '最近一次开启每月自动考核的人' },
  }),
  setUpAt: state('setUpAt', name(), '', {
    name: { en: 'Set up at', 'zh-CN': '设置时间' },
    does: { en: 'Kept by Yardstick', 'zh-CN': '由标尺维护' },
  }),
  nextRun: state('nextRun', name(), '', {
    name: { en: 'Next monthly run', 'zh-CN': '下次自动考核' },
    does: { en: 'Blank = switched off', 'zh-CN': '空白表示未开启' },
  }),
  fileId: state('fileId', name(), '', {
    name: { en: 'File id', 'zh-CN': '文件编号' },
    does: { en: 'Tells a copy from its original', 'zh-CN': '用来识别本文件是不是副本' },
  }),
}
