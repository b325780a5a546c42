import { columnLetters } from '../../domain/values/place'
import { texts } from '../../domain/values/text'
import { BOARD_LISTS } from '../views/dashboard/boardRows'
import { byDays, groups, known, oddDays, weeks } from './dashboardGroups'
import {
  all,
  BLOCK,
  CHARTS,
  COLUMNS,
  call,
  fact,
  GRADES,
  GROUPS,
  lists,
  MONEY,
  PEOPLE,
  TOP,
  WEEKS,
  YEAR,
  YEAR_END,
} from './dashboardPlaces'
import { ANY_FIGURE } from './figureColumn'
import { defineSheet, type SheetCell, type SheetColumn } from './kind'
import { belowFirst, blockAt, figureAt, headsAt, type ListFormat, labelAt, spiltAt } from './sheetCells'

const say = texts('sheet.dashboard', {
  sheet: { en: 'Dashboard', 'zh-CN': '仪表盘' },
})

const chosen: SheetCell[] = [
  labelAt('A2', { en: 'As of', 'zh-CN': '截至日期' }),
  { at: 'B2', formula: 'YS_AS_OF', style: 'figure', format: 'yyyy-mm-dd', align: 'left' },
  labelAt('A3', { en: 'Month', 'zh-CN': '月份' }),
  {
    at: 'B3',
    offers: { of: 'months', help: { en: 'Blank = the latest month with figures', 'zh-CN': '留空即最近有数据的月份' } },
  },
  { at: 'C3', formula: fact('month'), style: 'figure', align: 'left' },
  labelAt('A4', { en: 'KPI', 'zh-CN': '指标' }),
  { at: 'B4', offers: { of: 'kpis.kpi', help: { en: 'Blank = the first', 'zh-CN': '留空即第一个' } } },
  { at: 'C4', formula: fact('kpi'), style: 'figure', align: 'left' },
  {
    at: 'E2',
    formula: {
      en: byDays('Working days gone', 'Calendar days gone'),
      'zh-CN': byDays('工作日进度', '自然日进度'),
    },
    style: 'label',
  },
  figureAt(
    'G2',
    known(`KPI_PROGRESS(${fact('first')};${fact('last')};YS_AS_OF;${oddDays};${fact('count')};${fact('week')})`),
    '0.0#%',
  ),
  labelAt('E3', { en: 'People scored', 'zh-CN': '已出分' }),
  figureAt('G3', known(`${fact('scored')}&" / "&${fact('people')}`), 'General'),
  labelAt('E4', { en: 'Pay of budget', 'zh-CN': '预算使用' }),
  figureAt(
    'G4',
    `IF(ISNUMBER(${fact('budget')})*ISNUMBER(${fact('pay')});IF(${fact('budget')}>0;${fact('pay')}/${fact('budget')};"");"")`,
    '0.0#%',
  ),
  { at: 'A5', formula: fact('remark'), style: 'warning' },
]

const target = all('year', 'target')
const done = all('year', 'known')
const months = `ISNUMBER(${all('year', 'actual')})*ISNUMBER(${target})`
const year: SheetCell[] = [
  ...blockAt(YEAR - 2, { en: 'The year by month', 'zh-CN': '全年走势' }, COLUMNS),
  ...headsAt(YEAR - 1, {
    A: { en: 'Month', 'zh-CN': '月份' },
    B: { en: 'Target', 'zh-CN': '目标' },
    C: { en: 'Actual', 'zh-CN': '完成' },
    D: { en: 'Attainment', 'zh-CN': '完成率' },
    E: { en: 'Total pay', 'zh-CN': '合计应发' },
    F: { en: 'Budget', 'zh-CN': '预算' },
    G: { en: 'Left', 'zh-CN': '结余' },
  }),
  spiltAt(`A${YEAR}`, all('year', 'month')),
  spiltAt(`B${YEAR}`, target),
  spiltAt(`C${YEAR}`, all('year', 'actual')),
  {
    at: `D${YEAR}`,
    formula: `ARRAYFORMULA(IF(${months}>0;IF(${target}>0;${all('year', 'actual')}/${target};"");""))`,
  },
  { ...spiltAt(`E${YEAR}`, all('year', 'pay')), format: MONEY },
  { at: `F${YEAR}`, formula: `ARRAYFORMULA(IF(ISNUMBER(${all('year', 'pay')});${fact('budget')};""))`, format: MONEY },
  {
    at: `G${YEAR}`,
    formula: `ARRAYFORMULA(IF(ISNUMBER(${all('year', 'pay')});IF(ISNUMBER(${fact('budget')});${fact('budget')}-${all('year', 'pay')};"");""))`,
    format: MONEY,
  },
  labelAt(`A${YEAR_END + 1}`, { en: 'Year', 'zh-CN': '全年' }),
  figureAt(`B${YEAR_END + 1}`, `IF(${fact('adds')}=1;SUM(${target});"")`, MONEY),
  figureAt(`C${YEAR_END + 1}`, `IF(${fact('adds')}=1;SUM(${all('year', 'actual')});"")`, MONEY),
  labelAt(`A${YEAR_END + 2}`, { en: 'Forecast', 'zh-CN': '全年预计' }),
  figureAt(
    `C${YEAR_END + 2}`,
    `IF((${fact('adds')}=1)*(COUNT(${done})>0);KPI_FORECAST(${done};12;${all('year', 'weight')});"")`,
    MONEY,
  ),
  figureAt(
    `D${YEAR_END + 2}`,
    `IF(ISNUMBER($C$${YEAR_END + 2});IF($B$${YEAR_END + 1}>0;$C$${YEAR_END + 2}/$B$${YEAR_END + 1};"");"")`,
    '0.0#%',
  ),
  {
    at: `E${YEAR_END + 2}`,
    text: {
      en: 'Months that are over, as far as they carry of the year’s targets',
      'zh-CN': '按已过去的月份占全年目标的比例推算',
    },
    style: 'quiet',
  },
]

const people = all('grades', 'people')
const grades: SheetCell[] = [
  ...blockAt(GRADES - 2, { en: 'Grades', 'zh-CN': '等级分布' }, 'ABC'),
  ...headsAt(GRADES - 1, {
    A: { en: 'Grade', 'zh-CN': '等级' },
    B: { en: 'People', 'zh-CN': '人数' },
    C: { en: 'Share', 'zh-CN': '占比' },
  }),
  spiltAt(`A${GRADES}`, all('grades', 'grade')),
  spiltAt(`B${GRADES}`, people),
  {
    at: `C${GRADES}`,
    formula: `ARRAYFORMULA(IF(ISNUMBER(${people});IF(SUM(${people})>0;${people}/SUM(${people});0);""))`,
    format: '0.0#%',
  },
  ...blockAt(GRADES - 2, { en: 'Pay against budget', 'zh-CN': '奖金与预算' }, 'EFG'),
  ...(
    [
      [{ en: 'Total pay', 'zh-CN': '合计应发' }, fact('pay'), '#,##0.00'],
      [{ en: 'Budget', 'zh-CN': '预算' }, fact('budget'), '#,##0.00'],
      [
        { en: 'Left', 'zh-CN': '结余' },
        `IF(ISNUMBER(${fact('budget')})*ISNUMBER(${fact('pay')});${fact('budget')}-${fact('pay')};"")`,
        '#,##0.00',
      ],
    ] as const
  ).flatMap(([text, formula, format], i) => [
    labelAt(`E${GRADES + i}`, text),
    figureAt(`G${GRADES + i}`, formula, format),
  ]),
]

const ranked = (list: 'top' | 'bottom', [name, team, final]: readonly [string, string, string]): SheetCell[] => [
  ...headsAt(PEOPLE - 1, {
    [name]: { en: 'Name', 'zh-CN': '姓名' },
    [team]: { en: 'Team', 'zh-CN': '团队' },
    [final]: { en: 'Final score', 'zh-CN': '最终得分' },
  }),
  { ...spiltAt(`${name}${PEOPLE}`, all(list, 'name')), align: 'left' },
  { ...spiltAt(`${team}${PEOPLE}`, all(list, 'team')), align: 'left' },
  { ...spiltAt(`${final}${PEOPLE}`, all(list, 'final')), format: '0.00' },
]

/** Below the first row of a list: formats that differ from those of the column. */
const FORMATS: readonly ListFormat[] = [
  { columns: 'F', from: GROUPS, most: BOARD_LISTS.groups.most, format: 'General', align: 'left' },
  { columns: 'DE', from: WEEKS - 1, most: BOARD_LISTS.groups.most + 1, format: ANY_FIGURE, align: 'right' },
  { columns: 'EFG', from: YEAR, most: BOARD_LISTS.year.most, format: MONEY, align: 'right' },
  { columns: 'BEF', from: PEOPLE, most: BOARD_LISTS.top.most, format: 'General', align: 'left' },
  { columns: 'C', from: GRADES, most: BOARD_LISTS.grades.most, format: '0.0#%', align: 'right' },
  { columns: 'CG', from: PEOPLE, most: BOARD_LISTS.top.most, format: '0.00', align: 'right' },
]

const WIDTHS: readonly SheetColumn[] = [
  { width: 112, align: 'left' },
  { width: 100, format: ANY_FIGURE, align: 'right' },
  { width: 100, format: ANY_FIGURE, align: 'right' },
  { width: 84, format: '0.0#%', align: 'right' },
  { width: 104, format: '0.00"  "', align: 'right' },
  { width: 100, format: ANY_FIGURE, align: 'right' },
  { width: 100, format: ANY_FIGURE, align: 'right' },
  { width: 116, format: ANY_FIGURE, align: 'right' },
  { width: 140, align: 'left', long: 'cut' },
]
const behind = 1 + lists.reduce((sum, id) => sum + BOARD_LISTS[id].columns.length, 0)

/** Where the company, its teams and its pay stand against the plan and the calendar. */
export const dashboard = defineSheet({
  id: 'dashboard',
  name: say.sheet,
  role: 'read',
  rows: PEOPLE + BOARD_LISTS.top.most + 2,
  frozen: { rows: 4, columns: 0 },
  merged: [
    `A${GROUPS + BOARD_LISTS.groups.most}:I${GROUPS + BOARD_LISTS.groups.most}`,
    `E${YEAR_END + 2}:I${YEAR_END + 2}`,
  ],
  columns: [
    ...WIDTHS,
    { width: 24 },
    { width: 540 },
    { width: 24 },
    ...Array.from({ length: behind }, (): SheetColumn => ({ width: 84, folded: true, long: 'cut' })),
  ],
  cells: [
    { at: 'A1', text: say.sheet },
    ...chosen,
    ...groups,
    ...weeks,
    ...year,
    ...grades,
    ...blockAt(PEOPLE - 2, { en: 'At the top', 'zh-CN': '领先' }, 'ABC'),
    ...ranked('top', ['A', 'B', 'C']),
    ...blockAt(PEOPLE - 2, { en: 'Needs help', 'zh-CN': '待提升' }, 'EFG'),
    ...ranked('bottom', ['E', 'F', 'G']),
    ...belowFirst(FORMATS),
    { at: `${columnLetters(BLOCK)}${TOP}`, formula: call },
  ],
  highlights: (
    [
      ['●', 'fine'],
      ['▲', 'look'],
      ['■', 'needsYou'],
    ] as const
  ).map(([begins, tone]) => ({
    top: GROUPS,
    rows: BOARD_LISTS.groups.most,
    from: 6,
    count: 1,
    when: { begins },
    tone,
  })),
  charts: [
    {
      kind: 'column',
      title: { en: 'Target and actual by month', 'zh-CN': '各月目标与完成' },
      ranges: [`A${YEAR - 1}:C${YEAR_END}`],
      at: `${CHARTS}5`,
      width: 540,
      height: 284,
    },
    {
      kind: 'bar',
      title: { en: 'Attainment by team', 'zh-CN': '各团队完成率' },
      ranges: [GROUPS].flatMap(first => {
        const last = first + BOARD_LISTS.groups.most - 1
        return [`A${first - 1}:A${last}`, `D${first - 1}:D${last}`]
      }),
      rowsOf: { table: 'teams', more: 1 },
      at: `${CHARTS}19`,
      width: 540,
      height: 260,
    },
    {
      kind: 'column',
      title: { en: 'People by grade', 'zh-CN': '等级分布' },
      ranges: [GRADES].flatMap(first => {
        const last = first + BOARD_LISTS.grades.most - 1
        return [`A${first - 1}:A${last}`, `B${first - 1}:B${last}`]
      }),
      rowsOf: { table: 'grades', more: 0 },
      at: `${CHARTS}33`,
      width: 540,
      height: 260,
    },
  ],
})
