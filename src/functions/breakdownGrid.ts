import { grid } from '../domain/breakdown/grid'
import { number } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { defineFunction } from './internal/define'
import type { Refused } from './internal/given'
import { type List, list, spotOf } from './internal/ranges'
import { inSteps, ofSteps, stepArg, stepProblems } from './internal/units'

const MOST_CELLS = 200_000

const found = problems('breakdownGrid', {
  sums: {
    severity: 'leavesOut',
    what: { en: 'the rows come to {rows}, the columns to {columns}', 'zh-CN': '行合计为 {rows},列合计为 {columns}' },
    mend: { en: 'Make both sums equal.', 'zh-CN': '请使两者相等。' },
  },
  size: {
    severity: 'leavesOut',
    what: { en: 'a grid of {rows} × {columns} is too large', 'zh-CN': '{rows} × {columns} 的表过大' },
    mend: { en: 'Split at most {most} cells at once.', 'zh-CN': '一次最多分解 {most} 个单元格。' },
  },
})

/** =KPI_BREAKDOWN_GRID(row_totals, column_totals, [step]) */
export const breakdownGrid = defineFunction({
  name: 'KPI_BREAKDOWN_GRID',
  help: {
    en: 'A grid whose rows and columns both add up exactly, such as people × months',
    'zh-CN': '行合计与列合计同时精确一致的分解表,例如人员 × 月份',
  },
  rule: {
    en: 'Each cell is row total × column total ÷ total, rounded up or down to the step so that every row and every column adds up exactly (controlled rounding).',
    'zh-CN': '每格 = 行合计 × 列合计 ÷ 总计,按最小单位向上或向下取整,使每行每列都与合计完全一致(受控取整)。',
  },
  args: {
    row_totals: list(number({ min: 0 }), {
      label: { en: 'Row totals', 'zh-CN': '行合计' },
      accepts: {
        en: 'what each row comes to, a range such as the yearly targets 1200, 900',
        'zh-CN': '每行的合计,区域,例如每人的年度目标 1200、900',
      },
    }),
    column_totals: list(number({ min: 0 }), {
      label: { en: 'Column totals', 'zh-CN': '列合计' },
      accepts: {
        en: 'what each column comes to, with the same sum, a range such as the months 1000, 1100',
        'zh-CN': '每列的合计,总和须相同,区域,例如各月合计 1000、1100',
      },
    }),
    step: stepArg,
  },
  run({ row_totals, column_totals, step }) {
    const size = { rows: row_totals.items.length, columns: column_totals.items.length, most: MOST_CELLS }
    if (size.rows * size.columns > MOST_CELLS) return { wrong: found.size, with: size, arg: 'row_totals' }
    const rows = margin(row_totals, step, 'row_totals')
    if ('wrong' in rows) return rows
    const columns = margin(column_totals, step, 'column_totals')
    if ('wrong' in columns) return columns
    const [down, across] = [sum(rows), sum(columns)]
    if (down !== across) {
      return {
        wrong: found.sums,
        with: { rows: ofSteps(down, step), columns: ofSteps(across, step) },
        arg: 'column_totals',
      }
    }
    const isBlank = (list: List<number>, i: number) => list.items[i]?.value === undefined
    return grid(rows, columns).map((row, r) =>
      row.map((cell, c) => (isBlank(row_totals, r) || isBlank(column_totals, c) ? '' : ofSteps(cell, step))),
    )
  },
  refuses: { ...found, ...stepProblems },
  examples: [
    {
      args: [[[100], [50]], [[60, 90]], 1],
      gives: [
        [40, 60],
        [20, 30],
      ],
    },
    {
      args: [[[10], [10], [10]], [[15, 15]], 1],
      gives: [
        [5, 5],
        [5, 5],
        [5, 5],
      ],
    },
  ],
})

/** Totals in whole steps; a blank one asks for nothing. */
function margin(totals: List<number>, step: number, arg: string): number[] | Refused {
  const counted: number[] = []
  for (const [i, { value = 0 }] of totals.items.entries()) {
    const steps = inSteps(value, step, arg)
    if (typeof steps !== 'number') return { ...steps, at: spotOf(totals, i) }
    counted.push(steps)
  }
  return counted
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
