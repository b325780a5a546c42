import type { Area, Box } from './area'
import type { Sheet } from './sheet'
export interface Protection {
  readonly kind: 'SHEET' | 'RANGE'
  area: Area
  description: string
  warningOnly: boolean
  /** Null until somebody changes the list: then nothing is protected yet. */
  editors: Set<string> | null
  domainEdit: boolean
  unprotected: Area[]
  rangeName: string | null
}
export declare const newProtection: (kind: Protection['kind'], area: Area) => Protection
/** Whether a protection stops `email`, who does not own the file, from writing into the box. */
export declare const isProtected: (
  protections: readonly Protection[],
  sheet: Sheet,
  {
    box,
    email,
  }: {
    box: Box
    email: string
  },
) => boolean
