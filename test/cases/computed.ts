import { allocate } from '../../src/domain/values/allocate'
import { headCounts } from '../../src/domain/rules/ranks'
import { times, toMajor, toMinor } from '../../src/domain/values/money'
import { scoring } from '../../src/domain/methods/index'
import { rowReached } from '../../src/domain/rules/tiers'
import { earned, type Pairs } from '../domain/incentive/pay'
import { points } from '../domain/scoring/points'
import { formula } from '../functions/sheet'
import { computed } from './case'

interface Accelerated {
  readonly revenue: number
  readonly quota: number
  readonly rate: number
  readonly tiers_attain_mult: Pairs | null
}
interface Parts {
  readonly base: number
  readonly over: number
  readonly total: number
}

/** Multipliers on a base rate as rates; attainment in percent. */
const rates = ({ rate, tiers_attain_mult: rows }: Accelerated): Pairs =>
  (rows ?? [[0, 1]]).map(([from, factor]) => [from, toMajor(times(toMinor(rate * 1e6), factor)) / 1e6] as const)
const shares = (pairs: Pairs): Pairs => pairs.map(([from, rate]) => [from / 100, rate] as const)

/** Up to quota at the base rate, all of the overage at the rate reached: the total of what the source gives. */
const overage = (total: (expected: Parts, inputs: Accelerated) => number) =>
  computed<Accelerated, Parts>({
    expects: total,
    domain: i => earned('overage', i.revenue, shares(rates(i)), i.quota).pay / 100,
  })
const multiplier = computed<Accelerated, { mult: number }>({
  expects: e => e.mult,
  domain: i =>
    rowReached(
      (i.tiers_attain_mult ?? []).map(([from, mult]) => ({ from, mult })),
      (i.revenue / i.quota) * 100,
    )?.mult,
})

const tiered = (mode: 'marginal' | 'whole') =>
  computed<{ tiers: Pairs; amount: number }>({
    domain: i => earned(mode, i.amount, i.tiers).pay / 100,
  })

const thirds = [[1 / 3, 1 / 3, 1 / 3]]
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
const credited = (amount: number, split: readonly number[]) => allocate(toMinor(amount), split).map(toMajor)
const column = (values: readonly number[]) => values.map(value => [value])

/** From 10 % up by one percent every 100,000. */
const perHundredThousand: Pairs = Array.from({ length: 8 }, (_, i) => [i * 100000, (10 + i) / 100] as const)

export const covered = {
  'kpi-10': computed<{ T: number; A: number }>({
    domain: i => Number(points(scoring.lower, { actual: i.A, target: i.T })) / 100,
  }),
  'kpi-11': computed<{ T: number; A: number }>({
    domain: i => Number(points(scoring.higher, { actual: i.A, target: i.T })) / 100,

    within: 1e-6,
  }),

  'kpi-16': computed({
    domain: () => Number(points(scoring.higher, { actual: 150, target: 100 })) / 100,
  }),
  'kpi-17': computed<{ completion: number; w: number }, { score: number; weighted: number }>({
    expects: e => [e.score, e.weighted],
    domain: i => [
      Number(points(scoring.higher, { actual: i.completion, target: 1 })),
      Number(points(scoring.higher, { actual: i.completion, target: 1 })) * i.w,
    ],
  }),
  'kpi-18': computed<{ actual: number[]; target: number }, number[]>({
    domain: i =>
      i.actual.map(
        actual => Number(points(scoring.curve, { actual, target: i.target }, '80%:0; 100%:100; 120%:150')) / 100,
      ),
  }),

  'tgt-01': computed<{ annual: number }, { q: number; m: number }>({
    expects: e => [Array(4).fill(e.q), Array(12).fill(e.m)],
    domain: i => [allocate(i.annual, Array(4).fill(1)), allocate(i.annual, Array(12).fill(1))],
  }),
  'tgt-03': computed<{ annual: number; ly_total: number; ly_feb: number }>({
    domain: i => allocate(i.annual, [i.ly_feb, i.ly_total - i.ly_feb])[0],
  }),

  'tgt-17': computed<{ annual: number; days: number; year_days: number }>({
    domain: i => allocate(i.annual, [i.days, i.year_days - i.days])[0],
  }),
  'spl-02': computed<{ total: number; pct: number[] }, number[]>({
    domain: i => credited(i.total, i.pct),
  }),

  'spl-04': computed<{ deal: number; rate: number; split: number[] }, number[]>({
    domain: i => credited(i.deal, i.split).map(part => earned('marginal', part, [[0, i.rate]]).pay / 100),
  }),
  'spl-10': computed<{ order_qty: number; credit: number[] }, { achieved: number }>({
    expects: e => e.achieved,
    domain: i => credited(i.order_qty, i.credit)[0],
  }),
  'spl-11': computed<{ orders: { qty: number; credit: number }[] }, { right: number }>({
    expects: e => e.right,
    domain: i => i.orders.reduce((sum, o) => sum + (credited(o.qty, [o.credit, 1 - o.credit])[0] ?? 0), 0),
  }),
  'spl-12': computed<{ selling: number; cost: number; credit: number[] }, { each: number[] }>({
    expects: e => e.each,
    domain: i => [i.selling, i.cost, i.selling - i.cost].map(amount => credited(amount, i.credit)[0]),
  }),
  'spl-13': computed<{ commission: number; split: number[] }, number[]>({
    domain: i => credited(i.commission, i.split),
  }),

  'tier-01': tiered('marginal'),
  'tier-07': computed<{ tiers: Pairs; mtd_before: number; sale: number }, { fee: number }>({
    expects: e => e.fee,
    domain: i =>
      (earned('marginal', i.mtd_before + i.sale, i.tiers).pay - earned('marginal', i.mtd_before, i.tiers).pay) / 100,
  }),
  'tier-09': tiered('whole'),
  'tier-11': computed<{ amount: number }>({
    domain: i =>
      earned('whole', i.amount, [
        [0, 0.05],
        [10000, 0.1],
        [20000, 0.15],
        [50000, 0.2],
      ]).pay / 100,
  }),
  'tier-13': computed<{ amount: number }>({
    domain: i => earned('marginal', i.amount, perHundredThousand).pay / 100,
  }),
  'tier-19': computed<{ sections: [number, number, number][]; base: number[] }, number[]>({
    domain: i =>
      i.base.map(
        base =>
          earned(
            'whole',
            base,
            i.sections.flatMap(
              ([from, to, rate]) =>
                [
                  [from, rate],
                  [to, 0],
                ] as const,
            ),
          ).pay / 100,
      ),
  }),
  'tier-21': computed<{ rate: number; received: number }>({
    domain: i => earned('marginal', i.received, [[0, i.rate]]).pay / 100,
  }),
  'acc-01': overage(e => e.total),
  'acc-02': overage(e => e.total),
  'acc-04': overage(e => e.total),
  'acc-06': overage(e => e.total),
  'acc-07': overage((e, i) => i.quota * i.rate + e.over),
  'acc-08': overage(e => e.base + e.over),
  'acc-09': overage((e, i) => i.quota * i.rate + e.over),
  'acc-10': multiplier,
  'acc-11': multiplier,
  'acc-12': computed<
    { quota: number; variable: number; sales: number; mult_100_130: number },
    { total: number; without: number }
  >({
    expects: e => [e.total, e.without],
    domain: i => {
      const rate = i.variable / i.quota
      const accelerated = earned(
        'overage',
        i.sales,
        [
          [0, rate],
          [1, rate * i.mult_100_130],
        ],
        i.quota,
      )
      return [accelerated.pay / 100, earned('whole', i.sales, [[0, rate]]).pay / 100]
    },
  }),
  'acc-13': computed<{ variable: number; attain: number; mult_below_50: number }, { decel: number; standard: number }>({
    expects: e => [e.decel, e.standard],
    domain: i =>
      [
        [
          [0, i.mult_below_50],
          [0.5, 1],
        ] as const,
        [[0, 1]] as const,
      ].map(t => earned('whole', i.variable * i.attain, t, i.variable).pay / 100),
  }),

  'acc-20': computed<{ attain: number; mult: number }>({
    domain: i =>
      earned(
        'overage',
        1000 * i.attain,
        [
          [0, 0.1],
          [1, 0.1 * i.mult],
        ],
        1000,
      ).pay / earned('overage', 1000, [[0, 0.1]], 1000).pay,
  }),
  'claw-05': computed<{ invoices: number; credit_notes: number; rate: number }, { right: number }>({
    expects: e => e.right,
    domain: i => earned('marginal', i.invoices - i.credit_notes, [[0, i.rate]]).pay / 100,
  }),
  'claw-06': computed<{ refund_commission: number }>({
    domain: i => earned('marginal', -10 * i.refund_commission, [[0, 0.1]]).pay / 100,
  }),

  'pool-05': computed<{ ladder: [number, number | string][]; attain: number[] }, number[]>({
    domain: i =>
      i.attain.map(
        attain =>
          rowReached(
            i.ladder.slice(0, 5).map(([from, share]) => ({ from, share })),
            attain,
          )?.share,
      ),
  }),
  'pool-03': computed<{ receipts: number; rate: number; coef_S: number }>({
    domain: i => toMajor(times(times(toMinor(i.receipts), i.rate), i.coef_S)),
  }),
  'pool-04': computed<{ receipts: number; rate: number; coef_A: number }>({
    domain: i => toMajor(times(times(toMinor(i.receipts), i.rate), i.coef_A)),
  }),
  'pool-06': computed<{ base: number; coef: number }>({ domain: i => toMajor(times(toMinor(i.base), i.coef)) }),
  'pool-07': computed<{ rows: [number, number, number][] }, [number, number, number][]>({
    expects: e => e.map(([gross]) => gross),
    domain: i => i.rows.map(([base, coefficient]) => toMajor(times(toMinor(base), coefficient))),
  }),
  'grade-04': computed<{ dist: number[]; n: number }, number[]>({
    domain: i => headCounts(i.n, i.dist),
  }),
  'rnd-03': computed<{ amount: number; rate: number }>({
    domain: i => toMajor(times(toMinor(i.amount), i.rate)),
  }),
}

const PLANNING = 'ramps, growth and seasons are rules of the breakdown of targets, tested there'
const PIPELINE = 'weighting open deals by their chance is not a rule of ours'

/** Consistent rows neither a formula nor a rule here computes, and why. */
export const notCovered: Readonly<Record<string, string>> = {
  'tgt-08': PLANNING,
  'tgt-09': PLANNING,
  'tgt-10': PLANNING,
  'tgt-11': PLANNING,
  'tgt-13': PLANNING,
  'tgt-23': PLANNING,
  'tgt-24': PLANNING,
  'pace-05': PIPELINE,
  'pace-06': PIPELINE,
  'pace-07': PIPELINE,
  'pace-08': PIPELINE,
  '360-04': 'weights of single reviews are not ours: roles have weights',
  'acc-16': 'target income is a figure of the plan document, not a rule',
  'acc-17': 'target income is a figure of the plan document, not a rule',
  'acc-22': 'a coefficient read from two figures at once is not a rule of ours',
  'grade-05': 'grades go by head-counts, not by the percentile of the rank',
}
