import type { Cell } from '../../domain/values/cell'
import type { Typed } from '../../domain/values/field'
import type { Lang } from '../../domain/values/text'
import { featureList } from '../settings/features'
import { allSettings, featureIds, type Settings, settingsOf } from '../settings/settings'
import type { RecordOf, Table } from '../table/table'
import type { commission } from '../tables/commission'
import type { commissionPlans } from '../tables/commissionPlans'
import type { grades } from '../tables/grades'
import type { kpis } from '../tables/kpis'
import type { pools } from '../tables/pools'
import type { prizes } from '../tables/prizes'
import type { ramps } from '../tables/ramps'
import type { rules } from '../tables/rules'
import type { teams } from '../tables/teams'
import { amountIn, type Template, type TemplateKpi } from './template'

type Rows<T extends Table> = ReadonlyArray<RecordOf<T>>

/** The rules of a template as rows of their tables. */
export interface TemplateRows {
  readonly teams: Rows<typeof teams>
  readonly kpis: Rows<typeof kpis>
  readonly rules: Rows<typeof rules>
  readonly grades: Rows<typeof grades>
  readonly commissionPlans: Rows<typeof commissionPlans>
  readonly commission: Rows<typeof commission>
  readonly ramps: Rows<typeof ramps>
  readonly pools: Rows<typeof pools>
  readonly prizes: Rows<typeof prizes>
}

/** What a template puts into the tables of rules, in one language. `leaders` are the teams' leaders, where known. */
export function templateRows(
  template: Template,
  lang: Lang,
  leaders: Readonly<Record<string, string>> = {},
): TemplateRows {
  const planName = namesOf(template.plans, lang)
  return {
    teams: template.teams.map(team => ({
      team: team.name[lang],
      leader: leaders[team.id],
      stage: team.stage,
      teamShare: team.teamShare === undefined ? undefined : asShare(team.teamShare),
      plan: planName(team.plan),
    })),
    kpis: template.plans.flatMap(plan => plan.kpis.map(kpi => kpiRow(plan.name[lang], kpi, lang))),
    rules: template.rules.flatMap(({ name, rows }) =>
      rows.map(({ from, points }) => ({ rule: name[lang], from: asShare(from), points })),
    ),
    grades: template.grades.map(({ from, grade, coefficient, bonus, reward }) => ({
      from,
      grade,
      coefficient,
      bonus: bonus === undefined ? undefined : amountIn(bonus, lang),
      reward: reward?.[lang],
    })),
    commissionPlans: template.commissionPlans.map(plan => commissionPlanRow(template, plan, lang)),
    commission: template.commissionPlans.flatMap(({ name, tiersOn, tiers }) =>
      tiers.map(({ from, rate }) => ({
        commissionPlan: name[lang],
        from: tiersOn === 'attainment' ? asShare(amountIn(from, lang)) : asNumber(amountIn(from, lang)),
        rate: asShare(rate),
      })),
    ),
    pools: poolRows(template, lang),
    prizes: prizeRows(template, lang),
    ramps: template.ramps.map(({ name, shares }) => ({
      name: name[lang],
      ...Object.fromEntries(shares.map((share, i) => [`t${i + 1}`, asShare(share)])),
    })),
  }
}

function kpiName({ plans }: Template, lang: Lang): (id: string) => string {
  return namesOf(
    plans.flatMap(plan => plan.kpis),
    lang,
  )
}

const EVERY_TEAM: Readonly<Record<Lang, string>> = { en: 'every team', 'zh-CN': '各团队' }

function poolRows(template: Template, lang: Lang): Rows<typeof pools> {
  return (template.pools ?? []).map(({ team, kpi, goal, pool, sharedBy }) => ({
    team: team === 'each' ? EVERY_TEAM[lang] : namesOf(template.teams, lang)(team),
    kpi: kpiName(template, lang)(kpi),
    goal: asShare(goal),
    pool: asNumber(amountIn(pool, lang)),
    sharedBy,
  }))
}

function prizeRows(template: Template, lang: Lang): Rows<typeof prizes> {
  return (template.prizes ?? []).flatMap(({ name, kpi, by, places }) =>
    places.map((worth, i) => ({
      prize: name[lang],
      kpi: kpiName(template, lang)(kpi),
      place: String(i + 1),
      amount: typeof worth === 'number' ? worth : worth[lang],
      by,
    })),
  )
}

/** The settings a workbook of this template begins with. */
export function templateSettings(template: Template, lang: Lang): Settings {
  const values = new Map<string, unknown>(allSettings.map(setting => [setting.id, setting.default]))
  for (const [id, value] of Object.entries(template.settings)) {
    values.set(id, typeof value === 'object' ? value[lang] : value)
  }
  for (const id of featureIds) values.set(`feature.${id}`, featureList[id].default || template.features.includes(id))
  return settingsOf(values)
}

/** A name by its id; an id that names nothing is shown as it is. */
export function namesOf(
  things: ReadonlyArray<{ readonly id: string; readonly name: Readonly<Record<Lang, string>> }>,
  lang: Lang,
): (id: string) => string {
  return id => things.find(thing => thing.id === id)?.name[lang] ?? id
}

function kpiRow(plan: string, kpi: TemplateKpi, lang: Lang): RecordOf<typeof kpis> {
  return {
    plan,
    kpi: kpi.name[lang],
    unit: kpi.unit[lang],
    weight: kpi.weight === undefined ? undefined : asShare(kpi.weight),
    method: kpi.method,
    target: targetCell(kpi, lang),
    rule: kpi.rule,
    source: kpi.source,
    rollUp: kpi.rollUp,
    calculation: kpi.calculation?.[lang],
    missing: kpi.missing,
    vetoLine: kpi.veto?.line,
    vetoEffect: kpi.veto?.effect,
    vetoGrade: kpi.veto?.grade,
    whatCounts: kpi.whatCounts[lang],
    providedBy: kpi.providedBy?.[lang],
    dueDay: kpi.dueDay,
  }
}

function targetCell({ target, percent }: TemplateKpi, lang: Lang): Cell {
  if (target === undefined) return null
  const figure = amountIn(target, lang)
  return percent ? { share: figure } : figure
}

function commissionPlanRow(
  template: Template,
  plan: Template['commissionPlans'][number],
  lang: Lang,
): RecordOf<typeof commissionPlans> {
  const kpisOfPlan = template.plans.find(({ id }) => id === plan.plan)?.kpis ?? []
  return {
    commissionPlan: plan.name[lang],
    plan: namesOf(template.plans, lang)(plan.plan),
    way: plan.way,
    tiersOn: plan.tiersOn,
    paidOn: plan.paidOn,
    window: plan.window,
    cap: plan.cap === undefined ? undefined : amountIn(plan.cap, lang),
    quotaKpi: plan.quotaKpi === undefined ? undefined : namesOf(kpisOfPlan, lang)(plan.quotaKpi),
    refund: plan.refund,
  }
}

function asShare(n: number): Typed {
  return { n, percent: true, scaled: false }
}

function asNumber(n: number): Typed {
  return { n, percent: false, scaled: false }
}
