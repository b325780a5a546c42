import type { IncomingMessage } from 'node:http'

/** Nothing but this machine's own files; frames carry a stricter policy of their own. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What every answer says to the browser: nothing from elsewhere, and nothing for others. */
export const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** Why a request is refused; null when it comes from the page itself. Other web pages must not drive the workbook. */
export const refusal = ({ headers, method }: IncomingMessage, port: number): string | null => {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!own.includes(headers.host ?? '')) return 'This server answers to 127.0.0.1 only.'
  const { origin } = headers
  if (origin !== undefined && !own.some(host => origin === `http://${host}`)) return 'Another page asked.'
  const site = headers['sec-fetch-site']
  const opened = headers['sec-fetch-mode'] === 'navigate' && method === 'GET'
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opened) return 'Another page asked.'
  return null
}
