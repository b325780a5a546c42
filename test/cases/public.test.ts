import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../months/document'
import { runAll, shownAs } from '../months/shown'
import { answer, sheetOf } from '../standin/formula/sheet'
import { cells, months, named, type Reported, reported, waiting } from './public'

const CODE = readFileSync(join(import.meta.dirname, '../../dist/Code.js'), 'utf8')
const caseOf = (id: string) => reported.find(one => one.id === id) as Reported
const titleOf = ({ id, wanted, source }: Reported) => `${id}: ${wanted} (${source})`

describe('months somebody else had trouble with', () => {
  for (const [id, expected] of Object.entries(months)) {
    const report = caseOf(id)
    const document = readDocument(`${report.input.document}\n${expected}`)
    const runs = runAll(document)
    for (const one of document.expected)
      it(`${titleOf(report)}: ${one.table} of ${one.month}`, () =>
        expect(shownAs(one, runs.get(one.month), document.lang)).toEqual(one.rows))
  }
})

describe('rows that Checks must name', () => {
  for (const [id, what] of Object.entries(named)) {
    const report = caseOf(id)
    it(titleOf(report), () => {
      const runs = runAll(readDocument(report.input.document ?? ''))
      expect([...runs.values()].flatMap(({ checks }) => checks.map(line => line.what))).toEqual(expect.arrayContaining([...what]))
    })
  }
})

describe('formulas somebody else got wrong', () => {
  const world = sheetOf([], { code: CODE })
  for (const [id, expected] of Object.entries(cells)) {
    const report = caseOf(id)
    it(titleOf(report), () => {
      const shown = answer(world, `=${report.input.call}`)
      const rows = Array.isArray(shown) ? shown : [[shown]]
      expect(rows.length).toBe(expected.length)
      for (const [i, row] of expected.entries())
        for (const [j, figure] of row.entries()) expect(rows[i]?.[j]).toBeCloseTo(figure, 6)
    })
  }
})

describe('what waits for pay as real schemes pay', () => {
  for (const id of waiting) it.todo(titleOf(caseOf(id)))

  it('nothing else is left out', () => {
    const tried = [months, cells, named].flatMap(Object.keys)
    expect([...tried, ...waiting].sort()).toEqual(reported.map(one => one.id).sort())
  })
})
