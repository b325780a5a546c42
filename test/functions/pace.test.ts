import { describe, expect, it, vi } from 'vitest'
import { all, english, formula, formulaIn } from './sheet'

describe('KPI_PROGRESS', () => {
  const holidays = [
    ['2026-02-16', 'holiday'],
    ['2026-02-17', ''],
    ['2026-02-28', '调休上班'],
  ]

  it('takes dates as values, as text, and as numbers of the sheet', () => {
    const dates = ['2026-01-01', '2026-03-31', '2026-02-14'].map(day => new Date(day))
    expect(formula('KPI_PROGRESS', ...dates)).toBe(0.5)
    expect(formula('KPI_PROGRESS', 46023, 46112, '2026年2月14日')).toBe(0.5)
  })

  it('is 0 before the period and 1 from its end on', () => {
    const at = (day: string) => formula('KPI_PROGRESS', '2026-01-01', '2026-01-31', day)
    expect(['2025-12-31', '2026-01-31', '2027-01-01'].map(at)).toEqual([0, 1, 1])
  })

  it('counts working days of the week chosen, less holidays, with swap workdays', () => {
    const until = (day: string, ...more: unknown[]) => formula('KPI_PROGRESS', '2026-02-01', '2026-02-28', day, ...more)
    expect(until('2026-02-15', '', 'workdays')).toBe(0.5)
    expect(until('2026-02-15', holidays, '工作日')).toBe(0.526315789)
    expect(until('2026-02-15', [['2026-02-16'], ['2026-02-17']], 'workdays')).toBe(0.555555556)
    expect(until('2026-02-07', '', 'workdays', '单休')).toBe(0.25)
    expect(until('2026-02-07', '', 'workdays', 7)).toBe(0.25)
  })

  it('says what is wrong with a day, a week or the holidays', () => {
    expect(() => formula('KPI_PROGRESS', '2026-03-01', '2026-02-01', '2026-02-10')).toThrow('is before the start')
    expect(() => formula('KPI_PROGRESS', '2026-02-30', '2026-03-01', '2026-02-10')).toThrow('there is no 2026-02-30')
    expect(() => formula('KPI_PROGRESS', '2026-02-01', '2026-02-28', '')).toThrow('as_of: it is blank')
    expect(() => formula('KPI_PROGRESS', '2026-02-01', '2026-02-28', '2026-02-10', '', '', 4)).toThrow('week: “4”')
    expect(() => formula('KPI_PROGRESS', '2026-02-07', '2026-02-08', '2026-02-08', '', 'workdays')).toThrow(
      'there is no working day from 2026-02-07 to 2026-02-08',
    )
    expect(() =>
      formula('KPI_PROGRESS', '2026-02-01', '2026-02-28', '2026-02-10', [
        ['2026-02-16', 'holiday'],
        ['soon', 'holiday'],
      ]),
    ).toThrow('holidays, row 2, column 1: “soon” is no date')
  })
})

describe('KPI_PACE', () => {
  it('is blank before 5 % of the period is gone, and never takes 50 for 50 %', () => {
    expect(formula('KPI_PACE', 10, 100, 0.049)).toBe('')
    expect(formula('KPI_PACE', 10, 100, 0.05)).toBe(2)
    expect(() => formula('KPI_PACE', 10, 100, 50)).toThrow('If 50% is meant, type 50%.')
    expect(formula('KPI_PACE', [[10], [''], ['–']], 100, 0.5)).toEqual([[0.2], [''], ['–']])
    expect(() => formula('KPI_PACE', 10, 0, 0.5)).toThrow('target: the target is 0')
  })
})

describe('KPI_FORECAST', () => {
  it('extends by the weights, leaving out on both sides what is not measured', () => {
    expect(formula('KPI_FORECAST', [[100, '–', '', '']], 4)).toBe(300)
    expect(formula('KPI_FORECAST', [[100], [0], ['']], 3)).toBe(150)
    expect(formula('KPI_FORECAST', [[''], ['']], 12)).toBe('')
  })

  it('names what does not fit', () => {
    expect(() => formula('KPI_FORECAST', [[1, 2, 3]], 2)).toThrow('values: values given: 3, periods: 2')
    expect(() => formula('KPI_FORECAST', [[1]], 3, [[1, 2]])).toThrow('weights: weights given: 2, periods: 3')
    expect(() => formula('KPI_FORECAST', [[1]], 2, [[0, 1]])).toThrow('the known periods have no weight')
    expect(() => formula('KPI_FORECAST', [[1], ['?']], 3)).toThrow('values, position 2: “?” is no number')
    for (const periods of [0, -1, 1.5]) expect(() => formula('KPI_FORECAST', [[1]], periods)).toThrow('periods: ')
  })
})

describe('KPI_BREAKDOWN_GRID', () => {
  it('leaves blank what has no total, and names what does not add up', () => {
    expect(formula('KPI_BREAKDOWN_GRID', [[100], [''], [50]], [[60, 90]], 1)).toEqual([
      [40, 60],
      ['', ''],
      [20, 30],
    ])
    expect(() => formula('KPI_BREAKDOWN_GRID', [[100]], [[60, 41]])).toThrow('the rows come to 100, the columns to 101')
    expect(() => formula('KPI_BREAKDOWN_GRID', [[100], [0.5]], [[60, 40.5]], 1)).toThrow(
      'row_totals, position 2: 0.5 is not a multiple of 1',
    )
  })

  it('shares five hundred people over sixty months', () => {
    const rows = Array.from({ length: 500 }, (_, i) => [(i * 7919) % 100_003])
    const total = rows.reduce((sum, [n = 0]) => sum + n, 0)
    const columns = Array.from({ length: 60 }, (_, i) => (i < 59 ? Math.floor(total / 61) + i : 0))
    columns[59] = total - columns.reduce((a, b) => a + b, 0)
    const grid = formula('KPI_BREAKDOWN_GRID', rows, [columns], 1) as number[][]
    expect(grid.map(row => row.reduce((a, b) => a + b, 0))).toEqual(rows.flat())
    expect(columns.map((_, c) => grid.reduce((sum, row) => sum + (row[c] ?? 0), 0))).toEqual(columns)
  })
})

describe('KPI_EXPLAIN', () => {
  it('says the figures, the points, the sum and what the weight makes of it', () => {
    expect(formula('KPI_EXPLAIN', 12, 10, 'lower', '', 0.3)).toBe(
      'Actual 12, target 10; 120% of the target, less is better: 80 points (2 − 12 ÷ 10 = 80%). With a weight of 30% it brings 80 × 30% = 24 points to the total score.',
    )
    expect(formula('KPI_EXPLAIN', '95%', '90%')).toBe(
      'Actual 95%, target 90%; attainment 105.56%: 105.56 points (95% ÷ 90% = 105.56%)',
    )
    expect(formula('KPI_EXPLAIN', 12, '', '区间线性', '30 → 0')).toBe(
      '实际 12;12 介于 30(0 分)与 0(100 分)之间,得 60 分((12 − 30) ÷ (0 − 30) = 60%)',
    )
    expect(formula('KPI_EXPLAIN', [[3], ['']], 1, '扣分制', 5)).toEqual([
      ['实际 3,目标 1;超出 1 共 2,每单位扣 5 分,得 90 分(100 − 5 ×(3 − 1)= 90)'],
      [''],
    ])
  })

  it('explains a curve by its two rows, and leaves out a sum where there is none', () => {
    expect(formula('KPI_EXPLAIN', 90, 100, 'curve', '80%:60; 100%:100')).toContain(
      '(60 + (90% − 80%) ÷ (100% − 80%) × (100 − 60) = 80)',
    )
    expect(formula('KPI_EXPLAIN', 0, 0, 'lower')).toBe(
      'Actual 0, target 0; the target is none and there was none: 100 points',
    )
    expect(() => formula('KPI_EXPLAIN', 90, 100, '', '', 30)).toThrow('If 30% is meant, type 30%.')
  })
})

describe('KPI_RESULT', () => {
  it('finds a person by name or id, a period in any notation and a column in either language', () => {
    expect(formula('KPI_RESULT', '李娜', new Date('2026-03-01'))).toBe(104.5)
    expect(formula('KPI_RESULT', ' 李 娜 ', '2026.03', '合计应发')).toBe(8250)
    expect(formula('KPI_RESULT', 's01', 202602, 'grade', 'stamp')).toBe('B')
  })

  it('reads the sheet once, and no other function reads any', () => {
    const read = vi.fn(english.results)
    formulaIn({ ...english, results: read }, 'KPI_RESULT', 'S01', '2026-03')
    expect(read).toHaveBeenCalledTimes(1)
    for (const fn of all.filter(one => one.name !== 'KPI_RESULT' && !one.internal)) {
      for (const { args } of fn.examples) formulaIn({ ...english, results: read }, fn.name, ...args)
    }
    expect(read).toHaveBeenCalledTimes(1)
    expect(() => formulaIn({ ...english, results: () => undefined }, 'KPI_RESULT', 'S01', '2026-03')).toThrow(
      'KPI_RESULT: this file has no Results sheet. Score a month first.',
    )
  })

  it('says what it did not find, and never picks one of two', () => {
    expect(() => formula('KPI_RESULT', '张伟', '2026-03')).toThrow('有多人叫“张伟”。请改用工号:S03、S04。')
    expect(() => formula('KPI_RESULT', '李那', '2026-03')).toThrow('“李那”在 2026-03 没有考核结果')
    expect(() => formula('KPI_RESULT', 'S01', '2026-04')).toThrow(
      'there are no results for 2026-04. Score that period first. Scored so far: 2026-02, 2026-03.',
    )
    expect(() => formula('KPI_RESULT', 'S01', '2026-03', 'finl')).toThrow('Did you mean “final”?')
    expect(() => formula('KPI_RESULT', 'S01', '3月')).toThrow('周期(period):“3月”不是考核周期')
  })
})
