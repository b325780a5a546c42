import type { Workbook } from './model/workbook'

/** An entry of a menu; null of a function is a line between entries. */
export interface MenuItem {
  readonly label: string
  readonly functionName: string
}
/** A menu in the bar. */
export interface Menu {
  readonly label: string
  readonly items: readonly (MenuItem | Menu | 'separator')[]
}
/** A message that goes by itself. */
export interface Toast {
  readonly message: string
  readonly title: string
  readonly seconds: number | null
}
/** A mail that was sent; nothing leaves the machine. */
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
/** A sidebar or dialog that was shown. */
export interface Page {
  readonly kind: 'sidebar' | 'modal' | 'modeless'
  readonly title: string
  /** The file it was made from; null for a text. */
  readonly file: string | null
  readonly content: string
  readonly width: number | null
  readonly height: number | null
}
/** An installable trigger. */
export interface Trigger {
  readonly id: string
  readonly handler: string
  readonly owner: string
  readonly event: string
  readonly source: string
  readonly schedule: Readonly<Record<string, number | string>>
  /** When it was made or last fired. */
  since: number
  /** It was to fire once, and has. */
  spent?: boolean
}
/** A trigger's execution that ended with an error; Google mails these to the owner. */
export interface Failure {
  readonly at: Date
  readonly owner: string
  readonly handler: string
  readonly message: string
}
/** What somebody has used up of a daily quota. */
export interface Usage {
  since: number
  used: number
}
/** Something that comes between: the call fails, nothing is done from it on, or somebody does something before it. */
export interface Interruption {
  /** Counted are calls that move data, from 1. */
  readonly call: number
  readonly by: 'failure' | 'timeOut' | (() => void)
}
/** Who looks at the file. */
export interface User {
  readonly email: string
  readonly locale: string
}
/** What the stand-in reads of `appsscript.json`. */
export interface Manifest {
  readonly timeZone?: string
  readonly oauthScopes?: readonly string[]
}
/** A text, and the moment it is forgotten, in milliseconds. */
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
  /** Of those who ticked only some of them, by e-mail. */
  readonly consents: Map<string, ReadonlySet<string>>
  /** Who was never asked for consent, by e-mail. */
  readonly unasked: Set<string>
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
  readonly failures: Failure[]
  /** Recipients a day. */
  mailQuota: number
  /** By what is used and the user's e-mail. */
  readonly usage: Map<string, Usage>
  clockStands: boolean
  /** When the cells that somebody's typing set going are all computed, by the virtual clock. */
  cellsDone: number
  /** For the next execution. */
  interruption: Interruption | null
  /** Another execution holds the locks. */
  lockHeldElsewhere: boolean
}
