import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed, type Lang } from '../installed'
import { eachLanguage } from '../languages'
import { fillTeam, letters } from '../team'

interface Closing {
  readonly sentence: string
  readonly severity: string
  readonly scored: number
  readonly pending: readonly string[]
  readonly total: number
}
type Row = Readonly<Record<string, string | number | boolean | null>>

const MONTH = '2026-03'
const TABS = {
  en: { results: 'Results', checks: 'Checks', kpis: 'KPIs', people: 'People', actuals: 'Actuals', log: 'Log' },
  'zh-CN': {
    results: '考核结果',
    checks: '待处理',
    kpis: '考核指标',
    people: '人员',
    actuals: '业绩填报',
    log: '操作记录',
  },
} as const
const RESULT_TABS = {
  en: ['Results', 'Scores', 'Team results', 'Pay lines'],
  'zh-CN': ['考核结果', '得分明细', '团队结果', '奖金明细'],
}

const score = (world: World, period = MONTH) => world.call('scorePeriod', { period }) as Closing
const tablesOf = (world: World, period = MONTH) =>
  world.call('resultTables', { period }) as Readonly<Record<string, readonly Row[]>>
const resultsOf = (world: World, period = MONTH) => tablesOf(world, period).results ?? []
const checksOf = (world: World) => tablesOf(world).checks ?? []

/** The cell below a header in the row of a name. */
function cellOf(world: World, tab: string, header: string, key: string): string {
  const values = world.values(tab)
  const top = values.findIndex(row => row.includes(header))
  const column = values[top]?.indexOf(header) ?? -1
  const row = values.findIndex((cells, i) => i > top && cells.includes(key))
  if (column < 0 || row < 0) throw new Error(`no ${header} of ${key} on ${tab}`)
  return `${String.fromCharCode(65 + column)}${row + 1}`
}

eachLanguage.describe('scoring a month of the sample in %s', lang => {
  it('scores everybody but the one whose figure is missing, and says so', () => {
    const world = installed({ lang })
    const closing = score(world)
    expect(closing.severity).toBe('leavesOut')
    expect(closing.pending).toHaveLength(1)
    const results = resultsOf(world)
    expect(results.filter(row => row.state === 'complete')).toHaveLength(closing.scored)
    const pending = results.find(row => row.state === 'pending')
    expect(pending?.name).toBe(closing.pending[0])
    expect(pending?.total).toBeNull()
    expect(String(pending?.why)).toContain(lang === 'en' ? 'Satisfaction' : '客户满意度')
    expect(closing.sentence).toContain(String(pending?.name))
  })

  it('says how its total compares with the month before, once that is scored and nobody waits', () => {
    const world = installed({ lang })
    const [first, second] = [score(world, '2026-01'), score(world, '2026-02')]
    expect([first.pending, second.pending]).toEqual([[], []])
    const by = Math.abs(second.total - first.total).toLocaleString('en-US', { minimumFractionDigits: 2 })
    const [more, less] =
      lang === 'en' ? [`${by} more than the month before`, `${by} less than`] : [`比上月 +${by}`, `比上月 −${by}`]
    expect(first.sentence).not.toMatch(/month before|上月/)
    expect(second.sentence).toContain(second.total > first.total ? more : less)
  })

  it('compares with no month in which somebody waits', () => {
    const world = installed({ lang })
    const { actuals } = TABS[lang]
    const values = world.values(actuals)
    const column = values[0]?.findIndex(header => /Satisfaction|客户满意度/.test(String(header))) ?? -1
    world.edit(actuals, `${letters(column + 1)}${values.findIndex(row => row[0] === '2026-01') + 1}`, '')
    expect(score(world, '2026-01').pending).toHaveLength(1)
    expect(score(world, '2026-02').sentence).not.toMatch(/month before|上月/)
  })

  it('writes a why in the workbook’s language on every row of every result sheet', () => {
    const world = installed({ lang })
    score(world)
    const { results = [], scores = [], teamResults = [], payLines = [] } = tablesOf(world)
    const whys = [...results, ...scores, ...teamResults, ...payLines].map(row => String(row.why ?? ''))
    expect(whys.every(why => why.length > 0)).toBe(true)
    const chinese = /[\u4e00-\u9fff]/
    const plain = whys.map(why => why.replace('sample · 示例', ''))
    if (lang === 'en') expect(plain.filter(why => chinese.test(why))).toEqual([])
    else expect(whys.filter(why => !chinese.test(why) && /[a-z]{3}/i.test(why))).toEqual([])
    expect(whys.filter(why => /\{\w+|NaN|undefined|Infinity/.test(why))).toEqual([])
  })

  it('sums pay from its lines, term by term', () => {
    const world = installed({ lang })
    score(world)
    const { results = [], payLines = [] } = tablesOf(world)
    const cents = (n: unknown) => Math.round(Number(n ?? 0) * 100)
    for (const row of results.filter(r => r.state === 'complete')) {
      const lines = payLines.filter(line => line.person === row.name)
      const sum = (kinds: string[]) =>
        lines.filter(l => kinds.includes(String(l.kind))).reduce((s, l) => s + cents(l.amount), 0)
      expect(sum(['gradeBonus'])).toBe(cents(row.gradeBonus))
      expect(sum(['deal', 'refund'])).toBe(cents(row.commission))
      expect(lines.reduce((s, l) => s + cents(l.amount), 0)).toBe(cents(row.total))
    }
  })

  it('replaces the month when it runs again, and keeps other months', () => {
    const world = installed({ lang })
    score(world, '2026-02')
    score(world)
    const before = RESULT_TABS[lang].map(tab => world.values(tab))
    score(world)
    expect(RESULT_TABS[lang].map(tab => world.values(tab))).toEqual(before)
    expect(resultsOf(world, '2026-02').length).toBeGreaterThan(15)
  })

  it('stops before any result sheet is touched when the weights are off', () => {
    const world = installed({ lang })
    score(world)
    const before = RESULT_TABS[lang].map(tab => world.values(tab))
    const kpi = lang === 'en' ? 'Teamwork' : '团队协作'
    world.edit(TABS[lang].kpis, cellOf(world, TABS[lang].kpis, lang === 'en' ? 'Weight' : '权重', kpi), '0%')
    const closing = score(world)
    expect(closing.severity).toBe('stop')
    expect(RESULT_TABS[lang].map(tab => world.values(tab))).toEqual(before)
    const [check] = checksOf(world)
    expect(check).toMatchObject({ severity: 'stop' })
    expect(String(check?.what)).toMatch(lang === 'en' ? /add up to 95%, 5% short/ : /合计为 95%,还差 5%/)
    expect(String(check?.where)).toContain(TABS[lang].kpis)
    expect(world.cell(TABS[lang].checks, 'D2').link).toMatch(/^#gid=\d+&range=[A-Z]+\d+$/)
    expect(world.values(TABS[lang].log).at(-1)?.join()).toContain(closing.sentence)
  })

  it('names the nearest person when a name is not in People, and scores the others', () => {
    const world = installed({ lang })
    const { deals, typo, meant } = misspelled(world, lang)
    world.edit(deals.tab, deals.cell, typo)
    score(world)
    const check = checksOf(world).find(row => String(row.what).includes(typo))
    expect(check?.severity).toBe('leavesOut')
    expect(String(check?.how)).toContain(meant)
    expect(String(check?.where)).toContain(deals.cell)
  })

  it('finds a tab whose name was changed', () => {
    const world = installed({ lang })
    world.sheet(TABS[lang].people).name = 'Team of Amy'
    world.sheet(TABS[lang].results).name = 'Wages'
    expect(score(world).scored).toBeGreaterThan(15)
    expect(world.values('Wages').length).toBeGreaterThan(15)
  })

  it('says which tab is missing when one to type in was deleted, and touches nothing', () => {
    const world = installed({ lang })
    score(world)
    const before = RESULT_TABS[lang].map(tab => world.values(tab))
    world.book.removeSheet(world.sheet(TABS[lang].people))
    expect(score(world).severity).toBe('stop')
    expect(
      checksOf(world)
        .map(row => String(row.what))
        .join(),
    ).toContain(TABS[lang].people)
    expect(RESULT_TABS[lang].map(tab => world.values(tab))).toEqual(before)
  })

  it('makes a result tab again that was deleted', () => {
    const world = installed({ lang })
    world.book.removeSheet(world.sheet(TABS[lang].results))
    expect(score(world).scored).toBeGreaterThan(15)
    expect(world.values(TABS[lang].results).length).toBeGreaterThan(15)
  })

  it('keeps a column of the manager’s own on the results with its person', () => {
    const world = installed({ lang })
    score(world)
    const tab = TABS[lang].results
    const name = String(resultsOf(world)[4]?.name)
    const width = world.values(tab)[0]?.length ?? 0
    const column = letters(width + 1)
    world.sheet(tab).columns.count < width + 1 && world.sheet(tab).columns.insert(width, 1, width - 1)
    world.edit(tab, `${column}1`, 'My note')
    const row = world.values(tab).findIndex(cells => cells.includes(name)) + 1
    world.edit(tab, `${column}${row}`, 'call her')
    score(world)
    const again = world.values(tab).find(cells => cells.includes(name))
    expect(again?.[width]).toBe('call her')
    expect(world.values(tab).filter(cells => cells[width] === 'call her')).toHaveLength(1)
  })

  it('refuses a closed and an approved month, and says what to do instead', () => {
    for (const [state, hint] of [
      ['closed', /Adjustments|奖惩调整/],
      ['approved', /[Ww]ithdraw|撤回/],
    ] as const) {
      const world = installed({ lang })
      score(world)
      const tab = lang === 'en' ? 'Periods' : '考核周期'
      world.edit(tab, cellOf(world, tab, lang === 'en' ? 'State' : '状态', MONTH), state)
      expect(score(world).severity).toBe('stop')
      expect(String(checksOf(world)[0]?.how)).toMatch(hint)
    }
  })

  it('numbers deals that have no number, after the last of their year', () => {
    const world = installed({ lang })
    const tab = lang === 'en' ? 'Deals' : '成交明细'
    const headers = world.values(tab)[0] ?? []
    const at = (id: string, zh: string) => letters(headers.indexOf(lang === 'en' ? id : zh) + 1)
    const row = world.values(tab).length + 1
    world.edit(tab, `${at('Date', '日期')}${row}`, '2026-03-30')
    world.edit(tab, `${at('Amount', '金额')}${row}`, '1,000')
    world.edit(tab, `${at('Person', '负责人')}${row}`, String(resultsOf(world)[0]?.name ?? firstName(world, lang)))
    score(world)
    expect(String(world.cell(tab, `${at('Deal no.', '单号')}${row}`).value)).toMatch(/^D-2026-\d{4}$/)
  })

  it('is run from the menu for the last complete month, by a sidebar that says how far it is', () => {
    const world = installed({ lang })
    world.openFile()
    world.runMenu('标尺 Yardstick', '计算得分… · Score a month…')
    expect(world.sidebar).toMatchObject({ file: 'ScoreMonth' })
    const { period } = world.call('monthState', {}) as { period: string }
    expect(period).toBe(MONTH)
    let { token } = world.call('startJob', { job: 'scoreMonth', period, lang }) as { token?: string }
    let last: { done: number; of: number; token?: string; result?: { sentence: string } } | undefined
    for (; token !== undefined; token = last.token) last = world.call('stepJob', token) as NonNullable<typeof last>
    expect([last?.done, last?.result?.sentence]).toEqual([last?.of, world.values(TABS[lang].log).at(-1)?.at(-1)])
    expect(last?.result?.sentence).toContain(MONTH)
    expect(resultsOf(world).length).toBeGreaterThan(15)
  })
})

describe('round trips of scoring a month', () => {
  const tripsOf = (world: World) => {
    score(world)
    return world.lastExecution.roundTrips
  }

  it('are one number for 20 people and for 1 000, at most forty; sheets that are too short grow once', () => {
    const trips = [20, 1000].map(size => {
      const world = installed({ lang: 'en', blank: true })
      fillTeam(world, size, MONTH)
      const first = tripsOf(world)
      const grown = world.lastExecution.calls['Sheet.insertRowsAfter'] ?? 0
      expect(resultsOf(world)).toHaveLength(size)
      return { first, grown, again: tripsOf(world) }
    })
    const [small, large] = trips
    expect(large?.again).toBe(small?.again)
    expect((large?.first ?? 0) - (large?.grown ?? 0)).toBe(small?.first)
    expect(Math.max(...trips.flatMap(({ first, again }) => [first, again]))).toBeLessThanOrEqual(40)
  })

  eachLanguage.it('are at most forty in the sample with all it has, in %s', lang => {
    const world = installed({ lang })
    tripsOf(world)
    world.edit(TABS[lang].actuals, `D${world.values(TABS[lang].actuals).length}`, '80%')
    expect(tripsOf(world)).toBeLessThanOrEqual(40)
  })
})

function firstName(world: World, lang: Lang): string {
  return String(world.values(TABS[lang].people)[1]?.[0])
}

function misspelled(world: World, lang: Lang) {
  const tab = lang === 'en' ? 'Deals' : '成交明细'
  const values = world.values(tab)
  const column = values[0]?.indexOf(lang === 'en' ? 'Person' : '负责人') ?? -1
  const row = values.findIndex(
    (cells, i) => i > 0 && /^2026-03/.test(dayOf(cells[0])) && !/%/.test(String(cells[column])),
  )
  const meant = String(values[row]?.[column])
  const typo = lang === 'en' ? `${meant.slice(0, -1)}q` : `${meant.slice(0, -1)}㒲`
  return { deals: { tab, cell: `${String.fromCharCode(65 + column)}${row + 1}` }, typo, meant }
}

function dayOf(cell: unknown): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
