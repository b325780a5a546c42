import { describe, expect, it } from 'vitest'
import { headerKey } from '../../src/book/table/header'
import type { Column } from '../../src/book/table/table'
import { tables } from '../../src/book/tables/index'

const TENURE = Array.from({ length: 12 }, (_, i) => i + 1)
const MONTHS = 'Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec'

/** Columns by the names the description of the workbook gives them, in its order. */
const NAMED: Readonly<Record<string, string>> = {
  people:
    'name, team, plan, base bonus per month, start, end, leader, e-mail, id, FTE, ramp, base salary, target bonus, statement, language, note',
  teams: 'team, leader, stage, team share, parent, plan, team score, from month, to month',
  kpis: 'plan, KPI, unit, weight, method, target, rule, in words, source, roll-up, calculation, frequency, missing, veto line, veto effect, veto grade, what counts, 口径, provided by, due day, from month, to month',
  targets: `year, KPI, owner, annual, ${MONTHS}, difference, how, 达成方式, owner kind, locked months, prorated, buffer, from month, own proposal, decision, status, note`,
  actuals: 'month, name, team, note, source',
  deals:
    'date, customer, amount, person, kind, note, deal no., share, reverses, overlay, product, customer kind, units, cost, term months, cancelled on',
  grades: 'from, grade, coefficient, bonus, reward, in words, plan, period kind, group, share, from month, to month',
  commission: 'commission plan, from, rate, in words, from month, to month',
  commissionPlans:
    'commission plan, plan, way, tiers on, paid on, window, cap, measure, tier on, rate of, quota KPI, quota, threshold, threshold pays, base rate, multiplier, accelerate in ramp, refund, product, customer kind, from month, to month',
  adjustments: 'date, person, kind, amount, reason, period, approved by, corrects',
  rules: 'rule, from, points',
  ramps: `name, ${TENURE.map(month => `month ${month}`).join(', ')}`,
  absences: 'person, from, to, kind, relief',
  settings: 'setting, value, what it does',
  results:
    'period, name, team, individual, team score, final, rank, grade, grade bonus, commission, other, total, state, why, id, plan, plan version, active share, team share, points, team rank, coefficient, payout bonus, milestone, override, pool, prizes, adjustments, clawback, cap cut, draw advance, draw recovered, owed after',
  scores: 'period, person, KPI, target, actual, attainment, score, weight, weighted, why',
  teamResults: 'period, team, KPI, target, actual, attainment, score, members, without, pool, why',
  payLines:
    'period, person, kind, commission plan, KPI, deal, reverses, base, rate or coefficient, amount, credit date, paid on, why',
  checks: 'mend, severity, who, where, what is wrong, how to mend it',
  periods:
    'period, state, calculated at, by, approved by, left out, withdrawn by and why, closed at, paid on, inputs changed at, input digest, result digest, product version',
  runs: 'time, job, period, by, input digest, rows written, issues, seconds, outcome',
}

describe('every column is found by the name it is described with', () => {
  for (const [id, names] of Object.entries(NAMED)) {
    it(id, () => {
      const columns = Object.entries(tables[id as keyof typeof tables].columns) as [string, Column<unknown>][]
      const known = (name: string) =>
        columns.some(([column, { header, also = [] }]) =>
          [column, header.en, header['zh-CN'], ...also].some(text => headerKey(text) === headerKey(name)),
        )
      expect(names.split(', ').filter(name => !known(name))).toEqual([])
    })
  }

  it('no two columns of a table answer to one name', () => {
    for (const table of Object.values(tables)) {
      const columns = Object.entries(table.columns) as [string, Column<unknown>][]
      const spelled = columns.flatMap(([id, { header, also = [] }]) =>
        [...new Set([id, header.en, header['zh-CN'], ...also].map(headerKey))].map(key => ({ key, id })),
      )
      const keys = spelled.map(({ key }) => key)
      expect({
        table: table.id,
        twice: spelled.filter(({ key }) => keys.filter(other => other === key).length > 1),
      }).toEqual({ table: table.id, twice: [] })
    }
  })
})
