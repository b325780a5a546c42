import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Asset {
  readonly body: string | Buffer
  readonly type: string
  readonly tag: string
}

const TYPES: Readonly<Record<string, string>> = {
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
}

const INDEX = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Yardstick 标尺</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23137333'/%3E%3Cpath d='M4 12V8m4 4V4m4 8V6' stroke='white' stroke-width='2'/%3E%3C/svg%3E">
<link rel="stylesheet" href="/page.css">
</head>
<body><div id="yardstick"></div><script type="module" src="/page.js"></script></body>
</html>
`

const asset = (body: string | Buffer, type: string): Asset => ({
  body,
  type,
  tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
})

/** The files of the page by their paths, from the folder the bundle was put in. */
export const readAssets = (folder: string): ReadonlyMap<string, Asset> =>
  new Map([
    ['/', asset(INDEX, 'text/html; charset=utf-8')],
    ...Object.entries(TYPES).map(
      ([name, type]) => [`/${name}`, asset(readFileSync(join(folder, name)), type)] as const,
    ),
  ])
