import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { World } from '@yardstick/standin/core'
import type { KeptPlace } from '../keeping/place'
import type { FaceFunction, Patch } from '../protocol'
import { readAssets } from './assets'
import { Desk } from './desk'
import { HEADERS, refusal } from './guard'
import { Keeper } from './keeper'
import { type Office, routeOf } from './routes'

/** What is served, and where. */
export interface Serving {
  readonly world: World
  readonly functions: readonly FaceFunction[]
  readonly place: KeptPlace
  /** Where the bundle of the page lies. */
  readonly assets: string
  /** Tried first; the next free one is taken. */
  readonly port: number
}
/** A server that runs. */
export interface Served {
  readonly address: string
  readonly desk: Desk
  /** Keeps the workbook soon: it is not on disk as it is. */
  keep(): void
  /** Keeps everything, then stops. */
  close(): Promise<void>
}

const TRIES = 20

/** Serves the workbook to pages on this machine until it is closed. */
export async function serve({ world, functions, place, assets, port }: Serving): Promise<Served> {
  const listeners = new Set<ServerResponse>()
  const keeper = new Keeper(world, place)
  const tell = (patch: Patch) => {
    const text = `data: ${JSON.stringify(patch)}\n\n`
    for (const listener of listeners) listener.write(text)
  }
  const desk = new Desk(world, functions, { tell, changed: () => keeper.soon() })
  const office: Office = { desk, world, listeners, assets: readAssets(assets), keeper }
  let own = port
  const server = createServer((request, response) => {
    answer(office, own, { request, response }).catch(error => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end('The stand-in itself failed; the terminal it runs in says more.')
    })
  })
  own = await listen(server, port)
  return {
    address: `http://127.0.0.1:${own}/`,
    desk,
    keep: () => keeper.soon(),
    close: async () => {
      for (const listener of listeners) listener.end()
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
      await keeper.now()
    },
  }
}

const listen = (server: ReturnType<typeof createServer>, first: number): Promise<number> =>
  new Promise((resolve, reject) => {
    let port = first
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port >= first + TRIES) return reject(error)
      port++
      server.listen(port, '127.0.0.1')
    })
    server.on('listening', () => resolve((server.address() as AddressInfo).port))
    server.listen(port, '127.0.0.1')
  })

async function answer(
  office: Office,
  port: number,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
  const refused = refusal(request, port)
  if (refused !== null) {
    response.writeHead(403, { 'content-type': 'text/plain' })
    response.end(refused)
    return
  }
  const route = routeOf(request)
  if (!route) {
    response.writeHead(404, { 'content-type': 'text/plain' })
    response.end('There is nothing here.')
    return
  }
  await route(office, { request, response })
}
