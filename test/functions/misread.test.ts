import { describe, expect, it } from 'vitest'
import { all, chinese, formula, formulaIn, german } from './sheet'

// Layouts met in public tables: from–to–rate as on nctoro.com/a6725, 0–499.99 / 500+ as on help.mytime.com
describe('a table of from, to and rate', () => {
  const share = [
    [0, 0.5, 0.02],
    [0.5, 0.8, 0.04],
    [0.8, 1, 0.06],
  ]

  it('is read as such where each row ends where the next begins', () => {
    // 100 000 of a quota of 100 000 reach the last row: 100 000 × 6 %
    expect(formula('KPI_COMMISSION', 100000, share, 'whole', 100000)).toBe(6000)
    // 10 000 × 5 % + 5 000 × 6 %, whatever the last row ends at
    const money = (end: unknown) => [
      [0, 10000, 0.05],
      [10000, end, 0.06],
    ]
    for (const end of ['', 20000]) expect(formula('KPI_COMMISSION', 15000, money(end))).toBe(800)
    const unsorted = [share[2], share[0], share[1]]
    expect(formula('KPI_COMMISSION', 60000, unsorted, 'whole', 100000)).toBe(2400)
  })

  it('is refused by the row that ends elsewhere', () => {
    const gap = [
      [0, 499.99, 0.05],
      [500, 99999, 0.06],
    ]
    expect(() => formula('KPI_COMMISSION', 700, gap)).toThrow(
      'tiers: it has 3 columns, but row 1 ends at 499.99 and the next begins at 500. Give two columns, from and rate; or three, from, to and rate, where each row ends where the next begins.',
    )
    expect(() => formulaIn(chinese, 'KPI_COMMISSION', 700, gap)).toThrow('第 1 行止于 499.99,下一行从 500 开始')
  })

  it('is named by KPI_TIER where the ends would be taken for the result', () => {
    const grades = [
      [0, 59, 'D'],
      [60, 89, 'C'],
      [90, 100, 'A'],
    ]
    expect(() => formula('KPI_TIER', 92, grades)).toThrow('column: column 2 says where each tier ends. Give 3')
    expect(formula('KPI_TIER', 92, grades, 3)).toBe('A')
    const coefficients = [
      [0, 'D', 0.6],
      [75, 'C', 0.8],
      [90, 'B', 1],
    ]
    expect(formula('KPI_TIER', 92, coefficients, 3)).toBe(1)
    expect(formula('KPI_TIER', 92, coefficients)).toBe('B')
  })
})

describe('a column too many', () => {
  it.each([
    ['KPI_PAYOUT', 'curve', [0.9, [[0.8, 1, 0.5]]], 2],
    ['KPI_PRIZE', 'prizes', [[[90], [80]], [[1, 1, 1000]]], 2],
    ['KPI_COMMISSION', 'tiers', [100, [[0, 100, 0.05, 'x']]], 3],
    ['KPI_GRADE', 'distribution', [[[90], [80]], [['A', '50%', 1]]], 2],
  ] as const)('of %s is never passed over', (name, arg, args, most) => {
    expect(() => formula(name, ...args)).toThrow(new RegExp(`^${arg}: it has ${most + 1} columns, ${most} are read`))
  })

  it('that is blank does no harm', () => {
    expect(formula('KPI_PAYOUT', 0.9, [[0.8, 0.5, '', '']])).toBe(0.5)
    expect(formula('KPI_COMMISSION', 100, [[0, 0.05, '']])).toBe(5)
  })
})

describe('figures with a % sign beside figures without', () => {
  it.each([
    ['KPI_RANK', [[['95%'], [90], [80]]]],
    ['KPI_SCORE', [95, '95%']],
    ['KPI_SCORE', ['95%', 95]],
    ['KPI_ATTAINMENT', [95, '95%']],
    ['KPI_PACE', [95, '95%', 0.5]],
    ['KPI_EXPLAIN', [95, '95%']],
    ['KPI_TOTAL', [[['95%', 90]], [[0.5, 0.5]]]],
    ['KPI_TEAM_SPLIT', [95, '95%']],
    ['KPI_PRIZE', [[['95%'], [90]], [[1, 100]]]],
    ['KPI_POOL', [100, [['50%'], [50]]]],
    ['KPI_TIER', [95, [['90%', 'A']]]],
  ] as const)('are named by %s', (name, args) => {
    expect(() => formula(name, ...args)).toThrow(/carries a % sign, \d+ does not\. Write both/)
  })

  it('are named in their own row alone', () => {
    const shown = formula('KPI_SCORE', [[95], ['95%'], [0.95]], [['95%'], ['95%'], ['95%']]) as unknown[][]
    expect(shown.slice(1)).toEqual([[100], [100]])
    expect(shown[0]?.[0]).toMatch(/^⚠ actual: 95% carries a % sign, 95 does not/)
  })
})

describe('the 53rd week', () => {
  // 1 January 2026 is a Thursday, so 2026 has 53 ISO weeks; 2025 has 52, and 29 December 2025 is in 2026-W01
  it('exists in 2026 and not in 2025', () => {
    expect(formula('KPI_PRORATE', 700, '', '', '2026-W53')).toBe(700)
    for (const none of ['2025-W53', '2025W53', '2025年53周', '2025年第53周']) {
      expect(() => formula('KPI_PRORATE', 700, '', '', none)).toThrow(/that year has 52 weeks|该年只有 52 周/)
    }
    expect(formula('KPI_PRORATE', 700, '', '', '2020-W53')).toBe(700)
  })
})

describe('sheets made of formulas', () => {
  const sheets = all.filter(fn => 'as_of' in fn.args && fn.internal)
  const impossible = [1e15, -1e15, 1e300, -1, 'lots', '2026-02-30', '9999-99-99', 'NaN-NaN', true]

  it.each(sheets.map(fn => [fn.name, fn] as const))('%s refuses a day that is none', (_, fn) => {
    const at = Object.keys(fn.args).indexOf('as_of')
    for (const day of impossible) {
      const args = Object.keys(fn.args).map((_, i) => (i === at ? day : ''))
      expect(() => formula(fn.name, ...args), String(day)).toThrow(/^as_of: .*(no date|in the calendar)/)
    }
  })

  it.each(sheets.map(fn => [fn.name, fn] as const))('%s stands a blank day and a serial number', (_, fn) => {
    const at = Object.keys(fn.args).indexOf('as_of')
    for (const day of ['', 46000, '2026-03-15']) {
      const args = Object.keys(fn.args).map((_, i) => (i === at ? day : ''))
      expect(JSON.stringify(formula(fn.name, ...args))).not.toMatch(/NaN|undefined/)
    }
  })
})

describe('in a spreadsheet that writes decimal commas', () => {
  it('texts and rules are read as it writes them', () => {
    // 1 234 of 1 000 is 123.4 %, capped at 120 points; 90 of 100 reach the row 82.5 %
    expect(formulaIn(german, 'KPI_SCORE', '1.234', 1000)).toBe(120)
    expect(formulaIn(german, 'KPI_SCORE', '1.234,56', 1000)).toBe(120)
    expect(formulaIn(german, 'KPI_SCORE', 90, 100, 'bands', '82,5%:60; 100%:100')).toBe(60)
    expect(formulaIn(german, 'KPI_SCORE', 90, 100, 'bands', '82,5%:60, 100%:100')).toBe(60)
    // 12 444 of 10 in other spreadsheets
    expect(formulaIn(german, 'KPI_ATTAINMENT', '12,444', 10)).toBeCloseTo(1.2444, 12)
    expect(formula('KPI_ATTAINMENT', '12,444', 10)).toBe(1244.4)
  })

  it('examples are written as it writes them', () => {
    expect(() => formulaIn(german, 'KPI_ATTAINMENT', 'lots', 10)).toThrow('such as 1200, 1.200, 1,2M, 1200万 or 95%')
    expect(() => formula('KPI_ATTAINMENT', 'lots', 10)).toThrow('such as 1200, 1,200, 1.2M, 1200万 or 95%')
  })
})
