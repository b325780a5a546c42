// Prints "N passed, N failed" of all test runs that left a report; fails when there is none, something failed or nothing ran it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? join(import.meta.dirname, '../.build/tests')
const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : []

if (files.length === 0) {
  console.error('The tests left no report.')
  console.log('0 passed, 0 failed')
  process.exit(1)
}
const reports = files.map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')))
const tests = reports.flatMap(({ testResults }) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ test: `${name} ${fullName}`, status })),
  ),
)
const passed = tests.filter(({ status }) => status === 'passed')
const failed = tests.filter(({ status }) => status === 'failed')
// A file that does not load has no tests of its own; it counts as one that failed.
const broken = reports
  .flatMap(({ testResults }) => testResults)
  .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
// What one run leaves to another was run by that; what none ran lacks a program, and in CI none may be missing.
// A test that is named and not written yet (it.todo) is neither: it waits.
const waiting = new Set(tests.filter(({ status }) => status === 'todo').map(({ test }) => test))
const ran = new Set([...passed, ...failed].map(({ test }) => test))
const skipped = new Set(tests.map(({ test }) => test).filter(test => !ran.has(test) && !waiting.has(test)))
for (const test of waiting) console.error(`waiting: ${test}`)
for (const test of skipped) console.error(`not run: ${test}`)

const failures = failed.length + broken.length + skipped.size
console.log(`${passed.length} passed, ${failures} failed`)
process.exit(failures === 0 && passed.length > 0 && reports.every(({ success }) => success) ? 0 : 1)
