import { describe, expect, it } from 'vitest'
import { formula } from './sheet'

describe('KPI_TOTAL', () => {
  it('wants weights that sum to 100 % to a basis point', () => {
    expect(formula('KPI_TOTAL', [[90, 90, 90]], [['33.33%', '33.33%', '33.34%']])).toBe(90)
    expect(() => formula('KPI_TOTAL', [[90, 90, 90]], [['33.33%', '33.33%', '33.33%']])).toThrow(
      'weights: the weights add up to 99.99%, not 100%',
    )
    expect(formula('KPI_TOTAL', [[90], [80]], [[60], [40]])).toBe(86)
  })

  it('waits for a missing score, shares its weight, or counts it as 0', () => {
    const total = (missing?: string) => formula('KPI_TOTAL', [[90, '', 60]], [[0.5, 0.3, 0.2]], missing)
    expect([undefined, 'pending', 'reweight', 'zero', '权重分摊'].map(total)).toEqual([
      '',
      '',
      81.428571429,
      57,
      81.428571429,
    ])
  })

  it('totals a block line by line: a row of weights serves every row, a column every column', () => {
    const weights = [['60%', '40%', '']]
    const block = [
      [90, 80, ''],
      ['', '', ''],
      ['–', 70, 5],
      ['lots', 70, ''],
      ['', 70, ''],
    ]
    expect(formula('KPI_TOTAL', block, weights, [['reweight', '', '']])).toEqual([
      [86],
      [''],
      [70],
      [expect.stringMatching(/^⚠ scores, row 4, column 1: “lots” is no number/)],
      [70],
    ])
    expect(formula('KPI_TOTAL', block.slice(0, 2), [[0.5], [0.5]], 'zero')).toEqual([[45, 40, '']])
    expect(formula('KPI_TOTAL', [[90], [80]], 1)).toEqual([[90], [80]])
    expect(() => formula('KPI_TOTAL', block, weights, [['zero', 'zero']])).toThrow('words given: 2, weights: 3')
  })

  it('passes over a KPI without weight, and is blank when nothing is measured', () => {
    expect(formula('KPI_TOTAL', [[90, '']], [[1, '']])).toBe(90)
    expect(formula('KPI_TOTAL', [['免考', '–']], [[0.5, 0.5]])).toBe('')
    expect(() => formula('KPI_TOTAL', [[90, 80]], [[1]])).toThrow('weights given: 1, scores: 2')
  })
})

describe('KPI_COMMISSION', () => {
  it('pays what an amount adds to what was credited before', () => {
    const tiers = [
      [0, 0.05],
      [1000, 0.1],
    ]
    expect(formula('KPI_COMMISSION', 500, tiers, 'marginal', '', 800)).toBe(40)
    expect(formula('KPI_COMMISSION', -500, tiers, 'marginal', '', 1300)).toBe(-40)
    expect(formula('KPI_COMMISSION', -500, tiers)).toBe(-25)
    expect(formula('KPI_COMMISSION', 500, tiers, 'whole', '', 800)).toBe(90)
  })

  it('reads edges as attainment where a quota is given, in shares or percent', () => {
    for (const edges of [
      [
        [0, 0.01],
        [0.8, 0.02],
      ],
      [
        ['0%', 0.01],
        ['80%', 0.02],
      ],
      [
        [0, 0.01],
        [80, 0.02],
      ],
    ]) {
      expect(formula('KPI_COMMISSION', [[800], [799.99]], edges, 'whole', 1000)).toEqual([[16], [8]])
    }
  })

  it('never takes shares for amounts', () => {
    expect(() => formula('KPI_COMMISSION', 100, [['80%', 0.1]])).toThrow('but there is no quota')
    expect(() => formula('KPI_COMMISSION', 100, [[0, 0.1]], 'overage')).toThrow('quota: overage needs the quota')
    expect(formula('KPI_COMMISSION', [[100], [100]], [[0, 0.1]], 'overage', [[50], ['']])).toEqual([
      [10],
      ['⚠ quota: it is blank. Give the quota of the period, a cell or a range, such as 100000.'],
    ])
  })

  it('refuses two tiers with one beginning', () => {
    expect(() =>
      formula('KPI_COMMISSION', 100, [
        [0, 0.1],
        [0, 0.2],
      ]),
    ).toThrow('two tiers begin at 0')
  })

  it('pays at an edge what belongs to the tier it opens', () => {
    expect(
      formula('KPI_COMMISSION', 300000, [
        [0, 0.1],
        [100000, 0.11],
        [200000, 0.12],
        [300000, 0.13],
      ]),
    ).toBe(33000)
    expect(
      formula('KPI_COMMISSION', 1500, [
        [0, 0.25],
        [500, 0.3],
        [3000, 0.4],
      ]),
    ).toBe(425)
  })
})

describe('KPI_BREAKDOWN', () => {
  it('keeps locked parts and shares the rest by weight', () => {
    expect(formula('KPI_BREAKDOWN', 1200, 4, 1, [[600], [''], [''], ['']])).toEqual([[600], [200], [200], [200]])
    expect(formula('KPI_BREAKDOWN', 100, [[1, 1, 2]], 1, [['', 10, '']])).toEqual([[30, 10, 60]])
  })

  it('says when locks leave nothing or too much', () => {
    expect(() => formula('KPI_BREAKDOWN', 100, 2, 1, [[80], [40]])).toThrow(
      'the locked parts come to 120, the total is 100',
    )
    expect(() => formula('KPI_BREAKDOWN', 100, 2, 1, [[40], [40]])).toThrow('the locked parts come to 80')
    expect(formula('KPI_BREAKDOWN', 100, 2, 1, [[60], [40]])).toEqual([[60], [40]])
    expect(() => formula('KPI_BREAKDOWN', 100, 3, 1, [[60], [40]])).toThrow(
      'locked: it is 2 × 1 cells, parts is 3 × 1.',
    )
  })

  it('wants a total that is a multiple of the step', () => {
    expect(() => formula('KPI_BREAKDOWN', 100.5, 3, 1)).toThrow('total: 100.5 is not a multiple of 1')
    expect(formula('KPI_BREAKDOWN', 0.3, 3, 0.1)).toEqual([[0.1], [0.1], [0.1]])
    expect(formula('KPI_BREAKDOWN', 12_345_678_901.23, 2)).toEqual([[6172839450.62], [6172839450.61]])
    expect(formula('KPI_BREAKDOWN', -100, 3, 1)).toEqual([[-34], [-33], [-33]])
  })

  it('leaves blank weights blank, and refuses what is no number of parts', () => {
    expect(formula('KPI_BREAKDOWN', 100, [[1], [''], [3]], 1)).toEqual([[25], [''], [75]])
    expect(() => formula('KPI_BREAKDOWN', 100, 2.5)).toThrow('parts: 2.5 is no number of parts')
    expect(() => formula('KPI_BREAKDOWN', 100, [[1], [-1]])).toThrow('the weight -1 is below 0')
  })
})

describe('KPI_CREDIT', () => {
  it('adds up to the amount, and takes a blank share for everything only when alone', () => {
    expect(formula('KPI_CREDIT', 100, [['33.33%'], ['33.33%'], ['33.34%']])).toEqual([[33.33], [33.33], [33.34]])
    expect(formula('KPI_CREDIT', 100, '')).toBe(100)
    expect(formula('KPI_CREDIT', -100, [[60], [40], ['']])).toEqual([[-60], [-40], ['']])
    expect(() => formula('KPI_CREDIT', 100, [[0.5], [0.4]])).toThrow('the shares add up to 90%, not 100%')
  })
})

describe('KPI_TIER', () => {
  it('refuses two rows with one beginning, and a column that is not there', () => {
    expect(() =>
      formula('KPI_TIER', 95, [
        [90, 'A'],
        [90, 'B'],
      ]),
    ).toThrow('two tiers begin at 90')
    expect(() => formula('KPI_TIER', 95, [[90, 'A']], 3)).toThrow('there is no column 3')
    expect(() =>
      formula('KPI_TIER', 95, [
        ['from', 'grade'],
        [90, 'A'],
      ]),
    ).toThrow('“from” is no number to begin a tier')
  })

  it('gives 0 below tiers of numbers, and nothing below tiers of words', () => {
    expect(
      formula('KPI_TIER', 10, [
        [50, 0.3],
        [70, 0.6],
      ]),
    ).toBe(0)
    expect(
      formula('KPI_TIER', 10, [
        [50, 'C'],
        [70, 'B'],
      ]),
    ).toBe('')
    expect(
      formula('KPI_TIER', 60, [
        [50, '30%'],
        [70, '60%'],
      ]),
    ).toBe(0.3)
  })
})

describe('KPI_GRADE and KPI_RANK', () => {
  it('show what is wrong beside the scores that count', () => {
    const shares = [
      ['A', 0.5],
      ['B', 0.5],
    ]
    expect(formula('KPI_GRADE', [[90], ['lots'], [''], [80]], shares)).toEqual([
      ['A'],
      ['⚠ scores, position 2: “lots” is no number. Type a number such as 1200, 1,200, 1.2M, 1200万 or 95%.'],
      [''],
      ['B'],
    ])
    expect(() =>
      formula(
        'KPI_GRADE',
        [[90]],
        [
          ['A', 0.5],
          ['B', 0.4],
        ],
      ),
    ).toThrow('the shares add up to 90%, not 100%')
  })
})

describe('KPI_PRORATE', () => {
  it('takes a blank start or end for the whole period, for each row its own', () => {
    expect(formula('KPI_PRORATE', 3100, [['2026-03-11'], ['']], [[''], ['2026-03-10']], '2026年3月')).toEqual([
      [2100],
      [1000],
    ])
  })

  it('does not guess a year from today, and refuses an end before the start', () => {
    expect(() => formula('KPI_PRORATE', 3100, '', '', '3月')).toThrow('周期(period):“3月”不是考核周期')
    expect(() => formula('KPI_PRORATE', 3100, '2026-03-11', '2026-03-10', '2026-03')).toThrow(
      'the end 2026-03-10 is before',
    )
    expect(() => formula('KPI_PRORATE', 3100, '', '', 'FY2026')).toThrow('FY2026 is a fiscal period')
  })
})
