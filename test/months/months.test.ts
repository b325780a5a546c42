import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tables } from '../../src/book/tables/index'
import { readDocument } from './document'
import { runAll, shownAs } from './shown'

/** Each document in this folder is one month or several: what a manager filled in, and what must come out, by hand. */
const folder = import.meta.dirname
for (const file of readdirSync(folder).filter(name => name.endsWith('.md'))) {
  const document = readDocument(readFileSync(join(folder, file), 'utf8'))
  describe(`${file}: ${document.title}`, () => {
    const runs = runAll(document)
    for (const expected of document.expected) {
      it(`${tables[expected.table].name.en} of ${expected.month}`, () => {
        expect(shownAs(expected, runs.get(expected.month), document.lang)).toEqual(expected.rows)
      })
    }
    for (const [month, { checks }] of runs) {
      const isShown = document.expected.some(one => one.month === month && one.table === 'checks')
      if (!isShown) it(`nothing to check in ${month}`, () => expect(checks).toEqual([]))
    }
  })
}
