import { periodAsked } from '../../book/reading/period'
import type { Reads, Row } from '../../book/reading/reads'
import { type Text, texts } from '../../domain/values/text'
import { Refusal } from '../../platform/refusal'
import type { Opened } from '../scoring/scoreMonth'

const say = texts('periodState', {
  open: {
    en: '{period} has not been scored yet. Score it first.',
    'zh-CN': '{period} 还没有计算,请先计算得分。',
  },
  calculated: {
    en: '{period} is calculated and not approved yet. Approve it first.',
    'zh-CN': '{period} 已计算、还没有审批,请先审批。',
  },
  approved: {
    en: '{period} is approved already ({by}). To change it, withdraw the approval.',
    'zh-CN': '{period} 已审批({by})。要改动请先撤回审批。',
  },
  closed: {
    en: '{period} is closed. Corrections go to Adjustments; to open it again, give a reason.',
    'zh-CN': '{period} 已关账。更正请用“奖惩调整”;确需重新打开请写明原因。',
  },
  noReason: { en: 'Say why: one sentence is enough.', 'zh-CN': '请写明原因,一句话即可。' },
})

export type PeriodState = NonNullable<Row<'periods'>['state']>

const REFUSALS: Readonly<Record<PeriodState, Text>> = {
  open: say.open,
  calculated: say.calculated,
  approved: say.approved,
  closed: say.closed,
}

/** A period however it is written. */
export function periodNamed(typed: string, { reads, today }: Pick<Opened, 'reads' | 'today'>): string {
  const asked = periodAsked(typed, reads, { today })
  if (typeof asked !== 'string') throw new Refusal(asked.problem.what, asked.with)
  return asked
}

/** The row of a period on Periods, which must be in one of the given states. */
export function rowIn(reads: Reads, period: string, states: readonly PeriodState[]): Row<'periods'> {
  const row = reads.periods?.rows.find(one => one.period === period)
  const state = row?.state ?? 'open'
  if (!row || !states.includes(state)) throw new Refusal(REFUSALS[state], { period, by: row?.approvedBy ?? '?' })
  return row
}

/** A reason that says something. */
export function given(reason: string): string {
  const text = reason.trim()
  if (text === '') throw new Refusal(say.noReason)
  return text
}
