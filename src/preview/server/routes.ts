import type { IncomingMessage, ServerResponse } from 'node:http'
import type { World } from '@yardstick/standin/core'
import type { Asset } from './assets'
import type { Desk } from './desk'
import { FRAME_POLICY } from './frames'
import { PAGE_POLICY } from './guard'
import type { Keeper } from './keeper'
import { readRequest } from './request'
import { MOST_BYTES, openUpload, UploadRefused, uploadWord } from './upload'

/** What requests are answered from. */
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

const MOST_OPERATION = 40_000_000
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

const bodyOf = async (request: IncomingMessage, most: number): Promise<Buffer | null> => {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += (part as Buffer).length
    if (length <= most) parts.push(part as Buffer)
  }
  return length <= most ? Buffer.concat(parts) : null
}
const json = (response: ServerResponse, status: number, value: unknown) => {
  response.writeHead(status, JSON_TYPE)
  response.end(JSON.stringify(value))
}

const asset: Route = ({ assets }, { request, response }) => {
  const found = assets.get(pathOf(request))
  if (!found) {
    response.writeHead(404)
    response.end()
    return
  }
  const headers = {
    'content-type': found.type,
    'content-security-policy': PAGE_POLICY,
    'cache-control': found.lasting ? 'max-age=31536000, immutable' : 'no-cache',
    etag: `"${found.tag}"`,
  }
  const known = request.headers['if-none-match'] === headers.etag
  response.writeHead(known ? 304 : 200, headers)
  response.end(known ? undefined : found.body)
}

const opening: Route = ({ desk }, { response }) => json(response, 200, desk.opening())

const changes: Route = ({ desk, listeners }, { request, response }) => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(`event: hello\ndata: ${JSON.stringify({ run: desk.run, number: desk.last })}\n\n`)
  listeners.add(response)
  request.on('close', () => listeners.delete(response))
}

const operation: Route = async ({ desk }, { request, response }) => {
  if (!request.headers['content-type']?.startsWith('application/json')) return json(response, 415, {})
  const body = await bodyOf(request, MOST_OPERATION)
  const read = body && readRequest(body.toString('utf8'))
  if (!read) return json(response, 400, { error: 'This request cannot be read.', toasts: [], shown: [], number: 0 })
  json(response, 200, desk.perform(read))
}

const upload: Route = async ({ desk, world }, { request, response }) => {
  const { lang } = desk
  if (request.headers['content-type'] !== 'application/octet-stream') return json(response, 415, {})
  const body = await bodyOf(request, MOST_BYTES)
  if (!body) {
    const size = Math.round(Number(request.headers['content-length'] ?? 0) / 1e6)
    return json(response, 200, { error: uploadWord('tooLarge', lang, size || '> 25') })
  }
  try {
    const remark = await openUpload(world, body, lang)
    desk.begin()
    desk.reload()
    json(response, 200, { remark })
  } catch (error) {
    if (!(error instanceof UploadRefused)) throw error
    json(response, 200, { error: error.message })
  }
}

const download: Route = async ({ world }, { response }) => {
  const bytes = await world.save()
  const name = encodeURIComponent(`${world.book.name}.xlsx`)
  response.writeHead(200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename="workbook.xlsx"; filename*=UTF-8''${name}`,
    'cache-control': 'no-store',
  })
  response.end(bytes)
}

const frame: Route = ({ desk }, { request, response }) => {
  const found = desk.frames.get(pathOf(request).slice('/frame/'.length))
  response.writeHead(found === undefined ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': FRAME_POLICY,
    'cache-control': 'no-store',
  })
  response.end(found ?? '')
}

const pathOf = ({ url = '/' }: IncomingMessage) => new URL(url, 'http://127.0.0.1').pathname

const ROUTES: readonly (readonly [method: string, path: RegExp, route: Route])[] = [
  ['GET', /^\/([\w-]+\.(js|css))?$/, asset],
  ['GET', /^\/open$/, opening],
  ['GET', /^\/changes$/, changes],
  ['POST', /^\/do$/, operation],
  ['POST', /^\/workbook$/, upload],
  ['GET', /^\/workbook$/, download],
  ['GET', /^\/frame\/[\w-]+$/, frame],
]

/** Who answers a request; undefined when nobody does. */
export const routeOf = (request: IncomingMessage): Route | undefined =>
  ROUTES.find(([method, path]) => method === request.method && path.test(pathOf(request)))?.[2]
