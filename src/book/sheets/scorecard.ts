import { columnLetters } from '../../domain/place'
import { texts, type Wording } from '../../domain/text'
import { CARD_FACTS, CARD_LISTS, type CardList } from '../live/cardRows'
import { MONTH_TABLES } from '../live/tables'
import { defineSheet, type SheetCell, type SheetColumn } from './kind'

const say = texts('sheet.scorecard', {
  sheet: { en: 'Scorecard', 'zh-CN': '绩效卡' },
})

/** The card is five columns wide, for a phone; the block it is made of stands folded behind it. */
const BLOCK = 7
const TOP = 2
const call = `KPI_CARD(B2;B3;YS_AS_OF;${MONTH_TABLES.map(id => `[${id}]`).join(';')})`

const fact = (id: (typeof CARD_FACTS)[number]): string => `$${columnLetters(BLOCK)}$${TOP + CARD_FACTS.indexOf(id)}`
const lists = Object.keys(CARD_LISTS) as CardList[]
/** A cell of a list of the block; entries count from 0. */
function entry<K extends CardList>(list: K, column: (typeof CARD_LISTS)[K]['columns'][number], at: number): string {
  const before = lists.slice(0, lists.indexOf(list)).reduce((sum, id) => sum + CARD_LISTS[id].columns.length, 0)
  const columns: readonly string[] = CARD_LISTS[list].columns
  return `$${columnLetters(BLOCK + 1 + before + columns.indexOf(column))}$${TOP + at}`
}
const count = (most: number): number[] => Array.from({ length: most }, (_, i) => i)
const figure = (field: string): string =>
  `IF(${fact('person')}="";"";KPI_RESULT(${fact('person')};${fact('period')};"${field}";YS_LAST_RUN))`

const cells: SheetCell[] = []
const merged: string[] = []
const heights: Record<number, number> = {}
let row = 1

/** A row of cells by their column; `height` in pixels. */
function line(placed: Readonly<Record<string, Omit<SheetCell, 'at'>>>, height?: number): void {
  row++
  for (const [column, cell] of Object.entries(placed)) cells.push({ at: `${column}${row}`, ...cell })
  if (height !== undefined) heights[row] = height
}

/** A text over the whole width. */
function wide(cell: Omit<SheetCell, 'at'>, height?: number): void {
  line({ A: cell }, height)
  merged.push(`A${row}:E${row}`)
}

function block(text: Wording): void {
  wide({ text, style: 'block' }, 26)
}

const label = (text: Wording): Omit<SheetCell, 'at'> => ({ text, style: 'label' })
const head = (text: Wording): Omit<SheetCell, 'at'> => ({ text, style: 'head' })
const right = (formula: string, format?: string): Omit<SheetCell, 'at'> => ({
  formula,
  align: 'right',
  ...(format === undefined ? {} : { format }),
})

line({
  A: label({ en: 'Name', 'zh-CN': '姓名' }),
  B: {
    offers: { of: 'people.name', help: { en: 'Blank = the first in Results', 'zh-CN': '留空即考核结果中的第一位' } },
  },
  D: { formula: fact('person'), style: 'figure' },
})
merged.push(`B${row}:C${row}`, `D${row}:E${row}`)
line({
  A: label({ en: 'Month', 'zh-CN': '月份' }),
  B: { offers: { of: 'months', help: { en: 'Blank = the latest scored', 'zh-CN': '留空即最近一次考核' } } },
  D: { formula: fact('period'), style: 'figure' },
})
merged.push(`B${row}:C${row}`, `D${row}:E${row}`)
wide({ formula: fact('remark'), style: 'warning', long: 'wrap' }, 34)
line({ A: { formula: fact('company'), style: 'label' }, D: { formula: fact('team'), style: 'label', align: 'right' } })
merged.push(`A${row}:C${row}`, `D${row}:E${row}`)
line(
  {
    A: { formula: fact('person'), style: 'big' },
    D: { formula: figure('final'), style: 'big', format: '0.00', align: 'right' },
    E: { formula: figure('grade'), style: 'big', align: 'right' },
  },
  36,
)
merged.push(`A${row}:C${row}`)
wide({ formula: fact('summary'), style: 'quiet' }, 34)

block({ en: 'What counted', 'zh-CN': '考核指标' })
line({
  A: head({ en: 'KPI', 'zh-CN': '指标' }),
  B: head({ en: 'Target', 'zh-CN': '目标' }),
  C: head({ en: 'Actual', 'zh-CN': '完成' }),
  D: head({ en: 'Score', 'zh-CN': '得分' }),
  E: head({ en: 'Weighted', 'zh-CN': '加权' }),
})
for (const at of count(CARD_LISTS.kpis.most)) {
  line({
    A: { formula: entry('kpis', 'kpi', at), style: 'figure' },
    B: right(entry('kpis', 'target', at)),
    C: right(entry('kpis', 'actual', at)),
    D: right(entry('kpis', 'score', at), '0.00'),
    E: right(entry('kpis', 'weighted', at), '0.00'),
  })
  wide({ formula: entry('kpis', 'sentence', at), style: 'quiet' }, 30)
}

block({ en: 'Compared with the month before', 'zh-CN': '与上月相比' })
wide({ formula: fact('compared'), style: 'text' }, 52)

block({ en: 'What the next grade would take', 'zh-CN': '离下一等级还差多少' })
wide({ formula: fact('next'), style: 'text' }, 36)
for (const at of count(CARD_LISTS.steps.most)) line({ A: { formula: entry('steps', 'step', at) } })

block({ en: 'What is paid', 'zh-CN': '发放明细' })
line({
  A: { text: { en: 'Total pay', 'zh-CN': '合计应发' }, style: 'figure' },
  D: { formula: figure('total'), style: 'figure', format: '#,##0.00', align: 'right' },
})
merged.push(`D${row}:E${row}`)
for (const at of count(CARD_LISTS.pay.most)) {
  line({ A: { formula: entry('pay', 'line', at) }, D: right(entry('pay', 'amount', at), '#,##0.00') })
  merged.push(`D${row}:E${row}`)
}

block({ en: 'Deals in it', 'zh-CN': '计入的成交' })
for (const at of count(CARD_LISTS.deals.most)) {
  line({
    A: { formula: entry('deals', 'date', at) },
    B: { formula: entry('deals', 'customer', at), long: 'cut' },
    D: right(entry('deals', 'amount', at), '#,##0.00'),
  })
  merged.push(`B${row}:C${row}`, `D${row}:E${row}`)
}
line({ A: { formula: fact('moreDeals'), style: 'label' } })

block({ en: 'Signed', 'zh-CN': '签字' })
line(
  {
    A: label({ en: 'Employee', 'zh-CN': '员工签字' }),
    C: label({ en: 'Leader', 'zh-CN': '主管签字' }),
    E: label({ en: 'Date', 'zh-CN': '日期' }),
  },
  48,
)
cells.push({ at: `${columnLetters(BLOCK)}${TOP}`, formula: call })

const WIDTHS = [112, 62, 62, 62, 62]
const folded = (): SheetColumn => ({ width: 90, folded: true, long: 'cut' })
const behind = 1 + lists.reduce((sum, id) => sum + CARD_LISTS[id].columns.length, 0)

/** One person's month on a phone or a sheet of paper: what counted and why, what changed, what is next, what is paid. */
export const scorecard = defineSheet({
  id: 'scorecard',
  name: say.sheet,
  role: 'read',
  rows: row + 2,
  frozen: { rows: 3, columns: 0 },
  columns: [
    ...WIDTHS.map((width): SheetColumn => ({ width })),
    { width: 24 },
    ...Array.from({ length: behind }, folded),
  ],
  cells: [{ at: 'A1', text: say.sheet }, ...cells],
  merged,
  heights,
})
