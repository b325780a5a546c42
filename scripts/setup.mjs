// Installs the packages when they are missing or the lock file has changed; plain JavaScript, as nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules', '.yardstick-lock')
const OLDEST = [20, 18]

function stop(message) {
  console.error(message)
  process.exit(1)
}

function nodeIsTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])
}

if (nodeIsTooOld(process.versions.node))
  stop(
    `Yardstick needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}. See https://nodejs.org`,
  )

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock

if (!installed) {
  console.log('Installing packages (npm ci), about half a minute …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (npm.error) stop(`npm could not be started: ${npm.error.message}`)
  if (npm.status !== 0) stop(`npm ci failed; nothing was built.\n\n${npm.stderr || npm.stdout}`)
  writeFileSync(stamp, lock)
}
