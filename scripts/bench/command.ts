import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { World } from '../../src/standin/node/world'
import { install, newFile } from '../../test/installed'
import { fillTeam, letters } from '../../test/team'
import type { Figures, Part } from './part'

const ROOT = join(import.meta.dirname, '../..')
const MONTH = '2026-03'

function teamOf(people: number): World {
  const world = newFile({ locale: 'en_US' })
  install(world, { lang: 'en', blank: true })
  fillTeam(world, people, MONTH)
  return world
}

/** `yardstick score` on the file of a team of that size, from starting Node to the file written, in milliseconds. */
async function commandTime(people: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-bench-'))
  const file = join(folder, 'team.xlsx')
  writeFileSync(file, await teamOf(people).save())
  const started = performance.now()
  execFileSync('node', [join(ROOT, '.build/yardstick.mjs'), 'score', file, '--period', MONTH], { stdio: 'ignore' })
  const took = performance.now() - started
  rmSync(folder, { recursive: true })
  return took
}

/** Scoring a month of a team of that size: data calls, seconds at Google by the stand-in's clock, and here. */
function runOf(people: number): Figures {
  const world = teamOf(people)
  const started = performance.now()
  world.call('scorePeriod', { period: MONTH })
  const { roundTrips, seconds } = world.lastExecution
  return {
    [`run${people}DataCalls`]: roundTrips,
    [`run${people}Seconds`]: seconds,
    [`run${people}Ms`]: performance.now() - started,
  }
}

/** Data calls of what follows an edit in a month that was scored: one cell, and a paste of 2 000. */
function edits(): Figures {
  const world = teamOf(20)
  world.call('scorePeriod', { period: MONTH })
  const calls = letters((world.values('Actuals')[0] ?? []).indexOf('Calls') + 1)
  world.edit('Actuals', `${calls}2`, '1200万')
  const editDataCalls = world.lastExecution.roundTrips
  const rows = Array.from({ length: 1000 }, (_, i) => ['2026年3月', ` Person ${i + 1} `])
  world.edit('Actuals', 'A2', rows)
  return { editDataCalls, pasteDataCalls: world.lastExecution.roundTrips }
}

/** Runs of teams of three sizes, the command on one of them, and edits after it. */
export const part: Part = {
  most: { score1000Ms: 15_000 },
  async figures() {
    const runs = [20, 1000, 10_000].map(runOf)
    return { score1000Ms: await commandTime(1000), ...edits(), ...Object.assign({}, ...runs) }
  },
}
