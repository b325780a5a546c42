import type { Box } from './area'
import { covers, overlaps } from './area'
import type { Area, Sheet } from './sheet'

/** A protected range, or a tab but for its unprotected areas. */
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

/** A protection before anything is said of it: its owner alone may edit once editors are asked for. */
export const newProtection = (kind: Protection['kind'], area: Area): Protection => ({
  kind,
  area,
  description: '',
  warningOnly: false,
  editors: null,
  domainEdit: false,
  unprotected: [],
  rangeName: null,
})

const keepsOut = (protection: Protection, email: string) =>
  !protection.warningOnly && protection.editors !== null && !protection.editors.has(email)

/** Whether a protection stops `email`, who does not own the file, from writing into the box. */
export const isProtected = (
  protections: readonly Protection[],
  sheet: Sheet,
  { box, email }: { box: Box; email: string },
) =>
  protections.some(protection => {
    if (protection.area.sheet !== sheet || !keepsOut(protection, email) || !overlaps(protection.area, box)) return false
    return !protection.unprotected.some(open => covers(open, box))
  })
