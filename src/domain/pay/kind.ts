import type { MonthContext } from '../lookups/context'
import type { Presence } from '../lookups/presence'
import type { ActingGate } from '../scores/final'
import type { Graded } from '../scores/grade'
import type { Individual } from '../scores/individual'
import type { Why } from '../values/explain'
import type { Wording } from '../values/text'

/** What a pay line is for: the words of its column, and the term of total pay it belongs to. */
interface LineKind {
  readonly words: Wording
  readonly term: string
}

const kinds = <K extends string>(list: Readonly<Record<K, LineKind>>): Readonly<Record<K, LineKind>> => list

/** Every kind of pay line; each term of total pay is the sum of its lines. */
export const lineKinds = kinds({
  gradeBonus: { words: { en: 'grade bonus', 'zh-CN': '绩效奖金' }, term: 'gradeBonus' },
  payoutBonus: { words: { en: 'payout bonus', 'zh-CN': '兑现奖金' }, term: 'payoutBonus' },
  milestone: { words: { en: 'milestone', 'zh-CN': '达标奖' }, term: 'milestone' },
  deal: { words: { en: 'commission', 'zh-CN': '提成' }, term: 'commission' },
  refund: { words: { en: 'refund', 'zh-CN': '退款冲减' }, term: 'commission' },
  late: { words: { en: 'late', 'zh-CN': '补计' }, term: 'commission' },
  veto: { words: { en: 'veto', 'zh-CN': '一票否决' }, term: 'commission' },
  override: { words: { en: 'override', 'zh-CN': '管理提成' }, term: 'override' },
  pool: { words: { en: 'team pool', 'zh-CN': '团队奖池' }, term: 'pool' },
  prize: { words: { en: 'prize', 'zh-CN': '销冠奖' }, term: 'prizes' },
  adjustment: { words: { en: 'adjustment', 'zh-CN': '奖惩调整' }, term: 'adjustments' },
  rounding: { words: { en: 'rounding', 'zh-CN': '取整' }, term: 'adjustments' },
  capCut: { words: { en: 'cap cut', 'zh-CN': '封顶扣减' }, term: 'capCut' },
  clawback: { words: { en: 'clawback', 'zh-CN': '追回' }, term: 'clawback' },
  drawAdvance: { words: { en: 'draw advance', 'zh-CN': '预支发放' }, term: 'drawAdvance' },
  drawRecovered: { words: { en: 'draw recovered', 'zh-CN': '预支扣回' }, term: 'drawRecovered' },
})
export type PayKind = keyof typeof lineKinds

/** One line of pay, minor units. */
export interface PayLine {
  readonly person: string
  readonly kind: PayKind
  readonly plan?: string | undefined
  readonly kpi?: string | undefined
  readonly deal?: string | undefined
  readonly reverses?: string | undefined
  readonly base?: number | undefined
  readonly rate?: number | undefined
  readonly amount: number
  readonly date?: string | undefined
  readonly why: Why
}

/** A person with a final score, or one paid without, as pay sees them. */
export interface PayOf {
  readonly presence: Presence
  readonly plan: string
  readonly scores: Individual
  readonly final?: number | undefined
  readonly graded?: Graded | undefined
  readonly gates: readonly ActingGate[]
  /** Parts of team pools, and prizes. */
  readonly awards: readonly PayLine[]
}

/** One source of pay: the lines a person gets from it in a month. */
export interface PaySource {
  readonly id: string
  /** Where its lines stand among the others. */
  readonly place: number
  /** Taken away by a veto of the bonus. */
  readonly isBonus: boolean
  /** Posted after the cap per person: takes back what earlier months paid. */
  readonly takesBack?: boolean
  lines(context: MonthContext, of: PayOf): PayLine[]
}

export function paySource<const S extends PaySource>(source: S): S {
  return source
}
