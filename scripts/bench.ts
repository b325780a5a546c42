// npm run bench -- <part…> [--json]: figures of one run; machines are noisy, so nothing here passes or fails.

import { parseArgs } from 'node:util'
import type { Figures } from './bench/part'
import { PARTS } from './bench/parts'

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
const names = Object.keys(PARTS)
const unknown = positionals.filter(name => !names.includes(name))
if (unknown.length > 0) {
  console.error(`no part of the bench is called ${unknown.join(', ')}; there are ${names.join(', ')}`)
  process.exit(1)
}

const rounded = (figure: number): number => Math.round(figure * 1000) / 1000
const measured: Record<string, Figures> = {}

for (const name of positionals.length > 0 ? positionals : names) {
  const loaded = await PARTS[name]?.()
  if (!loaded) continue
  const { figures, most = {} } = loaded.part
  const found = Object.entries(await figures()).map(([key, value]) => [key, rounded(value)] as const)
  measured[name] = Object.fromEntries(found)
  if (values.json) continue
  console.log(name)
  for (const [key, value] of found) console.log(`  ${key} ${value}${most[key] === undefined ? '' : ` of ${most[key]}`}`)
}
if (values.json) console.log(JSON.stringify(measured))
