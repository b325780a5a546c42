import { describe, expect, it } from 'vitest'
import { layoutSheets } from '../../src/book/layout/layout'
import { newWorkbook } from '../../src/book/layout/newWorkbook'
import type { Template } from '../../src/book/template/template'
import type { Lang } from '../../src/domain/values/text'
import { templates } from '../../templates'

const plansOf = (template: Template, lang: Lang, today = '2026-04-10') =>
  layoutSheets(newWorkbook({ template, lang, blank: false, today, fileId: 'f' }))

const every = Object.values<Template>(templates).flatMap(template =>
  (['en', 'zh-CN'] as const).map(lang => ({ id: template.id, lang, plans: plansOf(template, lang) })),
)

/** The order of the tabs on the first day. */
const FIRST = [
  ...['start', 'month', 'actuals', 'deals', 'scorecard', 'dashboard', 'results'],
  ...['people', 'kpis', 'targets', 'grades', 'commission', 'teams', 'settings'],
]

describe.each(every)('$id in $lang', ({ plans }) => {
  it('freezes no more than a phone can spare', () => {
    for (const { tab, columns, frozenColumns } of plans) {
      const width = columns.slice(0, frozenColumns).reduce((sum, column) => sum + column.width, 0)
      expect([tab, frozenColumns <= 2 && width <= 140]).toEqual([tab, true])
    }
  })

  it('offers in dropdowns only columns that are there, and months around today', () => {
    const offered = plans.flatMap(({ columns }) => columns.flatMap(({ accepts }) => (accepts ? [accepts] : [])))
    for (const accepts of offered) {
      if (accepts.kind !== 'column') continue
      const plan = plans.find(({ table }) => table === accepts.table)
      expect(plan?.columns.map(({ id }) => id)).toContain(accepts.column)
    }
    const months = plans.find(({ table }) => table === 'actuals')?.columns[0]?.accepts
    expect(months).toMatchObject({ kind: 'words', words: expect.arrayContaining(['2025-10', '2026-03', '2026-12']) })
  })

  it('calls every column of a tab something else, with a note', () => {
    for (const { tab, columns, header } of plans) {
      if (header.title) continue
      expect([tab, new Set(columns.map(({ header }) => header)).size]).toEqual([tab, columns.length])
      expect(columns.filter(({ note }) => note === '')).toEqual([])
    }
  })

  it('shows at first the tabs one works in, at most fourteen; those of features wait until one is ticked', () => {
    const shown = plans.filter(({ hidden }) => !hidden).map(({ table }) => table)
    expect(shown.length).toBeLessThanOrEqual(14)
    expect(FIRST.filter(id => plans.some(({ table }) => table === id))).toEqual(shown)
  })

  it('protects what jobs write and leaves what people type alone', () => {
    const open = plans.filter(plan => !plan.protected).map(({ table }) => table)
    expect(open).toEqual(expect.arrayContaining(['actuals', 'people', 'kpis', 'settings']))
    expect(open).not.toContain('results')
  })
})

it('begins the year of Targets with the fiscal year', () => {
  const general = templates['general-sales']
  const template = { ...general, settings: { ...general.settings, fiscalYearStart: 4 } }
  const targets = plansOf(template, 'en').find(({ table }) => table === 'targets')
  const months = targets?.columns.filter(({ id }) => /^m\d/.test(id ?? '')).map(({ header }) => header)
  expect(months).toEqual(['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'])
})
