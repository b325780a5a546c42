import { describe, expect, it } from 'vitest'
import { paySheetCsv } from '../../src/book/views/paySheet/paySheet'
import type { World } from '../../src/standin/node/world'
import { installed, type Lang } from '../installed'
import { eachLanguage } from '../languages'
import { broken, scoredBook, tab } from './board'

const SHEET = { en: 'Pay sheet', 'zh-CN': '发放表' } as const
const PERIOD = '2026-03'

function approved(lang: Lang): World {
  const world = scoredBook(lang)
  world.call('approvePeriod', { period: PERIOD, overBudget: true })
  return world
}

const isShown = (world: World, name: string) => world.book.sheets.find(sheet => sheet.name === name)?.hidden === false

eachLanguage.describe('Pay sheet in %s', lang => {
  const say = (en: string, zh: string) => tab(lang, en, zh)

  it('is shown from the first approval on, and agrees with Results to the cent', () => {
    const world = approved(lang)
    expect(isShown(world, SHEET[lang])).toBe(true)
    expect(broken(world, SHEET[lang])).toEqual([])
    const rows = world.values(SHEET[lang]).slice(6)
    const head = (rows[0] ?? []).map(String)
    const at = {
      name: 2,
      total: head.indexOf(say('Total pay', '合计应发')),
      before: head.indexOf(say('Last month', '上月')),
    }
    const end = rows.findIndex(row => row[2] === say('Total', '合计'))
    const body = rows.slice(1, end)
    const [header = [], ...results] = world.values(say('Results', '考核结果'))
    const totalAt = header.indexOf(say('Total pay', '合计应发'))
    const of = (period: string) =>
      new Map(results.filter(row => row[0] === period).map(row => [row[1], Number(row[totalAt])]))
    const paid = of(PERIOD)
    expect(new Map(body.map(row => [row[at.name], Number(row[at.total])]))).toEqual(paid)
    for (const row of body) {
      const kinds = row.slice(4, at.total).reduce((sum: number, cell) => sum + Math.round(Number(cell) * 100), 0)
      expect([row[at.name], kinds]).toEqual([row[at.name], Math.round(Number(row[at.total]) * 100)])
      const before = of('2026-02').get(row[at.name])
      expect(row[at.before] === '' ? undefined : row[at.before]).toBe(before)
      expect(row[at.before + 1]).toBeCloseTo(Number(row[at.total]) - (before ?? 0), 6)
    }
    const total = [...paid.values()].reduce((sum, one) => sum + Math.round(one * 100), 0) / 100
    expect([rows[end]?.[at.total], world.cell(SHEET[lang], 'C3').value]).toEqual([total, total])
    const words = world.cell(SHEET[lang], 'A5').display
    expect(lang === 'en' ? words : words.slice(0, 5)).toBe(say('', '合计大写:'))
  })
})

describe('Pay sheet', () => {
  it('quotes and disarms what people typed, and leaves numbers as they are', () => {
    const facts = { period: PERIOD, company: '', currency: 'USD', total: 0, budget: '', remark: '' } as const
    const csv = paySheetCsv({ ...facts, table: [['=1+1', '+a', '-b', '@c', -5, 'x,y', 'say "so"', null, 0.1]] })
    expect(csv).toBe(`'=1+1,'+a,'-b,'@c,-5,"x,y","say ""so""",,0.1\r\n`)
  })

  it('is hidden before, and says what to do', () => {
    const world = installed({ lang: 'en' })
    expect(isShown(world, 'Pay sheet')).toBe(false)
    expect(world.cell('Pay sheet', 'A6').display).toContain('no month is approved yet')
    expect(broken(world, 'Pay sheet')).toEqual([])
    expect(() => world.call('paySheetCsv', { period: PERIOD })).toThrow('has not been scored yet')
  })

  it('becomes a text file in which nothing typed is a formula', () => {
    const world = scoredBook('en')
    const rows = world.values('People')
    const at = rows.findIndex(([name]) => name === 'Amy Lee') + 1
    world.edit('People', `A${at}`, '\'=HYPERLINK("x","Amy, Lee")')
    world.call('scorePeriod', { period: PERIOD })
    const [header = [], ...results] = world.values('Results')
    const pending = results.filter(row => row[0] === PERIOD && row[header.indexOf('State')] === 'pending')
    const leftOut = pending.map(row => ({ person: String(row[1]), reason: 'waits' }))
    world.call('approvePeriod', { period: PERIOD, overBudget: true, leftOut })
    world.edit('Pay sheet', 'B2', '2026-02')
    expect(world.cell('Pay sheet', 'A6').display).toContain('2026-02 is not approved. Choose one of: 2026-03.')
    const { csv, fileName } = world.call('paySheetCsv', { period: 'March 2026' }) as { csv: string; fileName: string }
    expect(fileName).toBe('Pay sheet 2026-03.csv')
    expect(csv).toMatch(/^No\.,Id,Name,Team,/)
    expect(csv.split('\r\n').filter(line => /(^|,)"?[=+@]/.test(line))).toEqual([])
    expect(csv).toMatch(/\r\n,,Total,,[\d.,-]+,\r\n$/)
  })
})
