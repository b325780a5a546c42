import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/book/table/read'
import type { Table } from '../../src/book/table/table'
import { cellOf } from '../../src/book/table/write'
import { tables } from '../../src/book/tables/index'
import { lastCompleteMonth, SAMPLE_NOTE, sampleRows } from '../../src/book/template/sample'
import { amountIn, type Template, type TemplateKpi } from '../../src/book/template/template'
import { templateRows } from '../../src/book/template/templateRows'
import { scoring } from '../../src/domain/methods/index'
import type { ScoringMethod } from '../../src/domain/methods/kind'
import type { Cell } from '../../src/domain/values/cell'
import type { Lang } from '../../src/domain/values/text'
import { templates } from '../../templates/index'

const LAST = '2026-03'
const languages: readonly Lang[] = ['en', 'zh-CN']
const all = Object.values<Template>(templates)
const cases = all.flatMap(template => languages.map(lang => ({ id: template.id, template, lang })))

type Rows = readonly Readonly<Record<string, unknown>>[]
/** Written as cells under the headers of a language, and read again. */
function readBack(table: Table, rows: Rows, lang: Lang, open: readonly Readonly<Record<string, Cell>>[] = []) {
  const columns = Object.entries(table.columns)
  const others = Object.keys(open[0] ?? {})
  const header = [...columns.map(([, column]) => column.header[lang]), ...others]
  const cells = rows.map((row, i) => [
    ...columns.map(([id, column]) => cellOf(column, row[id], lang)),
    ...others.map(name => open[i]?.[name] ?? null),
  ])
  return readTable(table, { tab: table.name[lang], cells: [header, ...cells] }, { today: '2026-04-05' })
}

const peopleIn = (person: string | null | undefined) =>
  (person ?? '').split(/\s*\d+%\s*/).flatMap(name => name.trim() || [])

describe.each(cases)('the sample of $id in $lang', ({ template, lang }) => {
  const sample = sampleRows(template, lang, LAST)
  const rules = templateRows(template, lang, sample.leaders)
  const { playing, people, targets, actuals, deals, adjustments, absences } = sample
  const names = new Set(people.map(row => row.name))
  const inLast = deals.filter(row => row.date?.startsWith(LAST))
  const figuresOf = (name: string, month = LAST) =>
    actuals.find(({ values }) => values.name === name && values.month === month)?.open ?? {}
  const { sales, incidents, planned } = template.sample
  const kpiOf = (id: string) => template.plans.flatMap(plan => plan.kpis).find(each => each.id === id)
  const kpi = (id: string) => kpiOf(id)?.name[lang] ?? ''
  /** The KPI whose figure an incident touches. */
  const touched = (kind: string) => kpiOf(incidents.find(incident => incident.kind === kind)?.kpi ?? '')
  const sum = (amounts: readonly (number | null | undefined)[]) => amounts.reduce<number>((a, b) => a + (b ?? 0), 0)

  it('is the same each time', () => {
    expect(sampleRows(template, lang, LAST)).toEqual(sample)
  })

  it('is a team of about twenty in four teams, each with its leader', () => {
    expect(names.size).toBeGreaterThanOrEqual(18)
    expect(names.size).toBeLessThanOrEqual(24)
    expect(new Set(people.map(row => row.team)).size).toBe(4)
    expect(rules.teams.every(team => names.has(team.leader ?? ''))).toBe(true)
  })

  it('has targets for every month of the year, and figures and deals for six months', () => {
    const company = targets.filter(row => row.year === '2026' && row.ownerKind === 'company')
    expect(company.map(row => row.kpi)).toEqual(planned.map(each => kpi(each.kpi)))
    for (const row of company) {
      const figures = Array.from({ length: 12 }, (_, i) => Number(row[`m${i + 1}` as 'm1']))
      expect(figures.every(figure => figure > 0)).toBe(true)
    }
    const months = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', LAST]
    expect(sample.months).toEqual(months)
    expect([...new Set(actuals.map(({ values }) => values.month))]).toEqual(months)
    for (const month of months) expect(deals.some(row => row.date?.startsWith(month) && row.kind === 'cash')).toBe(true)
  })

  it('has targets that add up: months to the year, people to teams, teams to the company', () => {
    const figure = (row: (typeof targets)[number], m: number) => Number(row[`m${m}` as 'm1'] ?? 0)
    for (const key of new Set(targets.map(row => `${row.year} ${row.kpi}`))) {
      const rows = targets.filter(row => `${row.year} ${row.kpi}` === key)
      const total = (kind: string | undefined, m: number) =>
        sum(rows.filter(row => (row.ownerKind ?? undefined) === kind).map(row => figure(row, m)))
      for (let m = 1; m <= 12; m++) {
        expect(total('team', m)).toBe(total(undefined, m))
        expect(total('company', m)).toBe(total(undefined, m))
      }
      for (const row of rows) expect(row.annual).toBe(sum(Array.from({ length: 12 }, (_, i) => figure(row, i + 1))))
    }
  })

  it('names only people, teams, plans and KPIs there are', () => {
    const teams = rules.teams.map(row => row.team)
    const plans = rules.kpis.map(row => row.plan)
    const kpis = rules.kpis.map(row => row.kpi)
    for (const row of people) {
      expect(teams).toContain(row.team)
      expect(plans).toContain(row.plan)
      if (row.leader) expect(names).toContain(row.leader)
      if (row.ramp) expect(rules.ramps.map(ramp => ramp.name)).toContain(row.ramp)
    }
    for (const row of targets) {
      expect(kpis).toContain(row.kpi)
      if (!row.ownerKind) expect(names).toContain(row.owner)
    }
    for (const { values, open } of actuals) {
      expect(names).toContain(values.name)
      for (const header of Object.keys(open)) expect(kpis).toContain(header)
    }
    for (const row of [...deals, ...adjustments, ...absences]) {
      for (const person of peopleIn(row.person)) expect(names).toContain(person)
    }
  })

  it('reads back without a single problem', () => {
    const rows: Readonly<Record<string, Rows>> = { people, targets, deals, adjustments, absences, ...rules }
    for (const [id, written] of Object.entries(rows)) {
      const read = readBack(tables[id as keyof typeof tables], written, lang)
      expect(read.issues, id).toEqual([])
      expect(read.rows.length, id).toBe(written.length)
    }
    const read = readBack(
      tables.actuals,
      actuals.map(({ values }) => values),
      lang,
      actuals.map(({ open }) => open),
    )
    expect(read.issues).toEqual([])
    expect(read.rows.length).toBe(actuals.length)
  })

  it('is marked as a sample on every row', () => {
    const noted = [...people, ...targets, ...deals, ...actuals.map(({ values }) => values)]
    expect(noted.every(row => row.note === SAMPLE_NOTE)).toBe(true)
    expect(adjustments.every(row => row.reason?.includes(SAMPLE_NOTE))).toBe(true)
    expect(absences.every(row => row.kind?.includes(SAMPLE_NOTE))).toBe(true)
  })

  it('has somebody who joined in mid-month and ramps', () => {
    expect(people.find(row => row.name === playing.joiner)).toMatchObject({
      start: '2026-03-16',
      ramp: rules.ramps[0]?.name,
    })
    expect(actuals.filter(({ values }) => values.name === playing.joiner)).toHaveLength(1)
  })

  it('has somebody who left, and nothing of theirs after that day', () => {
    expect(people.find(row => row.name === playing.leaver)?.end).toBe('2026-03-20')
    expect(deals.filter(row => row.person === playing.leaver).every(row => (row.date ?? '') <= '2026-03-20')).toBe(true)
  })

  it('has somebody who moved to another team, in two rows that do not overlap', () => {
    const rows = people.filter(row => row.name === playing.transfer)
    expect(rows.map(({ start, end }) => [start, end])).toEqual([
      [undefined, '2026-03-15'],
      ['2026-03-16', undefined],
    ])
    expect(rows[0]?.team).not.toBe(rows[1]?.team)
  })

  it('lacks exactly one figure, in the last month', () => {
    const gaps = actuals.flatMap(({ values, open }) =>
      Object.entries(open).flatMap(([header, cell]) => (cell === null ? [[values.month, values.name, header]] : [])),
    )
    expect(gaps).toEqual([[LAST, playing.missingActual, touched('missingActual')?.name[lang]]])
  })

  it('has a figure that is not measured, and one below its veto line', () => {
    const excused = figuresOf(playing.notMeasured)[touched('notMeasured')?.name[lang] ?? '']
    expect(excused).toBe(lang === 'en' ? 'n/a' : '免考')
    const gate = touched('gate') as TemplateKpi
    const { run, readRule } = scoring[gate.method] as ScoringMethod<unknown>
    const rule = readRule(gate.rule, { percent: gate.percent ?? false })
    const vetoed = [...names].filter(name => {
      const cell = figuresOf(name ?? '')[gate.name[lang]]
      const actual = typeof cell === 'object' && cell ? cell.share : cell
      if (typeof actual !== 'number' || !('value' in rule)) return false
      const scored = run({ actual, target: amountIn(gate.target ?? 0, lang) }, rule.value)
      return 'value' in scored && scored.value < (gate.veto?.line ?? 0)
    })
    expect(vetoed).toEqual([playing.gate])
  })

  it('has refunds of deals of this month and the month before, never of more than the deal', () => {
    const refunds = deals.filter(row => row.kind === 'refund')
    expect(refunds.map(row => row.person)).toEqual([playing.refund, playing.refund])
    const refunded = refunds.map(row => deals.find(deal => deal.dealNo === row.reverses && deal.kind === 'booked'))
    expect(refunded.map(deal => deal?.date?.slice(0, 7)).sort()).toEqual(['2026-02', LAST])
    refunds.forEach((row, i) => {
      expect(row.amount).toBeLessThan(0)
      expect(-(row.amount ?? 0)).toBeLessThanOrEqual(refunded[i]?.amount ?? 0)
      expect(row.date ?? '').not.toBe('')
    })
  })

  it('has a deal shared in one cell, and one shared in two rows of the whole amount', () => {
    expect(inLast.find(row => row.person?.includes('%'))?.person).toMatch(/^.+ 60% .+ 40%$/)
    const rows = deals.filter(row => row.share && row.kind === 'booked')
    expect(rows.map(row => row.share?.n)).toEqual([0.7, 0.3])
    expect(new Set(rows.map(row => `${row.dealNo} ${row.amount} ${row.date}`)).size).toBe(1)
  })

  it('has one person far above every tier', () => {
    const [{ paidOn }] = template.commissionPlans as [Template['commissionPlans'][number]]
    const own = inLast.filter(row => row.person === playing.star && row.kind === paidOn)
    const edges = rules.commission.map(row => (row.from?.percent ? 0 : (row.from?.n ?? 0)))
    expect(sum(own.map(row => row.amount))).toBeGreaterThan(2 * Math.max(...edges))
  })

  it('has collaboration points and an adjustment in money', () => {
    expect(adjustments.map(row => [row.kind, row.person])).toEqual([
      ['points', playing.points],
      ['points', playing.split],
      ['money', playing.money],
    ])
  })

  it('has an absence that lowers the target', () => {
    expect(absences).toMatchObject([{ person: playing.absence, relief: true }])
  })

  it('sells about what is asked', () => {
    const starless = inLast.filter(row => row.kind === 'booked' && row.person !== playing.star)
    const own = targets.filter(row => row.year === '2026' && row.kpi === kpi(sales.kpi) && !row.ownerKind)
    const asked = sum(own.filter(row => row.owner !== playing.star).map(row => Number(row.m3)))
    expect(sum(starless.map(row => row.amount)) / asked).toBeGreaterThan(0.75)
    expect(sum(starless.map(row => row.amount)) / asked).toBeLessThan(1.25)
  })

  it('has whole amounts, and numbers that count up through the year', () => {
    expect(deals.every(row => Number.isInteger(row.amount))).toBe(true)
    expect(deals.every(row => /^D-20\d\d-\d{4}$/.test(row.dealNo ?? ''))).toBe(true)
    expect(deals.some(row => row.dealNo === 'D-2026-0001')).toBe(true)
  })
})

describe.each(all)('the sample of $id', template => {
  it('tells the same story in both languages', () => {
    const [en, zh] = languages.map(lang => sampleRows(template, lang, LAST))
    const shape = (rows: typeof en) =>
      rows?.deals.map(row => [row.date, row.kind, row.dealNo, row.customerKind, row.reverses])
    expect(shape(en)).toEqual(shape(zh))
    expect(Object.keys(en?.playing ?? {})).toEqual(Object.keys(zh?.playing ?? {}))
  })

  it.each(['2026-01', '2026-02', '2026-12', '2028-02'])('can end with %s', last => {
    const { months, playing, deals } = sampleRows(template, 'zh-CN', last)
    expect(months[months.length - 1]).toBe(last)
    expect(deals.filter(row => row.kind === 'refund').every(row => row.reverses)).toBe(true)
    expect(deals.every(row => (row.date ?? '').slice(0, 7) <= last)).toBe(true)
    expect(Object.values(playing).every(Boolean)).toBe(true)
  })
})

it('the last complete month is the one before today', () => {
  expect(lastCompleteMonth('2026-01-01')).toBe('2025-12')
})
