import { install, newFile } from '../../test/installed'
import { fillTeam } from '../../test/team'

/** Data calls of scoring a month of a team of that size, and the seconds Google would take by the stand-in's clock. */
export function callsOf(size: number): { readonly calls: number; readonly seconds: number; readonly took: number } {
  const world = newFile({ locale: 'en_US' })
  install(world, { lang: 'en', blank: true })
  fillTeam(world, size, '2026-03')
  const started = performance.now()
  world.call('scorePeriod', { period: '2026-03' })
  const { roundTrips, seconds } = world.lastExecution
  return { calls: roundTrips, seconds, took: performance.now() - started }
}
