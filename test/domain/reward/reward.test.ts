import { describe, expect, it } from 'vitest'
import { clawedBack } from '../../../src/domain/rewards/clawback'
import { drawOn, drawsOver } from '../../../src/domain/rewards/draw'
import { payoutAt } from '../../../src/domain/rewards/payoutCurve'
import { sharePool } from '../../../src/domain/rewards/poolShares'
import { awardPlaces } from '../../../src/domain/rewards/prizePlaces'
import { review360 } from '../../../src/domain/scores/review'

describe('a payout curve', () => {
  const curve = [
    { attainment: 1, payout: 1 },
    { attainment: 0.8, payout: 0.5 },
    { attainment: 1.2, payout: 1.5 },
  ]
  it.each([
    [0.79, 0],
    [0.8, 0.5],
    [0.9, 0.75],
    [1.1, 1.25],
    [3, 1.5],
  ])('at %d pays %d', (attainment, pays) => expect(payoutAt(curve, attainment)).toBe(pays))
})

describe('a pool', () => {
  it('is shared by points to the unit', () => {
    expect(sharePool(100, [1, undefined, 1, 1])).toEqual({ parts: [34, 0, 33, 33], undistributed: 0 })
  })

  it('stays undistributed where nobody qualifies', () => {
    expect(sharePool(100, [0, undefined, -3])).toEqual({ parts: [0, 0, 0], undistributed: 100 })
  })
})

describe('prizes', () => {
  it('of tied places are shared to the unit, the earlier getting the odd one', () => {
    expect(awardPlaces([90, 80, 80, 70], [1000, 500, 301, 100])).toEqual([1000, 401, 400, 100])
    expect(awardPlaces([undefined, 80, 80, 80], [100])).toEqual([0, 34, 33, 33])
  })
})

describe('a draw', () => {
  it('is advanced below it and recovered above it, what is owed running on', () => {
    const drawn = drawsOver([400, 600, 1200, 1500, 1400], 0, { kind: 'recoverable', draw: 1000 })
    expect(drawn.map(d => d.pay)).toEqual([1000, 1000, 1000, 1000, 1100])
    expect(drawn.map(d => d.owedAfter)).toEqual([600, 1000, 800, 300, 0])
  })

  it('that is not recoverable tops up for good; only what lies below zero is owed', () => {
    const terms = { kind: 'nonRecoverable', draw: 1000 } as const
    expect(drawOn(400, 0, terms)).toEqual({ advance: 600, recovered: 0, pay: 1000, owedAfter: 0 })
    expect(drawOn(-50, 0, terms)).toMatchObject({ pay: 1000, owedAfter: 50 })
    expect(drawOn(1030, 50, terms)).toMatchObject({ pay: 1000, recovered: 30, owedAfter: 20 })
  })

  it('of nothing keeps pay from falling below 0 and carries the rest', () => {
    const drawn = drawsOver([-300, 200, 200], 0, { kind: 'recoverable', draw: 0 })
    expect(drawn.map(d => [d.pay, d.owedAfter])).toEqual([
      [0, 300],
      [0, 100],
      [100, 0],
    ])
  })
})

describe('a clawback', () => {
  it('takes back the unused part of the term, and nothing once it is used', () => {
    expect(clawedBack(100_00, 12, 5)).toBe(-58_33)
    expect(clawedBack(100_00, 12, 12)).toBe(0)
    expect(clawedBack(100_00, 12, 30)).toBe(0)
    expect(clawedBack(100_00, 12, 0)).toBe(-100_00)
  })
})

describe('a 360° review', () => {
  const roles = [
    { role: 'manager', weight: 0.5, alone: true },
    { role: 'peer', weight: 0.3, alone: false },
    { role: 'report', weight: 0.2, alone: false },
    { role: 'self', weight: 0, alone: true },
  ]
  const peers = [3, 4, 5].map(rating => ({ role: 'peer', rating }))

  it('is the mean per role by role weights, absent roles shared over the others', () => {
    const ratings = [{ role: 'manager', rating: 5 }, { role: 'self', rating: 1 }, ...peers]
    expect(review360(ratings, roles, 3).value).toBe(4.625)
  })

  it('leaves out and marks roles with too few raters, but not a manager', () => {
    const read = review360([{ role: 'manager', rating: 4 }, { role: 'report', rating: 1 }, ...peers.slice(1)], roles, 3)
    expect(read.value).toBe(4)
    expect(read.roles.map(r => [r.role.role, r.raters, r.withheld])).toEqual([
      ['manager', 1, false],
      ['peer', 2, true],
      ['report', 1, true],
    ])
  })

  it('counts several ratings of one reviewer as one', () => {
    const twice = [2, 4].map(rating => ({ role: 'manager', rating, reviewer: 'Li' }))
    expect(review360([...twice, { role: 'manager', rating: 5, reviewer: 'Wang' }], roles, 1).value).toBe(4)
    expect(review360([{ role: 'self', rating: 5 }], roles, 1).value).toBeUndefined()
  })
})
