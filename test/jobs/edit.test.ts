import { beforeAll, describe, expect, it } from 'vitest'
import { restyled } from '../../src/standin/model/style'
import { put } from '../../src/standin/model/write'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'
import { letters } from '../team'

const MONTH = '2026-03'

let sample: World
let scored: World
beforeAll(() => {
  sample = installed({ lang: 'en' })
  sample.call('checkData')
  scored = sample.twin()
  scored.call('scorePeriod', { period: MONTH })
}, 120_000)

const opened = (state: 'open' | 'scored' = 'open'): World => (state === 'open' ? sample : scored).twin()

/** The column of a header, and the row of the first row that holds all the texts. */
function at(world: World, tab: string, header: string, ...texts: string[]): string {
  const values = world.values(tab)
  const column = values[0]?.indexOf(header) ?? -1
  const row = values.findIndex(cells => texts.every(text => cells.includes(text)))
  if (column < 0 || row < 0) throw new Error(`no ${header} of ${texts} on ${tab}`)
  return `${letters(column + 1)}${row + 1}`
}

/** What stands in a cell, without waiting for the formulas of the book. */
function held(world: World, tab: string, a1: string): unknown {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? []
  const index = [...column].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1
  return world.sheet(tab).peek(Number(row) - 1, index)?.value
}

/** A cell with a % format, as another sheet or an earlier version gave it, and perhaps a number that nobody typed here. */
function signed(world: World, tab: string, a1: string, value?: number): void {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? []
  const left = [...column].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1
  const box = { top: Number(row) - 1, left, rows: 1, columns: 1 }
  const sheet = world.sheet(tab)
  sheet.looks.change(box, style => restyled(style, 'numberFormat', '0%'))
  if (value === undefined) return
  put(sheet.cell(box.top, left), { value, formula: null })
  sheet.touch(box)
}

/** One world for tests that touch other cells of it. */
function once(make: () => World): () => World {
  let made: World | undefined
  return () => {
    made = made ?? make()
    return made
  }
}

const said = (world: World) => world.toasts.map(({ message }) => message)
const first = (world: World, tab: string, header: string, row = 2) => {
  const column = (world.values(tab)[0]?.indexOf(header) ?? -1) + 1
  return `${letters(column)}${row}`
}

describe('what is no percentage any more stops to look like one', () => {
  it('a KPI whose unit changes, on KPIs and Actuals: 30 typed there is 30', () => {
    const world = opened()
    const target = at(world, 'KPIs', 'Target per person and month', 'Satisfaction')
    const figure = first(world, 'Actuals', 'Satisfaction')
    expect(world.cell('Actuals', figure).display).toContain('%')
    world.edit('KPIs', at(world, 'KPIs', 'Unit', 'Satisfaction'), '次')
    world.edit('KPIs', target, '30')
    world.edit('Actuals', figure, '30')
    expect([held(world, 'KPIs', target), held(world, 'Actuals', figure)]).toEqual([30, 30])
    expect(world.failures).toEqual([])
  })

  it('tiers that begin at amounts instead of attainments, and pay by units: 20000 is 20000, 75 is 75', () => {
    const world = opened()
    const plan = world.values('Commission')[1]?.[0] as string
    const [from, rate] = [first(world, 'Commission', 'From'), first(world, 'Commission', 'Rate')]
    world.edit('Commission plans', at(world, 'Commission plans', 'Tiers on', plan), 'attainment')
    world.edit('Commission', from, '80%')
    world.edit('Commission', rate, '5%')
    world.edit('Commission plans', at(world, 'Commission plans', 'Tiers on', plan), 'amount')
    world.edit('Commission', from, '20000')
    world.edit('Commission plans', at(world, 'Commission plans', 'Measure', plan), 'units')
    world.edit('Commission', rate, '75')
    expect([held(world, 'Commission', from), held(world, 'Commission', rate)]).toEqual([20_000, 75])
    expect(world.failures).toEqual([])
  })
})

describe('what is pasted brings a format of its own', () => {
  it('a number of pieces is one; a percentage stays one, is named, and what is typed over it is what was typed', () => {
    const world = opened()
    world.edit('KPIs', at(world, 'KPIs', 'Unit', 'Cash due'), '次')
    const cell = first(world, 'Actuals', 'Cash due')
    const below = first(world, 'Actuals', 'Cash due', 3)
    for (const one of [cell, below]) signed(world, 'Actuals', one)
    world.edit('Actuals', cell, [[30], [0.95]])
    expect([held(world, 'Actuals', cell), held(world, 'Actuals', below)]).toEqual([30, '95%'])
    expect(world.cell('Actuals', cell).display).toBe('30')
    world.edit('Actuals', below, '28')
    expect(held(world, 'Actuals', below)).toBe(28)
    expect(world.failures).toEqual([])
  })

  it('the least of a prize is in the unit of its KPI, its amount is money', () => {
    const world = opened()
    const [prizes = []] = world.values('Prizes')
    const cell = (header: string, row: number) => `${letters(prizes.indexOf(header) + 1)}${row}`
    const row = world.values('Prizes').filter(([name]) => name !== '').length + 1
    world.edit('KPIs', at(world, 'KPIs', 'Unit', 'Cash due'), '次')
    for (const header of ['Amount or honour', 'At least']) signed(world, 'Prizes', cell(header, row))
    world.edit('Prizes', cell('At least', row), 30)
    world.edit('Prizes', cell('Prize', row), [['Star', 'Cash due', 1, 500]])
    expect([
      held(world, 'Prizes', cell('Amount or honour', row)),
      held(world, 'Prizes', cell('At least', row)),
    ]).toEqual([500, 30])
    expect(world.failures).toEqual([])
  })
})

describe('a workbook made before formats followed the unit', () => {
  it.each(['checkData', 'upgradeWorkbook'])(
    'has them put right by %s: a rate of 75 is 75, a percentage stays',
    name => {
      const world = opened()
      const plan = world.values('Commission')[1]?.[0] as string
      world.edit('Commission plans', at(world, 'Commission plans', 'Measure', plan), 'units')
      const [rate, next, from] = [
        first(world, 'Commission', 'Rate'),
        first(world, 'Commission', 'Rate', 3),
        first(world, 'Commission', 'From', 3),
      ]
      signed(world, 'Commission', rate, 75)
      signed(world, 'Commission', next, 0.8)
      signed(world, 'Commission', from, 20_000)
      world.call(name)
      expect([rate, next, from].map(cell => held(world, 'Commission', cell))).toEqual([75, '80%', 20_000])
      expect(world.cell('Commission', from).display).toBe('20000')
      world.edit('Commission', next, '85')
      expect(held(world, 'Commission', next)).toBe(85)
      expect(world.failures).toEqual([])
    },
  )
})

describe('what only we can read becomes what a formula can read', () => {
  const shared = once(() => opened())

  it.each([
    ['Actuals', 'Cash due', '1200万', 12_000_000],
    ['Actuals', 'Cash due', '８５，０００', 85_000],
    ['Actuals', 'Cash due', '(300)', -300],
    ['Actuals', 'Cash due', '1.2M', 1_200_000],
    ['Actuals', 'Cash due', '$1,200', 1200],
    ['Actuals', 'Cash due', '￥1,200', '￥1,200'],
    ['Actuals', 'Satisfaction', '９５％', 0.95],
    ['Actuals', 'Satisfaction', '–', '–'],
    ['Actuals', 'Satisfaction', 'soon', 'soon'],
    ['Actuals', 'Month', '2026年5月', '2026-05'],
    ['Actuals', 'Month', '2026/5/31', '2026-05'],
    ['Actuals', 'Month', 'Mar-26', '2026-03'],
    ['Actuals', 'Month', '202605', '2026-05'],
    ['Actuals', 'Name', ' Alice   Reed ', 'Alice Reed'],
    ['Deals', 'Amount', '12万', 120_000],
    ['People', 'Bonus base per month', '6k', 6000],
    ['KPIs', 'Target per person and month', '10万', 100_000],
  ])('%s %s: %s', (tab, header, typed, stands) => {
    const world = shared()
    const cell = first(world, tab, header)
    world.edit(tab, cell, typed)
    expect(held(world, tab, cell)).toBe(stands)
    expect(world.failures).toEqual([])
  })

  it('a percentage looks like one', () => {
    const world = opened()
    const cell = first(world, 'Actuals', 'Satisfaction')
    world.edit('Actuals', cell, '９５％')
    expect(world.cell('Actuals', cell).display).toMatch(/^95(\.0)?%$/)
  })

  it('a day written in words is a date', () => {
    const world = opened()
    const cell = first(world, 'Deals', 'Date')
    world.edit('Deals', cell, '31 March 2026')
    expect(world.cell('Deals', cell).display).toBe('2026-03-31')
    expect(world.values('Deals')[1]?.[0]).toBeInstanceOf(Date)
  })

  it('a month without its year takes the last one, and says so', () => {
    const world = opened()
    const cell = first(world, 'Actuals', 'Month')
    world.edit('Actuals', cell, '3月')
    expect(held(world, 'Actuals', cell)).toBe('2026-03')
    expect(said(world).join()).toContain('“3月” was read as 2026-03')
  })

  it('in the unit of its KPI', () => {
    const world = opened()
    world.edit('KPIs', at(world, 'KPIs', 'Unit', 'Cash due'), '万元')
    const cell = first(world, 'Actuals', 'Cash due')
    world.edit('Actuals', cell, '1200万')
    expect(held(world, 'Actuals', cell)).toBe(1200)
  })

  it('a formula stays', () => {
    const world = opened()
    const cell = first(world, 'Actuals', 'Cash due')
    world.edit('Actuals', cell, '="1200"&"万"')
    expect(world.cell('Actuals', cell)).toMatchObject({ formula: '="1200"&"万"', value: '1200万' })
  })

  it('a paste too, in the cells that need it', () => {
    const world = opened()
    const top = first(world, 'Actuals', 'Cash due')
    world.edit('Actuals', top, [['10万'], [5000], [''], ['=1+1'], ['x'], ['２,０００']])
    const column = (world.values('Actuals')[0] ?? []).indexOf('Cash due')
    expect(
      world
        .values('Actuals')
        .slice(1, 7)
        .map(row => row[column]),
    ).toEqual([100_000, 5000, '', 2, 'x', 2000])
  })

  it('and nothing happens on tabs of the manager’s own', () => {
    const world = opened()
    world.run('onOpen')
    world.book.addSheet('Mine', 0, { rows: 20, columns: 5 })
    world.edit('Mine', 'A1', '1200万')
    expect(held(world, 'Mine', 'A1')).toBe('1200万')
    expect(world.lastExecution.roundTrips).toBe(0)
  })

  it('before any consent, and whatever the event looks like', () => {
    const world = opened()
    world.consent(world.user, [])
    const cell = first(world, 'Actuals', 'Cash due')
    world.edit('Actuals', cell, '1200万')
    expect(held(world, 'Actuals', cell)).toBe(12_000_000)
    expect(() => world.run('onEdit', [{}], { mode: 'LIMITED' })).not.toThrow()
    expect(() => world.run('onEdit', [], { mode: 'LIMITED' })).not.toThrow()
  })
})

describe('a team first met on People', () => {
  const teams = (world: World) => world.values('Teams').flatMap(([team]) => (team === '' ? [] : [team]))
  const free = (world: World) => world.values('People').length + 1

  it('gets its row on Teams, once, and it is said', () => {
    const world = opened()
    const row = free(world)
    world.edit('People', `A${row}`, 'Zoe Park')
    world.edit('People', `B${row}`, 'Harbour')
    expect(teams(world).slice(-2)).toEqual(['West', 'Harbour'])
    expect(said(world)).toEqual(['Added to Teams: Harbour.'])
    world.edit('People', `B${row}`, ' harbour ')
    expect(teams(world).filter(team => /harbour/i.test(String(team)))).toEqual(['Harbour'])
  })

  it('may be a slip of the finger: the one that may be meant is named', () => {
    const world = opened()
    world.edit('People', 'B3', 'Esat')
    expect(said(world)).toEqual([
      'Added to Teams: Esat. If you meant East, choose it here and delete that row on Teams.',
    ])
  })

  it('by a paste too', () => {
    const world = opened()
    world.edit('People', `A${free(world)}`, [
      ['Zoe Park', 'Harbour', 'Sales'],
      ['Ian Moss', 'Hill', 'Sales'],
      ['Eva Stone', 'Harbour', 'Sales'],
    ])
    expect(teams(world).slice(-2)).toEqual(['Harbour', 'Hill'])
    expect(said(world)).toEqual(['Added to Teams: Harbour, Hill.'])
  })

  it('by an import, once a job has run, which lists it', () => {
    const world = opened()
    const sheet = world.sheet('People')
    put(sheet.cell(1, 1), { value: 'Harbour', formula: null })
    sheet.touch({ top: 1, left: 1, rows: 1, columns: 1 })
    world.call('checkData')
    expect(teams(world)).toContain('Harbour')
    expect(world.values('Checks').flat().join()).toContain('“Harbour” had no row on Teams: it was added')
  })
})

describe('round trips of an edit', () => {
  const shared = once(() => opened('scored'))

  it.each([
    ['a number', 'Actuals', 'Cash due', '1200'],
    ['a number in 万', 'Actuals', 'Cash due', '1200万'],
    ['a percentage in full width', 'Actuals', 'Satisfaction', '９５％'],
    ['an amount', 'Deals', 'Amount', '12万'],
    ['a weight', 'KPIs', 'Weight', '30%'],
    ['a new team', 'People', 'Team', 'Harbour'],
  ])('of %s are at most four', (_, tab, header, typed) => {
    const world = shared()
    world.edit(tab, at(world, tab, header, ...(tab === 'Actuals' ? [MONTH] : [])), typed)
    expect(world.lastExecution.calls).toSatisfy(() => world.lastExecution.roundTrips <= 4)
  })

  it('of a paste of 2 000 cells are at most eight', () => {
    const world = opened('scored')
    const rows = Array.from({ length: 500 }, (_, i) => ['2026年3月', ` Person ${i}`, '', '1200万'])
    world.edit('Actuals', 'A2', rows)
    expect(world.lastExecution.calls).toSatisfy(() => world.lastExecution.roundTrips <= 8)
    expect(world.values('Actuals')[2]?.slice(0, 2)).toEqual(['2026-03', 'Person 1'])
  })
})

describe('a scored month', () => {
  const marked = (world: World) => {
    const [header = [], ...rows] = world.values('Periods')
    const row = rows.find(cells => cells[0] === '2026-03')
    return row?.[header.indexOf('Inputs changed at')] !== ''
  }
  const scoredMonth = () => opened('scored')

  it('is out of date once a figure of it is typed', () => {
    const world = scoredMonth()
    expect(marked(world)).toBe(false)
    const [header = [], ...rows] = world.values('Actuals')
    const row = rows.findIndex(cells => cells[0] === '2026-03') + 2
    world.edit('Actuals', `${letters(header.indexOf('Satisfaction') + 1)}${row}`, '91%')
    expect(marked(world)).toBe(true)
  })

  it('is not by a column of the manager’s own, nor by what is noted of a talk', () => {
    const world = scoredMonth()
    const [header = [], ...rows] = world.values('Actuals')
    const own = letters(header.length + 1)
    world.edit('Actuals', `${own}1`, 'My remarks')
    const before = world.twin()
    const row = rows.findIndex(cells => cells[0] === '2026-03') + 2
    world.edit('Actuals', `${own}${row}`, 'call back')
    world.edit('Interviews', 'A2', [['2026-03', 'Priya Nair']])
    expect(marked(world)).toBe(marked(before))
    expect(marked(world)).toBe(false)
  })
})
