import type { Field } from '../../domain/values/field'
import { type Lang, texts } from '../../domain/values/text'

/** The words of a plan document. */
export const words = texts('planDocument', {
  title: { en: 'Performance and pay plan: {plan}', 'zh-CN': '绩效与奖金方案:{plan}' },
  inForce: {
    en: 'In force in {month}; this version holds from {from}.',
    'zh-CN': '{month} 执行;本版本自 {from} 起有效。',
  },
  untilMonth: { en: 'A rule of it ends with {to}.', 'zh-CN': '其中有规则到 {to} 为止。' },
  inForceAlways: { en: 'In force in {month}.', 'zh-CN': '{month} 执行。' },
  company: { en: 'Company: {company}. Currency: {currency}.', 'zh-CN': '公司:{company};币种:{currency}。' },
  people: { en: 'It applies to {count} people: {names}.', 'zh-CN': '适用 {count} 人:{names}。' },
  kpisTitle: { en: 'What is measured', 'zh-CN': '考核什么' },
  kpi: {
    en: '{kpi}, {weight:%} of the score: {method}. {rule}.',
    'zh-CN': '{kpi},权重 {weight:%}:{method}。{rule}。',
  },
  vetoOnly: {
    en: '{kpi}, without a weight, for its veto only: {method}. {rule}.',
    'zh-CN': '{kpi},不计分,只作一票否决:{method}。{rule}。',
  },
  watched: { en: '{kpi}: watched, without a weight.', 'zh-CN': '{kpi}:只关注,不计分。' },
  target: { en: 'Target per person and month: {target}.', 'zh-CN': '每人每月目标:{target}。' },
  targetKept: { en: 'Target: {target}, the same in every month.', 'zh-CN': '目标:{target},各月相同。' },
  ownTargets: { en: 'Everybody has targets of their own, below.', 'zh-CN': '每人各有目标,见“各人约定”。' },
  someOwnTargets: { en: 'Targets of their own, below: {names}.', 'zh-CN': '另有个人目标(见“各人约定”):{names}。' },
  ownTarget: { en: 'target of {kpi}: {months}{note}', 'zh-CN': '“{kpi}”目标:{months}{note}' },
  targetIn: { en: '{span} {target}', 'zh-CN': '{span} 为 {target}' },
  proratedAlready: {
    en: ' (days absent and ramp are allowed for already)',
    'zh-CN': '(已按在岗天数和爬坡折算)',
  },
  shortened: {
    en: 'A target that adds up is that of a full month: days not worked and a ramp lower it in proportion.',
    'zh-CN': '累加类指标的目标为整月目标,不在岗的天数和新人爬坡按比例减少。',
  },
  calculation: { en: 'It is calculated: {text}.', 'zh-CN': '计算公式:{text}。' },
  rollUp: {
    en: 'Several months and people make one figure by: {rollUp}.',
    'zh-CN': '多个月、多个人合成一个数:{rollUp}。',
  },
  example: {
    en: 'For example {actual} against {target}: {example}.',
    'zh-CN': '举例:目标 {target}、完成 {actual},{example}。',
  },
  exampleAlone: { en: 'For example: {example}.', 'zh-CN': '举例:{example}。' },
  source: { en: 'Figures come from: {source}.', 'zh-CN': '数据来源:{source}。' },
  frequency: { en: 'Measured once a {every}.', 'zh-CN': '每{every}考核一次。' },
  counts: { en: 'What counts: {text}', 'zh-CN': '口径:{text}' },
  provided: { en: 'Provided by {by}.', 'zh-CN': '数据由 {by} 提供。' },
  gate: {
    en: 'Veto: below {line} points {effect}.',
    'zh-CN': '一票否决:得分低于 {line} 分时,{effect}。',
  },
  gateScore: { en: 'the final score is 0', 'zh-CN': '最终得分为 0' },
  gateGrade: { en: 'the grade is at most {grade}', 'zh-CN': '等级最高为 {grade}' },
  gateBonus: { en: 'there is no bonus (commission stays)', 'zh-CN': '没有奖金(提成照发)' },
  gatePay: { en: 'nothing is paid', 'zh-CN': '当期不发放奖金' },
  missing: { en: 'A figure that is missing: {missing}.', 'zh-CN': '缺数据时:{missing}。' },
  missingPending: { en: 'the person waits until it is there', 'zh-CN': '等数据补齐后再计算' },
  missingReweight: { en: 'its weight is shared over the other KPIs', 'zh-CN': '权重分摊到其他指标' },
  missingZero: { en: 'it counts 0 points', 'zh-CN': '按 0 分计' },
  gradesTitle: { en: 'Grades', 'zh-CN': '绩效等级' },
  gradesOver: { en: 'Grades of a {every}', 'zh-CN': '{every}绩效等级' },
  grade: { en: '{grade}: from {from} points: {parts}', 'zh-CN': '{grade}:{from} 分起,{parts}' },
  gradeShare: { en: '{grade}: {share:%} of them, the best first: {parts}', 'zh-CN': '{grade}:占 {share:%},{parts}' },
  coefficient: { en: 'coefficient {coefficient}', 'zh-CN': '系数 {coefficient}' },
  gradeBonus: { en: '{bonus:money} fixed', 'zh-CN': '固定奖金 {bonus:money}' },
  group: { en: 'Shares are counted within: {group}.', 'zh-CN': '按比例评级的范围:{group}。' },
  notRanked: {
    en: 'Who is fewer than {months} months in the job is not graded and has no grade bonus.',
    'zh-CN': '入职不满 {months} 个月的不参加评级,没有绩效奖金。',
  },
  ungraded: {
    en: 'There are no grades: the bonus base is paid in full, × the share of the month worked.',
    'zh-CN': '不设等级:奖金基数按在岗占比全额发放。',
  },
  bonusRule: {
    en: 'Grade bonus = (bonus base × coefficient + the fixed amount of the grade) × the share of the month worked.',
    'zh-CN': '绩效奖金 =(奖金基数 × 系数 + 等级的固定奖金)× 在岗占比。',
  },
  bonusExample: {
    en: 'With a base of {base:money} and {grade}: {base:money} × {coefficient:exact} = {pay:money}.',
    'zh-CN': '例如基数 {base:money}、等级 {grade}:{base:money} × {coefficient:exact} = {pay:money}。',
  },
  bonusOver: {
    en: 'The fixed amounts are paid for the {every}, × the share of it worked; bonus bases are paid by the month.',
    'zh-CN': '固定奖金按{every}发放,乘以该期间的在岗占比;奖金基数按月发放。',
  },
  otherTitle: { en: 'Also', 'zh-CN': '其他约定' },
  capPerPerson: { en: 'At most {cap:money} per person and month in all.', 'zh-CN': '每人每月合计最多 {cap:money}。' },
  capShown: {
    en: 'More than {cap:money} per person and month is pointed out before approval; it is not cut.',
    'zh-CN': '每人每月合计超过 {cap:money} 时,审批前提示,不扣减。',
  },
  mostTakenBack: {
    en: 'At most {most} is taken back in a month; the rest waits.',
    'zh-CN': '每月最多扣回:{most},其余以后再扣。',
  },
  ofEarned: { en: '{share:%} of what was earned', 'zh-CN': '当月所得的 {share:%}' },
  clawbackMonths: {
    en: 'A contract cancelled more than {months} months after its deal takes nothing back.',
    'zh-CN': '成交满 {months} 个月后才解约的,不追回已发提成。',
  },
  steps: {
    en: 'Each part of pay is rounded to {step:money}; its lines share the rest.',
    'zh-CN': '每项收入精确到 {step:money},尾差分摊到各笔。',
  },
  stepsOfTotal: { en: 'The total is rounded to {step:money}.', 'zh-CN': '合计精确到 {step:money}。' },
  ramp: {
    en: '{name}: in the first months somebody new has {shares} of a full target.',
    'zh-CN': '{name}:新人头几个月的目标为全额的 {shares}。',
  },
  belowZero: {
    en: 'When more is taken back than earned, the rest is carried to the next month; pay is never below 0.',
    'zh-CN': '扣回多于应得时,差额结转下月,当月发放不低于 0。',
  },
  belowZeroShown: {
    en: 'When more is taken back than earned, the month shows it as it is, below 0.',
    'zh-CN': '扣回多于应得时,当月按负数列示。',
  },
  fiscalYear: { en: 'The fiscal year begins in month {start}.', 'zh-CN': '财年从 {start} 月开始。' },
  fromTotals: {
    en: 'A quarter, half-year or year is scored from its summed figures and targets.',
    'zh-CN': '季度、半年、年度按累计完成与累计目标计分。',
  },
  fromMonths: {
    en: 'A quarter, half-year or year is the mean of its months, each at most {cap} points.',
    'zh-CN': '季度、半年、年度得分取各月得分的平均,每月最多计 {cap} 分。',
  },
  fromMean: {
    en: 'A quarter, half-year or year is the mean of its months, at most {cap} points.',
    'zh-CN': '季度、半年、年度得分取各月得分的平均,最多 {cap} 分。',
  },
  paidOriginal: {
    en: 'Where targets were planned anew, pay goes by the targets of before.',
    'zh-CN': '目标重新分解后,奖金仍按原目标计算。',
  },
  paidReplanned: {
    en: 'Where targets were planned anew, pay goes by the new targets.',
    'zh-CN': '目标重新分解后,奖金按新目标计算。',
  },
  unranked: {
    en: 'Who is fewer than {months} months in the job is not ranked.',
    'zh-CN': '入职不满 {months} 个月的不参加排名。',
  },
  corrections: {
    en: 'A closed month is not changed: corrections are paid as adjustments, with a reason.',
    'zh-CN': '已关账的月份不再变动,更正以“奖惩调整”补发或扣回,并写明原因。',
  },
  questions: {
    en: 'Whoever sees a figure differently says so: each appeal is answered in writing.',
    'zh-CN': '对结果有疑问可以申诉,每条申诉都有书面答复。',
  },
  confirmTitle: { en: 'Confirmation', 'zh-CN': '确认' },
  confirm: {
    en: '{person}    announced {announced}    confirmed {confirmed}',
    'zh-CN': '{person}  公布 {announced}  确认 {confirmed}',
  },
  blankDay: { en: '____-__-__', 'zh-CN': '____年__月__日' },
})

/** The word a dropdown shows for a value. */
export function wordOf<T extends string>(field: Field<T>, value: T, lang: Lang): string {
  return String(field.show?.(value, lang) ?? value)
}
