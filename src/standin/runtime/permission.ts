import { refuse } from '../refusals'
import type { WorldState } from '../state'
import { fullName } from './surface'

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL'
/** What a call costs: what a script holds itself nothing, a handle the way to Google, the others what they move. */
export type Cost = 'local' | 'handle' | 'read' | 'write'

const SCOPE = 'https://www.googleapis.com/auth/'
const SHEET = ['spreadsheets.currentonly', 'spreadsheets']

interface Rule {
  readonly types: RegExp
  readonly members?: RegExp
  readonly modes: readonly AuthMode[]
  /** One of them must be granted in a full execution. */
  readonly scopes?: readonly string[]
  /** Modes in which only reading is allowed. */
  readonly readOnly?: readonly AuthMode[]
}

const ALL: readonly AuthMode[] = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL']
const AUTHORIZED: readonly AuthMode[] = ['LIMITED', 'CUSTOM_FUNCTION', 'FULL']

/** The first rule that fits decides. */
const RULES: readonly Rule[] = [
  { types: /^(Menu)$/, modes: ['NONE', 'LIMITED', 'FULL'] },
  { types: /^Ui$/, members: /^create/, modes: ['NONE', 'LIMITED', 'FULL'] },
  { types: /^Ui$/, modes: ['FULL'], scopes: ['script.container.ui'] },
  { types: /^SpreadsheetApp$/, members: /^getUi$/, modes: ['NONE', 'LIMITED', 'FULL'] },
  { types: /^SpreadsheetApp$/, members: /^(open|create$)/, modes: ['FULL'], scopes: ['spreadsheets'] },
  { types: /^SpreadsheetApp$/, members: /^new/, modes: ALL },
  { types: /^ScriptApp$/, members: /Trigger/, modes: ['FULL'], scopes: ['script.scriptapp'] },
  { types: /Trigger/, modes: ['FULL'], scopes: ['script.scriptapp'] },
  { types: /^MailApp$/, modes: ['FULL'], scopes: ['script.send_mail'] },
  { types: /^(PropertiesService|Properties)$/, modes: AUTHORIZED },
  {
    types: /^(ScriptApp|Session|User|Utilities|Logger|console|Html\w+|Cache\w*|Lock\w*|AuthorizationInfo)$/,
    modes: ALL,
  },
  { types: /Builder$|^(TextStyle|RichTextValue|DataValidation|ConditionalFormatRule)$/, modes: ALL },
  { types: /./, modes: AUTHORIZED, readOnly: ['CUSTOM_FUNCTION'], scopes: SHEET },
]

/** A call, as permission and cost are judged by. */
export interface Asked {
  readonly type: string
  readonly member: string
  readonly cost: Cost
}

/** Refuses a call that the mode or the granted scopes do not allow. */
export const checkPermission = ({ type, member, cost }: Asked, mode: AuthMode, granted: ReadonlySet<string> | null) => {
  const rule = RULES.find(r => r.types.test(type) && (r.members?.test(member) ?? true))
  if (!rule) return
  const name = fullName(type, member)
  if (member === 'getUi' && mode === 'CUSTOM_FUNCTION') throw refuse('noUi')
  const readOnly = cost === 'write' && rule.readOnly?.includes(mode)
  if (readOnly) throw refuse('permission', member)
  if (mode !== 'FULL' && !rule.modes.includes(mode)) {
    throw rule.scopes ? refuse('scope', name, asked(rule.scopes)) : refuse('permission', name)
  }
  if (mode !== 'FULL' || !granted || !rule.scopes) return
  if (!rule.scopes.some(scope => granted.has(SCOPE + scope))) throw refuse('scope', name, asked(rule.scopes))
}

const asked = (scopes: readonly string[]) =>
  scopes.length === 1 ? `${SCOPE}${scopes[0]}` : `(${scopes.map(scope => SCOPE + scope).join(' || ')})`

/** What the person at work has consented to; null is everything. */
export const grantedIn = ({ consents, grantedScopes, user }: WorldState): ReadonlySet<string> | null =>
  consents.get(user.email) ?? grantedScopes

/** The whole address of a scope, also from its last part. */
export const scopeName = (scope: string) => (scope.startsWith('https:') ? scope : SCOPE + scope)

/** Whether the user has granted it; whoever was never asked to choose has granted all. */
export const hasScope = (state: WorldState, scope: string) => grantedIn(state)?.has(scopeName(scope)) ?? true
