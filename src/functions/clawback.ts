import { clawedBack } from '../domain/rewards/clawback'
import { money, number } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { toMajor, toMinor } from '../domain/values/money'
import { each, eachFigure, one } from './internal/args'
import { defineFunction } from './internal/define'

const found = problems('clawback', {
  term: {
    severity: 'leavesOut',
    what: { en: 'the term is 0', 'zh-CN': '合同期为 0' },
    mend: { en: 'Give a term above 0, such as 12.', 'zh-CN': '请填写大于 0 的合同期,例如 12。' },
  },
})

/** =KPI_CLAWBACK(paid, term, used) */
export const clawback = defineFunction({
  name: 'KPI_CLAWBACK',
  help: {
    en: 'What is taken back when a contract ends early, as a negative amount',
    'zh-CN': '合同提前终止时追回的金额(负数)',
  },
  rule: {
    en: 'paid × (term − used) ÷ term, taken off; 0 once the term is used. Only what was really paid is taken back.',
    'zh-CN': '已付 ×(合同期 − 已履行)÷ 合同期,以负数表示;履行期满为 0。只追回实际已付的金额。',
  },
  args: {
    paid: eachFigure(money({ min: 0 }), {
      label: { en: 'Paid', 'zh-CN': '已付' },
      accepts: { en: 'what was paid, a cell or a range, such as 1200', 'zh-CN': '已付金额,单元格或区域,例如 1200' },
    }),
    term: one(number({ min: 0 }), {
      label: { en: 'Term', 'zh-CN': '合同期' },
      accepts: { en: 'the whole term, such as 12 (months)', 'zh-CN': '完整合同期,例如 12(个月)' },
    }),
    used: each(number({ min: 0 }), {
      label: { en: 'Used', 'zh-CN': '已履行' },
      accepts: {
        en: 'how much of the term was used, in the same unit, a cell or a range, such as 5',
        'zh-CN': '已履行的期限,单位与合同期相同,单元格或区域,例如 5',
      },
    }),
  },
  run({ paid, term, used }) {
    if (term === 0) return { wrong: found.term, arg: 'term', all: true }
    return toMajor(clawedBack(toMinor(paid), term, used))
  },
  refuses: found,
  examples: [
    { args: [1200, 12, 5], gives: -700 },
    { args: [[[1000], [''], [1000]], 12, [[6], [''], [12]]], gives: [[-500], [''], [0]] },
  ],
})
