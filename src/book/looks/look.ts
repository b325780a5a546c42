import type { Role, Tab } from '../table/table'
import type { CellLook, HeaderLook, Tone } from './plan'

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
export function lookOf({ id, role }: Pick<Tab, 'id' | 'role'>): RoleLook {
  return roleLook[id === 'checks' ? 'begin' : role]
}

/** Row 1 of a sheet made of formulas. */
export function titleOf(tab: Pick<Tab, 'id' | 'role'>): HeaderLook {
  return { ...lookOf(tab).header, title: true }
}

/** What a cell of a sheet made of formulas is. */
export type CellStyle =
  | 'head'
  | 'block'
  | 'label'
  | 'figure'
  | 'big'
  | 'text'
  | 'quiet'
  | 'warning'
  | 'name'
  | 'kpi'
  | 'mark'
  | 'link'

const MUTED = '#5F6368'
const STYLES: Readonly<Record<Exclude<CellStyle, 'head'>, CellLook>> = {
  block: { bold: true, background: '#F1F3F4', align: 'left' },
  label: { colour: MUTED, align: 'left' },
  figure: { bold: true },
  big: { bold: true, size: 16 },
  text: { align: 'left', long: 'wrap' },
  kpi: { bold: true, align: 'center', long: 'wrap' },
  mark: { bold: true, align: 'center' },
  link: { colour: '#1967D2', size: 9, align: 'left', long: 'cut' },
  name: { bold: true, size: 9, align: 'left' },
  warning: { colour: '#A50E0E', bold: true, align: 'left' },
  quiet: { colour: MUTED, size: 9, align: 'left', long: 'wrap' },
}

export function lookOfStyle(style: CellStyle | undefined, tab: Pick<Tab, 'id' | 'role'>): CellLook {
  if (style !== 'head') return style ? STYLES[style] : {}
  const { background, colour } = lookOf(tab).header
  return { bold: true, background, colour, align: 'center', long: 'wrap' }
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
