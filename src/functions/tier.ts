import { rowReached } from '../domain/rules/tiers'
import { type Cell, isBlank, isPercent, shownCell } from '../domain/values/cell'
import { type Field, number, typed } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { snap } from '../domain/values/round'
import { eachFigure, oneOr } from './internal/args'
import { defineFunction } from './internal/define'
import type { Refused } from './internal/given'
import { neededCells } from './internal/ranges'
import { remembered } from './internal/remembered'
import { mixedScale } from './internal/scale'
import { endsItsRows } from './internal/upperEdges'

const found = problems('tier', {
  from: {
    severity: 'stop',
    what: { en: '“{found}” is no number to begin a tier', 'zh-CN': '“{found}”不是档位起点' },
    mend: { en: 'Put a number in the first column.', 'zh-CN': '请在第一列填数字。' },
  },
  twice: {
    severity: 'stop',
    what: { en: 'two tiers begin at {from}', 'zh-CN': '有两档都从 {from} 开始' },
    mend: { en: 'Keep one of them.', 'zh-CN': '请只保留一档。' },
  },
  columns: {
    severity: 'stop',
    what: { en: 'it has only one column', 'zh-CN': '只有一列' },
    mend: {
      en: 'Give rows that begin with the lower edge, such as 90, A.',
      'zh-CN': '请给出以下限开头的各行,例如 90、A。',
    },
  },
  ends: {
    severity: 'stop',
    what: { en: 'column 2 says where each tier ends', 'zh-CN': '第 2 列是各档的终点' },
    mend: {
      en: 'Give 3 as the column, or leave the upper edges out.',
      'zh-CN': '请把“列”填为 3,或去掉终点一列。',
    },
  },
  column: {
    severity: 'stop',
    what: { en: 'there is no column {column}', 'zh-CN': '没有第 {column} 列' },
    mend: { en: 'Give a column from 1 to {most}.', 'zh-CN': '请填 1 到 {most}。' },
  },
})

const figure: Field<number> = number()

function numberIn(cell: Cell | undefined): number | undefined {
  const read = cell === undefined || cell === null ? undefined : figure.read(cell, { today: '' })
  return read && !('wrong' in read) ? read.value : undefined
}

/** =KPI_TIER(value, tiers, [column]) */
export const tier = defineFunction({
  name: 'KPI_TIER',
  help: { en: 'The tier a value has reached, lower edge included', 'zh-CN': '查找数值达到的档位(含下限)' },
  rule: {
    en: 'The entry of the highest row whose first column is at most the value; below every row 0 where that column holds numbers, else blank.',
    'zh-CN': '取首列不大于该数值的最高一行;低于所有行时,该列为数字返回 0,否则为空。',
  },
  args: {
    value: eachFigure(typed(), {
      label: { en: 'Value', 'zh-CN': '数值' },
      accepts: {
        en: 'the value to look up, a cell or a range, such as 95',
        'zh-CN': '要查找的数值,单元格或区域,例如 95',
      },
    }),
    tiers: neededCells({
      label: { en: 'Tiers', 'zh-CN': '档位表' },
      accepts: { en: 'rows that begin with the lower edge, such as 90, A', 'zh-CN': '以下限开头的各行,例如 90、A' },
    }),
    column: oneOr(number({ min: 1, whole: true }), 2, {
      label: { en: 'Column', 'zh-CN': '列' },
      accepts: {
        en: 'which column to return, from 1, such as 3; 2 when blank',
        'zh-CN': '返回第几列,从 1 起,例如 3;留空为 2',
      },
    }),
  },
  run({ value, tiers, column }) {
    const read = tiersOf(tiers, column)
    if ('wrong' in read) return read
    const mixed = mixedScale([value.percent ? { share: value.n } : value.n, ...read.edges])
    if (mixed) return { arg: 'value', ...mixed }
    const reached = rowReached(read.rows, value.n)
    if (!reached) return read.numbers ? 0 : ''
    if (read.numbers) return numberIn(reached.entry) ?? ''
    return isPercent(reached.entry) ? reached.entry.share : String(reached.entry ?? '')
  },
  refuses: found,
  examples: [
    {
      args: [
        95,
        [
          [0, 'C'],
          [80, 'B'],
          [90, 'A'],
        ],
      ],
      gives: 'A',
    },
    {
      args: [
        89.99,
        [
          [90, 'A'],
          [80, 'B'],
          [0, 'C'],
        ],
      ],
      gives: 'B',
    },
    {
      args: [
        0.5,
        [
          [0.8, 0.02],
          [1, 0.03],
        ],
      ],
      gives: 0,
    },
    {
      args: [
        [[60], [''], [100]],
        [
          [0, 0.6, 'D'],
          [100, 1, 'B'],
        ],
        3,
      ],
      gives: [['D'], [''], ['B']],
    },
  ],
})

interface Tiers {
  readonly rows: ReadonlyArray<{ readonly from: number; readonly entry: Cell }>
  /** The lower edges as they are written. */
  readonly edges: readonly Cell[]
  /** The column holds nothing but numbers. */
  readonly numbers: boolean
}

const tiersOf = remembered((tiers: ReadonlyArray<readonly Cell[]>, column: number): Tiers | Refused => {
  const refuse = (problem: keyof typeof found, values: Record<string, string | number> = {}): Refused => ({
    wrong: found[problem],
    with: values,
    arg: problem === 'column' || problem === 'ends' ? 'column' : 'tiers',
    all: true,
  })
  const filled = tiers.filter(row => row.some(cell => !isBlank(cell)))
  const most = filled[0]?.length ?? 0
  if (column > 1 && most === 1) return refuse('columns')
  if (column > most) return refuse('column', { column, most })
  if (column === 2 && most > 2 && endsItsRows(filled)) return refuse('ends')
  const odd = filled.find(row => numberIn(row[0]) === undefined)
  if (odd) return refuse('from', { found: shownCell(odd[0] ?? null) })
  const rows = filled.map(row => ({ from: snap(numberIn(row[0]) ?? 0), entry: row[column - 1] ?? null }))
  const sorted = [...rows].sort((a, b) => a.from - b.from)
  const twice = sorted.find((row, i) => row.from === sorted[i + 1]?.from)
  if (twice) return refuse('twice', { from: twice.from })
  const edges = filled.map(row => row[0] ?? null)
  return { rows, edges, numbers: rows.every(({ entry }) => isBlank(entry) || numberIn(entry) !== undefined) }
})
