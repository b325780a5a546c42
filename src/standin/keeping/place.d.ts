import type { World } from '../world'
/** Where a workbook lives between starts, and what an .xlsx cannot hold beside it. */
export declare class KeptPlace {
  readonly folder: string
  constructor(folder: string)
  get workbook(): string
  private get record()
  get exists(): boolean
  /** Opens the workbook in a world; says whether triggers, properties and mails came along. */
  open(world: World): Promise<'whole' | 'fileOnly'>
  /** The record of just this file; the half-renamed one when a save was cut short between the two. */
  private matching
  /** Writes both, each whole or not at all. */
  save(world: World): Promise<void>
  /** Puts the workbook aside under a free name, for a new one. */
  putAside(): Promise<string>
}
