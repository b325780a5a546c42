import type { KeptPlace } from '../keeping/place'
import type { FaceFunction } from '../protocol'
import type { World } from '../world'
import { Desk } from './desk'
export interface Serving {
  readonly world: World
  readonly functions: readonly FaceFunction[]
  readonly place: KeptPlace
  /** Where the bundle of the page lies. */
  readonly assets: string
  /** Tried first; the next free one is taken. */
  readonly port: number
}
export interface Served {
  readonly address: string
  readonly desk: Desk
  /** Keeps everything, then stops. */
  close(): Promise<void>
}
/** Serves the workbook to pages on this machine until it is closed. */
export declare function serve({ world, functions, place, assets, port }: Serving): Promise<Served>
