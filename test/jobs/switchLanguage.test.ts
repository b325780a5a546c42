// @module-tag rest
import { describe, expect, it } from 'vitest'
import { described } from '../golden/workbook'
import { installed, LANGS, type Lang } from '../installed'

const other = (lang: Lang): Lang => (lang === 'en' ? 'zh-CN' : 'en')

describe('there and back', () => {
  it.each([
    ['general-sales', 'en'],
    ['retail-store', 'zh-CN'],
  ] as const)('is the same book: %s begun in %s', (template, lang) => {
    const world = installed({ template, lang })
    const before = described(world.book)
    world.call('switchLanguage', {})
    expect(described(world.book)).not.toBe(before)
    world.call('switchLanguage', {})
    expect(described(world.book)).toBe(before)
  })
})

describe('switching the language', () => {
  it.each(LANGS)(
    'gives the tabs, headers, notes, dropdowns and settings of a book begun in that language (to %s)',
    lang => {
      const world = installed({ lang: other(lang), blank: true })
      const wanted = installed({ lang, blank: true })
      world.call('switchLanguage', { lang })
      expect(world.tabs).toEqual(wanted.tabs)
      // Columns of Actuals are KPIs, which keep the names they have.
      for (const tab of wanted.tabs.filter(name => !['Actuals', '业绩填报'].includes(name))) {
        expect(world.displayValues(tab)[0], tab).toEqual(wanted.displayValues(tab)[0])
        const [here, there] = [world.sheet(tab), wanted.sheet(tab)]
        for (let column = 0; column < there.extent.columns; column++) {
          const [ours, theirs] = [here, there].map(sheet => [
            sheet.peek(0, column)?.note,
            sheet.rules.at(3, column)?.values,
          ])
          expect(ours, `${tab} ${column}`).toEqual(theirs)
        }
      }
      const settingsTab = lang === 'en' ? 'Settings' : '设置'
      const names = (world_: typeof world) => world_.displayValues(settingsTab).map(row => [row[0], row[2]])
      expect(names(world)).toEqual(names(wanted))
    },
  )

  it('twice to the same language is once', () => {
    const world = installed({ lang: 'en' })
    world.call('switchLanguage', { lang: 'zh-CN' })
    const before = described(world.book)
    world.call('switchLanguage', { lang: 'zh-CN' })
    expect(described(world.book)).toBe(before)
  })

  it('leaves names, numbers, one’s own headers, notes and tab names as they are, and scores the same', () => {
    const world = installed({ lang: 'en' })
    world.call('scorePeriod', { period: '2026-03' })
    const totals = () =>
      (world.call('resultTables', { period: '2026-03' }) as { results: { name: string; total: number }[] }).results.map(
        ({ name, total }) => [name, total],
      )
    const before = totals()
    const deals = world.values('Deals').map(row => [row[0], row[1], row[2], row[3], row[5]])
    world.sheet('Deals').name = 'Our deals'
    world.edit('People', 'B1', 'Department')
    world.edit('People', 'A2', 'booked')
    world.edit('People', 'A2', 'Helen Ward')
    world.call('switchLanguage', {})
    expect(world.tabs).toContain('Our deals')
    expect(world.values('人员')[0]?.slice(0, 2)).toEqual(['姓名', 'Department'])
    expect(
      world
        .values('Our deals')
        .slice(1)
        .map(row => [row[0], row[1], row[2], row[3], row[5]]),
    ).toEqual(deals.slice(1))
    expect(world.values('Our deals')[1]?.[4]).toBe('签约')
    world.call('scorePeriod', { period: '2026-03' })
    expect(totals()).toEqual(before)
  })

  it('is not asked for a third language', () => {
    expect(() => installed({ lang: 'en' }).call('switchLanguage', { lang: 'fr' })).toThrow('lang')
  })
})
