import { type Browser, type Page } from 'playwright-core'
import type { World } from '../../src/standin/world'
/** Without a browser these tests are skipped by name; where all programs are promised they fail. */
export declare const hasBrowser: boolean
export declare function launched(): Promise<Browser>
export interface Opening {
  readonly width?: number
  readonly height?: number
  /** Instead of the workbook's answer, an error of Google's. */
  readonly failing?: (name: string) => string | undefined
}
/** A built page beside a workbook of the stand-in. */
export declare function panel(world: World, file: string, opening?: Opening): Promise<Page>
