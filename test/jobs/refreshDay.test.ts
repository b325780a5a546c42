import { expect, it } from 'vitest'
import { installed } from '../installed'

it('the day that time gone is reckoned from moves on by the menu, and by nothing else', () => {
  const world = installed({ lang: 'en' })
  world.edit('This month', 'B2', '2026-04')
  const gone = () => Number(world.cell('This month', 'G2').value).toFixed(4)
  expect(gone()).toBe((10 / 30).toFixed(4))
  world.advanceTo('2026-04-20T02:00:00Z')
  expect(gone()).toBe((10 / 30).toFixed(4))
  world.run('menuRefreshDay')
  expect(gone()).toBe((20 / 30).toFixed(4))
})
