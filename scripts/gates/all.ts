import { built } from './built'
import { docstrings } from './docstrings'
import { documented } from './documented'
import { fresh } from './fresh'
import type { Gate } from './gate'
import { names } from './names'
import { parity } from './parity'
import { dead, lint, types } from './programs'
import { pushed } from './pushed'
import { sizes } from './sizes'
import { formulas } from './templateFormulas'

const GATES: Readonly<Record<string, Gate>> = {
  types,
  'lint and format': lint,
  'dead code': dead,
  'indexes are fresh': fresh,
  'docs are fresh': documented,
  docstrings,
  sizes,
  names,
  'both languages': parity,
  'template formulas': formulas,
  build: built,
  'what clasp pushes': pushed,
}

const indent = (text: string): string => text.replace(/^/gm, '    ')

async function passes(name: string, gate: Gate, root: string): Promise<boolean> {
  const started = performance.now()
  const { failures, note } = await gate(root)
  const time = `${((performance.now() - started) / 1000).toFixed(1)} s`
  const passed = failures.length === 0
  console.log([`${passed ? '✓' : '✗'} ${name}`, note, time].filter(Boolean).join(' · '))
  for (const failure of failures) console.log(indent(failure))
  return passed
}

/** Runs every gate, a line each, whatever the ones before it said. */
export async function checkAll(root: string): Promise<boolean> {
  let failed = 0
  for (const [name, gate] of Object.entries(GATES)) if (!(await passes(name, gate, root))) failed++
  console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${Object.keys(GATES).length} checks failed.`)
  return failed === 0
}
