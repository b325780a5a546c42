// Prints "N passed, N failed" from the report of the last test run; fails when there is none or something failed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const report = process.argv[2] ?? join(import.meta.dirname, '../.build/test-report.json')

if (!existsSync(report)) {
  console.error('The tests left no report.')
  console.log('0 passed, 0 failed')
  process.exit(1)
}
const { numPassedTests: passed, numFailedTests, testResults, success } = JSON.parse(readFileSync(report, 'utf8'))
// A file that does not load has no tests of its own; it counts as one that failed.
const broken = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length
const failed = numFailedTests + broken
console.log(`${passed} passed, ${failed} failed`)
process.exit(success && failed === 0 && passed > 0 ? 0 : 1)
