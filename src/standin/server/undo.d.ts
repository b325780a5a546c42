import type { Workbook } from '../model/workbook'
import type { World } from '../world'
import type { CellChange } from './mirror'
export declare const ownChanges: (
  world: World,
  changes: ReadonlyMap<number, readonly CellChange[]>,
) => Map<number, CellChange[]>
/** What each page did and can take back; what others did stays. */
export declare class Undo {
  private readonly stacks
  private readonly counts
  private total
  private stackOf
  private others
  /** The workbook before an operation that moves cells about. */
  before(world: World): Workbook
  /** Notes what a page did. `book` is the workbook as it was, for what cells alone cannot bring back. */
  did(page: string, cells: ReadonlyMap<number, readonly CellChange[]>, book: Workbook | null): void
  /** Cells are no longer where they were: nothing noted fits. */
  forgetAllBut(page: string | null): void
  /** Takes back the last thing a page did, or does again what it took back; false when there is nothing or others came between. */
  go(page: string, world: World, way: 'undo' | 'redo'): boolean
}
