import { money } from '../domain/values/field'
import { rmbWords } from '../domain/values/rmb'
import { one } from './internal/args'
import { defineFunction } from './internal/define'

/** =KPI_RMB(amount) · an amount of yuan in capital Chinese numerals. */
export const rmb = defineFunction({
  name: 'KPI_RMB',
  internal: true,
  help: { en: 'For the Pay sheet: an amount in capital Chinese numerals', 'zh-CN': '仅供“发放表”使用:人民币大写金额' },
  rule: {
    en: 'To the fen; skipped places are said once as 零; 整 where no fen follow.',
    'zh-CN': '精确到分;中间有零读一个“零”;没有分时以“整”结尾。',
  },
  args: {
    amount: one(money(), {
      label: { en: 'Amount', 'zh-CN': '金额' },
      accepts: { en: 'an amount of yuan, such as 1005.05', 'zh-CN': '金额(元),例如 1005.05' },
    }),
  },
  run: ({ amount }) => rmbWords(Math.round(amount * 100)),
  examples: [{ args: [1005.05], gives: '壹仟零伍元零伍分' }],
})
