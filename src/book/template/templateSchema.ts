import * as z from 'zod/mini'
import { type IncentiveId, incentive } from '../../domain/commission/ways/index'
import { type ScoringId, scoring } from '../../domain/methods/index'
import { type SharingId, sharing } from '../../domain/rewards/sharing'

const words = () => z.string().check(z.trim(), z.minLength(1))
const wording = () => z.strictObject({ en: words(), 'zh-CN': words() })
const id = () => z.string().check(z.regex(/^[a-z][A-Za-z0-9-]*$/))
const share = () => z.number().check(z.minimum(0), z.maximum(1))
const amount = () => z.union([z.number(), z.strictObject({ en: z.number(), 'zh-CN': z.number() })])
const value = () => z.union([z.string(), z.number(), z.boolean()])

const kpiSchema = () =>
  z.strictObject({
    id: id(),
    name: wording(),
    unit: wording(),
    /** Left out: watched or used by others, not scored. */
    weight: z.optional(share()),
    method: z.enum(Object.keys(scoring) as ScoringId[]),
    /** Per person and month; a KPI in % is given as a share. */
    target: z.optional(amount()),
    percent: z.optional(z.boolean()),
    rule: z.optional(words()),
    source: z.enum(['typed', 'booked', 'invoiced', 'cash', 'units', 'count', 'newCustomers', 'points', 'calculated']),
    rollUp: z.enum(['sum', 'mean', 'last', 'max', 'parts']),
    calculation: z.optional(wording()),
    missing: z.optional(z.enum(['pending', 'reweight', 'zero'])),
    veto: z.optional(
      z.strictObject({
        line: z.number(),
        effect: z.enum(['score', 'grade', 'bonus', 'pay']),
        grade: z.optional(words()),
      }),
    ),
    whatCounts: wording(),
    providedBy: z.optional(wording()),
    dueDay: z.optional(z.number()),
  })

const planSchema = () =>
  z.strictObject({
    id: id(),
    name: wording(),
    /** Bonus base per person and month. */
    baseBonus: amount(),
    kpis: z.array(kpiSchema()).check(z.minLength(1)),
  })

const gradeSchema = () =>
  z.strictObject({
    from: z.number(),
    grade: words(),
    coefficient: z.number(),
    bonus: z.optional(amount()),
    reward: z.optional(wording()),
  })

const commissionPlanSchema = () =>
  z.strictObject({
    id: id(),
    name: wording(),
    plan: id(),
    way: z.enum(Object.keys(incentive) as IncentiveId[]),
    tiersOn: z.enum(['amount', 'attainment']),
    paidOn: z.enum(['booked', 'invoiced', 'cash']),
    window: z.enum(['month', 'quarter', 'year']),
    refund: z.enum(['asPaid', 'recompute']),
    cap: z.optional(amount()),
    quotaKpi: z.optional(id()),
    /** An edge is an amount, or an attainment as a share. */
    tiers: z.array(z.strictObject({ from: amount(), rate: share() })).check(z.minLength(1)),
  })

const poolSchema = () =>
  z.strictObject({
    /** Every team for itself, or a team's id. */
    team: z.union([z.literal('each'), id()]),
    kpi: id(),
    /** Attainment of the team's target. */
    goal: share(),
    pool: amount(),
    sharedBy: z.enum(Object.keys(sharing) as SharingId[]),
  })

const prizeSchema = () =>
  z.strictObject({
    name: wording(),
    kpi: id(),
    by: z.enum(['actual', 'attainment']),
    /** Money or an honour, the first place first. */
    places: z.array(z.union([amount(), wording()])).check(z.minLength(1)),
  })

const teamSchema = () =>
  z.strictObject({
    id: id(),
    name: wording(),
    stage: z.enum(['growth', 'mature', 'custom']),
    teamShare: z.optional(share()),
    /** The plan the team is scored by. */
    plan: id(),
  })

const figureSchema = () =>
  z.strictObject({
    kpi: id(),
    /** Only in this team; the first entry that fits a person is used. */
    team: z.optional(id()),
    level: amount(),
    spread: amount(),
    least: z.number(),
    most: z.number(),
    decimals: z.number(),
    /** The figure is a part of another of the same row, of the month’s days, or of its target on Targets. */
    partOf: z.optional(z.union([z.strictObject({ kpi: id() }), z.enum(['days', 'target'])])),
  })

const incidentSchema = () =>
  z.strictObject({
    kind: z.enum([
      'joiner',
      'leaver',
      'transfer',
      'missingActual',
      'notMeasured',
      'gate',
      'star',
      'split',
      'refund',
      'absence',
      'points',
      'money',
    ]),
    team: id(),
    /** Where somebody moves to. */
    to: z.optional(id()),
    /** The KPI whose figure is missing, not measured, or below its veto line. */
    kpi: z.optional(id()),
    figure: z.optional(z.number()),
  })

/** How many deals somebody makes: so many of any amount, or as a KPI’s target asks, of products at a price. */
const dealsSchema = () =>
  z.union([
    z.strictObject({ perMonth: z.number() }),
    z.strictObject({
      counted: id(),
      products: z.array(z.strictObject({ name: wording(), price: amount(), share: share() })).check(z.minLength(1)),
    }),
  ])

/** How deals are paid: as they fall due from the next month on, or within so many days. */
const paymentSchema = () =>
  z.union([z.strictObject({ due: id(), inTime: share() }), z.strictObject({ withinDays: z.number() })])

const sampleSchema = () =>
  z.strictObject({
    seed: z.number(),
    /** Months of figures, the last of them the last complete one. */
    months: z.number().check(z.minimum(1)),
    company: wording(),
    /** Everybody carries the same targets; else some carry more than others. */
    alike: z.optional(z.boolean()),
    /** How many people each team has, its leader included. */
    people: z.record(id(), z.number()),
    plans: z.strictObject({ leader: id(), member: id() }),
    /** Amounts are multiples of it. */
    step: amount(),
    /** How strong each calendar month is; the mean is 1. */
    seasons: z.array(z.number()).check(z.length(12)),
    /** KPIs with a figure of their own per person and month, to the nearest multiple of a step. */
    planned: z.array(z.strictObject({ kpi: id(), step: amount() })).check(z.minLength(1)),
    sales: z.strictObject({
      kpi: id(),
      level: z.number(),
      spread: z.number(),
      newCustomers: share(),
      /** Over last year; left out where nothing compares with it. */
      growth: z.optional(z.number()),
      deals: dealsSchema(),
      /** In place of a customer's name, where customers are not known by name. */
      customer: z.optional(wording()),
      payment: paymentSchema(),
      /** The part of a refunded deal that is given back. */
      refunded: share(),
    }),
    figures: z.array(figureSchema()),
    moneyAdjustment: z.strictObject({ amount: amount(), reason: wording() }),
    incidents: z.array(incidentSchema()),
  })

/** The shape of a template; apart from its types, so that the workbook's code carries no checker it does not run. */
export const templateSchema = () =>
  z.strictObject({
    id: id(),
    name: wording(),
    about: wording(),
    /** Settings that differ from their defaults, by id. */
    settings: z.record(id(), z.union([value(), z.strictObject({ en: value(), 'zh-CN': value() })])),
    /** What is switched on. */
    features: z.array(id()),
    plans: z.array(planSchema()).check(z.minLength(1)),
    rules: z.array(
      z.strictObject({ name: wording(), rows: z.array(z.strictObject({ from: z.number(), points: z.number() })) }),
    ),
    grades: z.array(gradeSchema()).check(z.minLength(1)),
    commissionPlans: z.array(commissionPlanSchema()),
    pools: z.optional(z.array(poolSchema())),
    prizes: z.optional(z.array(prizeSchema())),
    teams: z.array(teamSchema()),
    ramps: z.array(z.strictObject({ id: id(), name: wording(), shares: z.array(share()) })),
    sample: sampleSchema(),
  })
