import { describe, expect, it } from 'vitest'
import { prepareMonth } from '../../../src/book/reading/input'
import { readTables } from '../../../src/book/reading/reads'
import { scoreMonth } from '../../../src/domain/month/scoreMonth'
import { explain } from '../../../src/domain/values/explain'
import type { Issue } from '../../../src/domain/values/issue'
import { planLint } from '../../../src/jobs/scoring/planLint'
import { readDocument } from '../../months/document'

/** A plan that is sound: nobody would say anything about it. */
const SHEETS: Readonly<Record<string, string>> = {
  Settings: `
| Setting | Value |
|---|---|
| Language | English |
| Commission on deals | yes |
| Team counts in scores | yes |
| Team share | 30% |`,
  People: `
| Name | Team | Plan | Base bonus | E-mail |
|---|---|---|---|---|
| Ann | North | Sales | 1000 | ann@example.com |
| Ben | North | Sales | 1000 | ben@example.com |`,
  Teams: `
| Team |
|---|
| North |`,
  KPIs: `
| Plan | KPI | Weight | Method | Target | Source |
|---|---|---|---|---|---|
| Sales | Revenue | 60% | higher | 10000 | deals booked |
| Sales | Calls | 40% | higher | 100 | typed |`,
  Actuals: `
| Month | Name | Calls |
|---|---|---|
| 2026-03 | Ann | 100 |
| 2026-03 | Ben | 90 |`,
  'Commission plans': `
| Commission plan | Plan | Way |
|---|---|---|
| C | Sales | marginal |`,
  Commission: `
| Commission plan | From | Rate |
|---|---|---|
| C | 0 | 3% |
| C | 10000 | 5% |`,
  Deals: `
| Date | Amount | Person | Deal no. |
|---|---|---|---|
| 2026-03-05 | 12000 | Ann | D1 |
| 2026-03-06 | 9000 | Ben | D2 |`,
}

function issuesOf(spoilt: Readonly<Record<string, string>>): Issue[] {
  const sections = Object.entries({ ...SHEETS, ...spoilt }).map(([name, rows]) => `## ${name}\n${rows.trim()}`)
  const { grids, today } = readDocument(`Month: 2026-03\n\n${sections.join('\n\n')}\n`)
  const reads = readTables(grids, { today })
  const { input, issues } = prepareMonth(reads, '2026-03', { today })
  const result = scoreMonth(input)
  return [...issues, ...result.issues, ...planLint({ reads, input, result, today })]
}

/** The sentences of what is found, in one language. */
const found = (spoilt: Readonly<Record<string, string>>, lang: 'en' | 'zh-CN' = 'en') =>
  issuesOf(spoilt).map(({ problem, with: values }) => explain({ say: problem.what, with: values }, lang))

describe('the lint of a plan', () => {
  it('says nothing about a sound plan', () => {
    expect(found({})).toEqual([])
  })

  it('names an edge where the commission jumps, and one where it falls', () => {
    const whole = SHEETS['Commission plans']?.replace('marginal', 'whole') ?? ''
    expect(found({ 'Commission plans': whole })).toEqual(['C: at 10,000.00 the commission jumps from 300.00 to 500.00'])
    const falling = SHEETS.Commission?.replace('5%', '2%') ?? ''
    expect(found({ 'Commission plans': whole, Commission: falling })).toEqual(
      expect.arrayContaining(['C: at 10,000.00 the commission falls from 300.00 to 200.00, so more sales pay less']),
    )
  })

  it('says nothing of a jump of less than a hundredth of what people are paid', () => {
    const whole = SHEETS['Commission plans']?.replace('marginal', 'whole') ?? ''
    expect(found({ 'Commission plans': whole, Commission: SHEETS.Commission?.replace('5%', '3.01%') ?? '' })).toEqual(
      [],
    )
  })

  it('names a KPI nobody has data for, where nobody waits for it', () => {
    const [head, line, ...rows] = SHEETS.KPIs?.trim().split('\n') ?? []
    const kept = rows.map(row => `${row.replace('40%', '20%')} |`)
    const visits = '| Sales | Visits | 20% | higher | 5 | typed | reweight |'
    const kpis = [`${head} Missing |`, `${line}---|`, ...kept, visits].join('\n')
    expect(found({ KPIs: kpis })).toContain('nobody has a figure for Visits of Sales in 2026-03')
    expect(found({ KPIs: kpis }, 'zh-CN')).toContain('2026-03 没有任何人有“Sales”的Visits数据')
  })

  it('names too many KPIs, and weights that change nothing', () => {
    const more = Array.from({ length: 7 }, (_, i) => `| Sales | K${i} | ${i === 0 ? 4 : 6}% | higher | 1 | typed |`)
    const kpis = [SHEETS.KPIs?.replace('60%', '40%').replace('40% | higher | 100 |', '20% | higher | 100 |'), ...more]
    const lines = found({ KPIs: kpis.join('\n') })
    expect(lines).toContain('Sales scores 9 KPIs at once')
    expect(lines).toContain('K0 of Sales weigh less than 5%')
  })

  it('names a team that counts and has no score', () => {
    const own = {
      Teams: '| Team | Plan |\n|---|---|\n| North | Team |',
      KPIs: `${SHEETS.KPIs}\n| Team | NPS | 100% | higher | 50 | typed |`,
    }
    expect(found(own)).toContain('North counts 30% in its members’ scores, but has no score in 2026-03')
  })

  it('names a rate above a half, and a tier twice', () => {
    expect(found({ Commission: SHEETS.Commission?.replace('5%', '55%') ?? '' }).join('\n')).toMatch(/55%/)
    const twice = found({ Commission: SHEETS.Commission?.replace('| C | 0 |', '| C | 10000 |') ?? '' })
    expect(twice.join('\n')).toMatch(/two (tiers|rows).+10,000/)
  })

  it('names a distribution forced on a small group', () => {
    const grades = `
| Grade | Share | Coefficient | Group |
|---|---|---|---|
| A | 50% | 1.2 | company |
| B | 50% | 1 | company |`
    expect(found({ Grades: grades }).join('\n')).toMatch(/2 people/)
  })

  it('names children that differ from their parent', () => {
    const targets = `
| Year | KPI | Owner | Mar |
|---|---|---|---|
| 2026 | Revenue | North | 25000 |
| 2026 | Revenue | Ann | 10000 |
| 2026 | Revenue | Ben | 10000 |`
    expect(found({ Targets: targets }).join('\n')).toMatch(/Revenue 2026: what lies below North differs from it by/)
  })

  it('names people without an address once statements go out by mail', () => {
    const people = SHEETS.People?.replace('ben@example.com', '') ?? ''
    expect(found({ People: people })).toEqual([])
    const settings = `${SHEETS.Settings}\n| Statements by mail | yes |`
    expect(found({ People: people, Settings: settings })).toEqual([
      'statements go out by mail, but Ben have no address',
    ])
  })

  it('names a plan announced after it began, and who has not confirmed it', () => {
    const confirmations = `
| Plan | Version | Person | Announced | Confirmed |
|---|---|---|---|---|
| Sales | 2026-01 | Ann | 2026-02-03 | 2026-02-04 |
| Sales | 2026-01 | Ben | 2026-02-03 | |`
    expect(found({ Confirmations: confirmations })).toEqual([
      'Sales is in force since 2026-01, but was announced on 2026-02-03',
      'Ben have not confirmed Sales (2026-01)',
    ])
  })
})
