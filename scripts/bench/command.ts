import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install, newFile } from '../../test/installed'
import { fillTeam } from '../../test/team'

const ROOT = join(import.meta.dirname, '../..')
const MONTH = '2026-03'

/** `yardstick score` on the file of a team of that size, from starting Node to the file written, in milliseconds. */
export async function scoreTime(people: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-bench-'))
  const file = join(folder, 'team.xlsx')
  const world = newFile({ locale: 'en_US' })
  install(world, { lang: 'en', blank: true })
  fillTeam(world, people, MONTH)
  writeFileSync(file, await world.save())
  const started = performance.now()
  execFileSync('node', [join(ROOT, '.build/yardstick.mjs'), 'score', file, '--period', MONTH], { stdio: 'ignore' })
  const took = performance.now() - started
  rmSync(folder, { recursive: true })
  return took
}
