import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageOf, restoreImage } from '../src/standin/node/image'
import type { World } from '../src/standin/node/world'

const ROOT = join(import.meta.dirname, '..')
const IMAGES = join(ROOT, '.build/images')

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(ending) && !file.includes('node_modules'))
    .sort()
    .map(file => join(folder, file))

/** One figure for what makes an image what it is: the bundle, the stand-in, what tests share, and the Node that wrote it. */
const version = (() => {
  const hash = createHash('sha256').update(process.version)
  const helpers = filesIn('test', '.ts').filter(file => !file.endsWith('.test.ts'))
  for (const file of ['dist/Code.js', ...filesIn('dist', '.html'), ...filesIn('src/standin', '.ts'), ...helpers])
    hash.update(file).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex').slice(0, 16)
})()

/** Makes room for images of this version; those of others are of no use any more. */
const folderOfVersion = (): string => {
  const folder = join(IMAGES, version)
  if (existsSync(folder)) return folder
  rmSync(IMAGES, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

/**
 * A world by its image: made once for all files and runs of this version, then read into an `empty` one. `what` names all
 * that it depends on besides the version. Processes that need the same one at the same time both make it.
 */
export const imaged = (what: string, { empty, make }: { empty: () => World; make: () => World }): World => {
  const path = join(folderOfVersion(), createHash('sha256').update(what).digest('hex').slice(0, 16))
  if (existsSync(path)) return restoreImage(empty(), readFileSync(path))
  const world = make()
  const own = `${path}.${process.pid}`
  writeFileSync(own, imageOf(world))
  renameSync(own, path)
  return world
}
