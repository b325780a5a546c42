// npm run build: dist/ for Apps Script and .build/yardstick.mjs for the command line.
import { join } from 'node:path'
import { build } from './build/build'

const started = performance.now()
const { failures, code, names } = await build(join(import.meta.dirname, '..'))
const kilobytes = (Buffer.byteLength(code) / 1000).toFixed(0)

if (failures.length > 0) {
  console.error(`The build failed; dist/ is empty.\n${failures.map(line => `  ✗ ${line}`).join('\n')}`)
  process.exit(1)
}
console.log(`dist/Code.js ${kilobytes} kB, ${names.length} public names, ${Math.round(performance.now() - started)} ms`)
