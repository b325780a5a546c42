import { describe, expect, it } from 'vitest'
import { sampleRows } from '../../src/book/template/sample'
import { amountIn, type Template } from '../../src/book/template/template'
import { dayNumber } from '../../src/domain/values/day'
import { templates } from '../../templates/index'

const template: Template = templates.telesales
const languages = ['en', 'zh-CN'] as const
const LAST = '2026-03'

describe.each(languages)('a call centre in %s', lang => {
  const { people, deals, actuals, playing } = sampleRows(template, lang, LAST)
  const name = (id: string) => template.plans[0]?.kpis.find(kpi => kpi.id === id)?.name[lang] ?? ''
  const inbound = template.teams.find(({ id }) => id === 'inbound')?.name[lang]
  const leaders = new Set(people.filter(row => !row.leader).map(row => row.name))
  const booked = deals.filter(row => row.kind === 'booked')
  const cash = deals.filter(row => row.kind === 'cash')
  /** Callers who were there all month, with their figures. */
  const rows = actuals
    .filter(({ values }) => !leaders.has(values.name) && values.name !== playing.joiner)
    .map(({ values, open }) => ({ ...values, figure: (id: string) => Number(open[name(id)]) }))

  it('reaches one in three of those it calls, and nearly all of those who call', () => {
    for (const { team, figure } of rows) {
      const rate = figure('connected') / figure('calls')
      expect(rate).toBeGreaterThan(team === inbound ? 0.85 : 0.15)
      expect(rate).toBeLessThan(team === inbound ? 1 : 0.5)
    }
  })

  it('talks some hours on every working day', () => {
    const perDay = rows.map(({ figure }) => figure('talkMinutes') / 21 / 60)
    const mean = perDay.reduce((a, b) => a + b, 0) / perDay.length
    expect(mean).toBeGreaterThan(1)
    expect(mean).toBeLessThan(3)
    expect(Math.max(...perDay)).toBeLessThan(6)
  })

  it('turns about one lead of twelve into an order', () => {
    const rates = rows.flatMap(({ name, month, figure }) => {
      const orders = booked.filter(row => row.person === name && row.date?.startsWith(month ?? '')).length
      return Number.isNaN(figure('leads')) ? [] : [orders / figure('leads')]
    })
    const mean = rates.reduce((a, b) => a + b, 0) / rates.length
    expect(mean).toBeGreaterThan(0.065)
    expect(mean).toBeLessThan(0.09)
    expect(Math.max(...rates)).toBeLessThan(0.2)
  })

  it('sells products at their price, one at a time but for large orders', () => {
    const { deals: spec } = template.sample.sales
    const prices = new Map(
      'products' in spec ? spec.products.map(each => [each.name[lang], amountIn(each.price, lang)]) : [],
    )
    for (const { product, units, amount } of booked)
      expect(amount).toBe((units ?? 0) * (prices.get(product ?? '') ?? 0))
    const large = booked.filter(row => (row.units ?? 0) > 1 && !row.share && !row.person?.includes('%'))
    expect(new Set(large.map(row => row.person))).toEqual(new Set([playing.star]))
    expect(large.every(row => row.date?.startsWith(LAST))).toBe(true)
  })

  it('is paid in full within days, or not yet', () => {
    for (const paid of cash) {
      const order = booked.find(row => row.dealNo === paid.dealNo)
      expect(order?.amount).toBe(paid.amount)
      const days = dayNumber(paid.date ?? '') - dayNumber(order?.date ?? '')
      expect(days).toBeGreaterThanOrEqual(0)
      expect(days).toBeLessThanOrEqual(4)
    }
    expect(cash.length / booked.length).toBeGreaterThan(0.95)
  })

  it('gives back whole orders that were paid', () => {
    for (const { reverses, amount } of deals.filter(row => row.kind === 'refund')) {
      expect(cash.find(row => row.dealNo === reverses)?.amount).toBe(-(amount ?? 0))
    }
  })

  it('never calls two companies by one name', () => {
    const first = booked.filter(row => row.customerKind === 'new' && row.share?.n !== 0.3)
    expect(new Set(first.map(row => row.customer)).size).toBe(first.length)
  })
})
