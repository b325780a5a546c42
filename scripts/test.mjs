// npm test, npm run test:rest, npm run test:all: packages and build as the tests ask for, then one run of them.
import './setup.mjs'
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { adds, RUNS } from './testing/runs.mjs'

const root = dirname(import.meta.dirname)
const [run = 'quick', ...others] = process.argv.slice(2)
const filter = RUNS[run].filter
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const args = ['run', '--mode', run, ...(filter ? ['--tags-filter', filter] : []), ...others]
const { status } = spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: 'inherit' })

if (run === 'quick' && others.length === 0) console.log(adds(root))
process.exit(status ?? 1)
