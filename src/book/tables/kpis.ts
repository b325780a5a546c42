import { name, number, raw, text, typed } from '../../domain/values/field'
import { texts, type Wording } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { yearParts } from './choices'
import { monthsInForce } from './inForce'
import { methods, missing, rollUps, sources, vetoEffects } from './kpiChoices'

const say = texts('table.kpis', {
  table: { en: 'KPIs', 'zh-CN': '考核指标' },
  plan: { en: 'Plan', 'zh-CN': '考核方案' },
  planNote: { en: 'The same name on every KPI that counts together', 'zh-CN': '同一套考核的指标写同一个方案名' },
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  kpiNote: { en: 'Short; it becomes the column’s header in Actuals', 'zh-CN': '写短一点,业绩填报的列名就用它' },
  unit: { en: 'Unit', 'zh-CN': '单位' },
  unitNote: { en: '%, pcs, days, $, k$ … or a word of your own', 'zh-CN': '元、万元、个、次、单、天、%、分,或自己写' },
  weight: { en: 'Weight', 'zh-CN': '权重' },
  weightNote: {
    en: 'All of a plan together 100 %; blank = only watched or used by other KPIs',
    'zh-CN': '同一方案合计 100%;留空则只统计、不计分',
  },
  method: { en: 'Method', 'zh-CN': '计分方式' },
  methodNote: { en: 'Choose how the figure becomes points', 'zh-CN': '选择数据怎样换算成得分' },
  target: { en: 'Target per person and month', 'zh-CN': '每人月目标' },
  targetNote: {
    en: 'For everybody who has no figure of their own in Targets',
    'zh-CN': '目标表里没有单独填写的人都用这个数',
  },
  rule: { en: 'Rule', 'zh-CN': '计分参数' },
  ruleNote: {
    en: '120% = at most · 30 → 0 = worst → best · 80%:60; 100%:100 = bands · 5 = points per unit · blank = usual',
    'zh-CN': '120% 封顶 · 30 → 0 最差到最好 · 80%:60; 100%:100 分档 · 5 每单位扣分 · 不填则按默认',
  },
  inWords: { en: 'In words', 'zh-CN': '用一句话说' },
  inWordsNote: { en: 'Nothing to type: the rule read back to you', 'zh-CN': '不用填,自动把规则说成一句话' },
  source: { en: 'Source', 'zh-CN': '数据来源' },
  sourceNote: {
    en: 'Typed in Actuals, or taken from Deals, or calculated; blank = typed',
    'zh-CN': '手工填报、取自成交明细或公式计算;不填则手工填报',
  },
  rollUp: { en: 'Roll-up', 'zh-CN': '汇总方式' },
  rollUpNote: {
    en: 'How months and people make one figure: sales add up, satisfaction is averaged, stock is the last; blank = sum',
    'zh-CN': '多个月、多个人怎样合成一个数:销售额累加,满意度平均,余额取期末;不填则累加',
  },
  calculation: { en: 'Calculation', 'zh-CN': '计算公式' },
  calculationNote: {
    en: 'From other KPIs of the plan, such as: connected / calls',
    'zh-CN': '用本方案的其他指标来算,例如:接通数 / 呼叫量',
  },
  frequency: { en: 'Frequency', 'zh-CN': '考核频率' },
  frequencyNote: { en: 'How often it is measured; blank = every month', 'zh-CN': '多久考核一次;不填则每月' },
  missing: { en: 'When missing', 'zh-CN': '缺数据时' },
  missingNote: {
    en: 'Wait for the figure, share its weight over the others, or count 0; blank = as in Settings',
    'zh-CN': '等数据补齐、权重分摊给其他指标或按 0 计;不填则按设置',
  },
  payoutCurve: { en: 'Payout curve', 'zh-CN': '兑现曲线' },
  payoutCurveNote: {
    en: 'A name from Curves: pays its part of the target bonus in People by attainment; blank = none',
    'zh-CN': '填兑现曲线名:按完成率发放人员表中的目标奖金;不填则不发',
  },
  vetoLine: { en: 'Veto line', 'zh-CN': '一票否决线' },
  vetoLineNote: { en: 'Points below which the veto acts', 'zh-CN': '得分低于多少就否决' },
  vetoEffect: { en: 'Veto effect', 'zh-CN': '否决后果' },
  vetoEffectNote: {
    en: 'What happens below the line; blank = final score 0',
    'zh-CN': '低于否决线会怎样;不填则最终得分为 0',
  },
  vetoGrade: { en: 'Veto grade', 'zh-CN': '否决等级' },
  vetoGradeNote: {
    en: 'The best grade still possible, when the effect is on the grade',
    'zh-CN': '否决后果为限制等级时,最高能得哪一等',
  },
  whatCounts: { en: 'What counts', 'zh-CN': '口径' },
  whatCountsNote: { en: 'What is in and what is not, in one sentence', 'zh-CN': '用一句话写明什么算、什么不算' },
  providedBy: { en: 'Provided by', 'zh-CN': '数据提供人' },
  providedByNote: { en: 'Who hands in the figure', 'zh-CN': '谁来提供这个数' },
  dueDay: { en: 'Due day', 'zh-CN': '提供日' },
  dueDayNote: { en: 'Day of the next month, such as 3', 'zh-CN': '次月几号前提供,例如 3' },
})

const points = number({ format: 'General' })
const dayOfMonth = number({ min: 1, max: 31, whole: true, format: '0' })

/** The rule of each KPI read back: its header cell fills the column. */
const RULE = '[kpis.method];[kpis.rule];[kpis.unit];[settings.defaultCap];[rules.rule];[rules.from];[rules.points]'
const sayRule: Wording = {
  en: `KPI_RULE_WORDS("${say.inWords.en}";${RULE})`,
  'zh-CN': `KPI_RULE_WORDS("${say.inWords['zh-CN']}";${RULE})`,
}

/** What each plan measures, how much it counts, and how it becomes points. */
export const kpis = defineTable({
  id: 'kpis',
  name: say.table,
  role: 'type',
  needed: true,
  unreadable: 'stop',
  key: ['plan', 'kpi'],
  columns: {
    plan: { header: say.plan, note: say.planNote, field: name(), required: true, width: 100, also: ['方案'] },
    kpi: {
      header: say.kpi,
      note: say.kpiNote,
      field: name(),
      required: true,
      width: 140,
      also: ['考核指标', '指标名称'],
    },
    unit: { header: say.unit, note: say.unitNote, field: { ...name(), align: 'center' }, width: 60 },
    weight: { header: say.weight, note: say.weightNote, field: { ...typed(), sharesUpTo: 1 }, width: 70 },
    method: {
      header: say.method,
      note: say.methodNote,
      field: methods,
      required: true,
      width: 120,
      also: ['计分方法'],
    },
    target: { header: say.target, note: say.targetNote, field: raw(), width: 130, also: ['Target', '目标', '月目标'] },
    rule: { header: say.rule, note: say.ruleNote, field: name(), width: 130, also: ['规则'] },
    inWords: { header: say.inWords, note: say.inWordsNote, field: text(), width: 280, formula: sayRule },
    source: { header: say.source, note: say.sourceNote, field: sources, width: 140, also: ['数据从哪来'] },
    rollUp: { header: say.rollUp, note: say.rollUpNote, field: rollUps, folded: true, width: 100 },
    calculation: { header: say.calculation, note: say.calculationNote, field: name(), folded: true, width: 200 },
    frequency: { header: say.frequency, note: say.frequencyNote, field: yearParts, folded: true, width: 80 },
    missing: {
      header: say.missing,
      note: say.missingNote,
      field: missing,
      folded: true,
      width: 100,
      also: ['Missing'],
    },
    vetoLine: { header: say.vetoLine, note: say.vetoLineNote, field: points, folded: true, width: 90 },
    vetoEffect: { header: say.vetoEffect, note: say.vetoEffectNote, field: vetoEffects, folded: true, width: 110 },
    vetoGrade: { header: say.vetoGrade, note: say.vetoGradeNote, field: name('grades.grade'), folded: true, width: 80 },
    payoutCurve: {
      header: say.payoutCurve,
      note: say.payoutCurveNote,
      field: name('curves.name'),
      folded: true,
      width: 100,
    },
    whatCounts: { header: say.whatCounts, note: say.whatCountsNote, field: text(), folded: true, width: 220 },
    providedBy: { header: say.providedBy, note: say.providedByNote, field: text(), folded: true, width: 100 },
    dueDay: { header: say.dueDay, note: say.dueDayNote, field: dayOfMonth, folded: true, width: 70 },
    ...monthsInForce,
  },
})
