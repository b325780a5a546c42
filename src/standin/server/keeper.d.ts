import type { KeptPlace } from '../keeping/place'
import type { World } from '../world'
/** Keeps the workbook on disk: soon after each change, one save at a time, large workbooks less often. */
export declare class Keeper {
  private readonly world
  private readonly place
  private timer
  private saving
  private dirty
  private took
  constructor(world: World, place: KeptPlace)
  soon(): void
  now(): Promise<void>
}
