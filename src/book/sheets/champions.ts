import { columnLetters } from '../../domain/values/place'
import { texts, type Wording } from '../../domain/values/text'
import { CHAMPION_FACTS, CHAMPIONS_MOST } from '../views/champions/champions'
import { handedOver, MONTH_TABLES } from '../views/tables'
import { defineSheet, type SheetCell, type SheetColumn } from './kind'
import { labelAt } from './sheetCells'

const say = texts('sheet.champions', {
  sheet: { en: 'Champions', 'zh-CN': '光荣榜' },
})

/** Three windows of two columns; the block they are made of stands folded behind. */
const COLUMNS = 6
const BLOCK = COLUMNS + 2
const TOP = 2
const call = `KPI_CHAMPIONS(B2;B3;YS_AS_OF;${MONTH_TABLES.map(handedOver).join(';')})`
const fact = (id: (typeof CHAMPION_FACTS)[number]): string =>
  `$${columnLetters(BLOCK)}$${TOP + CHAMPION_FACTS.indexOf(id)}`
/** Rows of the block beside the facts; `from` counts them and the columns from 0. */
const area = (from: { row: number; column: number }, rows: number, columns: number): string => {
  const first = BLOCK + 1 + from.column
  const top = TOP + from.row
  return `$${columnLetters(first)}$${top}:$${columnLetters(first + columns - 1)}$${top + rows - 1}`
}

const { places, awards } = CHAMPIONS_MOST
const cells: SheetCell[] = []
let row = 4

function block(title: Omit<SheetCell, 'at'>): void {
  row++
  for (let column = 1; column <= COLUMNS; column++) {
    cells.push({ at: `${columnLetters(column)}${row}`, style: 'block', ...(column === 1 ? title : {}) })
  }
}

/** The places of a list, as many rows of the block from `from` on. */
function list(title: Omit<SheetCell, 'at'>, from: number, format: string): void {
  block(title)
  cells.push({ at: `A${row + 1}`, formula: `ARRAYFORMULA(${area({ row: from, column: 0 }, places, COLUMNS)})` })
  for (let i = 1; i <= places; i++) {
    for (const column of 'BDF') cells.push({ at: `${column}${row + i}`, format, align: 'right' })
  }
  row += places
}

const of = (en: string, zh: string): Omit<SheetCell, 'at'> => ({
  formula: { en: `"${en}"&${fact('kpi')}`, 'zh-CN': `"${zh}"&${fact('kpi')}` },
})

row++
for (const [i, text] of (
  [
    { en: 'Month', 'zh-CN': '本月' },
    { en: 'Quarter', 'zh-CN': '本季度' },
    { en: 'Year', 'zh-CN': '本年' },
  ] satisfies Wording[]
).entries()) {
  const [left, right] = [columnLetters(2 * i + 1), columnLetters(2 * i + 2)]
  cells.push({ at: `${left}${row}`, text, style: 'head' })
  cells.push({ at: `${right}${row}`, formula: area({ row: 0, column: 2 * i }, 1, 1), style: 'head' })
}
const HEAD = row
list({ text: { en: 'By final score', 'zh-CN': '按最终得分' } }, 1, '0.00"  "')
list(of('People by ', '个人 · '), 1 + places, '#,##0.00"  "')
list(of('Teams by ', '团队 · '), 1 + 2 * places, '#,##0.00"  "')
block(of('The company in ', '全公司 · '))
row++
for (const [i, column] of [...'ACE'].entries()) {
  const formula = area({ row: 1 + 3 * places, column: 2 * i }, 1, 1)
  cells.push({ at: `${column}${row}`, formula, style: 'figure', align: 'left' })
}
block({ text: { en: 'Prizes and honours of the year', 'zh-CN': '本年奖项与荣誉' } })
const AWARDS = row + 1
cells.push({ at: `A${AWARDS}`, formula: `ARRAYFORMULA(${area({ row: 0, column: COLUMNS }, awards, 2)})` })
const amounts = `ARRAYFORMULA(${area({ row: 0, column: COLUMNS + 3 }, awards, 1)})`
for (let i = 0; i < awards; i++) {
  const formula = i === 0 ? { formula: amounts } : {}
  cells.push({ at: `B${AWARDS + i}`, align: 'left' })
  cells.push({ at: `C${AWARDS + i}`, format: '#,##0.00"  "', align: 'right', ...formula })
}
cells.push({
  at: `D${AWARDS}`,
  formula: `ARRAYFORMULA(${area({ row: 0, column: COLUMNS + 2 }, awards, 1)})`,
  align: 'left',
})
for (let i = 1; i < awards; i++) cells.push({ at: `D${AWARDS + i}`, align: 'left' })
row = AWARDS + awards

const pair = (): SheetColumn[] => [
  { width: 130, long: 'cut' },
  { width: 110, align: 'right' },
]

/** Who came first: people and teams, in the month, its quarter and its year. */
export const champions = defineSheet({
  id: 'champions',
  name: say.sheet,
  role: 'read',
  rows: row + 1,
  frozen: { rows: HEAD, columns: 0 },
  columns: [
    ...[0, 1, 2].flatMap(pair),
    { width: 24 },
    ...Array.from({ length: 1 + COLUMNS + 4 }, (): SheetColumn => ({ width: 84, folded: true, long: 'cut' })),
  ],
  cells: [
    { at: 'A1', text: say.sheet },
    labelAt('A2', { en: 'Month', 'zh-CN': '月份' }),
    { at: 'B2', offers: { of: 'months', help: { en: 'Blank = the latest scored', 'zh-CN': '留空即最近一次考核' } } },
    { at: 'C2', formula: fact('month'), style: 'figure', align: 'left' },
    labelAt('A3', { en: 'KPI', 'zh-CN': '指标' }),
    { at: 'B3', offers: { of: 'kpis.kpi', help: { en: 'Blank = the first', 'zh-CN': '留空即第一个' } } },
    { at: 'C3', formula: fact('kpi'), style: 'figure', align: 'left' },
    { at: 'A4', formula: fact('remark'), style: 'warning' },
    ...cells,
    { at: `${columnLetters(BLOCK)}${TOP}`, formula: call },
  ],
  heights: { [HEAD]: 36 },
  highlights: [{ top: HEAD + 1, rows: row - HEAD, from: 1, count: COLUMNS, when: { begins: '1  ' }, tone: 'fine' }],
})
