import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, ourOwn, write } from './project'

const HERE = join(import.meta.dirname, '../..')

const node = (cwd: string, ...args: string[]) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })

describe('the counts of test runs', () => {
  const counts = (reports: Readonly<Record<string, object>>) => {
    const files = Object.entries(reports).map(([name, report]) => [`tests/${name}.json`, JSON.stringify(report)])
    const root = folder(Object.fromEntries(files))
    const { stdout, stderr, status } = node(root, join(HERE, 'scripts/testCounts.mjs'), join(root, 'tests'))
    return { line: stdout.trim(), said: stderr.trim(), status }
  }
  const report = (name: string, ...statuses: string[]) => ({
    success: !statuses.includes('failed'),
    testResults: [
      {
        name,
        status: 'passed',
        assertionResults: statuses.map((status, i) => ({ fullName: `test ${i + 1}`, status })),
      },
    ],
  })

  it('are those of all runs together', () => {
    const reports = { quick: report('a', 'passed', 'passed'), rest: report('b', 'passed') }
    expect(counts(reports)).toEqual({ line: '3 passed, 0 failed', said: '', status: 0 })
  })

  it('fail when one failed, when a file did not load, and when nothing ran', () => {
    expect(counts({ quick: report('a', 'passed', 'failed') })).toMatchObject({ line: '1 passed, 1 failed', status: 1 })
    const broken = { success: false, testResults: [{ name: 'a', status: 'failed', assertionResults: [] }] }
    expect(counts({ quick: report('b', 'passed'), rest: broken })).toMatchObject({
      line: '1 passed, 1 failed',
      status: 1,
    })
    expect(counts({ quick: report('a') })).toMatchObject({ line: '0 passed, 0 failed', status: 1 })
  })

  it('fail when a test was run by none of them, and name it; what one run leaves to another is no gap', () => {
    const reports = { quick: report('a', 'passed', 'skipped'), rest: report('a', 'skipped', 'skipped') }
    expect(counts(reports)).toEqual({ line: '1 passed, 1 failed', said: 'not run: a test 2', status: 1 })
  })

  it('name a test that waits to be written, once, and do not fail for it', () => {
    const reports = { quick: report('a', 'passed', 'todo'), rest: report('a', 'skipped', 'todo') }
    expect(counts(reports)).toEqual({ line: '1 passed, 0 failed', said: 'waiting: a test 2', status: 0 })
  })

  it('fail without a report', () => {
    expect(counts({})).toMatchObject({ line: '0 passed, 0 failed', status: 1 })
  })
})

describe('setup', () => {
  const parts = ['setup.mjs', 'setup/packages.mjs', 'setup/built.mjs', 'setup/stop.mjs'].map(name => `scripts/${name}`)
  const own = Object.fromEntries(parts.map(name => [name, ourOwn(name)]))
  const files = { ...own, 'package-lock.json': '{}' }

  it('says what npm said when it cannot install', () => {
    const { status, stdout, stderr } = node(folder(files), 'scripts/setup.mjs')
    expect(stdout).toContain('Installing packages')
    expect(stderr).toContain('npm ci failed; nothing was built.')
    expect(status).toBe(1)
  })

  it('builds when a source or a result is not as the last build left it, and not otherwise', () => {
    const lock = createHash('sha256').update('{}').digest('hex')
    const builder =
      "import fs from 'node:fs'\nfs.mkdirSync('dist', { recursive: true })\nfs.copyFileSync('src/a.ts', 'dist/a.js')\nconsole.log('built')\nprocess.exit(fs.existsSync('broken') ? 3 : 0)\n"
    const installed = { 'node_modules/.yardstick-lock': lock, 'node_modules/tsx/dist/cli.mjs': builder }
    const root = folder({ ...files, ...installed, 'src/a.ts': '1', '.build/x': '' })
    const run = () => {
      const { stdout, status } = node(root, 'scripts/setup.mjs')
      return [stdout.trim(), status]
    }
    expect(run()).toEqual(['built', 0])
    expect(run()).toEqual(['', 0])
    write(root, { 'src/a.ts': '2' })
    expect([run(), run()]).toEqual([
      ['built', 0],
      ['', 0],
    ])
    write(root, { 'dist/a.js': 'typed over' })
    expect([run(), run()]).toEqual([
      ['built', 0],
      ['', 0],
    ])
    write(root, { 'src/b.ts': '', broken: '' })
    expect([run(), run()]).toEqual([
      ['built', 3],
      ['built', 3],
    ])
  })
})

describe('deploy', () => {
  it('says how to name the script project', () => {
    const { status, stderr } = node(HERE, '--import', 'tsx', 'scripts/deploy.ts', 'nowhere')
    expect(stderr).toContain('.clasp.nowhere.json is missing.')
    expect(stderr).toContain('Script ID')
    expect(status).toBe(1)
  })
})
