import { expect, it } from 'vitest'
import type { World } from '../../../src/standin/node/world'
import { score, smallTeam } from '../../faults/team'
import { letters } from '../../team'

const at = (world: World, tab: string, header: string) => letters((world.values(tab)[0] ?? []).indexOf(header) + 1)

/** February is closed and paid on no deal; Tom leaves with it. */
const closed = smallTeam()
closed.edit('People', `${at(closed, 'People', 'End')}3`, '2026-02-28')
score(closed, '2026-02')
closed.call('approvePeriod', { period: '2026-02' })
closed.call('closePeriod', { period: '2026-02' })

function typeDeal(world: World, values: Readonly<Record<string, string>>): void {
  for (const [header, text] of Object.entries(values)) world.edit('Deals', `${at(world, 'Deals', header)}3`, text)
}

const lines = (world: World) => {
  const [header = [], ...rows] = world.values('Checks')
  return rows.map(row => String(row[header.indexOf('What is wrong')]))
}

it('a deal typed after its month was closed and paid on no deal is named when the next month is scored', () => {
  const world = closed.twin()
  typeDeal(world, { 'Deal no.': 'D9', Date: '2026-02-27', Amount: '500', Person: 'Tom', Customer: 'Late Ltd' })
  score(world, '2026-03')
  expect(lines(world)).toContain(
    'deal D9 of Tom (500.00) is dated in 2026-02, which was closed without it and paid on no deal: it counts nowhere',
  )
})

it('what was there when it was closed is not, under a new name either', () => {
  const before = smallTeam()
  typeDeal(before, { 'Deal no.': 'D9', Date: '2026-02-27', Amount: '500', Person: 'Tom', Customer: 'Early Ltd' })
  score(before, '2026-02')
  before.call('approvePeriod', { period: '2026-02' })
  before.call('closePeriod', { period: '2026-02' })
  before.edit('People', 'A3', 'Thomas')
  score(before, '2026-03')
  expect(lines(before).filter(line => line.includes('D9'))).toEqual([])
})
