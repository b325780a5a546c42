import { beforeAll, describe, expect, it } from 'vitest'
import { put } from '../../src/standin/model/write'
import type { World } from '../../src/standin/node/world'
import { column, letter, MONTH, score, smallBook, tablesOf } from './small'

const NUMBERS = [
  '90000',
  '90,000',
  '9万',
  '９００００',
  '90k',
  '0.09M',
  '90千',
  'US$90,000',
  '$90,000',
  '90000元',
  ' 90 000 ',
  '0.9亿'.replace('0.9亿', '0.0009亿'),
]
const SHARES = ['95%', '９５％', '95 %', '95.0%']

let book: World
let sales = ''
let praise = ''
beforeAll(() => {
  book = smallBook()
  book.book.addSheet('Mine', 0, { rows: 5, columns: 3 })
  sales = column(book, 'Actuals', '业绩')
  praise = column(book, 'Actuals', '口碑')
  book.edit('Mine', 'A1', `=SUM(Actuals!${sales}2:${sales}4)`)
  book.edit('Mine', 'A2', `=SUM(Actuals!${praise}2:${praise}4)`)
}, 120_000)

/** What a formula adds up, what This month shows, and what the run took. */
function seen(world: World) {
  world.edit('This month', 'B3', '销售')
  const live = world.values('This month').find(row => row.includes('张三')) ?? []
  const shown = live.filter(cell => typeof cell === 'number')
  score(world)
  const scores = tablesOf(world).scores ?? []
  const taken = (kpi: string) => scores.find(row => row.person === '张三' && row.kpi === kpi)?.actual
  return { sum: world.cell('Mine', 'A1').value, share: world.cell('Mine', 'A2').value, shown, taken }
}

/** As an import or a script leaves it: nobody is told of the edit. */
function left(world: World, a1: string, text: string): void {
  const sheet = world.sheet('Actuals')
  const at = /^([A-Z]+)(\d+)$/.exec(a1)
  const index = [...(at?.[1] ?? '')].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1
  put(sheet.cell(Number(at?.[2]) - 1, index), { value: text, formula: null })
  sheet.touch({ top: Number(at?.[2]) - 1, left: index, rows: 1, columns: 1 })
}

describe('one figure however it is typed is one figure for formulas, the live sheet and the run', () => {
  it.each(NUMBERS)('%s', notation => {
    book.edit('Actuals', `${sales}2`, notation)
    const { sum, shown, taken } = seen(book)
    expect(sum).toBe(300_000)
    expect(shown).toContain(90_000)
    expect(taken('业绩')).toBe(90_000)
  })

  it.each(SHARES)('%s', notation => {
    book.edit('Actuals', `${praise}2`, notation)
    const { share, shown, taken } = seen(book)
    expect(share).toBeCloseTo(2.85, 9)
    expect(shown).toContain(0.95)
    expect(taken('口碑')).toBe(0.95)
  })

  it.each(['9万', '９００００', '90,000'])('%s left by an import, once a job has run', notation => {
    left(book, `${sales}2`, notation)
    expect(book.cell('Actuals', `${sales}2`).value).toBe(notation)
    score(book)
    expect(book.cell('Actuals', `${sales}2`).value).toBe(90_000)
    expect(seen(book)).toMatchObject({ sum: 300_000 })
  })

  it('and a job says which cells it turned', () => {
    left(book, `${sales}2`, '9万')
    score(book)
    expect(tablesOf(book).checks?.map(row => row.what)).toContain(
      '1 cells held what formulas cannot read, such as “9万”',
    )
  })
})

describe('months however they are typed', () => {
  it.each([
    '2026-03',
    '2026/3',
    '2026.03',
    '202603',
    '2026年3月',
    'Mar 2026',
    'March 2026',
    'Mar-26',
    '2026-03-31',
    '3月',
  ])('%s', notation => {
    book.edit('Actuals', 'A2', notation)
    expect(book.cell('Actuals', 'A2')).toMatchObject({ value: MONTH, display: MONTH })
  })
})

describe('in a KPI of 万元', () => {
  it('9万 and 90000元 with its own unit are 9, and 9 is 9', () => {
    const world = smallBook('en', '万元')
    const at = `${column(world, 'Actuals', '业绩')}2`
    world.edit('Actuals', at, '9万')
    expect(world.cell('Actuals', at).value).toBe(9)
    world.edit('Actuals', at, '9')
    expect(world.cell('Actuals', at).value).toBe(9)
    expect(letter(0)).toBe('A')
  })
})
