import { describe, expect, it, vi } from 'vitest'
import { chinese, english, formula, formulaIn } from './sheet'

describe('ranges in, arrays out', () => {
  it('gives a range for a range, a cell for a cell, and lets single cells serve every row', () => {
    expect(formula('KPI_SCORE', [[90], [110]], [[100], [100]])).toEqual([[90], [110]])
    expect(formula('KPI_SCORE', [[90, 110]], 100)).toEqual([[90, 110]])
    expect(formula('KPI_SCORE', 90, [[100], [50]])).toEqual([[90], [120]])
    expect(formula('KPI_SCORE', [[8], [8]], 10, [['lower'], ['higher']])).toEqual([[120], [80]])
    expect(formula('KPI_SCORE', [[90]], 100)).toBe(90)
  })

  it('names both shapes where they differ', () => {
    expect(() => formula('KPI_SCORE', [[90], [110]], [[100], [100], [100]])).toThrow(
      'actual is 2 × 1 cells, target is 3 × 1. Give ranges of equal shape, or single cells.',
    )
    expect(() => formula('KPI_SCORE', [[90], [110]], [[100, 100]], '越高越好')).toThrow(
      'actual 为 2 行 × 1 列,target 为 1 行 × 2 列',
    )
  })
})

describe('blank rows', () => {
  it('stay blank, also beside a single cell that serves every row', () => {
    expect(formula('KPI_SCORE', [[90], [''], [80]], [[100], [''], [100]])).toEqual([[90], [''], [80]])
    expect(formula('KPI_ATTAINMENT', [[90], ['']], 100)).toEqual([[0.9], ['']])
    expect(formula('KPI_COMMISSION', [[''], ['']], [[0, 0.1]])).toEqual([[''], ['']])
    expect(formula('KPI_SCORE', '', '')).toBe('')
  })

  it('leave a figure not known yet blank, and hand on 免考', () => {
    expect(formula('KPI_SCORE', [[''], ['免考'], ['–']], 100)).toEqual([[''], ['免考'], ['–']])
    expect(formula('KPI_TOTAL', formula('KPI_SCORE', [[90], ['免考']], 100), [[0.5], [0.5]])).toBe(90)
  })
})

describe('one bad row', () => {
  it('shows its own problem and leaves the others alone', () => {
    expect(formula('KPI_SCORE', [[90], ['lots'], [80]], 100)).toEqual([
      [90],
      ['⚠ actual: “lots” is no number. Type a number such as 1200, 1,200, 1.2M, 1200万 or 95%.'],
      [80],
    ])
    expect(formula('KPI_SCORE', [[90], [80]], [[100], ['']])).toEqual([
      [90],
      ['⚠ target: there is no target to compare with. Fill in the target.'],
    ])
  })

  it('throws with single cells, saying which argument, what was found and what is accepted', () => {
    expect(() => formula('KPI_SCORE', 'lots', 100)).toThrow('actual: “lots” is no number. Type a number such as')
    expect(() => formula('KPI_SCORE', 1, 100, 'hihger')).toThrow(
      /^method: “hihger” is none of the choices. Did you mean “higher/,
    )
    expect(() => formula('KPI_SCORE', 90, 100, 'bands', '80')).toThrow(
      'rule: the rule “80” cannot be read. Give rows of',
    )
  })

  it('throws for an argument all rows share', () => {
    expect(() => formula('KPI_SCORE', [[90], [80]], 100, 'higer')).toThrow('method')
    expect(() => formula('KPI_SCORE', [[90], [80]], 100, 'bands', '80')).toThrow('rule')
    expect(() => formula('KPI_COMMISSION', [[90], [80]], [[0, 5]])).toThrow('If 5% is meant, type 5%.')
  })

  it('is named by its position where a whole range is added up', () => {
    const bad = formula('KPI_SCORE', [[90], ['lots']], 100)
    expect(() => formula('KPI_TOTAL', bad, [[0.5], [0.5]])).toThrow('scores, position 2: ')
    expect(() => formula('KPI_TOTAL', [[90, '#N/A']], [[0.5, 0.5]])).toThrow('scores, position 2: the cell shows #N/A')
    expect(() =>
      formula('KPI_COMMISSION', 100, [
        [0, 0.05],
        [50, '高'],
      ]),
    ).toThrow('档位(tiers)第 2 行第 2 列:“高”不是数字')
  })

  it('is handed on by the next formula as it stands', () => {
    const bad = formula('KPI_SCORE', [[90], ['lots']], 100) as unknown[][]
    expect(formula('KPI_TEAM_SPLIT', bad, 100)).toEqual([[93], bad[1]])
    expect(formula('KPI_RANK', bad)).toEqual([[1], bad[1]])
  })
})

describe('lenient reading', () => {
  it.each([
    ['120万', 1_000_000, 1.2],
    ['85k', 100_000, 0.85],
    ['９５％', 1, 0.95],
    ['$1,200', '1,000', 1.2],
    ['(50)', 100, -0.5],
  ])('%s of %s is %d', (actual, target, gives) => expect(formula('KPI_ATTAINMENT', actual, target)).toBe(gives))

  it('takes the words of options in either language and any case', () => {
    for (const method of ['lower', 'LOWER', '越低越好', '逆向指标'])
      expect(formula('KPI_SCORE', 8, 10, method)).toBe(120)
    for (const mode of ['whole', 'Whole', '全额累进']) expect(formula('KPI_COMMISSION', 100, [[0, 0.1]], mode)).toBe(10)
  })

  it('never rescales a rate', () => {
    expect(() => formula('KPI_COMMISSION', 100, [[0, 5]])).toThrow('tiers: the tier from 0 pays a rate of 500%')
    expect(() => formula('KPI_TEAM_SPLIT', 1, 2, 60)).toThrow('If 60% is meant, type 60%.')
  })
})

describe('a date', () => {
  it('is the calendar day in the spreadsheet’s zone, also from another realm', () => {
    const dated = { ...english, timeZoneDay: vi.fn(() => '2025-01-15') }
    const start = { [Symbol.toStringTag]: 'Date' }
    expect(formulaIn(dated, 'KPI_PRORATE', 10000, start, '', '2025-01')).toBe(5483.87)
    expect(dated.timeZoneDay).toHaveBeenCalledTimes(1)
    expect(formula('KPI_PRORATE', 10000, new Date('2025-01-15'), '', new Date('2025-01-01'))).toBe(5483.87)
  })
})

describe('the language', () => {
  it('is Chinese when a Chinese character is among the arguments, without asking the spreadsheet', () => {
    const asked = { ...english, locale: vi.fn(() => 'en_US') }
    expect(() => formulaIn(asked, 'KPI_SCORE', '很多', 100)).toThrow('实际(actual):“很多”不是数字。')
    expect(asked.locale).not.toHaveBeenCalled()
  })

  it('is otherwise the spreadsheet’s, asked once and only when a text must be made', () => {
    const asked = { ...chinese, locale: vi.fn(() => 'zh_CN') }
    expect(formulaIn(asked, 'KPI_SCORE', 90, 100)).toBe(90)
    expect(asked.locale).not.toHaveBeenCalled()
    expect(formulaIn(asked, 'KPI_SCORE', [['a'], ['b']], 100)).toMatchObject(
      [[/^⚠ 实际/], [/^⚠ 实际/]].map(() => [expect.stringMatching(/^⚠ 实际/)]),
    )
    expect(asked.locale).toHaveBeenCalledTimes(1)
  })

  it('is English where the spreadsheet does not say', () => {
    const silent = {
      ...english,
      locale: () => {
        throw new Error('You do not have permission to call getSpreadsheetLocale.')
      },
    }
    expect(() => formulaIn(silent, 'KPI_SCORE', 'lots', 100)).toThrow('actual: “lots” is no number')
  })
})

describe('what is given beyond the parameters', () => {
  it('is refused, but an omitted argument is none', () => {
    expect(() => formula('KPI_RANK', [[1]], 2)).toThrow('KPI_RANK: 2 arguments were given. It takes at most 1.')
    expect(formula('KPI_RANK', [[1], [2]], undefined, '')).toEqual([[2], [1]])
  })
})
