import type { WorkCalendar } from '../pace/workdays'
import type { Issue } from '../values/issue'
import type { Month } from '../values/period'
import type { Wording } from '../values/text'
import type { Post } from './posts'

/** A way to weigh months, people and teams, or both: one file of its own. */
export interface BreakdownWay {
  readonly words: Wording & { readonly also?: readonly string[] }
  /** A weight for each month of the year. */
  months?(year: YearBefore): Weighed
  /** A weight for each post, before the days and months it is filled. */
  posts?(posts: readonly Post[], before: YearBefore): Weighed
  /** Whether a team weighs what its posts weigh; if not, it weighs as one. */
  readonly summed?: boolean
  /** Posts weigh less in their months of ramp: what they do not carry is shared out. */
  readonly ramped?: boolean
}

/** What is known of the year to come and the one before. */
export interface YearBefore {
  readonly months: readonly Month[]
  readonly calendar: WorkCalendar
  /** Weights of a seasonal table, January first. */
  readonly season?: ReadonlyArray<number | undefined> | undefined
  /** Of one month over the month before it. */
  readonly growth: number
  /** Figures of last year, in the order of the months; undefined where none is known. */
  readonly lastYear: ReadonlyArray<number | undefined>
  /** The same by person. */
  readonly lastYearOf: (person: string) => number | undefined
  /** Shares typed by hand, by person or team. */
  readonly shareOf: (owner: string) => number | undefined
}

export interface Weighed {
  readonly weights: readonly number[]
  readonly issues?: readonly Issue[]
}
