// @module-tag rest
import { describe, expect, it } from 'vitest'
import { callsIn } from '../../scripts/gates/formulaCode'
import { OFFICE_TOO } from '../../scripts/gates/templateFunctions'
import { lastCompleteMonth, sampleRows } from '../../src/book/template/sample'
import type { Template } from '../../src/book/template/template'
import type { World } from '../../src/standin/node/world'
import { templates } from '../../templates/index'
import { installed, LANGS } from '../installed'
import { computedByOffice, inCI, office, officeValue, plain } from '../standin/formula/office'

const TODAY = '2026-04-10'
const MONTH = lastCompleteMonth(TODAY)

interface Closing {
  readonly severity: string
  readonly pending: readonly string[]
}
type Row = Readonly<Record<string, string | number | null>>

const cases = Object.values<Template>(templates).flatMap(template =>
  LANGS.map(lang => ({ id: template.id, template, lang })),
)

const worlds: World[] = []

describe.each(cases)('the last month of $id in $lang', ({ id, template, lang }) => {
  const world = installed({ template: id, lang, today: TODAY })
  const closing = world.call('scorePeriod', { period: MONTH }) as Closing
  worlds.push(world)
  const { results = [], payLines = [] } = world.call('resultTables', { period: MONTH }) as Record<string, Row[]>
  const { playing, people } = sampleRows(template, lang, MONTH)
  const ofPerson = (name: string) => results.find(row => row.name === name)

  it('leaves exactly the one out whose figure is missing', () => {
    expect(closing).toMatchObject({ severity: 'leavesOut', pending: [playing.missingActual] })
    expect(results).toHaveLength(new Set(people.map(row => row.name)).size)
    expect(results.filter(row => row.state !== 'complete').map(row => row.name)).toEqual([playing.missingActual])
  })

  it('has every grade, most of them in the middle', () => {
    const count = (grade: string) => results.filter(row => row.grade === grade).length
    const [best = '', ...others] = template.grades.map(({ grade }) => grade)
    expect(count(best)).toBeGreaterThanOrEqual(2)
    expect(count(best)).toBeLessThan(results.length / 3)
    expect(others.slice(0, 2).every(grade => count(grade) >= 3)).toBe(true)
  })

  it('lets the veto act on one', () => {
    const kpi = template.plans.flatMap(plan => plan.kpis).find(({ veto }) => veto)
    const vetoed = results.filter(row => /veto|否决/.test(String(row.why)))
    expect(vetoed.map(row => row.name)).toEqual([playing.gate])
    expect(String(ofPerson(playing.gate)?.why)).toContain(kpi?.name[lang])
  })

  it('pays the star most, and takes back what was refunded', () => {
    const commission = results.map(row => Number(row.commission))
    expect(ofPerson(playing.star)?.commission).toBe(Math.max(...commission))
    expect(payLines.filter(line => Number(line.amount) < 0).map(line => line.person)).toContain(playing.refund)
  })

  it('stays within the budget', () => {
    const total = results.reduce((sum, row) => sum + Number(row.total), 0)
    const budget = template.settings.budgetPerMonth as Readonly<Record<string, number>>
    expect(total).toBeGreaterThan(0.5 * (budget[lang] ?? 0))
    expect(total).toBeLessThanOrEqual(budget[lang] ?? 0)
  })
})

const isOffice = (formula: string): boolean => callsIn(formula).every(name => OFFICE_TOO.has(name))

/** What its formulas show that LibreOffice has the functions for, by their places. */
function ours(world: World): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const [index, sheet] of world.book.sheets.entries()) {
    sheet.visit(sheet.box, (cell, row, column) => {
      if (cell.formula !== null && isOffice(cell.formula))
        found.set(`${index} ${row} ${column} =${cell.formula}`, plain(cell.value ?? ''))
    })
  }
  return found
}

it.skipIf(!office && !inCI).each(LANGS)(
  'every formula of every template gives in LibreOffice what we compute, where it has the functions, in %s (needs soffice)',
  { timeout: 480_000 },
  async lang => {
    const chosen = cases.flatMap((one, i) => (one.lang === lang ? [{ id: one.id, world: worlds[i] }] : []))
    const files = chosen.flatMap(({ id, world }) => {
      world?.book.formulas.settle()
      return world ? [{ id, world, values: ours(world) }] : []
    })
    const books = await computedByOffice(
      files.map(({ world }) => world),
      isOffice,
    )
    for (const [i, { id, values }] of files.entries()) {
      const theirs = [...values.keys()].map((key): [string, unknown] => {
        const [sheet = 0, row = 0, column = 0] = key.split(' ').slice(0, 3).map(Number)
        const book = books[i]
        return [key, book && (officeValue(book, sheet, { row, column }) ?? '')]
      })
      expect(values.size).toBeGreaterThan(200)
      expect(Object.fromEntries(theirs), id).toEqual(Object.fromEntries(values))
    }
    expect(files).toHaveLength(Object.keys(templates).length)
  },
)
