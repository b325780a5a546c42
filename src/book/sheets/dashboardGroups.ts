import { BOARD_LISTS } from '../views/dashboard/boardRows'
import { all, COLUMNS, fact, GROUPS, TOP, WEEKS } from './dashboardPlaces'
import type { SheetCell } from './kind'
import { blockAt, headsAt, spiltAt } from './sheetCells'

export const known = (formula: string): string => `IF(${fact('first')}="";"";${formula})`
const GONE = '$G$2'
/** Holidays and swapped days of the month, with their kind beside them. */
export const oddDays = `${all('days', 'day').split(':')[0]}:${all('days', 'kind').split(':')[1]}`
const pace = `$E$${GROUPS}:$E$${GROUPS + BOARD_LISTS.groups.most - 1}`
const health = (fine: string, watch: string, behind: string): string =>
  `ARRAYFORMULA(IF(ISNUMBER(${pace});IF(ROUND(${pace};6)>=${fact('good')};"${fine}";IF(ROUND(${pace};6)>=${fact('watch')};"${watch}";"${behind}"));""))`
/** Words that say which days are counted. */
export const byDays = (workdays: string, calendar: string): string =>
  `IF(${fact('count')}="calendar";"${calendar}";"${workdays}")`

const gap = `(${all('groups', 'target')}-${all('groups', 'actual')})`
/** The company and its teams in the month, against the time gone. */
export const groups: SheetCell[] = [
  ...blockAt(GROUPS - 2, { en: 'Company and teams', 'zh-CN': '公司与团队' }, COLUMNS),
  ...headsAt(GROUPS - 1, {
    A: { en: 'Team', 'zh-CN': '团队' },
    B: { en: 'Target', 'zh-CN': '目标' },
    C: { en: 'Actual', 'zh-CN': '完成' },
    D: { en: 'Attainment', 'zh-CN': '完成率' },
    E: { en: 'Pace', 'zh-CN': '进度比' },
    F: { en: 'Health', 'zh-CN': '状态' },
    G: { en: 'Forecast', 'zh-CN': '预计完成' },
    I: { en: 'Without', 'zh-CN': '未含' },
  }),
  {
    at: `H${GROUPS - 1}`,
    formula: {
      en: byDays('Needed a workday', 'Needed a day'),
      'zh-CN': byDays('每工作日需', '每日需'),
    },
    style: 'head',
  },
  spiltAt(`A${GROUPS}`, all('groups', 'name')),
  spiltAt(`B${GROUPS}`, all('groups', 'target')),
  spiltAt(`C${GROUPS}`, all('groups', 'actual')),
  {
    at: `D${GROUPS}`,
    formula: `ARRAYFORMULA(IF(ISNUMBER(${all('groups', 'actual')});IF(ISNUMBER(${all('groups', 'target')});IF(${all('groups', 'target')}>0;${all('groups', 'actual')}/${all('groups', 'target')};"");"");""))`,
  },
  {
    at: `E${GROUPS}`,
    formula: `IF(${fact('adds')}=1;KPI_PACE(${all('groups', 'actual')};${all('groups', 'target')};${GONE});ARRAYFORMULA(${all('groups', 'reached')}))`,
  },
  {
    at: `F${GROUPS}`,
    formula: {
      en: health('● On track', '▲ Watch', '■ Behind'),
      'zh-CN': health('● 正常', '▲ 注意', '■ 落后'),
    },
    align: 'left',
  },
  {
    at: `G${GROUPS}`,
    formula: `IF(${fact('adds')}=1;ARRAYFORMULA(IF(ISNUMBER(${pace});${all('groups', 'actual')}/${GONE};""));"")`,
  },
  {
    at: `H${GROUPS}`,
    formula: `IF(${fact('adds')}=1;IF(${fact('left')}>0;ARRAYFORMULA(IF(ISNUMBER(${pace});IF(${gap}>0;${gap}/${fact('left')};0);""));"");"")`,
  },
  spiltAt(`I${GROUPS}`, all('groups', 'without')),
  {
    at: `A${GROUPS + BOARD_LISTS.groups.most}`,
    text: {
      en: 'Pace = attainment ÷ time gone; forecast = so far ÷ time gone; needed = what is missing ÷ days left',
      'zh-CN': '进度比 = 完成率 ÷ 时间进度;预计完成 = 已完成 ÷ 时间进度;每日需 = 差额 ÷ 剩余天数',
    },
    style: 'quiet',
  },
]

const asked = all('groups', 'asked')
const [companyAsked = '', lastAsked = ''] = asked.split(':')
const teamsAsked = `${companyAsked.replace(/\d+$/, String(TOP + 1))}:${lastAsked}`
const workdays = `TRANSPOSE(${all('weeks', 'weight')})`
/** The month over its ISO weeks by working days: every team adds up to its month and every week to its teams. */
export const weeks: SheetCell[] = [
  ...blockAt(WEEKS - 2, { en: 'The month by week', 'zh-CN': '本月分周目标' }, COLUMNS),
  ...headsAt(WEEKS - 1, { A: { en: 'Team', 'zh-CN': '团队' }, H: { en: 'Month', 'zh-CN': '全月' } }),
  ...[...'CDEFG'].map((column): SheetCell => ({ at: `${column}${WEEKS - 1}`, style: 'head' })),
  { at: `B${WEEKS - 1}`, formula: `ARRAYFORMULA(TRANSPOSE(${all('weeks', 'label')}))`, style: 'head' },
  spiltAt(`A${WEEKS}`, all('groups', 'name')),
  {
    at: `B${WEEKS}`,
    formula: `IF(ISNUMBER(${companyAsked});KPI_BREAKDOWN(${companyAsked};${workdays};${fact('step')});"")`,
  },
  {
    at: `B${WEEKS + 1}`,
    formula: `IF(COUNT(${teamsAsked})>0;KPI_BREAKDOWN_GRID(${teamsAsked};KPI_BREAKDOWN(SUM(${teamsAsked});${workdays};${fact('step')});${fact('step')});"")`,
  },
  spiltAt(`H${WEEKS}`, asked),
]
