import type { Role, Table } from '../table'
import type { HeaderLook, Tone } from './plan'

/** Colours by role: every text on its ground has a contrast of 4.5 or more. */
interface RoleLook {
  readonly tab: string
  readonly header: HeaderLook
}

const HEADER_HEIGHT = 34
const header = (background: string): HeaderLook => ({ background, colour: '#FFFFFF', height: HEADER_HEIGHT })

const roleLook: Readonly<Record<Role, RoleLook>> = {
  begin: { tab: '#E8710A', header: header('#B06000') },
  type: { tab: '#1967D2', header: header('#1967D2') },
  read: { tab: '#188038', header: header('#188038') },
  system: { tab: '#5F6368', header: header('#5F6368') },
}

/** Checks begins something, though jobs write it. */
export function lookOf({ id, role }: Table): RoleLook {
  return roleLook[id === 'checks' ? 'begin' : role]
}

export const TYPE_HERE = '#FFFDE7'
export const FILLED = '#FFFFFF'
export const BLOCK_TITLE = '#F1F3F4'

interface ToneLook {
  readonly colour: string
  readonly background: string
}

export const toneLook: Readonly<Record<Tone, ToneLook>> = {
  unmeasured: { colour: '#5F6368', background: '#F1F3F4' },
  needsYou: { colour: '#A50E0E', background: '#FCE8E6' },
  look: { colour: '#7A4F01', background: '#FEF7E0' },
  fine: { colour: '#0D652D', background: '#E6F4EA' },
}

/** Of a column of figures, in pixels. */
export const OPEN_WIDTH = 96
