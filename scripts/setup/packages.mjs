import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stop } from './stop.mjs'

/** Installs the packages when they are missing or the lock file has changed. */
export function installPackages(root) {
  const stamp = join(root, 'node_modules', '.yardstick-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
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
