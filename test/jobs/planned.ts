import type { World } from '../../src/standin/node/world'
import type { Lang } from '../installed'

export const TABS = {
  people: { en: 'People', 'zh-CN': '人员' },
  teams: { en: 'Teams', 'zh-CN': '团队' },
  kpis: { en: 'KPIs', 'zh-CN': '考核指标' },
  targets: { en: 'Targets', 'zh-CN': '目标' },
  actuals: { en: 'Actuals', 'zh-CN': '业绩填报' },
  seasons: { en: 'Seasonality', 'zh-CN': '季节系数' },
  calendar: { en: 'Calendar', 'zh-CN': '工作日历' },
  planning: { en: 'Planning', 'zh-CN': '分解设置' },
  proposals: { en: 'Proposals', 'zh-CN': '目标申报' },
  history: { en: 'Target history', 'zh-CN': '目标历史' },
  settings: { en: 'Settings', 'zh-CN': '设置' },
} as const

export interface Shown {
  readonly ready: boolean
  readonly months: readonly string[]
  readonly issues: readonly { readonly severity: string; readonly what: string; readonly mend: string }[]
  readonly rows: readonly {
    readonly owner: string
    readonly year: number
    readonly months: readonly number[]
    readonly locked: readonly boolean[]
    readonly uncovered: readonly number[]
    readonly why: string
  }[]
}

export const preview = (world: World, request: object): Shown => world.call('planPreview', request) as Shown

/** Plans and writes, as the sidebar does: a token, step by step. */
export function planned(world: World, request: object, lang: Lang = 'zh-CN'): { readonly sentence: string } {
  return driven(world, { job: 'planTargets', lang, ...request })
}

export function driven(world: World, request: object): { readonly sentence: string } {
  let { token } = world.call('startJob', request) as { token?: string }
  let sentence = ''
  while (token !== undefined) {
    const progress = world.call('stepJob', token) as { token?: string; result?: { sentence: string } }
    sentence = progress.result?.sentence ?? ''
    token = progress.token
  }
  return { sentence }
}

export function headerOf(world: World, tab: string): string[] {
  return (world.values(tab)[0] ?? []).map(String)
}

export function columnOf(world: World, lang: Lang, table: keyof typeof TABS, header: string): unknown[] {
  const at = headerOf(world, TABS[table][lang]).indexOf(header)
  return world
    .values(TABS[table][lang])
    .slice(1)
    .map(row => row[at])
}

export interface TargetRow {
  readonly year: string
  readonly kpi: string
  readonly owner: string
  readonly annual: unknown
  readonly months: number[]
  readonly cells: Readonly<Record<string, unknown>>
}

/** The filled rows of Targets (or of its history), months in the order of the sheet. */
export function rowsOf(world: World, lang: Lang, table: 'targets' | 'history' = 'targets'): TargetRow[] {
  const headers = headerOf(world, TABS[table][lang])
  const at = (en: string, zh: string) => headers.indexOf(lang === 'en' ? en : zh)
  const first = headers.findIndex(header => /^(Jan|1月)$/.test(header))
  const months = headers.map((header, i) =>
    /^\d+月$|^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/.test(header) ? i : -1,
  )
  const places = months.filter(i => i >= 0)
  return world
    .values(TABS[table][lang])
    .slice(1)
    .filter(row => row[at('Year', '年度')] !== '' && first >= 0)
    .map(row => ({
      year: String(row[at('Year', '年度')]),
      kpi: String(row[at('KPI', '指标')]),
      owner: String(row[at('For', '对象')]),
      annual: row[at('Year total', '全年')],
      months: places.map(i => Number(row[i])),
      cells: Object.fromEntries(headers.map((header, i) => [header, row[i]])),
    }))
}
