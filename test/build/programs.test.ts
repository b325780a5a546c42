import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, ourOwn, write } from './project'

const HERE = join(import.meta.dirname, '../..')

const node = (cwd: string, ...args: string[]) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })

describe('the counts of a test run', () => {
  const counts = (report: object) => {
    const root = folder({ 'report.json': JSON.stringify(report) })
    const { stdout, status } = node(root, join(HERE, 'scripts/testCounts.mjs'), join(root, 'report.json'))
    return { line: stdout.trim(), status }
  }
  const file = { status: 'passed', assertionResults: [{}] }

  it('pass when all passed', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file], success: true }
    expect(counts(report)).toEqual({ line: '3 passed, 0 failed', status: 0 })
  })

  it('fail when one failed, when a file did not load, and when nothing ran', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, testResults: [file], success: false }
    expect(counts(report)).toEqual({ line: '3 passed, 1 failed', status: 1 })
    const broken = { ...report, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(counts(broken)).toEqual({ line: '3 passed, 1 failed', status: 1 })
    const nothing = { numPassedTests: 0, numFailedTests: 0, testResults: [], success: true }
    expect(counts(nothing)).toEqual({ line: '0 passed, 0 failed', status: 1 })
  })

  it('fail without a report', () => {
    const { stdout, status } = node(folder({}), join(HERE, 'scripts/testCounts.mjs'), 'nowhere.json')
    expect([stdout.trim(), status]).toEqual(['0 passed, 0 failed', 1])
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
