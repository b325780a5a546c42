import { randomUUID } from 'node:crypto'
import type { Page } from '@yardstick/standin/state'
import type { Shown } from '../protocol'

const MOST = 40

/** What google.script.run and google.script.host are inside a frame: messages to the page around it. */
const SHIM = `(() => {
  let last = 0
  const waiting = new Map()
  const tell = message => parent.postMessage({ yardstick: true, ...message }, '*')
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || !data || !waiting.has(data.answer)) return
    const { success, failure, object } = waiting.get(data.answer)
    waiting.delete(data.answer)
    if (typeof data.error !== 'string') { if (success) success(data.value, object) }
    else if (failure) { const error = new Error(data.error); error.name = 'ScriptError'; failure(error, object) }
    else console.error(data.error)
  })
  const unsafe = (value, place) => {
    if (value === null || ['string', 'boolean', 'undefined'].includes(typeof value)) return null
    if (typeof value === 'number') return Number.isFinite(value) ? null : place + ' is ' + value
    if (typeof value !== 'object') return place + ' is a ' + typeof value
    if (value instanceof Date || value instanceof Map || value instanceof Set) return place + ' is a ' + value.constructor.name
    for (const [key, item] of Object.entries(value)) { const bad = unsafe(item, place + '.' + key); if (bad) return bad }
    return null
  }
  const runner = handlers => new Proxy({}, {
    get(_, name) {
      if (typeof name !== 'string') return undefined
      if (name === 'withSuccessHandler') return success => runner({ ...handlers, success })
      if (name === 'withFailureHandler') return failure => runner({ ...handlers, failure })
      if (name === 'withUserObject') return object => runner({ ...handlers, object })
      return (...args) => {
        const bad = unsafe(args, name)
        if (bad) throw new TypeError(bad)
        waiting.set(++last, handlers)
        tell({ run: name, args, call: last })
      }
    },
  })
  window.google = { script: {
    run: runner({}),
    host: {
      close: () => tell({ close: true }),
      setHeight: height => tell({ height }),
      setWidth: width => tell({ width }),
      editor: { focus: () => tell({ focus: true }) },
    },
  } }
  addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    const href = link && link.getAttribute('href')
    if (!href || !/^#gid=/.test(href)) return
    event.preventDefault()
    tell({ go: href })
  })
  addEventListener('keydown', event => { if (event.key === 'Escape' && !event.defaultPrevented) tell({ escape: true }) })
})()`

/** A frame may run its own text and call the page; it reaches nothing else. */
export const FRAME_POLICY = [
  'sandbox allow-scripts allow-forms allow-modals allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** Sidebars and dialogs a script showed, for pages to fetch once. */
export class Frames {
  private readonly kept = new Map<string, string>()

  show({ kind, title, content, width, height }: Page): Shown {
    const id = randomUUID()
    this.kept.set(id, framed(content))
    for (const old of [...this.kept.keys()].slice(0, Math.max(0, this.kept.size - MOST))) this.kept.delete(old)
    return { kind, id, title, width, height }
  }

  get(id: string): string | undefined {
    return this.kept.get(id)
  }
}

const framed = (content: string) => {
  const shim = `<script>${SHIM}</script>`
  const head = /<head[^>]*>/i.exec(content)
  if (head) return content.slice(0, head.index + head[0].length) + shim + content.slice(head.index + head[0].length)
  return `<!doctype html><meta charset="utf-8">${shim}${content.replace(/^\s*<!doctype[^>]*>/i, '')}`
}
