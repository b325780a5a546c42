import type { World } from '../world'
import { table } from './report'

export type Lang = 'en' | 'zh-CN'

export type ResultRow = Readonly<Record<string, string | number | boolean | null>>
export type Tables = Readonly<Record<string, readonly ResultRow[]>>

/** The result sheets of a period as rows by column id. */
export function resultsOf(world: World, period: string): Tables {
  return world.call('resultTables', { period }) as Tables
}

interface Shown {
  readonly id: string
  readonly en: string
  readonly 'zh-CN': string
  readonly decimals?: number
}

const RESULTS: readonly Shown[] = [
  { id: 'rank', en: 'Rank', 'zh-CN': '排名', decimals: 0 },
  { id: 'name', en: 'Name', 'zh-CN': '姓名' },
  { id: 'team', en: 'Team', 'zh-CN': '团队' },
  { id: 'individual', en: 'Own', 'zh-CN': '个人得分', decimals: 2 },
  { id: 'teamScore', en: 'Team', 'zh-CN': '团队得分', decimals: 2 },
  { id: 'final', en: 'Final', 'zh-CN': '最终得分', decimals: 2 },
  { id: 'grade', en: 'Grade', 'zh-CN': '等级' },
  { id: 'gradeBonus', en: 'Bonus', 'zh-CN': '绩效奖金', decimals: 2 },
  { id: 'commission', en: 'Commission', 'zh-CN': '提成', decimals: 2 },
  { id: 'other', en: 'Other', 'zh-CN': '其他', decimals: 2 },
  { id: 'total', en: 'Total', 'zh-CN': '合计', decimals: 2 },
  { id: 'state', en: 'State', 'zh-CN': '状态' },
]
const STATES: Readonly<Record<string, string>> = { complete: '已完成', pending: '待补' }

/** The results as a table to read, in the workbook's language. */
export function resultTable({ results = [] }: Tables, lang: Lang): string {
  const header = RESULTS.map(column => column[lang])
  const rows = results.map(record => RESULTS.map(column => shown(record[column.id] ?? null, column, lang)))
  const numbers = RESULTS.flatMap((column, i) => (column.decimals === undefined ? [] : [i]))
  return table(header, rows, numbers)
}

function shown(value: string | number | boolean | null, { id, decimals = 0 }: Shown, lang: Lang): string {
  if (value === null) return ''
  if (id === 'state' && lang === 'zh-CN') return STATES[String(value)] ?? String(value)
  if (typeof value !== 'number') return String(value)
  return formatOf(decimals).format(value)
}

const formats = new Map<number, Intl.NumberFormat>()
function formatOf(decimals: number): Intl.NumberFormat {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const known = formats.get(decimals) ?? new Intl.NumberFormat('en-US', options)
  formats.set(decimals, known)
  return known
}

const SEVERITIES: Readonly<Record<string, { readonly en: string; readonly 'zh-CN': string }>> = {
  stop: { en: '✗ stops', 'zh-CN': '✗ 需先处理' },
  leavesOut: { en: '● leaves out', 'zh-CN': '● 暂不计' },
  look: { en: '▲ look', 'zh-CN': '▲ 请留意' },
}

/** The problems, one paragraph each: how grave, where, what is wrong, how to mend it. */
export function problemList({ checks = [] }: Tables, lang: Lang): string {
  return checks
    .map(({ severity, who, where, what, how }) => {
      const grave = SEVERITIES[String(severity)]?.[lang] ?? String(severity)
      const place = where === null ? '' : `${where}: `
      const whom = who === null ? '' : ` (${who})`
      return `${grave}  ${place}${what}${whom}\n    ${how ?? ''}`.trimEnd()
    })
    .join('\n')
}

/** The language a workbook is in, by its tabs. */
export function langOf(world: World): Lang {
  return world.tabs.some(tab => /[\u4e00-\u9fff]/.test(tab)) ? 'zh-CN' : 'en'
}
