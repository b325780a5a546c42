import { columnLetters } from '../../domain/values/place'
import { texts, type Wording } from '../../domain/values/text'
import { CARD_FACTS, CARD_LISTS, type CardList } from '../views/scorecard/cardRows'
import { handedOver, MONTH_TABLES } from '../views/tables'
import { defineSheet, type SheetCell, type SheetColumn } from './kind'

const say = texts('sheet.scorecard', {
  sheet: { en: 'Scorecard', 'zh-CN': '绩效卡' },
})

/** The card is five columns wide, for a phone; the block it is made of stands folded behind it. */
const BLOCK = 7
const TOP = 2
const call = `KPI_CARD(B2;B3;YS_AS_OF;[interviews];${MONTH_TABLES.map(handedOver).join(';')})`

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

/** Two lines of small print fit in. */
const USUAL_HEIGHT = 28

/** A row of cells by their column; `height` in pixels. */
function line(placed: Readonly<Record<string, Omit<SheetCell, 'at'>>>, height = USUAL_HEIGHT): void {
  row++
  for (const [column, cell] of Object.entries(placed)) cells.push({ at: `${column}${row}`, ...cell })
  heights[row] = height
}

/** A text over the whole width. */
function wide(cell: Omit<SheetCell, 'at'>, height = USUAL_HEIGHT): void {
  line({ A: cell }, height)
  merged.push(`A${row}:E${row}`)
}

function block(text: Wording): void {
  wide({ text, style: 'block' })
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
wide({ formula: fact('remark'), style: 'warning', long: 'wrap' })
line({ A: { formula: fact('company'), style: 'label' }, E: { formula: fact('team'), style: 'label', align: 'right' } })
line(
  {
    A: { formula: fact('person'), style: 'big' },
    C: { formula: figure('final'), style: 'big', format: '0.00', align: 'right' },
    E: { formula: figure('grade'), style: 'big', align: 'right' },
  },
  36,
)
merged.push(`A${row}:B${row}`, `C${row}:D${row}`)
wide({ formula: fact('summary'), style: 'quiet' })

block({ en: 'What counted', 'zh-CN': '考核指标' })
line({
  A: head({ en: 'KPI', 'zh-CN': '指标' }),
  B: head({ en: 'Target', 'zh-CN': '目标' }),
  C: head({ en: 'Actual', 'zh-CN': '完成' }),
  D: head({ en: 'Score', 'zh-CN': '得分' }),
  E: head({ en: 'Counts', 'zh-CN': '加权' }),
})
for (const at of count(CARD_LISTS.kpis.most)) {
  line(
    {
      A: { formula: entry('kpis', 'kpi', at), style: 'name' },
      B: right(entry('kpis', 'target', at)),
      C: right(entry('kpis', 'actual', at)),
      D: right(entry('kpis', 'score', at), '0.00'),
      E: right(entry('kpis', 'weighted', at), '0.00'),
    },
    28,
  )
  wide({ formula: entry('kpis', 'sentence', at), style: 'quiet' })
}

block({ en: 'Compared with the month before', 'zh-CN': '与上月相比' })
wide({ formula: fact('compared'), style: 'quiet' }, 62)

block({ en: 'The talk on it', 'zh-CN': '绩效面谈' })
wide({ formula: fact('talk'), style: 'quiet' }, 92)

block({ en: 'What the next grade would take', 'zh-CN': '离下一等级还差多少' })
wide({ formula: fact('next'), style: 'text' })

const FIRST_LINE = row + 1
for (const at of count(CARD_LISTS.lines.most)) {
  line({ A: { formula: entry('lines', 'text', at) }, D: right(entry('lines', 'amount', at), '#,##0.00') }, 22)
  merged.push(`A${row}:C${row}`, `D${row}:E${row}`)
}
cells.push({ at: `${columnLetters(BLOCK)}${TOP}`, formula: call })

function isKind(kind: string): string {
  const [column = ''] = /^\$[A-Z]+/.exec(entry('lines', 'kind', 0)) ?? []
  return `=${column}${TOP}="${kind}"`
}

const WIDTHS = [122, 64, 64, 54, 56]
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
  highlights: [
    { top: FIRST_LINE, from: 1, count: 5, when: { formula: isKind('title') }, tone: 'unmeasured' },
    { top: FIRST_LINE, from: 1, count: 5, when: { formula: isKind('total') }, tone: 'fine' },
  ],
})
