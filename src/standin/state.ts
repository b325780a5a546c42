import type { Workbook } from './model/workbook'

export interface MenuItem {
  readonly label: string
  readonly functionName: string
}
export interface Menu {
  readonly label: string
  readonly items: readonly (MenuItem | Menu | 'separator')[]
}
export interface Toast {
  readonly message: string
  readonly title: string
  readonly seconds: number | null
}
export interface Mail {
  readonly to: string
  readonly cc: string
  readonly bcc: string
  readonly subject: string
  readonly body: string
  readonly htmlBody: string
  readonly name: string
  readonly replyTo: string
  readonly at: Date
}
export interface Page {
  readonly kind: 'sidebar' | 'modal' | 'modeless'
  readonly title: string
  /** The file it was made from; null for a text. */
  readonly file: string | null
  readonly content: string
  readonly width: number | null
  readonly height: number | null
}
export interface Trigger {
  readonly id: string
  readonly handler: string
  readonly owner: string
  readonly event: string
  readonly source: string
  readonly schedule: Readonly<Record<string, number | string>>
}
export interface User {
  readonly email: string
  readonly locale: string
}
export interface Manifest {
  readonly timeZone?: string
  readonly oauthScopes?: readonly string[]
}
export interface CacheEntry {
  readonly value: string
  readonly until: number
}

/** Everything that outlives an execution. */
export interface WorldState {
  book: Workbook
  user: User
  owner: string
  /** The virtual clock, in milliseconds. */
  now: number
  manifest: Manifest
  scriptTimeZone: string
  /** Null when the manifest lists no scopes: then everything is granted. */
  grantedScopes: ReadonlySet<string> | null
  readonly html: ReadonlyMap<string, string>
  /** By store: script, document, or `user ` and the e-mail. */
  readonly properties: Map<string, Map<string, string>>
  readonly cache: Map<string, Map<string, CacheEntry>>
  readonly mailbox: Mail[]
  readonly toasts: Toast[]
  readonly pages: Page[]
  readonly log: string[]
  menus: Menu[]
  triggers: Trigger[]
  mailQuota: number
  /** Another execution holds the locks. */
  lockHeldElsewhere: boolean
}
