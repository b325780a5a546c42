import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'

export type Row = Readonly<Record<string, string | number | boolean | null>>

const TABS = {
  en: { people: 'People', teams: 'Teams', kpis: 'KPIs', actuals: 'Actuals', checks: 'Checks' },
  'zh-CN': { people: '人员', teams: '团队', kpis: '考核指标', actuals: '业绩填报', checks: '待处理' },
} as const

export const MONTH = '2026-03'

/** Three people of one team and two typed KPIs, 销售额 in yuan and 满意度 in percent, typed into a blank workbook. */
export function smallBook(lang: 'en' | 'zh-CN' = 'en', unit = ''): World {
  const world = installed({ lang, blank: true })
  const tab = TABS[lang]
  world.edit(tab.people, 'A2', [
    ['张三', '一部', '销售', 1000],
    ['李四', '一部', '销售', 1000],
    ['王芳', '一部', '销售', 1000],
  ])
  world.edit(tab.teams, 'A2', '一部')
  const row = world.values(tab.kpis).length + 1
  world.edit(tab.kpis, `A${row}`, [
    ['销售', '业绩', unit, '60%', 'higher', '100000'],
    ['销售', '口碑', '%', '40%', 'higher', '95%'],
  ])
  const width = world.values(tab.actuals)[0]?.length ?? 0
  world.edit(tab.actuals, `${letter(width)}1`, [['业绩', '口碑']])
  world.edit(tab.actuals, 'A2', [
    [MONTH, '张三'],
    [MONTH, '李四'],
    [MONTH, '王芳'],
  ])
  world.edit(tab.actuals, `${letter(width)}2`, [
    ['90000', '95%'],
    ['100000', '95%'],
    ['110000', '95%'],
  ])
  return world
}

export const letter = (index: number): string =>
  index > 25 ? `${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}` : String.fromCharCode(65 + index)

/** The column of a header. */
export function column(world: World, tab: string, header: string): string {
  const index = (world.values(tab)[0] ?? []).indexOf(header)
  if (index < 0) throw new Error(`no ${header} on ${tab}`)
  return letter(index)
}

export const tablesOf = (world: World, period = MONTH): Readonly<Record<string, readonly Row[]>> =>
  world.call('resultTables', { period }) as Readonly<Record<string, readonly Row[]>>

/** The lines of Checks as one text. */
export const checks = (world: World): string =>
  (tablesOf(world).checks ?? [])
    .map(row => `${row.severity} ${row.where} ${row.who}: ${row.what} ${row.how}`)
    .join('\n')

export const score = (world: World, period = MONTH): { severity: string; sentence: string } =>
  world.call('scorePeriod', { period }) as { severity: string; sentence: string }

export const resultOf = (world: World, name: string): Row | undefined =>
  tablesOf(world).results?.find(row => row.name === name)
