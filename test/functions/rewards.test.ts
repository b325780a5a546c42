import { describe, expect, it } from 'vitest'
import { formula } from './sheet'

describe('KPI_PAYOUT', () => {
  const curve = [
    ['80%', '50%'],
    ['100%', '100%'],
    ['120%', '150%'],
  ]

  it('reads a column of attainments in percent where its largest entry is over 10', () => {
    expect(formula('KPI_PAYOUT', [[79], [90], [8], [500]], curve)).toEqual([[0], [0.75], [0], [1.5]])
    expect(formula('KPI_PAYOUT', [[0.9], [8]], curve)).toEqual([[0.75], [1.5]])
    expect(formula('KPI_PAYOUT', [['免考'], ['']], curve)).toEqual([['免考'], ['']])
  })

  it('never rescales a payout, and keeps one row for one attainment', () => {
    expect(() => formula('KPI_PAYOUT', 1, [[1, 100]])).toThrow('curve: the curve pays 10000% at 100%. If 100% is meant')
    expect(() =>
      formula('KPI_PAYOUT', 1, [
        [1, 1],
        [1, 2],
      ]),
    ).toThrow('two rows of the curve stand at 100%')
    expect(() => formula('KPI_PAYOUT', 1, [[1, -0.5]])).toThrow('curve, position 2: -0.5 is below 0')
  })
})

describe('KPI_POOL', () => {
  it('gives nothing for blank points, nothing at all while no points are known, and says when nobody has any', () => {
    expect(formula('KPI_POOL', 100, [['', 3, '–', 1]])).toEqual([[0, 75, 0, 25]])
    expect(formula('KPI_POOL', 100, [[''], ['']])).toEqual([[''], ['']])
    expect(() => formula('KPI_POOL', 100, [[0], [0]])).toThrow('nobody has points, so the pool stays undistributed')
    expect(() => formula('KPI_POOL', 100, [[1], [-2]])).toThrow('points, position 2: -2 is below 0')
    expect(() => formula('KPI_POOL', 100.005, [[1], [2]])).toThrow('pool: 100.005 is not a multiple of 0.01')
  })
})

describe('KPI_PRIZE', () => {
  it('takes places in words and as spans, in any order', () => {
    const prizes = [
      ['第4-5名', 10],
      ['2–3', 100],
      [1, 1000],
    ]
    expect(formula('KPI_PRIZE', [[50], [60], [70], [80], [90], [10]], prizes)).toEqual([
      [10],
      [10],
      [100],
      [100],
      [1000],
      [0],
    ])
  })

  it('shares what tied people cover to the cent, also beyond the last prize', () => {
    expect(formula('KPI_PRIZE', [[9], [9], [9]], [[1, 100]])).toEqual([[33.34], [33.33], [33.33]])
    expect(formula('KPI_PRIZE', [[9], ['lots'], ['']], [[1, 100]])).toEqual([
      [100],
      ['⚠ scores, position 2: “lots” is no number. Type a number such as 1200, 1,200, 1.2M, 1200万 or 95%.'],
      [''],
    ])
  })

  it('refuses two prizes for a place, and what is no place', () => {
    expect(() =>
      formula(
        'KPI_PRIZE',
        [[9]],
        [
          ['1-3', 5],
          [2, 5],
        ],
      ),
    ).toThrow('prizes: two prizes are for place 2')
    expect(() => formula('KPI_PRIZE', [[9]], [['first', 5]])).toThrow('“first” is no place')
    expect(() => formula('KPI_PRIZE', [[9]], [[0, 5]])).toThrow('0 is below 1')
  })
})

describe('KPI_DRAW', () => {
  it('waits where a period is blank, and stops where one cannot be read', () => {
    expect(formula('KPI_DRAW', [[400], [''], [1200]], 1000)).toEqual([
      [1000, 600],
      ['', ''],
      [1000, 400],
    ])
    expect(formula('KPI_DRAW', [[400], ['lots'], [1200]], 1000)).toEqual([
      [1000, 600],
      [expect.stringMatching(/^⚠ earned, position 2/), ''],
      ['⚠ earned, position 3: what is owed depends on position 2. Mend that cell first.', ''],
    ])
    expect(() => formula('KPI_DRAW', [[400, 500]], 1000)).toThrow('earned: it is 1 × 2 cells')
  })

  it('does not owe what is given for good', () => {
    expect(formula('KPI_DRAW', [[400], [-50], [1100]], 1000, '保底')).toEqual([
      [1000, 0],
      [1000, 50],
      [1050, 0],
    ])
  })
})

describe('KPI_CLAWBACK', () => {
  it('wants a term, and what was used for each row', () => {
    expect(formula('KPI_CLAWBACK', [[100], [100]], 12, [[5], ['']])).toEqual([
      [-58.33],
      [expect.stringMatching(/^⚠ used: it is blank/)],
    ])
    expect(() => formula('KPI_CLAWBACK', 100, 0, 5)).toThrow('term: the term is 0')
    expect(() => formula('KPI_CLAWBACK', -100, 12, 5)).toThrow('paid: -100 is below 0')
    expect(formula('KPI_CLAWBACK', 100, 12, 15)).toBe(0)
  })
})

describe('KPI_REVIEW', () => {
  const weights = [
    ['上级', 50],
    ['同事', 30],
    ['自评', 20],
  ]

  it('passes over blank ratings, and is blank where nobody counts', () => {
    expect(formula('KPI_REVIEW', [[4, '', 5]], [['上级', '同事', '自评']], weights)).toBe(4.285714286)
    expect(formula('KPI_REVIEW', [[4]], [['同事']], weights, 3)).toBe('')
  })

  it('says which rating has no role, or one that has no weight', () => {
    expect(() => formula('KPI_REVIEW', [[4], [5]], [['上级'], ['']], weights)).toThrow(
      '角色(roles)第 2 个:有一个评分没有角色',
    )
    expect(() => formula('KPI_REVIEW', [[4], [5]], [['上级'], ['客户']], weights)).toThrow('“客户”不在角色之列')
    expect(() =>
      formula(
        'KPI_REVIEW',
        [[4], [5]],
        [['peer'], ['manger']],
        [
          ['manager', 0.5],
          ['peer', 0.5],
        ],
      ),
    ).toThrow('Did you mean “manager”?')
    expect(() => formula('KPI_REVIEW', [[4], [5]], [['上级', '同事']], weights)).toThrow('1 行 × 2 列')
    expect(() => formula('KPI_REVIEW', [[4]], [['peer']], [['peer', '99.99%']])).toThrow('add up to 99.99%, not 100%')
  })
})
