import { describe, expect, it } from 'vitest'
import { allSettings, featureIds } from '../../src/book/settings'
import type { Template } from '../../src/book/template'
import { templateRows, templateSettings } from '../../src/book/templateRows'
import { templateSchema } from '../../src/book/templateSchema'
import { isIssue, readExpression } from '../../src/domain/expression'
import { scoring } from '../../src/domain/scoring/index'
import type { ScoringMethod } from '../../src/domain/scoring/kind'
import { templates } from '../../templates/index'

const all: readonly (readonly [string, Template])[] = Object.entries(templates)
const languages = ['en', 'zh-CN'] as const

describe.each(all)('the template %s', (id, template) => {
  it('has the shape of a template, under its own id', () => {
    expect(templateSchema().parse(template)).toEqual(template)
    expect(template.id).toBe(id)
  })

  it('weighs each plan to exactly 100 %, on at most eight KPIs', () => {
    for (const { kpis } of template.plans) {
      const weights = kpis.flatMap(({ weight }) => weight ?? [])
      expect(Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 10000)).toBe(10000)
      expect(weights.length).toBeLessThanOrEqual(8)
    }
  })

  it('names each KPI of a plan once, and the same KPI alike in every plan', () => {
    for (const lang of languages) {
      const names = new Map<string, string>()
      for (const { kpis } of template.plans) {
        expect(new Set(kpis.map(kpi => kpi.name[lang])).size).toBe(kpis.length)
        for (const kpi of kpis) {
          expect(names.get(kpi.id) ?? kpi.name[lang]).toBe(kpi.name[lang])
          names.set(kpi.id, kpi.name[lang])
        }
      }
    }
  })

  it('has rules its methods can read, and targets where they need one', () => {
    for (const { kpis } of template.plans) {
      for (const { name, method, rule, percent = false, target, weight } of kpis) {
        const scored = scoring[method] as ScoringMethod<unknown>
        const read = scored.readRule(rule, { percent })
        expect('wrong' in read ? read.wrong.id : 'readable', name.en).toBe('readable')
        if (weight && scored.target === 'positive') expect(target, name.en).toBeDefined()
      }
    }
  })

  it.each(languages)('calculates only from KPIs of the same plan (%s)', lang => {
    for (const { kpis } of template.plans) {
      const names = kpis.map(kpi => kpi.name[lang])
      for (const { name, source, calculation, rollUp } of kpis) {
        expect(source === 'calculated', name.en).toBe(calculation !== undefined)
        if (!calculation) continue
        expect(rollUp).toBe('parts')
        expect(isIssue(readExpression(calculation[lang], names)), calculation[lang]).toBe(false)
      }
    }
  })

  it('names settings and switches that exist', () => {
    const known = allSettings.map(setting => setting.id)
    for (const setting of Object.keys(template.settings)) expect(known).toContain(setting)
    for (const feature of template.features) expect(featureIds).toContain(feature)
    expect(templateSettings(template, 'zh-CN').language).toBe('zh-CN')
  })

  it('pays commission to plans that exist, on tiers that rise', () => {
    for (const { plan, quotaKpi, tiers, way, tiersOn } of template.commissionPlans) {
      const kpis = template.plans.find(each => each.id === plan)?.kpis
      expect(kpis).toBeDefined()
      if (quotaKpi) expect(kpis?.map(kpi => kpi.id)).toContain(quotaKpi)
      expect(quotaKpi !== undefined).toBe(way === 'overage' || tiersOn === 'attainment')
      const edges = tiers.map(({ from }) => (typeof from === 'number' ? from : from.en))
      expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b))
    }
  })

  it.each(languages)('becomes rows whose names resolve (%s)', lang => {
    const rows = templateRows(template, lang)
    const plans = rows.kpis.map(row => row.plan)
    const grades = rows.grades.map(row => row.grade)
    const paying = rows.commissionPlans.map(row => row.commissionPlan)
    for (const { plan } of [...rows.teams, ...rows.commissionPlans]) expect(plans).toContain(plan)
    for (const { vetoGrade } of rows.kpis) if (vetoGrade) expect(grades).toContain(vetoGrade)
    for (const { commissionPlan } of rows.commission) expect(paying).toContain(commissionPlan)
    expect(grades.length).toBe(template.grades.length)
  })
})

describe('General sales', () => {
  const { plans } = templates['general-sales'] as Template
  const reps = plans[0]?.kpis ?? []

  it('weighs sales, growth, new customers, cash, satisfaction and teamwork', () => {
    const scored = reps.filter(({ weight }) => weight)
    expect(scored.map(({ name, weight }) => [name['zh-CN'], weight])).toEqual([
      ['销售额', 0.4],
      ['同比增长率', 0.15],
      ['新客户数', 0.15],
      ['回款率', 0.15],
      ['客户满意度', 0.1],
      ['团队协作', 0.05],
    ])
    expect(reps.find(({ id }) => id === 'growth')?.missing).toBe('reweight')
  })

  it('has a KPI of every roll-up kind', () => {
    expect(new Set(reps.map(({ rollUp }) => rollUp))).toEqual(new Set(['sum', 'mean', 'last', 'max', 'parts']))
  })

  it('has a veto on satisfaction', () => {
    expect(reps.find(({ veto }) => veto)).toMatchObject({ id: 'satisfaction', veto: { effect: 'grade', grade: 'C' } })
  })
})
