import { expect, it } from 'vitest'
import { installed } from '../../installed'
import { letters } from '../../team'

it('what is unwise in a plan is listed by Check the data, and shown before a month is scored', () => {
  const world = installed({ lang: 'en' })
  const header = world.values('Commission plans')[0] ?? []
  world.edit('Commission plans', `${letters(header.indexOf('Way') + 1)}2`, 'whole amount')
  const jump = /at [\d,.]+ the commission jumps from [\d,.]+ to [\d,.]+/
  const { problems } = world.call('monthState', { period: '2026-03' }) as { problems: { what: string }[] }
  expect(problems.map(({ what }) => what).join('\n')).toMatch(jump)
  world.call('checkData')
  expect(world.values('Checks').flat().join('\n')).toMatch(jump)
})

it('a month that was only just opened brings no remarks about figures still to come', () => {
  const world = installed({ lang: 'en' })
  const checked = () => {
    world.call('checkData')
    return world.values('Checks').map(row => row.slice(1))
  }
  const before = checked()
  world.call('openMonth', { period: '2026-04' })
  expect(checked()).toEqual(before)
})
