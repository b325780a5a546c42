import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build reads, and what it leaves. */
const SOURCES = [
  'src',
  'templates',
  'scripts/build',
  'scripts/build.ts',
  'scripts/start.ts',
  'appsscript.json',
  'package-lock.json',
  'tsconfig.base.json',
]
const RESULTS = ['dist', '.build/yardstick.mjs', '.build/start.mjs']

/** Builds unless everything is as the last build left it. */
export function buildWhenChanged(root) {
  const stamp = join(root, '.build', 'built')
  const now = () => digest(root, [...SOURCES, ...RESULTS])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now()) return
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const { status } = spawnSync(process.execPath, [tsx, join(root, 'scripts', 'build.ts')], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, now())
}

/** One figure for the names and contents of all files in these places. */
function digest(root, places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(place => filesIn(root, place))) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

function filesIn(root, place) {
  const path = join(root, place)
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [place]
  return readdirSync(path, { recursive: true })
    .map(name => join(place, name))
    .filter(file => statSync(join(root, file)).isFile())
    .sort()
}
