import { snap } from '../values/round'
import type { Wording } from '../values/text'

/** What a member brings into the sharing of a pool. */
export interface PoolMember {
  readonly days: number
  readonly final: number
  readonly coefficient: number
  readonly actual: number
}

interface Sharing {
  readonly words: Wording & { readonly also?: readonly string[] }
  /** The member's points in the pool; below 0 counts as 0. */
  points(member: PoolMember): number
  readonly examples: ReadonlyArray<{ readonly member: PoolMember; readonly gives: number }>
}

const sharings = <K extends string>(ways: Readonly<Record<K, Sharing>>): Readonly<Record<K, Sharing>> => ways
const member: PoolMember = { days: 15, final: 90, coefficient: 1.2, actual: 40_000 }

/** The ways a team pool is shared over its members. */
export const sharing = sharings({
  equal: {
    words: { en: 'equally', 'zh-CN': '平均', also: ['equal', '均分', '平分'] },
    points: ({ days }) => days,
    examples: [{ member, gives: 15 }],
  },
  score: {
    words: { en: 'score', 'zh-CN': '得分', also: ['final score', '最终得分'] },
    points: ({ final, days }) => snap(final * days),
    examples: [{ member, gives: 1350 }],
  },
  points: {
    words: { en: 'score × coefficient', 'zh-CN': '得分×系数', also: ['points', '绩效分', '得分x系数'] },
    points: ({ final, coefficient, days }) => snap(final * coefficient * days),
    examples: [{ member, gives: 1620 }],
  },
  contribution: {
    words: { en: 'contribution', 'zh-CN': '贡献', also: ['own actual', '业绩', '按业绩'] },
    points: ({ actual }) => Math.max(0, snap(actual)),
    examples: [
      { member, gives: 40_000 },
      { member: { ...member, actual: -500 }, gives: 0 },
    ],
  },
})
export type SharingId = keyof typeof sharing
