import { columnLetters } from '../../domain/values/place'
import { texts, type Wording } from '../../domain/values/text'
import { HEAD_ROWS, LIVE_COLUMNS, type LiveColumn, SLOTS } from '../views/month/monthRows'
import { handedOver, MONTH_TABLES } from '../views/tables'
import { ANY_FIGURE } from './figureColumn'
import { defineSheet, type SheetCell, type SheetColumn } from './kind'

const say = texts('sheet.month', {
  sheet: { en: 'This month', 'zh-CN': '本月' },
})

/** The sheet's own columns; the block of figures they are made of stands folded behind them. */
const OWN = ['rank', 'name', 'final', 'grade', 'pay', 'team', 'own', 'teamScore'] as const
const GAP = 1
const NOTE = OWN.length + 2 * SLOTS + 1
const BLOCK = NOTE + GAP
const FIRST = HEAD_ROWS + 1
const ROWS = 220

const column = (at: number): string => columnLetters(at)
const below = (at: number): string => `${column(at)}${FIRST}:${column(at)}${ROWS}`
const blockColumn = (id: LiveColumn, slot = 0): number => BLOCK + LIVE_COLUMNS.indexOf(id) + slot
/** A column of the block, from the first person down. */
const all = (id: LiveColumn, slot = 0): string => below(blockColumn(id, slot))
/** A row above the block: what was chosen stands beside its word. */
const chosen = (row: number): string => `$${column(BLOCK + 1)}$${row}`
/** What the plan says of a KPI: 1 name, 2 weight, 3 method, 4 rule, 5 missing. */
const ofKpi = (row: number, slot: number): string => `${column(blockColumn('target', slot))}$${row}`
const slots = Array.from({ length: SLOTS }, (_, slot) => slot)
const span = (row: number, id: LiveColumn): string =>
  `${column(blockColumn(id))}${row}:${column(blockColumn(id, SLOTS - 1))}${row}`
const area = (from: number, to: number): string => `${column(from)}${FIRST}:${column(to)}${ROWS}`
const score = (slot: number): number => OWN.length + 1 + slot
const reached = (slot: number): number => score(SLOTS) + slot
const own = (id: (typeof OWN)[number]): string => below(OWN.indexOf(id) + 1)
const decimals = chosen(4)

const call = `KPI_MONTH(B2;B3;B4;YS_AS_OF;${MONTH_TABLES.map(handedOver).join(';')})`

const total = `KPI_TOTAL(${area(score(0), score(SLOTS - 1))};${span(2, 'target')};${span(5, 'target')})`
const split = `KPI_TEAM_SPLIT(${own('own')};ARRAYFORMULA(IF(${all('share')}=0;0;${all('teamScore')}));${all('share')})`
const targets = area(blockColumn('target'), blockColumn('target', SLOTS - 1))
const actuals = area(blockColumn('actual'), blockColumn('actual', SLOTS - 1))

const columns: Readonly<Record<(typeof OWN)[number], { head: Wording; formula: string } & SheetColumn>> = {
  rank: { head: { en: 'Rank', 'zh-CN': '排名' }, formula: all('rank'), width: 40, align: 'center' },
  name: { head: { en: 'Name', 'zh-CN': '姓名' }, formula: all('name'), width: 100 },
  final: {
    head: { en: 'Final score', 'zh-CN': '最终得分' },
    formula: `LET(mixed;${split};sum;ARRAYFORMULA(IF(ISNUMBER(mixed);mixed+${all('points')};mixed));ARRAYFORMULA(IF((${all('kind')}<>"person")+(${all('pending')}=1)>0;"";IF(${all('veto')}=1;0;IF(ISNUMBER(sum);ROUND(IF(sum<0;0;sum);${decimals});sum)))))`,
    width: 76,
    format: '0.00',
    align: 'right',
  },
  grade: {
    head: { en: 'Grade', 'zh-CN': '等级' },
    formula: `ARRAYFORMULA(IF(${all('grade')}<>"";${all('grade')};IF(${column(blockColumn('tier'))}${FIRST}="";"";KPI_TIER(${own('final')};${area(blockColumn('from'), blockColumn('tier'))}))))`,
    width: 56,
    align: 'center',
  },
  pay: {
    head: { en: 'Estimated pay', 'zh-CN': '预计应发' },
    formula: all('pay'),
    width: 96,
    format: '#,##0.00',
    align: 'right',
  },
  team: { head: { en: 'Team', 'zh-CN': '团队' }, formula: all('team'), width: 96, align: 'center' },
  own: {
    head: { en: 'Own score', 'zh-CN': '个人得分' },
    formula: `IF(SUM(${span(2, 'target')})=0;"";LET(total;${total};ARRAYFORMULA(IF(ISNUMBER(total);ROUND(total;${decimals});total))))`,
    width: 76,
    format: '0.00',
    align: 'right',
  },
  teamScore: {
    head: { en: 'Team score', 'zh-CN': '团队得分' },
    formula: `ARRAYFORMULA(IF((${all('kind')}="person")*(${all('share')}=0)>0;"";${all('teamScore')}))`,
    width: 76,
    format: '0.00',
    align: 'right',
  },
}

const scoreFormula = (slot: number): string =>
  `IF(${ofKpi(1, slot)}="";"";ARRAYFORMULA(IF(${all('given', slot)}<>"";${all('given', slot)};KPI_SCORE(${all('actual', slot)};${all('target', slot)};${ofKpi(3, slot)};${ofKpi(4, slot)}))))`

const label = (at: string, text: Wording): SheetCell => ({ at, text, style: 'label' })
const HEAD = HEAD_ROWS
const GROUP = HEAD_ROWS - 1

const pickers: SheetCell[] = [
  label('A2', { en: 'Month', 'zh-CN': '月份' }),
  {
    at: 'B2',
    offers: { of: 'months', help: { en: 'Blank = the latest month with figures', 'zh-CN': '留空即最近有数据的月份' } },
  },
  { at: 'C2', formula: chosen(1), style: 'figure', align: 'left' },
  label('A3', { en: 'Plan', 'zh-CN': '方案' }),
  { at: 'B3', offers: { of: 'kpis.plan', help: { en: 'Blank = the first plan', 'zh-CN': '留空即第一个方案' } } },
  { at: 'C3', formula: chosen(2), style: 'figure', align: 'left' },
  label('A4', { en: 'Team', 'zh-CN': '团队' }),
  { at: 'B4', offers: { of: 'teams.team', help: { en: 'Blank = all teams', 'zh-CN': '留空即全部团队' } } },
  {
    at: 'C4',
    formula: {
      en: `IF(${chosen(3)}="";"all teams";${chosen(3)})`,
      'zh-CN': `IF(${chosen(3)}="";"全部团队";${chosen(3)})`,
    },
    style: 'figure',
    align: 'left',
  },
]

/** The share of the month gone by at the end of the day the workbook stands at. */
const gone = (month: string): string => {
  const first = `DATE(VALUE(LEFT(${month};4));VALUE(RIGHT(${month};2));1)`
  return `IF(${month}="";"";MAX(0;MIN(1;(YS_AS_OF-${first}+1)/DAY(EOMONTH(${first};0)))))`
}

const facts: SheetCell[] = [
  label('F2', { en: 'Days gone', 'zh-CN': '自然日进度' }),
  { at: 'G2', formula: gone('C2'), style: 'figure', format: '0.0#%', align: 'right' },
  label('F3', { en: 'Scored', 'zh-CN': '已出分' }),
  {
    at: 'G3',
    formula: `COUNT(${own('final')})&" / "&COUNTIF(${all('kind')};"person")`,
    style: 'figure',
    align: 'right',
  },
  label('F4', { en: 'Pay in all', 'zh-CN': '预计合计' }),
  { at: 'G4', formula: `SUM(${own('pay')})`, style: 'figure', format: '#,##0', align: 'right' },
  { at: 'A5', formula: chosen(5), style: 'warning' },
]

const groups: SheetCell[] = [
  { at: `${column(score(0))}${GROUP}`, text: { en: 'KPI scores', 'zh-CN': '各指标得分' }, style: 'block' },
  { at: `${column(reached(0))}${GROUP}`, text: { en: 'Attainment', 'zh-CN': '完成率' }, style: 'block' },
]

const table: SheetCell[] = [
  ...OWN.flatMap((id, index): SheetCell[] => [
    { at: `${column(index + 1)}${HEAD}`, text: columns[id].head, style: 'head' },
    { at: `${column(index + 1)}${FIRST}`, formula: wrapped(columns[id].formula) },
  ]),
  ...slots.flatMap((slot): SheetCell[] => [
    { at: `${column(score(slot))}${HEAD}`, formula: ofKpi(1, slot), style: 'kpi' },
    { at: `${column(reached(slot))}${HEAD}`, formula: ofKpi(1, slot), style: 'kpi' },
    { at: `${column(score(slot))}${FIRST}`, formula: scoreFormula(slot) },
  ]),
  {
    at: `${column(reached(0))}${FIRST}`,
    formula: `KPI_ATTAINMENT(ARRAYFORMULA(IF(ISNUMBER(${targets});IF(${targets}>0;${actuals};"");""));${targets})`,
  },
  { at: `${column(NOTE)}${HEAD}`, text: { en: 'Note', 'zh-CN': '说明' }, style: 'head' },
  { at: `${column(NOTE)}${FIRST}`, formula: wrapped(all('note')) },
  { at: `${column(BLOCK)}1`, formula: call },
]

/** A plain column is shown as it stands. */
function wrapped(formula: string): string {
  return formula.includes('(') ? formula : `ARRAYFORMULA(${formula})`
}

const formats: Partial<Record<LiveColumn, string>> = {
  share: '0.0#%',
  teamScore: '0.00',
  pay: '#,##0.00',
  target: ANY_FIGURE,
  actual: ANY_FIGURE,
}

/** The month as it stands now, person by person: it moves while the figures come in; Results is the record. */
export const month = defineSheet({
  id: 'month',
  name: say.sheet,
  role: 'read',
  rows: ROWS,
  frozen: { rows: HEAD_ROWS, columns: 2 },
  columns: [
    ...OWN.map(id => columns[id]),
    ...slots.map((): SheetColumn => ({ width: 84, format: '0.00', align: 'right', long: 'cut' })),
    ...slots.map((): SheetColumn => ({ width: 84, format: '0.0#%', align: 'right', long: 'cut' })),
    { width: 320, long: 'cut' },
    ...LIVE_COLUMNS.map((id): SheetColumn => {
      const format = formats[id]
      return { width: 84, folded: true, long: 'cut', ...(format === undefined ? {} : { format }) }
    }),
  ],
  cells: [{ at: 'A1', text: say.sheet }, ...pickers, ...facts, ...groups, ...table],
  heights: { [HEAD]: 48 },
  highlights: [
    {
      top: HEAD,
      rows: 1,
      from: score(0),
      count: 2 * SLOTS,
      when: { formula: `=${column(score(0))}${HEAD}<>""` },
      tone: 'fine',
    },
    {
      top: FIRST,
      from: 1,
      count: NOTE,
      when: { formula: `=$${column(blockColumn('kind'))}${FIRST}="team"` },
      tone: 'unmeasured',
    },
    {
      top: FIRST,
      from: 1,
      count: NOTE,
      when: { formula: `=$${column(blockColumn('pending'))}${FIRST}=1` },
      tone: 'look',
    },
  ],
})
