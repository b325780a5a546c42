import type { Tier } from '../commission/ways/kind'
import type { Expression } from '../rules/calculation'
import type { Day } from '../values/day'
import type { Why } from '../values/explain'
import type { Typed } from '../values/field'
import type { Place } from '../values/issue'
import type { Month, Period, WindowSize } from '../values/period'
import type { Credit, DealEvent, DealKind } from './deals'
import type { AmountOrShare, Rewards } from './rewards'

export type { Credit, DealEvent, DealKind }

/**
 * The clean records a month is scored from. Names are spelled one way, money is in minor units,
 * percentages are shares, days and months are texts. Rows of a later month are here too, so that any month can be scored.
 */

/** From one month to another, both included; blank = always. */
export interface Dated {
  readonly fromMonth?: Month | undefined
  readonly toMonth?: Month | undefined
}

export interface Stint {
  readonly start?: Day | undefined
  readonly end?: Day | undefined
  readonly team: string
  readonly plan?: string | undefined
  /** Base bonus of a full month, minor units. */
  readonly baseBonus: number
  /** Paid out by payout curves, a full month's, minor units; a third of a quarter's may be a fraction. */
  readonly targetBonus?: number | undefined
  readonly ramp?: string | undefined
  /** Half time is 0.5; blank = 1. */
  readonly fte?: number | undefined
  /** A date of it could not be read. */
  readonly unclear?: boolean
  readonly place?: Place | undefined
}

export interface Person {
  /** As shown and as every other record spells it: unique. */
  readonly name: string
  readonly id?: string | undefined
  readonly stints: readonly Stint[]
}

export type TeamStage = 'growth' | 'mature' | 'custom'
export interface Team extends Dated {
  readonly name: string
  readonly leader?: string | undefined
  /** The team it is part of. */
  readonly parent?: string | undefined
  readonly stage?: TeamStage | undefined
  readonly share?: number | undefined
  readonly plan?: string | undefined
  readonly scoredBy?: 'totals' | 'mean' | undefined
}

export type RollUp = 'sum' | 'mean' | 'last' | 'max' | 'parts'
export type Missing = 'pending' | 'reweight' | 'zero'
export type Source =
  | 'typed'
  | 'booked'
  | 'invoiced'
  | 'cash'
  | 'units'
  | 'count'
  | 'newCustomers'
  | 'reviews'
  | 'points'
  | 'calculated'
export type GateEffect = 'score' | 'grade' | 'bonus' | 'pay'

export interface Gate {
  /** The gate acts when the KPI's points are strictly below. */
  readonly line: number
  readonly effect: GateEffect
  readonly grade?: string | undefined
}

export interface Kpi extends Dated {
  readonly plan: string
  readonly name: string
  readonly percent: boolean
  /** What 1 of its unit is worth in plain units: 万元 is 10 000. */
  readonly factor: number
  /** Blank = not scored, only used by others. */
  readonly weight?: Typed | undefined
  readonly method: string
  readonly rule: unknown
  readonly target?: number | undefined
  readonly source: Source
  readonly rollUp: RollUp
  readonly calculation?: Expression | undefined
  readonly frequency: WindowSize
  readonly missing?: Missing | undefined
  readonly gate?: Gate | undefined
  /** The curve by which it pays its part of the target bonus. */
  readonly payoutCurve?: string | undefined
  readonly place?: Place | undefined
}

/** A row of Targets in one fiscal year, in force in some of its months: 12 figures in calendar order, January first. */
export interface TargetRow extends Dated {
  readonly year: number
  readonly kpi: string
  readonly owner: string
  readonly annual?: number | undefined
  readonly months: ReadonlyArray<number | undefined>
  readonly prorated: boolean
  /** Last day of somebody whose leaving the row does not know of yet: its months ask something afterwards. */
  readonly leftOn?: Day | undefined
  readonly place?: Place | undefined
}

/** A figure, and how it came about where it was not typed. */
export type Figure = { readonly value: number; readonly why?: Why } | 'notMeasured'
export interface TypedFigure {
  readonly person: string
  readonly month: Month
  readonly kpi: string
  readonly figure: Figure
}

export interface GradeRow extends Dated {
  readonly grade: string
  readonly from?: number | undefined
  readonly coefficient?: number | undefined
  /** Minor units. */
  readonly bonus?: number | undefined
  /** What is not money, in words. */
  readonly reward?: string | undefined
  readonly plan?: string | undefined
  readonly group: 'company' | 'team' | 'plan'
  readonly share?: number | undefined
  readonly place?: Place | undefined
}

export interface CommissionPlan extends Dated {
  readonly name: string
  readonly plan: string
  readonly way: string
  readonly tiersOn: 'amount' | 'attainment'
  readonly measure: 'amount' | 'margin' | 'units' | 'teamCredit'
  readonly paidOn: Exclude<DealKind, 'refund'>
  readonly tierOn: Exclude<DealKind, 'refund'>
  readonly rateOf: 'booking' | 'paid'
  readonly window: WindowSize
  readonly quotaKpi?: string | undefined
  readonly quota: 'whole' | 'toDate'
  /** Amount in minor units, or attainment, as the tiers. */
  readonly threshold?: number | undefined
  readonly thresholdPays: 'all' | 'above'
  readonly cap?: number | undefined
  readonly accelerateInRamp: boolean
  readonly refund: 'asPaid' | 'recompute'
  readonly product?: string | undefined
  readonly customerKind?: string | undefined
  /** Rows with their months; edges in minor units, or in attainment. */
  readonly tiers: ReadonlyArray<Tier & Dated>
  readonly place?: Place | undefined
}

/** Shares of a full target by month of tenure; after the last, the last. */
export interface Ramp {
  readonly name: string
  readonly shares: readonly number[]
}

export interface Absence {
  readonly person: string
  readonly from: Day
  readonly to: Day
}

export interface Adjustment {
  readonly person: string
  readonly kind: 'points' | 'money' | 'clawback' | 'draw'
  /** Points, or minor units. */
  readonly amount: number
  readonly month: Month
  readonly date: Day
  readonly reason: string
}

export interface Policy {
  readonly fiscalStart: number
  readonly scoreDecimals: number
  readonly missing: Missing
  readonly notDue: 'carry' | 'reweight'
  readonly teamShare: number
  readonly pointsCap: number
  readonly monthsBeforeRanking: number
  /** Minor units per month. */
  readonly capPerPerson?: number | undefined
  readonly capPolicy: 'cut' | 'show'
  readonly belowZero: 'carry' | 'show'
  /** Pay is rounded to multiples of it, minor units: each part, its lines sharing the rest, or only the total. */
  readonly payStep: number
  readonly rounding: 'perLine' | 'onTotal'
  /** Most of clawbacks and debts taken back in a month: a share of what was earned, or minor units. */
  readonly mostTakenBack?: AmountOrShare | undefined
  /** A contract cancelled later than so many months after its deal takes nothing back. */
  readonly clawbackMonths?: number | undefined
  /** Minor units per month; it never cuts. */
  readonly budget?: number | undefined
}

/** What earlier months wrote. */
export interface PastLine {
  readonly month: Month
  readonly person: string
  readonly kind: string
  readonly plan?: string | undefined
  readonly deal?: string | undefined
  readonly reverses?: string | undefined
  readonly base?: number | undefined
  readonly amount: number
  readonly date?: Day | undefined
}
export interface PastScore {
  readonly month: Month
  readonly person: string
  readonly kpi: string
  readonly score: number
}
/** How somebody came out of an earlier month. */
export interface PastFinal {
  readonly month: Month
  readonly person: string
  readonly final: number
  readonly points: number
  readonly activeShare: number
}
/** What a closed month counted of a deal for somebody; minor units. */
export interface Credited {
  readonly person: string
  readonly deal: string
  readonly kind: DealKind
  readonly date: Day
  readonly amount: number
}
export interface ClosedMonth {
  readonly month: Month
  /** Undefined where nothing tells what was credited: then no row of it is late. */
  readonly credited?: readonly Credited[] | undefined
  /** Only deals that paid something are told: a row without pay may have been there. */
  readonly paidOnly?: boolean | undefined
}
export interface History {
  readonly lines: readonly PastLine[]
  readonly scores: readonly PastScore[]
  readonly finals: readonly PastFinal[]
  readonly closed: readonly ClosedMonth[]
  /** What each person owed after the month before, minor units. */
  readonly owed: ReadonlyMap<string, number>
}

/** A quarter, half or year that ends with the month. */
export interface Over {
  readonly period: Period
  readonly size: Exclude<WindowSize, 'month'>
  /** From summed figures and targets, or from the finals of its months, each capped or their mean. */
  readonly by: 'totals' | 'capMonths' | 'capResult'
  /** Points a final counts with at most where it is made from months. */
  readonly cap: number
}

/** Everything a month is scored from. */
export interface MonthInput {
  readonly month: Month
  /** The month is over, and holds no row of some kind of deals: nobody has any. */
  readonly hasEnded?: true | undefined
  /** Scored over a longer period. */
  readonly over?: Over | undefined
  readonly policy: Policy
  readonly people: readonly Person[]
  readonly teams: readonly Team[]
  readonly kpis: readonly Kpi[]
  readonly targets: readonly TargetRow[]
  readonly figures: readonly TypedFigure[]
  readonly credits: readonly Credit[]
  readonly grades: readonly GradeRow[]
  readonly commissionPlans: readonly CommissionPlan[]
  readonly ramps: readonly Ramp[]
  /** Only absences marked relief. */
  readonly absences: readonly Absence[]
  readonly adjustments: readonly Adjustment[]
  readonly rewards: Rewards
  readonly history: History
  /** Why a person cannot be scored this month, as found while reading. */
  readonly leftOut: ReadonlyMap<string, readonly Why[]>
}
