import { describe, expect, it } from 'vitest'
import { scoring } from '../../../src/domain/methods/index'
import type { Cell } from '../../../src/domain/values/cell'
import { explain } from '../../../src/domain/values/explain'
import { points } from './points'

const { higher, lower, inverse, nearest, range, bands, curve, pass, deduct, rating } = scoring
const at = (actual: number, target?: number) => ({ actual, target })

describe('a cap as people type it', () => {
  it.each([
    ['120%', 120],
    ['120', 120],
    [120, 120],
    [1.2, 120],
    ['1.2', 120],
    ['１２０％', 120],
    ['cap 150', 150],
    ['封顶150分', 150],
    ['150%;60%起', 150],
    ['150; from 60%', 150],
    ['150，从60%起', 150],
    ['from 60; 150', 150],
    [[[130]], 130],
    ['200', 200],
    [{ share: 1.3 }, 130],
    ['10', 1000],
    [undefined, 120],
    ['', 120],
  ] as const)('%j caps at %d', (rule, gives) => {
    expect(points(higher, at(9000, 100), rule as Cell)).toBe(gives)
  })

  it.each(['from 60%', '60%起', '120; from 60%', '120；６０％起', '120; from 0.6', '120; ≥60', '低'] as const)(
    'below the start of “%s” there are no points',
    rule => expect(points(higher, at(59.999, 100), rule)).toBe(rule === '低' ? 'rule.unreadable' : 0),
  )

  it('takes the workbook’s cap where the rule names none', () => {
    expect(points(higher, at(200, 100), undefined, { cap: 150 })).toBe(150)
    expect(points(higher, at(200, 100), 'from 50%', { cap: 150 })).toBe(150)
    expect(points(higher, at(200, 100), '110%', { cap: 150 })).toBe(110)
  })

  it.each([
    ['lots', 'rule.unreadable'],
    ['0', 'rule.cap'],
    [-120, 'rule.cap'],
    [[[120], [130]], 'rule.unreadable'],
  ] as const)('%j is a problem: %s', (rule, problem) => expect(points(higher, at(1, 1), rule as Cell)).toBe(problem))
})

describe('the ends of a range', () => {
  it.each([
    '30 → 0',
    '30→0',
    '30->0',
    '30 -> 0',
    '30-0',
    '30 - 0',
    '30 到 0',
    '30至0',
    '30 to 0',
    '30~0',
    '30～0',
    '３０→０',
    '30 — 0',
    [[30, 0]],
    [[30], [0]],
    [['30', '0']],
  ])('%j runs from 30, worst, to 0, best', rule => {
    expect(points(range, at(15), rule as string)).toBe(50)
    expect(points(range, at(30), rule as string)).toBe(0)
    expect(points(range, at(0), rule as string)).toBe(100)
  })

  it('reads ends below 0', () => {
    expect(points(range, at(0), '-5 → 5')).toBe(50)
    expect(points(range, at(0), '-5-5')).toBe(50)
    expect(points(range, at(-3), '0 → -6')).toBe(50)
  })

  it('are percent for a KPI in percent', () => {
    expect(points(range, at(0.15), '30 → 0', { percent: true })).toBe(50)
    expect(points(range, at(0.15), '30% → 0%', { percent: true })).toBe(50)
    expect(points(range, at(0.15), '0.3 → 0', { percent: true })).toBe(50)
  })

  it.each([
    ['5 → 5', 'rule.sameEnds'],
    ['5', 'rule.unreadable'],
    ['bad → good', 'rule.unreadable'],
    ['', 'rule.needed'],
  ])('“%s” is a problem: %s', (rule, problem) => expect(points(range, at(1), rule)).toBe(problem))
})

describe('rows of attainment and points', () => {
  it.each([
    '80%:60; 100%:100',
    '80%：60；100%：100',
    '８０％：６０；１００％：１００',
    '80%:60\n100%:100',
    '80:60; 100:100',
    '0.8:60; 1:100',
    '80%=60, 100%=100',
    '80% → 60; 100% → 100',
    '80% 60; 100% 100',
    '≥80%:60; ≥100%:100',
    '80%:60分;100%:100分',
    [
      [0.8, 60],
      [1, 100],
    ],
    [
      [80, 60],
      [100, 100],
    ],
    [
      ['80%', 60],
      ['100%', 100],
    ],
    [
      ['', ''],
      [0.8, 60],
      [1, 100],
    ],
    [
      [{ share: 0.8 }, 60],
      [{ share: 1 }, 100],
    ],
  ])('%j', rule => {
    const given = rule as string
    expect([79, 80, 99, 100, 130].map(actual => points(bands, at(actual, 100), given))).toEqual([0, 60, 60, 100, 100])
  })

  it('are sorted, and say so', () => {
    const read = bands.readRule('100%:100; 80%:60')
    expect(read).toMatchObject({ value: [{ from: 0.8 }, { from: 1 }], remark: { id: 'rule.sorted', severity: 'look' } })
    expect(bands.readRule('80%:60; 100%:100')).not.toHaveProperty('remark')
  })

  it.each([
    ['80%:60; 80%:70', 'rule.twice'],
    ['0.8:60; 80%:70', 'rule.twice'],
    ['', 'rule.needed'],
    ['80%', 'rule.unreadable'],
    ['80%:good', 'rule.unreadable'],
    ['80%:-5', 'rule.negative'],
    ['80%:60:70', 'rule.unreadable'],
  ])('“%s” is a problem: %s', (rule, problem) => {
    expect(points(bands, at(1, 1), rule)).toBe(problem)
    expect(points(curve, at(1, 1), rule)).toBe(problem)
  })

  it('reach an edge exactly where arithmetic has dust', () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(points(bands, at(0.1 + 0.2, 1), '30%:60')).toBe(60)
    expect(points(bands, at(0.3, 0.1 + 0.2), '100%:60')).toBe(60)
    expect(points(bands, at(79.9999, 100), '80%:60')).toBe(0)
  })
})

describe('a target that is none', () => {
  it.each([
    ['higher', 5, undefined, 'target.zero'],
    ['nearest', 5, undefined, 'target.zero'],
    ['bands', 5, '80%:60', 'target.zero'],
    ['curve', 5, '80%:60', 'target.zero'],
    ['lower', 0, undefined, 100],
    ['lower', 5, undefined, 0],
    ['inverse', 0, undefined, 100],
    ['inverse', 5, undefined, 0],
    ['pass', 0, undefined, 100],
    ['deduct', 5, '5', 75],
  ] as const)('of 0 and an actual of: %s %d (rule %s) gives %s', (id, actual, rule, gives) => {
    expect(points(scoring[id], at(actual, 0), rule)).toBe(gives)
  })

  it('below 0 is a problem of every ratio', () => {
    for (const method of [higher, lower, inverse, nearest]) expect(points(method, at(1, -1))).toBe('target.negative')
  })

  it('left blank is a problem where it is needed, and none elsewhere', () => {
    for (const method of [higher, lower, inverse, nearest, pass]) expect(points(method, at(1))).toBe('target.missing')
    expect(points(deduct, at(2), '5')).toBe(90)
    expect(points(rating, at(3))).toBe(50)
  })
})

describe('pass, deduct and rating', () => {
  it.each(['>=', '≥', '＞＝', '不低于'])('“%s” must be reached', rule => {
    expect([99, 100].map(actual => points(pass, at(actual, 100), rule))).toEqual([0, 100])
  })

  it.each(['<=', '≤', '＜＝', '不超过'])('“%s” must not be passed', rule => {
    expect([100, 101].map(actual => points(pass, at(actual, 100), rule))).toEqual([100, 0])
  })

  it.each(['5', 5, '5分', '-5', '扣5分', '每次扣5分', '5 points'])('%j takes five points a unit', rule => {
    expect(points(deduct, at(3, 1), rule)).toBe(90)
  })

  it('takes points by the percentage point for a KPI in percent', () => {
    expect(points(deduct, at(0.05, 0.02), '5', { percent: true })).toBe(85)
  })

  it.each([
    [undefined, 75],
    ['1-5', 75],
    ['1 → 5', 75],
    ['0-5', 80],
    [[[0, 10]], 40],
    [[[0], [5]], 80],
    ['1:0; 5:100', 75],
    ['3:60；5:100', 80],
  ])('a rating of 4 by %j is worth %d', (rule, gives) => expect(points(rating, at(4), rule as string)).toBe(gives))

  it('a rating off the scale is a problem, not a guess', () => {
    expect(points(rating, at(44))).toBe('rating.outside')
    expect(points(rating, at(6), '0-10')).toBe(60)
  })
})

describe('the why of points', () => {
  const why = (scored: ReturnType<typeof higher.run>, lang: 'en' | 'zh-CN') =>
    'wrong' in scored ? scored.wrong.id : explain(scored.why, lang)

  it('says what was reached and what it is worth', () => {
    expect(why(higher.run(at(95, 100), { cap: 120 }), 'en')).toBe('attainment 95%: 95 points')
    expect(why(higher.run(at(150, 100), { cap: 120 }), 'zh-CN')).toBe('完成率 150%,得 120 分(封顶 120 分)')
    expect(why(higher.run(at(50, 100), { cap: 120, from: 0.6 }), 'zh-CN')).toBe('完成率 50%,低于起算线 60%,得 0 分')
    expect(why(bands.run(at(99.96, 100), [{ from: 0.8, points: 60 }]), 'en')).toBe(
      'attainment 99.96% reaches the band from 80%: 60 points',
    )
  })

  it('shows a share that has not reached an edge with more decimals', () => {
    expect(why(bands.run(at(79.9999, 100), [{ from: 0.8, points: 60 }]), 'en')).toBe(
      'attainment 79.9999% is below every band: 0 points',
    )
  })
})
