import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import { describe, expect, it } from 'vitest'
import { english, formula, formulaIn } from './sheet'

/** What a call says instead of a result. */
function said(name: string, ...args: unknown[]): string {
  try {
    return `gives ${JSON.stringify(formula(name, ...args))}`
  } catch (error) {
    return (error as Error).message
  }
}

describe('a step', () => {
  it.each([0, -1, 1e-12])('of %d is no unit to count in', step => {
    for (const [name, ...args] of [
      ['KPI_BREAKDOWN', 100, 3, step],
      ['KPI_BREAKDOWN_GRID', [[1]], [[1]], step],
      ['KPI_POOL', 100, [[1]], step],
      ['KPI_CREDIT', 100, [[1]], step],
      ['KPI_PRIZE', [[90]], [[1, 10]], step],
    ] as const) {
      expect(said(name, ...args)).toBe(
        `step: ${step} is no unit to count in. Give a step of 0.000001 or more, such as 0.01 or 1.`,
      )
    }
  })
})

describe('a table', () => {
  it('that is an error is refused for the error, not for its shape', () => {
    for (const [name, argument, ...args] of [
      ['KPI_TIER', 'tiers', 90, '#REF!'],
      ['KPI_COMMISSION', 'tiers', 90, '#REF!'],
      ['KPI_PAYOUT', 'curve', 90, '#REF!'],
      ['KPI_SCORE', 'rule', 90, 100, 'bands', '#REF!'],
    ] as const) {
      expect(said(name, ...args)).toBe(`${argument}: the cell shows #REF!. Mend its formula or type the figure.`)
    }
  })

  it('of tiers with an error in it is never looked up, and says where', () => {
    const tiers = [
      [0, 'C'],
      [90, '#N/A'],
    ]
    expect(said('KPI_TIER', 95, tiers)).toMatch(/^tiers, row 2, column 2: the cell shows #N\/A/)
    expect(said('KPI_TIER', [[50], [95]], tiers)).toMatch(/^tiers, row 2, column 2/)
  })

  it('with too few columns is named itself, not an argument that was never typed', () => {
    expect(said('KPI_TIER', 95, 'lots')).toBe(
      'tiers: it has only one column. Give rows that begin with the lower edge, such as 90, A.',
    )
    expect(said('KPI_TIER', 95, [['', '']])).toMatch(/^tiers: it is blank/)
    expect(said('KPI_COMMISSION', 95, [[5]])).toMatch(/^tiers: it has too few columns \(1\)/)
  })
})

describe('parts', () => {
  it('that are blank are asked for', () => {
    expect(said('KPI_BREAKDOWN', 100, '')).toBe(
      'parts: it is blank. Give how many equal parts, such as 12, or a range of weights such as B2:B13.',
    )
  })
})

describe('a proposal', () => {
  it('shares at least a letter with what was typed', () => {
    expect(said('KPI_PROGRESS', '2026-03-01', '2026-03-31', '2026-03-10', '', 'workdays', 0)).toMatch(
      /^week: “0” is none of the choices\. Choose one of: 5 days/,
    )
    expect(said('KPI_TOTAL', [[90]], [[1]], 7)).not.toMatch(/Did you mean/)
    expect(said('KPI_TOTAL', [[90]], [[1]], 'pendin')).toMatch(/Did you mean/)
  })
})

describe('a date', () => {
  it('is not read from a small figure', () => {
    expect(said('KPI_PROGRESS', 7, '2026-03-31', '2026-03-10')).toMatch(/^start: “7” is no date/)
    expect(said('KPI_PRORATE', [[3100]], [[5]], '', '2026-03')).toMatch(/“5” is no date/)
    expect(formula('KPI_PROGRESS', 46023, 46053, 46053)).toBe(1)
  })
})

describe('a refusal further up', () => {
  it('is the reason in a single argument too', () => {
    const up = '⚠ KPI_PROGRESS: it is blank.'
    expect(said('KPI_PACE', 50, 100, up)).toBe('progress: KPI_PROGRESS: it is blank. Mend that cell first.')
    expect(said('KPI_SCORE', 50, 100, 'bands', up)).toMatch(/^rule: KPI_PROGRESS: it is blank/)
  })
})

describe('a rule', () => {
  it('where the method takes none is refused, and left out it is not', () => {
    expect(said('KPI_SCORE', 90, 100, 'nearest', 120)).toBe(
      'rule: this scoring method takes no rule, but “120” is given. Leave it blank.',
    )
    expect(said('KPI_SCORE', 90, 100, '越接近越好', 120)).toBe(
      '计分规则(rule):该计分方法无需规则,却填了“120”。请留空。',
    )
    expect(formula('KPI_SCORE', 90, 100, 'nearest')).toBe(90)
  })
})

describe('KPI_RESULT', () => {
  const refuses = {
    ...english,
    results: () => {
      throw new Error('Service Spreadsheets timed out')
    },
  }
  it('says so where the sheet cannot be read', () => {
    expect(() => formulaIn(refuses, 'KPI_RESULT', 'Li Na', '2026-03')).toThrow(
      'KPI_RESULT: Results cannot be read just now.',
    )
  })

  it('says so in the script alone, without a spreadsheet', () => {
    const bare = vm.createContext({})
    vm.runInContext(readFileSync(join(import.meta.dirname, '../../dist/Code.js'), 'utf8'), bare)
    expect(() => vm.runInContext('KPI_RESULT("Li Na", "2026-03")', bare)).toThrow('Results cannot be read just now')
  })
})
