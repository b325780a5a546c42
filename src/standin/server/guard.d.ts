import type { IncomingMessage } from 'node:http'
/** Nothing but this machine's own files; frames carry a stricter policy of their own. */
export declare const PAGE_POLICY: string
export declare const HEADERS: {
  'x-content-type-options': string
  'referrer-policy': string
  'cross-origin-opener-policy': string
  'cross-origin-resource-policy': string
}
/** Why a request is refused; null when it comes from the page itself. Other web pages must not drive the workbook. */
export declare const refusal: ({ headers, method }: IncomingMessage, port: number) => string | null
