import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/book/table/read'
import type { RecordOf } from '../../src/book/table/table'
import { type Block, block } from '../../src/book/table/write'
import { results } from '../../src/book/tables/results'
import type { Cell } from '../../src/domain/values/cell'
import { movedFormula } from '../../src/platform/formula'

const read = (cells: Cell[][]) => readTable(results, { tab: 'Results', cells }, { today: '2026-04-01' })
const sheet = (...rows: Cell[][]): Cell[][] => [['Period', 'Name', 'Final score', 'State'], ...rows]
const rescored = (cells: Cell[][], records: RecordOf<typeof results>[], period = '2026-03') =>
  block(read(cells), records, row => row.period !== period, 'en')

/** The rows below the header once a block is written. */
const rowsAfter = (cells: Cell[][], { headerRow, first, existing, values, surplus }: Block) => {
  const rows = cells.slice(headerRow)
  rows.splice(first, existing, ...values.map(row => [...row]))
  return rows.filter((_, index) => !surplus.includes(index))
}

describe('a formula that moves with its row', () => {
  it.each([
    ['=B2*C$2', 3, '=B5*C$2'],
    ['=SUM(B2:B4)+$D2', -1, '=SUM(B1:B3)+$D1'],
    ['=IF(A2="B2",People!B2,\'Tab A1\'!C2)', 1, '=IF(A3="B2",People!B3,\'Tab A1\'!C3)'],
    ['=LOG10(A2)+KPI2_X+A2B', 1, '=LOG10(A3)+KPI2_X+A2B'],
  ])('%s by %d rows is %s', (formula, rows, moved) => {
    expect(movedFormula(formula, rows)).toBe(moved)
  })
})

describe('a block of rows', () => {
  it('is made however many rows there are: two hundred thousand of other months stay', () => {
    const rows = Array.from({ length: 200_000 }, (_, i): Cell[] => ['2026-02', `P${i}`, 90, 'complete'])
    const before = [...sheet(), ...rows]
    const made = rescored(before, [{ period: '2026-03', name: 'Amy', final: 95, state: 'complete' }])
    expect(made).toMatchObject({ first: 200_000, existing: 0, surplus: [] })
    expect(made.values).toHaveLength(1)
  })

  it('replaces the rows of a month where they stand and keeps the others', () => {
    const before = sheet(
      ['2026-02', 'Amy', 90, 'complete'],
      ['2026-03', 'Amy', 1, 'pending'],
      ['2026-01', 'Tom', 2, null],
    )
    const made = rescored(before, [
      { period: '2026-03', name: 'Amy', final: 95, state: 'complete' },
      { period: '2026-03', name: 'Tom', final: 80, state: 'pending' },
    ])
    expect(made).toMatchObject({ first: 1, existing: 1, inserted: 1, surplus: [] })
    expect(rowsAfter(before, made)).toEqual([
      ['2026-02', 'Amy', 90, 'complete'],
      ['2026-03', 'Amy', 95, 'complete'],
      ['2026-03', 'Tom', 80, 'pending'],
      ['2026-01', 'Tom', 2, null],
    ])
  })

  it('adds a month below what is there, whatever rows are blank', () => {
    const before = sheet(['2026-02', 'Amy', 90, 'complete'], [null, null, null, null])
    const made = rescored(before, [{ period: '2026-03', name: 'Amy', final: 95 }])
    expect(rowsAfter(before, made).map(row => row[0])).toEqual(['2026-02', '2026-03'])
    expect(made).toMatchObject({ headerRow: 1, first: 1, existing: 1, inserted: 0 })
  })

  it('blanks rows that are left over, and takes them out where others stand below', () => {
    const rows: Cell[][] = ['Amy', 'Tom', 'Ann'].map(name => ['2026-03', name, 1, 'complete'])
    const scored = [{ period: '2026-03', name: 'Tom', final: 80 }]
    const blank = [null, null, null, null]
    const last = rescored(sheet(...rows), scored)
    expect([last.values.slice(1), last.surplus]).toEqual([[blank, blank], []])
    const before = sheet(...rows, ['2026-01', 'Tom', 2, null])
    const above = rescored(before, scored)
    expect([above.values.slice(1), above.surplus]).toEqual([
      [blank, blank],
      [1, 2],
    ])
    expect(rowsAfter(before, above).map(row => row[0])).toEqual(['2026-03', '2026-01'])
  })

  it('leaves rows of other months among its own where they are', () => {
    const months = ['2026-03', '2026-02', '2026-03', '2026-03', '2026-01']
    const before = sheet(...months.map((month, i): Cell[] => [month, `P${i}`, i, null]))
    const made = rescored(before, [{ period: '2026-03', name: 'P2', final: 9 }])
    expect(rowsAfter(before, made)).toEqual([
      ['2026-03', 'P2', 9, null],
      ['2026-02', 'P1', 1, null],
      ['2026-01', 'P4', 4, null],
    ])
  })

  it('writes into the columns as the manager arranged them, and leaves out those that are gone', () => {
    const before: Cell[][] = [['March is on top'], ['最终得分', 'my mark', '姓名', '周期']]
    const { values, formats, headerRow } = rescored(before, [{ period: '2026-03', name: 'Amy', final: 95, total: 100 }])
    expect(values).toEqual([[95, null, 'Amy', '2026-03']])
    expect(formats).toEqual([['0.00', '', '@', '@']])
    expect(headerRow).toBe(2)
  })

  it('takes the cells in the manager’s own columns with the person they belong to', () => {
    const before: Cell[][] = [
      ['Period', 'Name', 'Talked', 'Final score'],
      ['2026-03', 'Amy', 'yes', 1],
      ['2026-03', 'Tom', 'Monday', 2],
    ]
    const { values } = rescored(before, [
      { period: '2026-03', name: 'Tom', final: 20 },
      { period: '2026-03', name: 'amy ', final: 10 },
    ])
    expect(values).toEqual([
      ['2026-03', 'Tom', 'Monday', 20],
      ['2026-03', 'amy ', 'yes', 10],
    ])
  })

  it('keeps a share a percentage wherever it stands', () => {
    const { formats } = rescored(
      [['Period', 'Name', 'Own', 'Team share']],
      [{ period: '2026-03', name: 'Amy', teamShare: 0.3 }],
    )
    expect(formats).toEqual([['@', '@', '', '0.0#%']])
  })

  it('changes nothing when the same is written again', () => {
    const name = fc.constantFrom('Amy', 'Tom', '王芳', '张三', 'Li Lei')
    const month = fc.constantFrom('2026-01', '2026-02', '2026-03')
    const own = fc.option(fc.constantFrom('talked', '0012', 3, true), { nil: null })
    const key = ([period, who]: Cell[]) => `${period} ${who}`
    const rows = fc.uniqueArray(fc.tuple(month, name, own, fc.nat(200)), { selector: key })
    const record = fc.record({ period: fc.constant('2026-03'), name, final: fc.nat(200) })
    const records = fc.uniqueArray(record, { selector: r => r.name })
    fc.assert(
      fc.property(rows, records, (before, scored) => {
        const header: Cell[] = ['Period', 'Name', 'Own notes', 'Final score']
        const whole = (rows: Cell[][]) => rowsAfter([header, ...rows], rescored([header, ...rows], scored))
        const once = whole(before)
        expect(whole(once)).toEqual(once)
        const kept = before.filter(([period, who]) => period !== '2026-03' || scored.some(r => r.name === who))
        for (const row of kept) expect(once.find(cells => key([...cells]) === key(row))?.[2]).toBe(row[2])
      }),
    )
  })
})
