/** Globals that browsers or Node have and Apps Script does not. */
const ABSENT = [
  ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate', 'queueMicrotask'],
  ...['requestAnimationFrame', 'structuredClone', 'TextEncoder', 'TextDecoder', 'URL', 'URLSearchParams', 'fetch'],
  ...['FormData', 'File', 'FileReader', 'Blob', 'Headers', 'Request', 'Response', 'XMLHttpRequest', 'WebSocket'],
  ...['AbortController', 'AbortSignal', 'Event', 'EventTarget', 'CustomEvent', 'MessageChannel', 'DOMException'],
  ...['ReadableStream', 'WritableStream', 'TransformStream', 'atob', 'btoa', 'crypto', 'performance', 'navigator'],
  ...['window', 'document', 'location', 'localStorage', 'sessionStorage', 'self', 'google'],
  ...['process', 'Buffer', 'global', 'require', 'module', 'exports', '__dirname', '__filename'],
] as const

const MARK = 'FORBIDDEN_'

/** For esbuild's `define`: a free use of an absent global is renamed, so that it can be found in the output; a `require`
 * it resolves itself, and fails on another. */
export const absentAsForbidden: Record<string, string> = Object.fromEntries(
  ABSENT.filter(name => name !== 'require').flatMap(name => [
    [name, MARK + name],
    [`globalThis.${name}`, MARK + name],
  ]),
)

export const isForbidden = (name: string): boolean => name.startsWith(MARK)
export const withoutMark = (name: string): string => name.slice(MARK.length)
