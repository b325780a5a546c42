import type { World } from '../../src/standin/node/world'
import type { Lang } from '../installed'

const TABS = {
  month: { en: 'This month', 'zh-CN': '本月' },
  results: { en: 'Results', 'zh-CN': '考核结果' },
} as const

/** What is compared of a person: to the cent, and as shown. */
interface Shown {
  readonly final: unknown
  readonly grade: unknown
  readonly individual: unknown
  readonly pay: unknown
  readonly rank: unknown
}

const HEADS = {
  name: ['Name', '姓名'],
  final: ['Final score', '最终得分'],
  grade: ['Grade', '等级'],
  individual: ['Own score', '个人得分'],
  pay: ['Estimated pay', '预计应发', 'Total pay', '合计应发'],
  rank: ['Rank', '排名'],
} as const

type Row = readonly unknown[]

function table(rows: readonly Row[], isHeader: (row: Row) => boolean) {
  const at = rows.findIndex(isHeader)
  const header = rows[at] ?? []
  const index = (id: keyof typeof HEADS) => header.findIndex(head => (HEADS[id] as readonly unknown[]).includes(head))
  return { below: rows.slice(at + 1), index }
}

const isHeader = (row: Row): boolean => HEADS.final.some(head => row.includes(head))

function people(rows: readonly Row[], keep: (row: Row) => boolean): Map<string, Shown> {
  const { below, index } = table(rows, isHeader)
  return new Map(
    below.filter(keep).map(row => [
      String(row[index('name')]),
      {
        final: row[index('final')],
        grade: row[index('grade')],
        individual: row[index('individual')],
        pay: row[index('pay')],
        rank: row[index('rank')],
      },
    ]),
  )
}

/** The people of This month: those of all plans, by choosing each in turn. */
export function live(world: World, lang: Lang): Map<string, Shown> {
  const tab = TABS.month[lang]
  const kinds = world.values(tab)[6]?.findIndex(head => head === 'Row' || head === '行') ?? -1
  const plans = world.values(lang === 'en' ? 'KPIs' : '考核指标').map(row => row[0])
  const found = new Map<string, Shown>()
  for (const plan of new Set(plans.slice(1).filter(Boolean))) {
    world.edit(tab, 'B3', String(plan))
    for (const [name, shown] of people(world.values(tab), row => row[kinds] === 'person')) found.set(name, shown)
  }
  world.edit(tab, 'B3', null)
  return found
}

/** The same of Results. */
export function recorded(world: World, lang: Lang, month: string): Map<string, Shown> {
  return people(world.values(TABS.results[lang]), row => row[0] === month)
}
