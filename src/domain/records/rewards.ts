import type { DrawKind } from '../rewards/draw'
import type { CurvePoint } from '../rewards/payoutCurve'
import type { SharingId } from '../rewards/sharing'
import type { Place } from '../values/issue'
import type { WindowSize } from '../values/period'
import type { Dated } from './month'

/** Rules of pay beside grades and commission. Money in minor units, attainments and reserves as shares. */
export interface Rewards {
  readonly draws: readonly Draw[]
  readonly milestones: readonly Milestone[]
  readonly curves: ReadonlyMap<string, readonly CurvePoint[]>
  readonly pools: readonly Pool[]
  readonly prizes: readonly Prize[]
}

export const NO_REWARDS: Rewards = { draws: [], milestones: [], curves: new Map(), pools: [], prizes: [] }

/** What a month pays at least. */
export interface Draw extends Dated {
  readonly person: string
  readonly amount: number
  readonly kind: DrawKind
  readonly place?: Place | undefined
}

/** A sum for reaching a mark of a KPI's attainment; `highest`: only that of the highest mark reached. */
export interface Milestone extends Dated {
  readonly plan: string
  readonly kpi: string
  readonly from: number
  readonly amount: number
  readonly pays: 'highest' | 'each'
  readonly place?: Place | undefined
}

/** An amount, or a share of something else. */
export type AmountOrShare = { readonly amount: number } | { readonly share: number }

/** A goal in the KPI's own unit, or as attainment of the target. */
export type Goal = { readonly figure: number } | { readonly attainment: number }

/** Money a team earns together when its KPI reaches the goal. */
export interface Pool extends Dated {
  /** One team, each team for itself, or everybody. */
  readonly team: { readonly name: string } | 'each' | 'company'
  readonly kpi: string
  readonly goal: Goal
  readonly pool: AmountOrShare
  readonly sharedBy: SharingId
  readonly every: WindowSize
  readonly curve?: string | undefined
  /** Kept back of the pool. */
  readonly reserve?: AmountOrShare | undefined
  /** Own attainment a member needs; undefined = all members. */
  readonly reached?: number | undefined
  /** Something beside money, in words. */
  readonly reward?: string | undefined
  readonly place?: Place | undefined
}

/** One or several places of a prize, and what they get. */
export interface PrizePlace {
  readonly first: number
  readonly last: number
  /** Minor units; 0 for an honour. */
  readonly amount: number
  readonly honour?: string | undefined
}

export type Competitors = 'person' | 'personInTeam' | 'team'
export type PrizeBy = 'actual' | 'attainment' | 'score' | 'points'

export interface Prize extends Dated {
  readonly name: string
  readonly kpi?: string | undefined
  readonly places: readonly PrizePlace[]
  readonly every: WindowSize
  readonly competitors: Competitors
  readonly by: PrizeBy
  /** A competitor needs at least (for KPIs where less is better: at most) this. */
  readonly atLeast?: number | undefined
  readonly place?: Place | undefined
}
