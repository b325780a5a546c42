import type { FaceSheet, PlacedCell } from '../protocol'
import type { Grid } from './grid'

/** Runs a command of the grid. */
export type Execute = (id: string, params: object) => unknown

/** A part of the page that follows what changes on tabs. */
export interface Follower {
  /** `cells` are those that changed; of a new tab, or where lines came and went, any may have. */
  follow(sheet: number, parts: Partial<FaceSheet>, cells?: readonly PlacedCell[]): void
  /** Another tab is in front, or the one in front changed. */
  turn?(sheet: number, face: FaceSheet): void
}

/** What parts that float over the grid work with. */
export interface Own {
  readonly grid: Grid
  readonly execute: Execute
  readonly place: HTMLElement
}
