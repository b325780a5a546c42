import type { Answer } from './model/recalculation'
import type { AuthMode } from './runtime/permission'
import type { Manifest } from './state'

/** What a world begins with. */
export interface WorldOptions {
  /** The bundle, as text. */
  readonly code: string
  readonly manifest?: Manifest
  readonly now?: string | Date
  /** The clock stands still during executions; their time is counted all the same. */
  readonly clockStands?: boolean
  readonly locale?: string
  readonly timeZone?: string
  readonly scriptTimeZone?: string
  readonly user?: string
  /** Who owns the file; the user unless said otherwise. */
  readonly owner?: string
  /** The user has never been asked for consent. */
  readonly unasked?: boolean
  readonly html?: Readonly<Record<string, string>>
  /** Real milliseconds after which a script that does not end is stopped. */
  readonly patience?: number
}

/** How a function is run; fully authorised and looked at unless said otherwise. */
export interface RunOptions {
  readonly mode?: AuthMode
  readonly hasUi?: boolean
}

/** What the last execution did. */
export interface ExecutionReport {
  readonly functionName: string
  readonly mode: AuthMode
  /** Calls that moved data. */
  readonly roundTrips: number
  readonly calls: Readonly<Record<string, number>>
  /** Calls that led to Google and moved none. */
  readonly handles: number
  /** Virtual seconds its calls took. */
  readonly seconds: number
}

/** What a workbook is given; the rest is the world's usual. */
export interface BookSettings {
  readonly name?: string
  readonly locale?: string
  readonly timeZone?: string
}

/** What a workbook was known by before it was written to a file. */
export interface KeptIds {
  readonly id?: string
  readonly sheetIds?: readonly number[]
  /** Of custom functions, as the memory of its formulas held them. */
  readonly answers?: ReadonlyMap<string, Answer>
  /** Puts back what the file could not hold, before anything is computed. */
  restore?(): void
}
