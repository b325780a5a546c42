import { choice, money, name, number, text, typed } from '../../domain/values/field'
import { texts, type Wording } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { yearParts } from './choices'
import { monthsInForce } from './inForce'

const say = texts('table.grades', {
  table: { en: 'Grades', 'zh-CN': '绩效等级' },
  from: { en: 'From score', 'zh-CN': '起始分' },
  fromNote: { en: 'The lowest final score of this grade, itself included', 'zh-CN': '达到多少分(含)得此等级' },
  grade: { en: 'Grade', 'zh-CN': '等级' },
  gradeNote: { en: 'Such as A or Excellent', 'zh-CN': '例如 A、优秀' },
  coefficient: { en: 'Coefficient', 'zh-CN': '绩效系数' },
  coefficientNote: { en: 'Times the bonus base of People, such as 1.2', 'zh-CN': '与人员表的奖金基数相乘,例如 1.2' },
  bonus: { en: 'Fixed bonus', 'zh-CN': '固定奖金' },
  bonusNote: {
    en: 'A sum on top of, or instead of, base × coefficient',
    'zh-CN': '另发的固定金额,也可以不用系数只发这一笔',
  },
  reward: { en: 'Other reward', 'zh-CN': '其他奖励' },
  rewardNote: { en: 'What is not money, such as a day off', 'zh-CN': '非现金奖励,例如调休一天' },
  inWords: { en: 'In words', 'zh-CN': '用一句话说' },
  inWordsNote: { en: 'Nothing to type: the row read back to you', 'zh-CN': '不用填,自动把本行说成一句话' },
  plan: { en: 'Plan', 'zh-CN': '考核方案' },
  planNote: { en: 'Blank = for all plans', 'zh-CN': '不填则适用于所有方案' },
  periodKind: { en: 'Period kind', 'zh-CN': '适用周期' },
  periodKindNote: { en: 'Blank = month', 'zh-CN': '不填则按月' },
  group: { en: 'Ranked within', 'zh-CN': '分布范围' },
  groupNote: {
    en: 'For a forced distribution: among whom shares are counted',
    'zh-CN': '强制分布时,在多大范围内按比例排',
  },
  share: { en: 'Share', 'zh-CN': '强制分布占比' },
  shareNote: {
    en: 'Share of people in this grade, together 100 %; blank = by score',
    'zh-CN': '此等级占多少人,合计 100%;不填则按分数',
  },
})

const group = choice('gradeGroup', {
  company: { en: 'company', 'zh-CN': '公司', also: ['all', '全公司'] },
  team: { en: 'team', 'zh-CN': '团队', also: ['部门'] },
  plan: { en: 'plan', 'zh-CN': '考核方案', also: ['方案'] },
})

const ROW = '[grades.from];[grades.grade];[grades.coefficient];[grades.bonus];[grades.share]'
const sayGrade: Wording = {
  en: `KPI_GRADE_WORDS("${say.inWords.en}";${ROW})`,
  'zh-CN': `KPI_GRADE_WORDS("${say.inWords['zh-CN']}";${ROW})`,
}

/** Which final score earns which grade, and what a grade pays. */
export const grades = defineTable({
  id: 'grades',
  name: say.table,
  role: 'type',
  unreadable: 'stop',
  key: [],
  columns: {
    from: { header: say.from, note: say.fromNote, field: number({ format: '0.00' }), width: 80, also: ['分数下限'] },
    grade: { header: say.grade, note: say.gradeNote, field: name(), required: true, width: 80 },
    coefficient: { header: say.coefficient, note: say.coefficientNote, field: number({ format: '0.0##' }), width: 90 },
    bonus: { header: say.bonus, note: say.bonusNote, field: money(), width: 100 },
    reward: { header: say.reward, note: say.rewardNote, field: text(), width: 170 },
    inWords: { header: say.inWords, note: say.inWordsNote, field: text(), width: 260, formula: sayGrade },
    plan: { header: say.plan, note: say.planNote, field: name('kpis.plan'), folded: true, width: 100, also: ['方案'] },
    periodKind: { header: say.periodKind, note: say.periodKindNote, field: yearParts, folded: true, width: 80 },
    group: { header: say.group, note: say.groupNote, field: group, folded: true, width: 90 },
    share: { header: say.share, note: say.shareNote, field: typed(), folded: true, width: 100 },
    ...monthsInForce,
  },
})
