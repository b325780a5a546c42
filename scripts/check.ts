// npm run check: every rule of the house, one line each; all failures, not only the first.
import { join } from 'node:path'
import { built } from './gates/built'
import { fresh } from './gates/fresh'
import type { Gate } from './gates/gate'
import { names } from './gates/names'
import { parity } from './gates/parity'
import { dead, lint, types } from './gates/programs'
import { pushed } from './gates/pushed'
import { sizes } from './gates/sizes'

const GATES: Readonly<Record<string, Gate>> = {
  types,
  'lint and format': lint,
  'dead code': dead,
  'indexes are fresh': fresh,
  sizes,
  names,
  'both languages': parity,
  build: built,
  'what clasp pushes': pushed,
}

const root = join(import.meta.dirname, '..')
const indent = (text: string): string => text.replace(/^/gm, '    ')
let failed = 0

for (const [name, gate] of Object.entries(GATES)) {
  const started = performance.now()
  const { failures, note } = await gate(root)
  const time = `${((performance.now() - started) / 1000).toFixed(1)} s`
  console.log(`${failures.length === 0 ? '✓' : '✗'} ${[name, note, time].filter(Boolean).join(' · ')}`)
  for (const failure of failures) console.log(indent(failure))
  if (failures.length > 0) failed++
}
console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${Object.keys(GATES).length} checks failed.`)
process.exit(failed === 0 ? 0 : 1)
