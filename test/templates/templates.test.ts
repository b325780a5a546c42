import { describe, expect, it } from 'vitest'
import { allSettings, featureIds } from '../../src/book/settings/settings'
import type { Template } from '../../src/book/template/template'
import { templateRows, templateSettings } from '../../src/book/template/templateRows'
import { templateSchema } from '../../src/book/template/templateSchema'
import { scoring } from '../../src/domain/methods/index'
import type { ScoringMethod } from '../../src/domain/methods/kind'
import { isIssue, readExpression } from '../../src/domain/rules/calculation'
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

  it('has a KPI of every roll-up kind', () => {
    const kinds = template.plans.flatMap(({ kpis }) => kpis.map(({ rollUp }) => rollUp))
    expect(new Set(kinds)).toEqual(new Set(['sum', 'mean', 'last', 'max', 'parts']))
  })

  it('tells in its sample of KPIs, teams and plans it has', () => {
    const { sample, plans, teams } = template
    const { deals, payment, kpi } = sample.sales
    const kpis = plans.flatMap(plan => plan.kpis.map(each => each.id))
    const named = [
      ...[kpi, 'products' in deals ? deals.counted : kpi, 'due' in payment ? payment.due : kpi],
      ...sample.planned.map(each => each.kpi),
      ...sample.figures.flatMap(each => [each.kpi, typeof each.partOf === 'object' ? each.partOf.kpi : each.kpi]),
      ...sample.incidents.flatMap(each => each.kpi ?? []),
    ]
    for (const name of named) expect(kpis).toContain(name)
    const inTeams = [...sample.incidents, ...sample.figures].flatMap(each => each.team ?? [])
    for (const team of [...Object.keys(sample.people), ...inTeams]) expect(teams.map(({ id }) => id)).toContain(team)
    for (const plan of Object.values(sample.plans)) expect(plans.map(({ id }) => id)).toContain(plan)
    const typed = plans.flatMap(plan => plan.kpis).filter(({ source }) => source === 'typed')
    const told = [...sample.figures.map(each => each.kpi), ...('due' in payment ? [payment.due] : [])]
    for (const { id } of typed) expect(told).toContain(id)
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

  it('has a veto on satisfaction', () => {
    expect(reps.find(({ veto }) => veto)).toMatchObject({ id: 'satisfaction', veto: { effect: 'grade', grade: 'C' } })
  })
})

describe('Telesales', () => {
  const { plans, commissionPlans } = templates.telesales as Template
  const callers = plans[0]?.kpis ?? []
  const names = (scored: boolean) =>
    callers.filter(({ weight }) => Boolean(weight) === scored).map(k => k.name['zh-CN'])

  it('scores orders, conversion, sales, leads, complaints and satisfaction', () => {
    expect(callers.flatMap(({ name, weight }) => (weight ? [[name['zh-CN'], weight]] : []))).toEqual([
      ['成交单数', 0.2],
      ['转化率', 0.15],
      ['销售额', 0.3],
      ['意向客户数', 0.15],
      ['客户投诉', 0.1],
      ['客户满意度', 0.1],
    ])
  })

  it('watches calls, connect rate, talk minutes, average order and repeat purchases', () => {
    expect(names(false)).toEqual(expect.arrayContaining(['呼叫量', '接通率', '通话时长', '平均订单金额', '客户复购率']))
  })

  it('has a veto on complaints, and the same limit of them for new callers', () => {
    expect(callers.find(({ veto }) => veto)).toMatchObject({
      id: 'complaints',
      method: 'lower',
      rollUp: 'mean',
      veto: { effect: 'score' },
    })
  })

  it('pays one rate on all the cash of a month', () => {
    expect(commissionPlans[0]).toMatchObject({ way: 'whole', paidOn: 'cash', window: 'month' })
  })
})
