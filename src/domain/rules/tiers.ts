import type { Tier } from '../commission/ways/kind'
import { type Problem, problems } from '../values/issue'
import { decimal, MINOR_DECIMALS } from '../values/money'
import { snap } from '../values/round'
import type { Values } from '../values/text'

export const tierProblems = problems('tiers', {
  none: {
    severity: 'stop',
    what: { en: 'there are no tiers', 'zh-CN': '没有档位' },
    mend: { en: 'Give rows of from and rate, such as 0 and 5%.', 'zh-CN': '请填写起点和比率,例如 0 和 5%。' },
  },
  twice: {
    severity: 'stop',
    what: { en: 'two tiers begin at {from}', 'zh-CN': '有两档都从 {from} 开始' },
    mend: { en: 'Keep one of them.', 'zh-CN': '请只保留一档。' },
  },
  edge: {
    severity: 'stop',
    what: { en: 'a tier begins below 0, at {from}', 'zh-CN': '有一档从负数 {from} 开始' },
    mend: { en: 'Let the first tier begin at 0.', 'zh-CN': '请从 0 开始第一档。' },
  },
  rate: {
    severity: 'stop',
    what: { en: 'the tier from {from} pays a rate of {rate:%}', 'zh-CN': '从 {from} 起的一档比率为 {rate:%}' },
    mend: {
      en: 'If {proposed:%} is meant, type {proposed:%}.',
      'zh-CN': '如果是 {proposed:%},请填 {proposed:%}。',
    },
  },
  negativeRate: {
    severity: 'stop',
    what: { en: 'the tier from {from} has a rate below 0', 'zh-CN': '从 {from} 起的一档比率为负' },
    mend: { en: 'Type a rate of 0 or more.', 'zh-CN': '请填写不小于 0 的比率。' },
  },
  highRate: {
    severity: 'look',
    what: { en: 'the tier from {from} pays a rate of {rate:%}', 'zh-CN': '从 {from} 起的一档比率高达 {rate:%}' },
    mend: { en: 'It is computed as typed; check it.', 'zh-CN': '已按所填计算,请核对。' },
  },
  sorted: {
    severity: 'look',
    what: { en: 'the tiers were out of order', 'zh-CN': '档位未按顺序排列' },
    mend: { en: 'They were sorted; nothing else to do.', 'zh-CN': '已自动排序,无需处理。' },
  },
})

/** What is odd about a tier; `row` counts the given rows from 0, undefined where it concerns them all. */
export interface TierFinding {
  readonly problem: Problem
  readonly with: Values
  readonly row?: number
}

export interface CheckedTiers {
  readonly tiers: readonly Tier[]
  readonly findings: readonly TierFinding[]
}

/** An accelerated rate may pass 100 %, up to this many times the first row's. */
const MOST_ACCELERATION = 10

/** Sorts tiers and collects what is wrong with them; `accelerated` where rates above 100 % have a meaning, `perUnit` where they are money. */
export function checkTiers(rows: readonly Tier[], { accelerated = false, perUnit = false } = {}): CheckedTiers {
  const tiers = [...rows].sort((a, b) => a.from - b.from)
  if (tiers.length === 0) return { tiers, findings: [{ problem: tierProblems.none, with: {} }] }
  if (perUnit)
    return {
      tiers,
      findings: ordered(
        rows,
        rows.flatMap((tier, row) => edgeOddities(tier, rows, row)),
      ),
    }
  const ceiling = accelerated ? Math.min(1, tiers[0]?.rate ?? 0) * MOST_ACCELERATION : 1
  const findings = rows.flatMap((tier, row) => [
    ...edgeOddities(tier, rows, row),
    ...rateOddities(tier, tier === tiers[0] ? 1 : ceiling).map(odd => ({ ...odd, row })),
  ])
  return { tiers, findings: ordered(rows, findings) }
}

function ordered(rows: readonly Tier[], findings: readonly TierFinding[]): readonly TierFinding[] {
  const outOfOrder = rows.some((tier, i) => tier.from < (rows[i - 1]?.from ?? tier.from))
  return outOfOrder ? [...findings, { problem: tierProblems.sorted, with: {} }] : findings
}

function edgeOddities({ from }: Tier, rows: readonly Tier[], row: number): TierFinding[] {
  const odd: TierFinding[] = []
  const earlier = rows.slice(0, row)
  if (earlier.some(other => snap(other.from) === snap(from)))
    odd.push({ problem: tierProblems.twice, with: { from }, row })
  if (from < 0) odd.push({ problem: tierProblems.edge, with: { from }, row })
  return odd
}

function rateOddities({ from, rate }: Tier, ceiling: number): TierFinding[] {
  if (rate < 0) return [{ problem: tierProblems.negativeRate, with: { from } }]
  if (rate > Math.max(1, ceiling)) return [{ problem: tierProblems.rate, with: { from, rate, proposed: rate / 100 } }]
  return rate > 0.5 && ceiling <= 1 ? [{ problem: tierProblems.highRate, with: { from, rate } }] : []
}

/** The highest row whose `from` is reached, lower bound inclusive; the rows need no order. */
export function rowReached<R extends { readonly from: number }>(rows: readonly R[], value: number): R | undefined {
  const edge = snap(value)
  let reached: R | undefined
  for (const row of rows) {
    if (snap(row.from) <= edge && (reached === undefined || row.from >= reached.from)) reached = row
  }
  return reached
}

/** Tiers on an amount in major units, with their edges in minor units. */
export function tiersInMinor(tiers: readonly Tier[]): Tier[] {
  return tiers.map(({ from, rate }) => ({ from: exactProduct(from, 10 ** MINOR_DECIMALS), rate }))
}

/** Tiers on attainment, with their edges at these shares of a quota in minor units. */
export function tiersByQuota(tiers: readonly Tier[], quota: number): Tier[] {
  return tiers.map(({ from, rate }) => ({ from: exactProduct(from, quota), rate }))
}

/** The product of two decimals without binary drift, as the number nearest to it. */
function exactProduct(a: number, b: number): number {
  const x = decimal(a)
  const y = decimal(b)
  const digits = x.digits * y.digits
  const scale = x.scale + y.scale
  if (Number.isSafeInteger(digits) && scale >= 0 && scale < MOST_EXACT) return snap(digits / 10 ** scale)
  return snap(Number(`${BigInt(x.digits) * BigInt(y.digits)}e${-scale}`))
}

/** Powers of ten below this one are exact, and so a division by one is rounded once. */
const MOST_EXACT = 22
