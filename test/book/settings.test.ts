import { describe, expect, it } from 'vitest'
import { allSettings, chosenLanguage, readSettings } from '../../src/book/settings/settings'
import { headerKey } from '../../src/book/table/header'
import { readTable } from '../../src/book/table/read'
import { tables } from '../../src/book/tables/index'
import type { Cell } from '../../src/domain/values/cell'

const around = { today: '2026-04-05' }
const read = (...rows: Cell[][]) =>
  readSettings(
    readTable(tables.settings, { tab: 'Settings', cells: [['Setting', 'Value', 'What it does'], ...rows] }, around),
    around,
  )

describe('Settings', () => {
  it('are named differently in each language, and say what they do', () => {
    for (const lang of ['en', 'zh-CN'] as const) {
      const names = allSettings.map(setting => headerKey(setting.name[lang]))
      expect(new Set(names).size).toBe(names.length)
      for (const { id, whatItDoes } of allSettings) expect(whatItDoes[lang].trim(), id).not.toBe('')
    }
  })

  it('without a sheet are the defaults', () => {
    const { settings, issues } = readSettings(undefined, around)
    expect(issues).toEqual([])
    expect(settings).toMatchObject({
      scoreDecimals: 2,
      defaultCap: 120,
      teamShare: 0.3,
      missing: 'pending',
    })
    expect(settings.budgetPerMonth).toBeUndefined()
    expect(settings.features).toMatchObject({ ramps: false, commission: false })
  })

  it('are found by name in either language, by the words people see', () => {
    const { settings } = read(
      ['缺数据时', '权重分摊'],
      ['Score decimals', 1],
      ['Commission on deals', true],
      ['团队占比', '40%'],
    )
    expect(settings).toMatchObject({ missing: 'reweight', scoreDecimals: 1, teamShare: 0.4 })
    expect(settings.features.commission).toBe(true)
  })

  it('take a cap as points, percent or factor', () => {
    for (const cap of [150, '150%', 1.5, { share: 1.5 }])
      expect(read(['Default cap', cap]).settings.defaultCap).toBe(150)
  })

  it('keep the default where the value is blank, and leave other names alone', () => {
    const { settings, issues } = read(['Score decimals', null], ['My own reminder', 'call Amy'])
    expect(settings.scoreDecimals).toBe(2)
    expect(issues).toEqual([])
  })

  it('that cannot be read stop the run and name their cell', () => {
    const { settings, issues } = read(['Fiscal year starts in month', 13])
    expect(settings.fiscalYearStart).toBe(1)
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ severity: 'stop', place: { tab: 'Settings', row: 2, column: 2 } })
  })

  it('that are there twice stop the run', () => {
    expect(read(['Team share', 0.3], ['团队占比', 0.4]).issues[0]).toMatchObject({
      severity: 'stop',
      place: { row: 3 },
    })
  })
})

describe('the language of sentences', () => {
  const chosen = (setting: string, value: Cell) =>
    chosenLanguage(
      readTable(
        tables.settings,
        {
          tab: 'Settings',
          cells: [
            ['Setting', 'Value'],
            [setting, value],
          ],
        },
        around,
      ),
    )

  it.each([
    ['Language', 'English', 'en'],
    ['language', '英文', 'en'],
    ['语言', '中文', 'zh-CN'],
    ['Language', 'Chinese', 'zh-CN'],
    ['Language', 'zh', 'zh-CN'],
    ['Language', null, undefined],
    ['Language', 'Klingon', undefined],
  ])('%s = %s is %s', (setting, value, lang) => {
    expect(chosen(setting, value)).toBe(lang)
  })
})
