import { incentive } from '../../../domain/commission/ways/index'
import type { CommissionWay, Tier } from '../../../domain/commission/ways/kind'
import { type Cell, evened, isBlank, shownCell } from '../../../domain/values/cell'
import { explain } from '../../../domain/values/explain'
import { typed } from '../../../domain/values/field'
import { groupBy } from '../../../domain/values/groupBy'
import { toMinor } from '../../../domain/values/money'
import { snap } from '../../../domain/values/round'
import { type Lang, say, texts } from '../../../domain/values/text'

const words = texts('live.payWords', {
  grade: {
    en: 'From {from} points: base bonus × {coefficient:exact}{bonus}',
    'zh-CN': '{from} 分起:奖金基数 × {coefficient:exact}{bonus}',
  },
  shared: {
    en: 'The next {share:%} of the people: base bonus × {coefficient:exact}{bonus}',
    'zh-CN': '依次占 {share:%} 的人:奖金基数 × {coefficient:exact}{bonus}',
  },
  bonus: { en: ' + {bonus:money}', 'zh-CN': ' + {bonus:money}' },
  example: { en: '{amount}: {sum}', 'zh-CN': '{amount}:{sum}' },
  quota: { en: '{amount} of a quota of {quota}: {sum}', 'zh-CN': '指标 {quota}、完成 {amount}:{sum}' },
})

const figure = typed()

/** A number however it is typed; a percentage as its share. */
function numberIn(cell: Cell | undefined): number | undefined {
  const read = isBlank(cell) ? undefined : figure.read(cell ?? null, { today: '' })
  return read && !('wrong' in read) ? read.value.n : undefined
}

export interface GradeCells {
  readonly from: Cell
  readonly grade: Cell
  readonly coefficient: Cell
  readonly bonus: Cell
  readonly share: Cell
}

/** What a grade pays; blank while it is not filled in. */
export function gradeInWords({ from, grade, coefficient, bonus, share }: GradeCells, lang: Lang): string {
  const fixed = numberIn(bonus)
  const edge = numberIn(from)
  const part = numberIn(share)
  if (isBlank(grade) || (edge === undefined && part === undefined)) return ''
  const pays = {
    coefficient: numberIn(coefficient) ?? (fixed === undefined ? 1 : 0),
    bonus: fixed ? say(words.bonus, { bonus: fixed }, lang) : '',
  }
  if (part === undefined) return say(words.grade, { from: edge ?? 0, ...pays }, lang)
  return say(words.shared, { share: part > 1 ? part / 100 : part, ...pays }, lang)
}

export interface TierCells {
  readonly plan: Cell
  readonly from: Cell
  readonly rate: Cell
}

/** How a commission plan pays: the id of its way, whether its tiers begin at shares of a quota, and so much for one. */
export interface PlanWay {
  readonly way: string
  readonly byQuota: boolean
  readonly perUnit: boolean
}

/** Quota and lone tiers are shown at a round sum, in major units; or at a round count. */
const ROUND_SUM = 100_000
const ROUND_COUNT = 100
const LAST_TIER = 1.2

/** A worked example for each tier: what an amount in the middle of it earns in all, in the order of the rows. */
export function tiersInWords(
  rows: readonly TierCells[],
  wayOf: (plan: string) => PlanWay | undefined,
  lang: Lang,
): string[] {
  const read = rows.map(({ plan, from, rate }, index) => {
    return { index, plan: evened(shownCell(plan)), from: numberIn(from), rate: numberIn(rate) }
  })
  const sentences = rows.map(() => '')
  for (const [plan, own] of groupBy(read.filter(isWhole), row => row.plan)) {
    const known = wayOf(plan)
    const way: CommissionWay | undefined = known && Object.values(incentive).find(({ id }) => id === known.way)
    if (!known || !way) continue
    const { perUnit } = known
    const round = perUnit ? ROUND_COUNT : ROUND_SUM
    const percent = known.byQuota && own.some(({ from }) => from > 10)
    const scale = known.byQuota ? (percent ? round / 100 : round) : 1
    const edges = own.map(row => ({ ...row, from: snap(row.from * scale) })).sort((a, b) => a.from - b.from)
    const tiers = edges.map(({ from, rate }): Tier => ({ from: toMinor(from), rate }))
    for (const [i, { index, from }] of edges.entries()) {
      const next = edges[i + 1]?.from ?? (from === 0 ? 2 * round : snap(from * LAST_TIER * 2 - from))
      const amount = snap((from + next) / 2)
      const quota = known.byQuota ? toMinor(round) : undefined
      const earned = way.earned({ amount: toMinor(amount), tiers, quota, perUnit })
      const values = { amount, quota: round, sum: explain(earned.why, lang) }
      sentences[index] = say(known.byQuota ? words.quota : words.example, values, lang)
    }
  }
  return sentences
}

interface Whole {
  readonly index: number
  readonly plan: string
  readonly from: number
  readonly rate: number
}

function isWhole(row: { readonly from?: number | undefined; readonly rate?: number | undefined }): row is Whole {
  return row.from !== undefined && row.rate !== undefined
}
