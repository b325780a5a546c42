import type { Shown } from '../protocol'
import type { Page } from '../state'
/** A frame may run its own text and call the page; it reaches nothing else. */
export declare const FRAME_POLICY: string
/** Sidebars and dialogs a script showed, for pages to fetch once. */
export declare class Frames {
  private readonly kept
  show({ kind, title, content, width, height }: Page): Shown
  get(id: string): string | undefined
}
