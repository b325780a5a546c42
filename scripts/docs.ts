// npm run docs: writes the pages of docs/ that are made from the source.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stalePages } from './docs/stale'

const root = join(import.meta.dirname, '..')
const stale = stalePages(root)

for (const [path, text] of stale) {
  writeFileSync(join(root, path), text)
  console.log(`wrote ${path}`)
}
if (stale.length === 0) console.log('Every page is fresh.')
