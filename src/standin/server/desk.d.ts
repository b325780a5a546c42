import type { Answer, FaceFunction, Lang, Opening, Patch, Request } from '../protocol'
import type { World } from '../world'
import { Frames } from './frames'
/** What the desk tells the one who runs it. */
export interface Hooks {
  /** For every page. */
  tell(patch: Patch): void
  /** Something is to be kept. */
  changed(): void
}
/** The workbook with the pages in front of it: every change goes through here, and every page hears of it. */
export declare class Desk {
  readonly world: World
  private readonly functions
  private readonly hooks
  readonly run: `${string}-${string}-${string}-${string}-${string}`
  readonly frames: Frames
  private readonly wardrobe
  private mirror
  private undo
  private number
  private told
  private painting
  constructor(world: World, functions: readonly FaceFunction[], hooks: Hooks)
  /** A workbook is laid on the desk. */
  begin(): void
  /** The number of the last patch. */
  get last(): number
  /** Another workbook lies here: pages load anew. */
  reload(): void
  get lang(): Lang
  /** Everything, for a page that opens. */
  opening(): Opening
  perform(request: Request): Answer
  private plainAnswer
  /** Does it; what fails is a sentence, and what was done before it failed stays, as at Google. */
  private attempt
  private select
  private selectedNow
  private tellChanges
  private note
  private tell
  private bookNow
  /** What belongs to no tab and differs from what pages know. */
  private takeBook
  /** Conditional looks follow once nothing else is waiting. */
  private paintSoon
}
