import type { WorldState } from '../state'
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL'
/** What a call costs: a handle is free, the others go to the server. */
export type Cost = 'handle' | 'read' | 'write'
export interface Asked {
  readonly type: string
  readonly member: string
  readonly cost: Cost
}
/** Refuses a call that the mode or the granted scopes do not allow. */
export declare const checkPermission: (
  { type, member, cost }: Asked,
  mode: AuthMode,
  granted: ReadonlySet<string> | null,
) => void
/** What the person at work has consented to; null is everything. */
export declare const grantedIn: ({ consents, grantedScopes, user }: WorldState) => ReadonlySet<string> | null
export declare const scopeName: (scope: string) => string
export declare const hasScope: (state: WorldState, scope: string) => boolean
