import { say as fill, texts } from '../../domain/values/text'
import type { Edited } from '../../platform/edits'
import type { Known, KnownPeriod } from '../workbook/editCache'

const say = texts('editSaid', {
  closed: {
    en: '{periods} is closed: this changes nothing that was paid. Correct it by a row on Adjustments.',
    'zh-CN': '{periods} 已关账,这里的改动不会影响已发结果。需要更正请在“奖惩调整”加一行。',
  },
  closedDeals: {
    en: '{periods} is closed: what was paid stays. A deal it did not hold yet is paid in the next open month, marked late.',
    'zh-CN': '{periods} 已关账,已发结果不变。当时没有的成交会在下一个未关账的月份补计。',
  },
  approved: {
    en: '{periods} is approved: this does not change it. To take it in, withdraw the approval and score again.',
    'zh-CN': '{periods} 已审批,这里的改动不会影响它。要计入请先撤回审批,再重新计算。',
  },
  calculated: {
    en: '{periods} was scored before this change. Score it again to take it in.',
    'zh-CN': '{periods} 已按改动前的数据计算,请重新计算得分。',
  },
  ruleClosed: {
    en: '{periods} used what stood here and stays as it was closed. To change a rule from a month on, use “Change from a month…”.',
    'zh-CN': '{periods} 已按原来的内容关账,不会改变。若从某月起才改,请用“从某月起修改…”。',
  },
  ruleScored: {
    en: '{periods} was scored by what stood here. To change it only from a later month on, use “Change from a month…”.',
    'zh-CN': '{periods} 已按原来的内容计算。若只从以后某月起改,请用“从某月起修改…”。',
  },
})

const MOST_NAMED = 3

/** What an edit of inputs of scored periods means: the gravest of them in one sentence; nothing where none is scored. */
export function saidOfPeriods(edited: Edited, periods: readonly string[], known: Known): string | undefined {
  const isRule = edited.table.when === undefined && edited.table.id !== 'targets'
  if (isRule && !isTypedOver(edited)) return undefined
  for (const state of ['closed', 'approved', 'calculated'] as const) {
    const found = periods.filter(period => known.periods[period]?.state === state)
    if (found.length === 0) continue
    const text = edited.table.id === 'deals' && state === 'closed' ? say.closedDeals : sentence(state, isRule)
    return fill(text, { periods: shortened(found) }, known.lang)
  }
  return undefined
}

function sentence(state: KnownPeriod['state'], isRule: boolean) {
  if (!isRule) return say[state]
  return state === 'calculated' ? say.ruleScored : say.ruleClosed
}

/** Something stood in the cell before; of a paste nobody knows. */
function isTypedOver({ box, oldValue }: Edited): boolean {
  return oldValue !== undefined || box.rows * box.columns > 1
}

function shortened(periods: readonly string[]): readonly string[] {
  return periods.length > MOST_NAMED ? ['…', ...periods.slice(-MOST_NAMED)] : periods
}
