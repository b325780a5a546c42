import { expect, it } from 'vitest'
import { score, smallTeam } from '../../faults/team'

it('a closed month speaks its own currency, and is not compared with a month in another one', {
  tags: ['rest'],
}, () => {
  const world = smallTeam()
  const currency = () => `B${world.values('Settings').findIndex(row => row[0] === 'Currency') + 1}`
  world.edit('Settings', currency(), 'USD')
  score(world, '2026-01')
  world.call('approvePeriod', { period: '2026-01' })
  world.call('closePeriod', { period: '2026-01' })
  world.edit('Settings', currency(), 'EUR')
  const { sentence } = score(world, '2026-02') as { sentence: string }
  expect(sentence).toMatch(/^2026-02 is scored: 3 people, [\d,.]+ in all, within the budget of [\d,.]+\.$/)
  const why = (period: string) => world.call('explainPerson', { period }) as { currency: string }
  expect([why('2026-01').currency, why('2026-02').currency]).toEqual(['USD', 'EUR'])
  const shown = (period: string) => JSON.stringify(world.call('statement', { period, person: 'Amy' }))
  expect(shown('2026-01')).toContain('USD')
  expect(shown('2026-01')).not.toContain('EUR')
  expect(shown('2026-02')).toContain('EUR')
  expect((world.call('monthState', { period: '2026-01' }) as { currency: string }).currency).toBe('USD')
})
