import { readFileSync } from 'node:fs'
import { newWorld } from '../src/standin/node/commands/files'

const w = await newWorld({ lang: 'en' }).open(new Uint8Array(readFileSync('/tmp/sm/workbook.xlsx')))
const seen = new Set<string>()
for (const s of w.book.sheets)
  s.visitRaw((c, r, k) => {
    if (c.formula) {
      const key = s.name + c.formula.slice(0, 24)
      if (!seen.has(key)) {
        seen.add(key)
        console.log(s.name, r, k, c.formula.length, c.formula.slice(0, 900))
      }
    }
  })
