import { columnLetters } from '../../domain/values/place'
import { texts } from '../../domain/values/text'
import { PAY_COLUMNS, PAY_FACTS, PAY_LEAD } from '../views/paySheet/paySheet'
import { handedOver, MONTH_TABLES } from '../views/tables'
import { defineSheet, type SheetColumn } from './kind'
import { figureAt, labelAt } from './sheetCells'

const say = texts('sheet.paySheet', {
  sheet: { en: 'Pay sheet', 'zh-CN': '发放表' },
})

const BLOCK = PAY_COLUMNS + 2
const TOP = 2
const HEAD = 7
const ROWS = 520
const call = `KPI_PAY_SHEET(B2;YS_AS_OF;${MONTH_TABLES.map(handedOver).join(';')})`
const fact = (id: (typeof PAY_FACTS)[number]): string => `$${columnLetters(BLOCK)}$${TOP + PAY_FACTS.indexOf(id)}`
const table = `$${columnLetters(BLOCK + 1)}$${TOP}:$${columnLetters(BLOCK + PAY_COLUMNS)}$${TOP + ROWS - HEAD}`

const LEAD: readonly SheetColumn[] = [
  { width: 48, align: 'center' },
  { width: 90 },
  { width: 110, long: 'cut' },
  { width: 110, long: 'cut' },
]

/** What is paid for an approved period, to be signed. */
export const paySheet = defineSheet({
  id: 'paySheet',
  name: say.sheet,
  role: 'read',
  rows: ROWS,
  frozen: { rows: HEAD, columns: 0 },
  columns: [
    ...LEAD,
    ...Array.from(
      { length: PAY_COLUMNS - PAY_LEAD },
      (): SheetColumn => ({ width: 96, format: '#,##0.00', align: 'right' }),
    ),
    { width: 24 },
    ...Array.from({ length: PAY_COLUMNS + 1 }, (): SheetColumn => ({ width: 84, folded: true, long: 'cut' })),
  ],
  cells: [
    { at: 'A1', text: say.sheet },
    labelAt('A2', { en: 'Period', 'zh-CN': '周期' }),
    {
      at: 'B2',
      offers: { of: 'months', help: { en: 'Blank = the latest approved', 'zh-CN': '留空即最近审批的一期' } },
    },
    { at: 'C2', formula: fact('period'), style: 'figure', align: 'left' },
    { at: 'D2', formula: fact('company'), style: 'label' },
    labelAt('A3', { en: 'Total', 'zh-CN': '合计' }),
    figureAt('C3', fact('total'), '#,##0.00'),
    { at: 'D3', formula: fact('currency'), style: 'label' },
    labelAt('A4', { en: 'Budget', 'zh-CN': '预算' }),
    figureAt('C4', fact('budget'), '#,##0.00'),
    {
      at: 'A5',
      formula: {
        en: '""',
        'zh-CN': `IF(ISNUMBER(${fact('total')});IF(${fact('currency')}="CNY";"合计大写:"&KPI_RMB(${fact('total')});"");"")`,
      },
      style: 'name',
    },
    { at: 'A6', formula: fact('remark'), style: 'warning' },
    { at: `A${HEAD}`, formula: `ARRAYFORMULA(${table})`, align: 'center' },
    { at: `${columnLetters(BLOCK)}${TOP}`, formula: call },
  ],
  heights: { [HEAD]: 34 },
  highlights: [
    { top: HEAD, rows: 1, from: 1, count: PAY_COLUMNS, when: { formula: `=A$${HEAD}<>""` }, tone: 'fine' },
    {
      top: HEAD + 1,
      from: 1,
      count: PAY_COLUMNS,
      when: { formula: `=AND($A${HEAD + 1}="";$C${HEAD + 1}<>"";A$${HEAD}<>"")` },
      tone: 'fine',
    },
  ],
})
