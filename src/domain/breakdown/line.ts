import { texts } from '../values/text'

export type OwnerKind = 'company' | 'team' | 'person'

export const COMPANY = 'company'
export const ownerWords = texts('breakdown.owner', {
  company: { en: 'the company', 'zh-CN': '公司' },
  year: { en: 'the year', 'zh-CN': '全年' },
})

/** What was typed over: months by position in the year, and perhaps the year. Figures are whole hundredths. */
export interface Lock {
  readonly year?: number | undefined
  readonly months: ReadonlyArray<number | undefined>
}

/** One row of a plan. Figures are whole hundredths, months in the order of the year. */
export interface Line {
  readonly kind: OwnerKind
  readonly name: string
  /** Of a person, the last team of the year. */
  readonly parent?: string | undefined
  readonly months: readonly number[]
  readonly year: number
  /** What its children do not carry, by month. */
  readonly uncovered: readonly number[]
  /** How much more than this row its children carry together. */
  readonly buffer: number
  readonly locked: readonly boolean[]
  readonly yearLocked: boolean
  /** Where the figures come from: one for each team a person is in, none for the company. */
  readonly sources: readonly Source[]
}

/** What a row has of its parent: the parent's months with their buffer, the share of them, and how far it is carried. */
export interface Source {
  readonly parent: string
  readonly of: readonly number[]
  /** By weight, before rounding and locks; 1 = all of it. */
  readonly share: readonly number[]
  readonly active: readonly number[]
  readonly carries: readonly number[]
}

export const total = (figures: ReadonlyArray<number | undefined>): number =>
  figures.reduce((sum: number, figure) => sum + (figure ?? 0), 0)
