import { gradeInWords } from '../book/views/paySheet/payWords'
import { below, column, columnArg, headerArg, languageOf } from './internal/columnArgs'
import { defineFunction } from './internal/define'

/** =KPI_GRADE_WORDS(header, from, grade, coefficient, bonus, share) · the column In words of Grades. */
export const gradeWords = defineFunction({
  name: 'KPI_GRADE_WORDS',
  internal: true,
  help: {
    en: 'For the column In words of Grades alone: what each grade pays',
    'zh-CN': '仅供“绩效等级”表的“用一句话说”列使用:每个等级发多少',
  },
  rule: {
    en: 'Base bonus × coefficient + bonus; a blank coefficient is 0 beside a bonus, else 1.',
    'zh-CN': '奖金基数 × 系数 + 固定奖金;有固定奖金而系数留空按 0,否则按 1。',
  },
  args: {
    header: headerArg,
    from: columnArg({ en: 'From score', 'zh-CN': '分数' }),
    grade: columnArg({ en: 'Grade', 'zh-CN': '等级' }),
    coefficient: columnArg({ en: 'Coefficient', 'zh-CN': '绩效系数' }),
    bonus: columnArg({ en: 'Fixed bonus', 'zh-CN': '固定奖金' }),
    share: columnArg({ en: 'Share', 'zh-CN': '强制分布占比' }),
  },
  run({ header, from, grade, coefficient, bonus, share }) {
    const lang = languageOf(header)
    const [froms, coefficients, bonuses, shares] = [below(from), below(coefficient), below(bonus), below(share)]
    const sentences = below(grade).map((one, i) => {
      const [edge = null, factor = null, fixed = null, part = null] = [froms[i], coefficients[i], bonuses[i], shares[i]]
      return gradeInWords({ from: edge, grade: one, coefficient: factor, bonus: fixed, share: part }, lang)
    })
    return column(header, sentences)
  },
  examples: [{ args: ['In words', 90, 'A', 1.2, '', ''], gives: [['In words'], ['From 90 points: base bonus × 1.2']] }],
})
