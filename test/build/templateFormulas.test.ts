import { describe, expect, it } from 'vitest'
import { unreadByFunctions } from '../../scripts/gates/clock'
import { formulaProblems, formulas, templateFormulas } from '../../scripts/gates/templateFormulas'
import { sheets } from '../../src/book/sheets'
import type { Table } from '../../src/book/table/table'
import { tables } from '../../src/book/tables'

const known: readonly Table[] = Object.values(tables)

describe('a template formula', () => {
  it.each([
    ['speaks of a table that is not there', '[kpi.weight]', 'no table kpi'],
    ['of a column that is not there', 'SUM([kpis.weights])', 'no weights in kpis'],
    ['of a setting that is not there', '[settings.cap]', 'no cap in settings'],
    ['of a whole table in its own row', '[kpis@]', '@ wants a column of kpis'],
    ['calls what is not on the list', 'OFFSET([kpis.weight];1;0)', 'OFFSET is not on the list of functions'],
    ['depends on the clock', 'IF(TODAY()>[deals.date@];1;0)', 'TODAY is not on the list of functions'],
    ['depends on chance', 'RAND()', 'RAND is not on the list of functions'],
    ['holds a decimal', 'ROUND([kpis.weight@]*0.5;2)', 'a decimal is read otherwise in other locales'],
    ['separates by commas', 'ROUND([kpis.weight@],2)', 'a comma between arguments is read otherwise in other locales'],
    ['holds an array in braces', 'SUM({1;2})', 'an array in braces is written otherwise in other locales'],
    [
      'looks for a period by a criterion',
      'SUMIFS([results.total];[results.period];"2026-03")',
      'SUMIFS may read a period as a date: compare it by =',
    ],
  ])('that %s is refused', (_, formula, problem) => {
    expect(formulaProblems(formula, known)).toContain(problem)
  })

  it('may hold commas, decimals and brackets in its texts and tab names', () => {
    expect(
      formulaProblems('IF([kpis.weight@]="";"1,5 [x] {y}";SUMIFS([results.total];[results.name];"Ann"))', known),
    ).toEqual([])
  })
})

describe('a cell that depends on the clock', () => {
  const sheet = (other: string) => ({
    ...sheets.start,
    cells: [
      { at: 'A1', formula: 'IF(TODAY()>1;1;0)' },
      { at: 'C1', formula: other },
    ],
  })

  it.each([
    ['nothing refers to it', 'SUM(B1:B9)', true],
    ['a formula names it in a text', '"see A1"', true],
    ['a formula reads it', 'KPI_SCORE(A1;100)', false],
    ['a formula reads a range it lies in', 'SUM($A$1:$B$9)', false],
  ])('stands where %s: %s', (_, other, may) => {
    expect(unreadByFunctions(sheet(other)).includes('start A1')).toBe(may)
  })

  it('never calls a custom function itself', () => {
    const cells = [{ at: 'A1', formula: 'KPI_SCORE(TODAY();100)' }]
    expect(unreadByFunctions({ ...sheets.start, cells })).toEqual([])
  })
})

it('those of the template pass, and call few custom functions', async () => {
  const verdict = await formulas(new URL('../..', import.meta.url).pathname)
  expect(verdict.failures).toEqual([])
  expect(templateFormulas(Object.values(sheets), known).length).toBeGreaterThan(100)
})
