import { type DrawKind, drawOn } from '../domain/rewards/draw'
import { choice, money } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { toMajor, toMinor } from '../domain/values/money'
import { one, oneOr } from './internal/args'
import { defineFunction } from './internal/define'
import { shapeOf } from './internal/given'
import type { Single } from './internal/kind'
import { column, type Item, spotOf, withoutValue } from './internal/ranges'

const kinds = choice<DrawKind>('drawKind', {
  recoverable: { en: 'recoverable', 'zh-CN': '可追回', also: ['可追回预支', '预支', 'advance'] },
  nonRecoverable: {
    en: 'non-recoverable',
    'zh-CN': '不追回',
    also: ['nonrecoverable', 'non recoverable', '保底', '保底预支', '不可追回', 'guarantee', 'guaranteed'],
  },
})

const found = problems('draw', {
  shape: {
    severity: 'leavesOut',
    what: { en: 'it is {rows} × {columns} cells', 'zh-CN': '是 {rows} 行 × {columns} 列' },
    mend: {
      en: 'Give one cell, or one column with a row for each period.',
      'zh-CN': '请给一个单元格,或一列(每个周期一行)。',
    },
  },
  waits: {
    severity: 'leavesOut',
    what: { en: 'what is owed depends on position {row}', 'zh-CN': '欠款取决于第 {row} 个' },
    mend: { en: 'Mend that cell first.', 'zh-CN': '请先处理该单元格。' },
  },
})

/** =KPI_DRAW(earned, draw, [kind], [owed]) */
export const draw = defineFunction({
  name: 'KPI_DRAW',
  help: { en: 'Pay under a draw, and what is owed after: two columns', 'zh-CN': '预支后的应发额和期末欠款,共两列' },
  rule: {
    en: 'advance = max(0, draw − earned); recovered = min(owed, max(0, earned − draw)); pay = earned + advance − recovered; owed after = owed + advance − recovered. A non-recoverable advance is not owed, only what was earned below zero is. What is owed runs on from row to row.',
    'zh-CN':
      '预支 = max(0, 预支额 − 所得);扣回 = min(欠款, max(0, 所得 − 预支额));应发 = 所得 + 预支 − 扣回;期末欠款 = 欠款 + 预支 − 扣回。不追回的预支不计欠款,只有所得为负的部分计入。欠款逐行结转。',
  },
  args: {
    earned: column(money(), {
      label: { en: 'Earned', 'zh-CN': '所得' },
      accepts: {
        en: 'what was earned, a cell or a column with a row for each period, such as 400',
        'zh-CN': '所得金额,单元格或一列(每个周期一行),例如 400',
      },
    }),
    draw: one(money({ min: 0 }), {
      label: { en: 'Draw', 'zh-CN': '预支额' },
      accepts: { en: 'what a period pays at least, such as 1000', 'zh-CN': '每个周期至少发放的金额,例如 1000' },
    }),
    kind: oneOr(kinds, 'recoverable', {
      type: 'string',
      label: { en: 'Kind', 'zh-CN': '类型' },
      accepts: {
        en: 'such as recoverable (as when blank) or non-recoverable',
        'zh-CN': '例如 可追回(留空即此)或 不追回',
      },
    }),
    owed: oneOr(money({ min: 0 }), 0, {
      label: { en: 'Owed', 'zh-CN': '期初欠款' },
      accepts: {
        en: 'what is owed before the first period, such as 200; 0 when blank',
        'zh-CN': '首个周期之前的欠款,例如 200;留空为 0',
      },
    }),
  },
  run({ earned, draw, kind, owed }) {
    const shape = shapeOf(earned.given)
    if (shape.columns > 1) return { wrong: found.shape, with: shape, arg: 'earned' }
    const terms = { kind, draw: toMinor(draw) }
    let balance = toMinor(owed)
    let waits: number | undefined
    return earned.items.map((item: Item<number>, i): Single[] => {
      if (item.value === undefined) {
        if (item.refused) waits = waits ?? i
        return [withoutValue(item, 'earned'), '']
      }
      if (waits !== undefined) {
        const { row } = spotOf(earned, waits)
        return [{ wrong: found.waits, with: { row }, arg: 'earned', at: spotOf(earned, i) }, '']
      }
      const drawn = drawOn(toMinor(item.value), balance, terms)
      balance = drawn.owedAfter
      return [toMajor(drawn.pay), toMajor(balance)]
    })
  },
  refuses: found,
  examples: [
    {
      args: [[[400], [600], [1200], [1500], [1400]], 1000],
      gives: [
        [1000, 600],
        [1000, 1000],
        [1000, 800],
        [1000, 300],
        [1100, 0],
      ],
    },
    { args: [3200, 5000, 'non-recoverable'], gives: [[5000, 0]] },
    { args: [1500, 1000, '可追回', 200], gives: [[1300, 0]] },
  ],
})
