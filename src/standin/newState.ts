import type { Workbook } from './model/workbook'
import type { WorldState } from './state'
import type { WorldOptions } from './worldOptions'

/** How a world begins: one user, who owns the file and has consented to what the manifest asks for. */
export const newState = (options: WorldOptions, book: Workbook): WorldState => {
  const { manifest = {}, html = {}, user = 'manager@example.com' } = options
  return {
    book,
    user: { email: user, locale: book.locale.slice(0, 2) },
    owner: options.owner ?? user,
    now: options.now === undefined ? Date.now() : new Date(options.now).getTime(),
    clockStands: options.clockStands ?? false,
    cellsDone: 0,
    manifest,
    scriptTimeZone: options.scriptTimeZone ?? manifest.timeZone ?? 'Etc/GMT',
    grantedScopes: manifest.oauthScopes ? new Set(manifest.oauthScopes) : null,
    consents: new Map(),
    unasked: new Set(options.unasked ? [user] : []),
    html: new Map(Object.entries(html).map(([name, text]) => [name.replace(/\.html$/, ''), text])),
    properties: new Map(),
    cache: new Map(),
    mailbox: [],
    toasts: [],
    pages: [],
    log: [],
    menus: [],
    triggers: [],
    failures: [],
    mailQuota: 100,
    usage: new Map(),
    lockHeldElsewhere: false,
    interruption: null,
  }
}
