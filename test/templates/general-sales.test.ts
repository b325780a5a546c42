import { describe, expect, it } from 'vitest'
import { sampleRows } from '../../src/book/template/sample'
import type { Template } from '../../src/book/template/template'
import { templates } from '../../templates/index'

const template: Template = templates['general-sales']
const languages = ['en', 'zh-CN'] as const
const sum = (amounts: readonly (number | null | undefined)[]) => amounts.reduce<number>((a, b) => a + (b ?? 0), 0)

describe.each(languages)('companies of general sales in %s', lang => {
  const { people, deals, actuals } = sampleRows(template, lang, '2026-03')
  const kpi = template.plans[0]?.kpis.find(({ id }) => id === 'cashDue')?.name[lang] ?? ''

  it('pay about what is due', () => {
    const cash = deals.filter(row => row.kind === 'cash' && row.date?.startsWith('2026-03'))
    const inMonth = actuals.filter(({ values }) => values.month === '2026-03')
    const due = sum(inMonth.map(({ open }) => Number(open[kpi]) || 0))
    expect(sum(cash.map(row => row.amount)) / due).toBeGreaterThan(0.8)
    expect(sum(cash.map(row => row.amount)) / due).toBeLessThan(1.1)
  })

  it('bought last year from everybody who was there, for growth to compare with', () => {
    const lastYear = deals.filter(row => row.date?.startsWith('2025-03'))
    expect(new Set(lastYear.map(row => row.person)).size).toBe(new Set(people.map(row => row.name)).size - 1)
  })
})
