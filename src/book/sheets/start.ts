import { columnLetters } from '../../domain/values/place'
import { texts, type Wording } from '../../domain/values/text'
import { tables } from '../tables'
import { MOST_LINES, START_COLUMNS, START_FACTS, STEPS } from '../views/start/start'
import { handedOver, START_TABLES } from '../views/tables'
import { defineSheet, type SheetCell, type SheetColumn } from './kind'

const say = texts('sheet.start', {
  sheet: { en: 'Start here', 'zh-CN': '开始' },
})

/** Four columns for a phone; the block they are made of stands folded behind them. */
const BLOCK = 6
const TOP = 2
const call = `KPI_START(YS_AS_OF;${START_TABLES.map(handedOver).join(';')})`

type BlockColumn = (typeof START_COLUMNS)[number]
const inBlock = (column: BlockColumn, at: number): string =>
  `$${columnLetters(BLOCK + START_COLUMNS.indexOf(column))}$${TOP + at}`
const fact = (id: (typeof START_FACTS)[number]): string => inBlock('fact', START_FACTS.indexOf(id))

const cells: SheetCell[] = []
const merged: string[] = []
const heights: Record<number, number> = {}
let row = 1

function line(placed: Readonly<Record<string, Omit<SheetCell, 'at'>>>, height: number): void {
  row++
  heights[row] = height
  for (const [column, cell] of Object.entries(placed)) cells.push({ at: `${column}${row}`, ...cell })
}

function wide(cell: Omit<SheetCell, 'at'>, height: number): void {
  line({ A: cell }, height)
  merged.push(`A${row}:D${row}`)
}

interface Place {
  readonly text: Wording
  readonly leadsTo: string
}

interface StepPlan {
  readonly step: Wording
  readonly where: Place
  /** Formulas that say more than the block knows. */
  readonly mark?: (known: string) => string
  readonly state?: (known: string) => string | Wording
  readonly height?: number
}

/** Leads to a table, or a part of it. */
function to(id: keyof typeof tables, part?: string): Place {
  const { en, 'zh-CN': zh } = tables[id].name
  return { text: { en: `${en} →`, 'zh-CN': `${zh} →` }, leadsTo: part === undefined ? id : `${id}.${part}` }
}

/** The monthly run should have been here two days ago. */
const next = fact('nextRun')
const part = (from: number, length: number): string => `VALUE(MID(${next};${from};${length}))`
const late = `IF(${next}="";0;IF(TODAY()>DATE(${part(1, 4)};${part(6, 2)};${part(9, 2)})+2;1;0))`

const TWO_LINES = 32
const THREE_LINES = 46
const FOUR_LINES = 60

const setUp: readonly StepPlan[] = [
  { step: { en: '1 My own team', 'zh-CN': '1 换成我的团队' }, where: to('people', 'name'), height: THREE_LINES },
  { step: { en: '2 People', 'zh-CN': '2 人员信息' }, where: to('people', 'name') },
  { step: { en: '3 Weights', 'zh-CN': '3 权重' }, where: to('kpis', 'weight') },
  { step: { en: '4 Targets', 'zh-CN': '4 目标' }, where: to('targets', 'owner') },
  {
    step: { en: '5 Monthly run', 'zh-CN': '5 每月自动考核' },
    where: to('settings', 'scoringDay'),
    mark: known => `IF(${late}=1;"●";${known})`,
    state: known => ({
      en: `IF(${late}=1;"⚠ It did not come. Switch it on again. ";"")&${known}`,
      'zh-CN': `IF(${late}=1;"⚠ 没有按时运行,请重新开启。";"")&${known}`,
    }),
    height: FOUR_LINES,
  },
]

const work: readonly StepPlan[] = [
  { step: { en: '1 Open the rows', 'zh-CN': '1 打开填报' }, where: to('actuals', 'month') },
  { step: { en: '2 Figures', 'zh-CN': '2 填业绩' }, where: to('actuals', 'name'), height: THREE_LINES },
  { step: { en: '3 Problems', 'zh-CN': '3 处理问题' }, where: to('checks', 'what'), height: THREE_LINES },
  { step: { en: '4 Score', 'zh-CN': '4 计算得分' }, where: to('results', 'name') },
  { step: { en: '5 Talks', 'zh-CN': '5 面谈' }, where: to('interviews', 'person') },
  { step: { en: '6 Approve, close', 'zh-CN': '6 审批与关账' }, where: to('results', 'state') },
  { step: { en: '7 Pay', 'zh-CN': '7 发放' }, where: to('results', 'total') },
]

function steps(plans: readonly StepPlan[], before: number): void {
  for (const [index, { step, where, mark, state, height = TWO_LINES }] of plans.entries()) {
    const known = { mark: inBlock('mark', before + index), state: inBlock('state', before + index) }
    line(
      {
        A: { formula: mark?.(known.mark) ?? known.mark, style: 'mark' },
        B: { text: step, style: 'text' },
        C: { formula: state?.(known.state) ?? known.state, style: 'quiet' },
        D: { ...where, style: 'link' },
      },
      height,
    )
  }
}

wide({ formula: fact('company'), style: 'label' }, 24)
wide({ formula: fact('headline'), style: 'big' }, 32)
wide({ formula: fact('pay'), style: 'text' }, 30)
wide({ formula: fact('remark'), style: 'warning', long: 'wrap' }, 46)

const FIRST_STEP = row + 1
wide({ text: { en: 'Set up once', 'zh-CN': '首次设置' }, style: 'block' }, 26)
steps(setUp, 0)
wide({ formula: fact('monthTitle'), style: 'block' }, 26)
steps(work, STEPS.setUp)
const LAST_STEP = row
line(
  {
    A: { text: { en: 'More when you need it', 'zh-CN': '用得着时再打开' }, style: 'block' },
    B: { style: 'block' },
    C: { style: 'block' },
    D: { ...to('settings', 'feature.commission'), style: 'block' },
  },
  26,
)
merged.push(`A${row}:C${row}`)

const FIRST_LINE = row + 1
for (let at = 0; at < MOST_LINES; at++) {
  line(
    {
      A: { formula: inBlock('text', at), style: 'text' },
      C: { formula: inBlock('about', at), style: 'quiet' },
    },
    TWO_LINES,
  )
  merged.push(`A${row}:B${row}`, `C${row}:D${row}`)
}
cells.push({ at: `${columnLetters(BLOCK)}${TOP}`, formula: call })

const WIDTHS = [22, 104, 158, 76]
const marks = { top: FIRST_STEP, rows: LAST_STEP - FIRST_STEP + 1, from: 1, count: 1 }
const isTitle = `=$${columnLetters(BLOCK + START_COLUMNS.indexOf('kind'))}${TOP}="title"`

/** Where the workbook stands, and what is to be done next; every tick is computed. */
export const start = defineSheet({
  id: 'start',
  name: say.sheet,
  role: 'begin',
  rows: row + 2,
  frozen: { rows: 1, columns: 0 },
  columns: [
    ...WIDTHS.map((width): SheetColumn => ({ width })),
    { width: 24 },
    ...START_COLUMNS.map((): SheetColumn => ({ width: 90, folded: true, long: 'cut' })),
  ],
  cells: [{ at: 'A1', text: say.sheet }, ...cells],
  merged,
  heights,
  highlights: [
    { ...marks, when: { text: '✓' }, tone: 'fine' },
    { ...marks, when: { text: '●' }, tone: 'needsYou' },
    { ...marks, when: { text: '○' }, tone: 'unmeasured' },
    { top: FIRST_LINE, from: 1, count: 4, when: { formula: isTitle }, tone: 'unmeasured' },
  ],
})
