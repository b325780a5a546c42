import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** A file of the page; `tag` changes with its content. */
export interface Asset {
  readonly body: string | Buffer
  readonly type: string
  readonly tag: string
  /** What a browser may keep unasked. */
  readonly lasting: boolean
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** A file of another content has another address, so that a browser need not ask whether what it keeps still holds. */
const index = (tagOf: (name: string) => string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Yardstick 标尺</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23137333'/%3E%3Cpath d='M4 12V8m4 4V4m4 8V6' stroke='white' stroke-width='2'/%3E%3C/svg%3E">
<link rel="stylesheet" href="/page.css?${tagOf('page.css')}">
<link rel="preload" href="/open" as="fetch" crossorigin="anonymous">
</head>
<body><div id="yardstick"></div><script type="module" src="/page.js?${tagOf('page.js')}"></script></body>
</html>
`

const asset = (body: string | Buffer, type: string, lasting: boolean): Asset => ({
  body,
  type,
  tag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
  lasting,
})

/** The files of the page by their paths, from the folder the bundle was put in. */
export const readAssets = (folder: string): ReadonlyMap<string, Asset> => {
  const files = new Map(
    readdirSync(folder).flatMap(name => {
      const type = TYPES[extname(name)]
      return type === undefined ? [] : [[`/${name}`, asset(readFileSync(join(folder, name)), type, true)] as const]
    }),
  )
  const page = index(name => files.get(`/${name}`)?.tag ?? '')
  return files.set('/', asset(page, 'text/html; charset=utf-8', false))
}
