import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapsBetween, type Standing } from '../../../src/domain/breakdown/gaps'
import { MONTHS } from './year'

const twelve = <T>(value: T): T[] => MONTHS.map(() => value)
const row = (kind: Standing['kind'], name: string, month: number, more: Partial<Standing> = {}): Standing => ({
  ...{ kind, name, months: twelve(month), teams: [], buffer: 0, uncovered: 0 },
  ...more,
})
const person = (name: string, team: string, month: number, more: Partial<Standing> = {}) =>
  row('person', name, month, { teams: twelve(team), ...more })
const yearsOf = (rows: readonly Standing[]) => gapsBetween(rows).map(({ parent, year }) => [parent.name, year])

describe('the gap between a target and the rows below it', () => {
  it('is what the parent asks less what they carry: the company over teams, a team over its people', () => {
    const rows = [row('company', 'company', 300), row('team', 'A', 100), row('team', 'B', 150)]
    expect(yearsOf([...rows, person('Ann', 'A', 90), person('Bob', 'B', 160)])).toEqual([
      ['company', 600],
      ['A', 120],
      ['B', -120],
    ])
  })

  it('counts the company over its people where there are no teams, and says nothing where nothing is below', () => {
    expect(yearsOf([row('company', 'company', 300), person('Ann', 'A', 250)])).toEqual([['company', 600]])
    expect(yearsOf([row('company', 'company', 300)])).toEqual([])
    expect(yearsOf([row('team', 'A', 300), person('Bob', 'B', 100)])).toEqual([])
  })

  it('leaves out the buffer and what stays uncovered', () => {
    const buffered = [row('company', 'company', 1000, { buffer: 0.05 }), row('team', 'A', 1050)]
    expect(yearsOf(buffered)).toEqual([['company', 0]])
    expect(yearsOf([row('team', 'A', 100, { uncovered: 120 }), person('Ann', 'A', 90)])).toEqual([['A', 0]])
  })

  it('takes a year of which only the total is filled in as that total', () => {
    const blank = { months: twelve(undefined), annual: 1000 }
    expect(yearsOf([row('team', 'A', 0, blank), person('Ann', 'A', 75)])).toEqual([['A', 100]])
  })

  it('lets somebody who moves within a month fill either team as far as there is room, and no further', () => {
    const moves = {
      teams: MONTHS.map((_, j) => (j < 6 ? 'A' : 'B')),
      also: MONTHS.map((_, j) => (j === 5 ? ['B'] : [])),
    }
    const teamOf = (name: string, months: readonly number[]) => row('team', name, 0, { months })
    const a = MONTHS.map((_, j) => (j < 5 ? 100 : j === 5 ? 40 : 0))
    const b = MONTHS.map((_, j) => (j < 5 ? 0 : j === 5 ? 60 : 100))
    const bob = person('Bob', 'A', 100, moves)
    expect(yearsOf([teamOf('A', a), teamOf('B', b), bob])).toEqual([
      ['A', 0],
      ['B', 0],
    ])
    expect(
      yearsOf([
        teamOf(
          'A',
          a.map((figure, j) => (j === 5 ? 130 : figure)),
        ),
        bob,
      ]),
    ).toEqual([['A', 30]])
  })

  it('is 0 wherever children were made to add up, and what they were changed by otherwise', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 12, maxLength: 12 })
    const members = fc.array(figures, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(members, fc.integer({ min: -1000, max: 1000 }), fc.nat(11), (own, by, at) => {
        const months = MONTHS.map(
          (_, j) => own.reduce((sum, figure) => sum + (figure[j] ?? 0), 0) + (j === at ? by : 0),
        )
        const [gap] = gapsBetween([
          row('team', 'A', 0, { months }),
          ...own.map((figure, i) => person(`P${i}`, 'A', 0, { months: figure })),
        ])
        expect(gap?.year).toBe(by)
        expect(gap?.months[at]).toBe(by)
      }),
    )
  })
})
