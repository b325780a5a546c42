import { install, newFile } from '../../test/installed'
import { fillTeam, letters } from '../../test/team'

/** Data calls of what follows an edit in a month that was scored: one cell, and a paste of 2 000. */
export function callsOfEdits(): { readonly cell: number; readonly paste: number } {
  const world = newFile({ locale: 'en_US' })
  install(world, { lang: 'en', blank: true })
  fillTeam(world, 20, '2026-03')
  world.call('scorePeriod', { period: '2026-03' })
  const calls = letters((world.values('Actuals')[0] ?? []).indexOf('Calls') + 1)
  world.edit('Actuals', `${calls}2`, '1200万')
  const cell = world.lastExecution.roundTrips
  const rows = Array.from({ length: 1000 }, (_, i) => ['2026年3月', ` Person ${i + 1} `])
  world.edit('Actuals', 'A2', rows)
  return { cell, paste: world.lastExecution.roundTrips }
}
