import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withResults } from '../months/run'
import { NAMES, type SmallMonth, scored, smallMonth, workbookOf } from './smallMonth'

const TERMS = ['gradeBonus', 'commission', 'adjustments', 'clawback', 'capCut'] as const
const KINDS = {
  gradeBonus: ['gradeBonus'],
  commission: ['deal', 'refund'],
  adjustments: ['adjustment'],
  clawback: ['clawback'],
  capCut: ['capCut'],
} as const

const byName = <T extends object>(rows: readonly T[]) =>
  rows.map(row => JSON.stringify(row)).sort((a, b) => (a < b ? -1 : 1))

describe('scoring a month', () => {
  it('twice gives the same', () => {
    fc.assert(
      fc.property(smallMonth, month => {
        const workbook = workbookOf(month)
        const first = scored(workbook)
        expect(scored(withResults(workbook, first)).output).toEqual(first.output)
      }),
    )
  })

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(smallMonth, month => {
        const [one, other] = [scored(workbookOf(month)), scored(workbookOf(month, rows => [...rows].reverse()))]
        for (const table of ['results', 'scores', 'teamResults', 'payLines'] as const) {
          const bare = (rows: readonly object[] = []) => byName(rows.map(row => ({ ...row, why: '', without: '' })))
          expect(bare(other.output?.[table])).toEqual(bare(one.output?.[table]))
        }
      }),
    )
  })

  it('gives pay lines that sum to each term and to the total', () => {
    fc.assert(
      fc.property(smallMonth, month => {
        for (const { pay } of scored(workbookOf(month)).result?.people ?? []) {
          if (!pay) continue
          const sum = (kinds: readonly string[]) =>
            pay.lines.filter(line => kinds.includes(line.kind)).reduce((total, line) => total + line.amount, 0)
          for (const term of TERMS) expect(sum(KINDS[term])).toBe(pay[term])
          expect(pay.lines.reduce((total, line) => total + line.amount, 0)).toBe(pay.total)
          expect(pay.total).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('leaves the final scores of others as they are when somebody waits, while the team does not count', () => {
    fc.assert(
      fc.property(smallMonth, fc.integer({ min: 0, max: 3 }), (any, waiting) => {
        const month: SmallMonth = { ...any, share: 0 }
        const without = { ...month, visits: month.visits.map((visits, i) => (i === waiting ? null : visits)) }
        const finals = (of: SmallMonth) =>
          (scored(workbookOf(of)).result?.people ?? [])
            .filter(({ presence }) => presence.person.name !== NAMES[waiting])
            .map(({ final, presence }) => [presence.person.name, final])
        expect(finals(without)).toEqual(finals(month))
      }),
    )
  })
})
