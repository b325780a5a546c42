// npm run index: writes the index.ts of every open folder; with --check it only says which are stale.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { staleIndexes } from './indexes'

const root = join(import.meta.dirname, '..')
const onlyCheck = process.argv.includes('--check')
const stale = staleIndexes(root)

for (const [path, text] of stale) {
  if (!onlyCheck) writeFileSync(join(root, path), text)
  console.log(`${onlyCheck ? '✗ stale' : 'wrote'} ${path}`)
}
if (stale.length === 0) console.log('Every index is fresh.')
if (onlyCheck && stale.length > 0) process.exit(1)
