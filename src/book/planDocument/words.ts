import type { Field } from '../../domain/field'
import { type Lang, texts } from '../../domain/text'

/** The words of a plan document. */
export const words = texts('planDocument', {
  title: { en: 'Performance and pay plan: {plan}', 'zh-CN': '绩效与奖金方案:{plan}' },
  inForce: {
    en: 'In force in {month}; this version holds from {from}.',
    'zh-CN': '{month} 执行;本版本自 {from} 起有效。',
  },
  inForceAlways: { en: 'In force in {month}, without an end.', 'zh-CN': '{month} 执行,长期有效。' },
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
  ownTargets: { en: 'Targets stand on the Targets sheet.', 'zh-CN': '目标见目标表。' },
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
  scoreTitle: { en: 'How the score comes about', 'zh-CN': '得分怎么算' },
  scoreOwn: {
    en: 'Own score = the points of each KPI × its weight, added up. It is rounded to {decimals} decimals, and counts as rounded.',
    'zh-CN': '个人得分 = 各指标得分 × 权重之和,四舍五入到 {decimals} 位小数,按舍入后的数计算。',
  },
  scoreTeam: {
    en: 'Final score = own score × (1 − team share) + team score × team share + collaboration points (at most {cap}).',
    'zh-CN': '最终得分 = 个人得分 ×(1 − 团队占比)+ 团队得分 × 团队占比 + 协作分(最多 {cap} 分)。',
  },
  teamShare: { en: '{team}: the team counts {share:%}.', 'zh-CN': '{team}:团队占 {share:%}。' },
  noTeams: { en: 'The team does not count.', 'zh-CN': '团队得分不计入个人。' },
  missing: { en: 'A figure that is missing: {missing}.', 'zh-CN': '缺数据时:{missing}。' },
  missingPending: { en: 'the person waits until it is there', 'zh-CN': '等数据补齐后再计算' },
  missingReweight: { en: 'its weight is shared over the other KPIs', 'zh-CN': '权重分摊到其他指标' },
  missingZero: { en: 'it counts 0 points', 'zh-CN': '按 0 分计' },
  gradesTitle: { en: 'Grades', 'zh-CN': '绩效等级' },
  grade: {
    en: '{grade}: from {from} points, coefficient {coefficient}{bonus}',
    'zh-CN': '{grade}:{from} 分起,系数 {coefficient}{bonus}',
  },
  gradeShare: {
    en: '{grade}: the best {share:%} of the group, coefficient {coefficient}{bonus}',
    'zh-CN': '{grade}:占 {share:%},系数 {coefficient}{bonus}',
  },
  gradeBonus: { en: ', {bonus:money} on top', 'zh-CN': ',另加 {bonus:money}' },
  bonusExample: {
    en: 'Grade bonus = base bonus × coefficient + the amount of the grade, × the share of the month worked. With a base of {base:money} and {grade}: {base:money} × {coefficient} = {pay:money}.',
    'zh-CN':
      '绩效奖金 =(奖金基数 × 系数 + 等级奖金)× 在岗占比。例如基数 {base:money}、等级 {grade}:{base:money} × {coefficient} = {pay:money}。',
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
