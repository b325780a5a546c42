import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createWorld, type World, type WorldOptions } from '../src/standin/node/world'
import { imaged } from './images'
import type { Lang } from './languages'

export { LANGS, type Lang } from './languages'

const dist = (file: string): string => readFileSync(join(import.meta.dirname, '../dist', file), 'utf8')

function pages(): Record<string, string> {
  const files = readdirSync(join(import.meta.dirname, '../dist')).filter(file => file.endsWith('.html'))
  return Object.fromEntries(files.map(file => [file, dist(file)]))
}

/** A new file with the built script bound to it, in Shanghai on 10 April 2026. */
export function newFile(options: Partial<WorldOptions> = {}): World {
  const manifest = JSON.parse(dist('appsscript.json'))
  const code = dist('Code.js')
  const usual = { code, manifest, html: pages(), now: '2026-04-10T02:00:00Z', timeZone: 'Asia/Shanghai' }
  return createWorld({ ...usual, ...options })
}

export interface Install {
  /** General sales unless named. */
  readonly template?: string
  readonly lang: Lang
  readonly blank?: boolean
  readonly today?: string
}

interface Progress {
  readonly label: string
  readonly token?: string
  readonly result?: { readonly sentence: string }
}

/** Installs the template to its end; gives the last sentence and the round trips of each call. */
export function install(world: World, request: Install) {
  let { token } = world.call('startJob', { job: 'installTemplate', template: 'general-sales', ...request }) as {
    token?: string
  }
  const trips: { label: string; count: number }[] = []
  let sentence = ''
  while (token !== undefined) {
    const progress = world.call('stepJob', token) as Progress
    trips.push({ label: progress.label, count: world.lastExecution.roundTrips })
    sentence = progress.result?.sentence ?? ''
    token = progress.token
  }
  return { sentence, trips }
}

const originals = new Map<string, World>()

/** A copy of one's own of a workbook that is made once for all tests of a file. `what` names it. */
export function copyOf(what: string, make: () => World): World {
  const original = originals.get(what) ?? make()
  originals.set(what, original)
  return original.twin()
}

/** The same, made once for all files: `make` and what it uses stand outside files of tests. */
export function sharedCopyOf(what: string, make: () => World): World {
  return copyOf(what, () => imaged(what, { empty: newFile, make }))
}

/** A workbook of one's own, with its sample unless blank; in Shanghai on 10 April 2026 unless said otherwise. */
export function installed(request: Install, options: Partial<WorldOptions> = {}): World {
  const usual = { locale: request.lang === 'en' ? 'en_US' : 'zh_CN' }
  const full = { template: 'general-sales', blank: false, ...request }
  return sharedCopyOf(`installed ${JSON.stringify([full, options])}`, () => {
    const world = newFile({ ...usual, ...options })
    install(world, full)
    return world
  })
}

/** The sample with March 2026 scored. */
export function scored(lang: Lang): World {
  return sharedCopyOf(`scored ${lang}`, () => {
    const world = installed({ lang })
    world.call('scorePeriod', { period: '2026-03' })
    return world
  })
}
