import { wordsOf } from '../book/tables/choices'
import { incentive } from '../domain/commission/ways/index'
import type { CommissionWay, Tier } from '../domain/commission/ways/kind'
import { asAttainments } from '../domain/methods/rule'
import { checkTiers, tierProblems, tiersByQuota, tiersInMinor } from '../domain/rules/tiers'
import { choice, money, number, type Typed, typed } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { toMajor, toMinor } from '../domain/values/money'
import { eachFigure, eachIfGiven, eachOr, oneOr } from './internal/args'
import { defineFunction } from './internal/define'
import type { Refused } from './internal/given'
import { tierTable } from './internal/ranges'
import { remembered } from './internal/remembered'

const found = problems('commissionCell', {
  quotaNeeded: {
    severity: 'leavesOut',
    what: { en: 'overage needs the quota', 'zh-CN': '超额通提需要定额' },
    mend: { en: 'Give the quota of the period.', 'zh-CN': '请填写本期定额。' },
  },
  quota: {
    severity: 'leavesOut',
    what: { en: 'the quota is {quota}', 'zh-CN': '定额为 {quota}' },
    mend: { en: 'Give a quota above 0.', 'zh-CN': '请填写大于 0 的定额。' },
  },
  percent: {
    severity: 'stop',
    what: { en: 'the tiers begin at percentages, but there is no quota', 'zh-CN': '档位起点是百分比,但没有定额' },
    mend: { en: 'Give the quota, or tiers that begin at amounts.', 'zh-CN': '请填写定额,或把档位起点改为金额。' },
  },
})

const ways = choice('commissionWay', wordsOf(incentive))

/** =KPI_COMMISSION(amount, tiers, [mode], [quota], [already]) */
export const commission = defineFunction({
  name: 'KPI_COMMISSION',
  help: { en: 'Commission by tiers', 'zh-CN': '按档位计算提成' },
  rule: {
    en: 'marginal: each slice of the amount at the rate of its own tier. whole: the rate reached applies to everything. overage: up to quota at the first row’s rate, all of the overage at the rate reached. The lower edge belongs to its tier. With “already”, the result is what this amount adds to it.',
    'zh-CN':
      '超额累进:各段金额按本段比率。全额累进:全部金额按达到的比率。超额通提:定额以内按首行比率,超出部分全部按达到的比率。档位含下限。填写“此前已计”时,结果为本次金额带来的增量。',
  },
  args: {
    amount: eachFigure(money(), {
      label: { en: 'Amount', 'zh-CN': '金额' },
      accepts: {
        en: 'the amount credited, a cell or a range, such as 150000',
        'zh-CN': '计提金额,单元格或区域,例如 150000',
      },
    }),
    tiers: tierTable([typed(), number()], {
      label: { en: 'Tiers', 'zh-CN': '档位' },
      accepts: {
        en: 'rows of from and rate (or from, to and rate), such as 100000 6%; with a quota, from is attainment, such as 80%',
        'zh-CN': '每行一个起点和比率(也可为起点、终点、比率),例如 100000 6%;有定额时起点为完成率,例如 80%',
      },
    }),
    mode: oneOr(ways, 'marginal', {
      type: 'string',
      label: { en: 'Mode', 'zh-CN': '方式' },
      accepts: {
        en: 'such as marginal (each slice at its rate, as when blank), whole (all at the rate reached) or overage',
        'zh-CN': '例如 超额累进(各段各率,留空即此)、全额累进(全部按达到的比率)或 超额通提',
      },
    }),
    quota: eachIfGiven(money(), {
      label: { en: 'Quota', 'zh-CN': '定额' },
      accepts: {
        en: 'the quota of the period, a cell or a range, such as 100000',
        'zh-CN': '本期定额,单元格或区域,例如 100000',
      },
    }),
    already: eachOr(money(), 0, {
      label: { en: 'Already credited', 'zh-CN': '此前已计' },
      accepts: {
        en: 'what was credited earlier in the same period, such as 90000; 0 when blank',
        'zh-CN': '同一周期内此前已计金额,例如 90000;留空为 0',
      },
    }),
  },
  run({ amount, tiers: rows, mode, quota, already }) {
    const way: CommissionWay = incentive[mode]
    if (quota === undefined && way.needsQuota) return { wrong: found.quotaNeeded, arg: 'quota' }
    if (quota !== undefined && quota <= 0) return { wrong: found.quota, with: { quota }, arg: 'quota' }
    const read = tiersOf(rows, way, quota)
    if ('wrong' in read) return read
    const earned = (of: number) =>
      way.earned({ amount: of, tiers: read.tiers, quota: quota === undefined ? undefined : toMinor(quota) }).pay
    const before = toMinor(already)
    return toMajor(earned(before + toMinor(amount)) - (before === 0 ? 0 : earned(before)))
  },
  refuses: { ...found, ...tierProblems },
  examples: [
    {
      args: [
        150000,
        [
          [0, '5%'],
          [100000, '6%'],
          [125000, '7%'],
        ],
      ],
      gives: 8250,
    },
    {
      args: [
        60000,
        [
          [0, 0.02],
          [30000, 0.04],
          [60000, 0.07],
        ],
        'whole',
      ],
      gives: 4200,
    },
    {
      args: [
        140000,
        [
          [0, 0.5],
          [1, 0.75],
          [1.25, 1],
          [1.5, 1.25],
        ],
        'overage',
        100000,
      ],
      gives: 90000,
    },
    {
      args: [
        200,
        [
          [0, 0.3],
          [100, 0.125],
          [1000, 0.085],
        ],
        'marginal',
        '',
        900,
      ],
      gives: 21,
    },
    {
      args: [
        [['15万'], [''], [-200]],
        [
          [0, 0.05],
          [100000, 0.06],
        ],
        '超额累进',
      ],
      gives: [[8000], [''], [-10]],
    },
  ],
})

type Rows = ReadonlyArray<readonly [Typed, number]>

interface Checked {
  readonly tiers: readonly Tier[]
}

function tiersOf(rows: Rows, way: CommissionWay, quota: number | undefined): Checked | Refused {
  const read = checkedTiers(rows, way, quota !== undefined)
  if ('wrong' in read) return read
  return { tiers: quota === undefined ? inMinor(read.tiers) : byQuota(read.tiers, toMinor(quota)) }
}

const inMinor = remembered(tiersInMinor)
const byQuota = remembered(tiersByQuota)

const checkedTiers = remembered((rows: Rows, way: CommissionWay, ofQuota: boolean): Checked | Refused => {
  const column = rows.map(([from]) => from)
  if (!ofQuota && column.some(from => from.percent)) return { wrong: found.percent, arg: 'tiers', all: true }
  const froms = ofQuota ? asAttainments(column) : column.map(({ n }) => n)
  const { tiers, findings } = checkTiers(
    rows.map(([, rate], i) => ({ from: froms[i] ?? 0, rate })),
    way,
  )
  const bad = findings.find(({ problem }) => problem.severity !== 'look')
  return bad ? { wrong: bad.problem, with: bad.with, arg: 'tiers', all: true } : { tiers }
})
