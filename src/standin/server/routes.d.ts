import type { IncomingMessage, ServerResponse } from 'node:http'
import type { World } from '../world'
import type { Asset } from './assets'
import type { Desk } from './desk'
import type { Keeper } from './keeper'
export interface Office {
  readonly desk: Desk
  readonly world: World
  /** Pages that wait for changes. */
  readonly listeners: Set<ServerResponse>
  readonly assets: ReadonlyMap<string, Asset>
  readonly keeper: Keeper
}
interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}
type Route = (office: Office, exchange: Exchange) => Promise<void> | void
export declare const routeOf: (request: IncomingMessage) => Route | undefined
