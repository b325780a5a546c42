import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { competitionRanks, distributed, headCounts } from '../../src/domain/rules/ranks'

const grades = (scores: Array<number | undefined>, shares: number[]) =>
  distributed(scores, shares)
    .map(index => (index === undefined ? '-' : 'ABCD'[index]))
    .join('')

describe('ranks', () => {
  it('are 1, 2, 2, 4, and none without a score', () => {
    expect(competitionRanks([80, 90, undefined, 80, 70])).toEqual([2, 1, undefined, 2, 4])
  })

  it('tie where scores differ only by dust', () => {
    expect(competitionRanks([0.3, 0.1 + 0.2])).toEqual([1, 1])
  })
})

describe('forced distribution', () => {
  it('gives 2, 7 and 1 of 10 people by 20 %, 70 %, 10 %', () => {
    expect(headCounts(10, [0.2, 0.7, 0.1])).toEqual([2, 7, 1])
    expect(grades([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], [0.2, 0.7, 0.1])).toBe('AABBBBBBBC')
  })

  it('shares odd heads by largest remainder, the better grade first', () => {
    expect(headCounts(7, [0.2, 0.7, 0.1])).toEqual([1, 5, 1])
    expect(headCounts(1, [0.5, 0.5])).toEqual([1, 0])
  })

  it('gives tied people the better grade, and the next ones what is left', () => {
    expect(grades([90, 80, 80, 80, 70], [0.4, 0.4, 0.2])).toBe('AAAAC')
    expect(grades([80, 80, 80, 80], [0.25, 0.5, 0.25])).toBe('AAAA')
  })

  it('passes over people without a score', () => {
    expect(grades([undefined, 90, undefined, 80], [0.5, 0.5])).toBe('-A-B')
  })

  it('grades everybody with a score, and nobody better than somebody above them', () => {
    const shares = fc.constantFrom([0.2, 0.7, 0.1], [0.1, 0.2, 0.6, 0.1], [1 / 3, 1 / 3, 1 / 3])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 }), shares, (scores, split) => {
        const given = distributed(scores, split)
        expect(given.every(grade => grade !== undefined && grade >= 0 && grade < split.length)).toBe(true)
        scores.forEach((a, i) => {
          scores.forEach((b, j) => {
            if (a >= b) expect(given[i] ?? 0).toBeLessThanOrEqual(given[j] ?? 0)
          })
        })
      }),
    )
  })
})
