import type { BorderLineStyle, BorderSide, CellStyle, FontStyle } from 'hucre'
import { type Border, plain, type Style, styleOf } from '../model/style'

const rgb = (hex: string) => hex.replace('#', '').toUpperCase()
const hex = (text: string | undefined) => (text === undefined ? undefined : `#${text.slice(-6).toLowerCase()}`)

/** Google's default font; a file says so in its first font. */
export const DEFAULT_FONT: FontStyle = { name: 'Arial', size: 10 }
/** Google's, for a text that leads somewhere. */
export const LINK_COLOR = '#1155cc'

const LINES: Readonly<Record<string, BorderLineStyle>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
}
const LINE_NAMES = new Map(Object.entries(LINES).map(([name, line]) => [line, name]))

const sideOut = (border: Border): BorderSide => ({
  style: LINES[border.style] ?? 'thin',
  color: { rgb: rgb(border.color) },
})
const sideIn = (side: BorderSide | undefined): Border | undefined =>
  side && { style: LINE_NAMES.get(side.style) ?? 'SOLID', color: hex(side.color?.rgb) ?? '#000000' }

/** Leaves out what is undefined. */
const compact = <T extends object>(record: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

/** The font of a look as the file has it. */
export const fontOut = (style: Style): FontStyle =>
  compact<FontStyle>({
    ...DEFAULT_FONT,
    name: style.fontFamily ?? DEFAULT_FONT.name,
    size: style.fontSize ?? DEFAULT_FONT.size,
    bold: style.fontWeight === 'bold' || undefined,
    italic: style.fontStyle === 'italic' || undefined,
    underline: style.fontLine === 'underline' || undefined,
    strikethrough: style.fontLine === 'line-through' || undefined,
    color: style.fontColor === undefined ? undefined : { rgb: rgb(style.fontColor) },
  })

const HORIZONTAL = ['left', 'center', 'right'] as const
const VERTICAL: Readonly<Record<string, 'top' | 'center' | 'bottom'>> = {
  top: 'top',
  middle: 'center',
  bottom: 'bottom',
}

const alignmentOut = (style: Style) => {
  const horizontal = HORIZONTAL.find(side => side === style.horizontal)
  const vertical = style.vertical === undefined ? undefined : VERTICAL[style.vertical]
  if (!horizontal && !vertical && style.wrap !== 'WRAP') return undefined
  return compact<NonNullable<CellStyle['alignment']>>({
    horizontal,
    vertical,
    wrapText: style.wrap === 'WRAP' || undefined,
  })
}

const made = new WeakMap<Style, CellStyle>()

/** A cell's looks as the file keeps them. */
export const styleOut = (style: Style): CellStyle | undefined => {
  if (style === plain) return undefined
  const known = made.get(style)
  if (known) return known
  const { borderTop, borderBottom, borderLeft, borderRight } = style
  const bordered = borderTop ?? borderBottom ?? borderLeft ?? borderRight
  const out = compact<CellStyle>({
    font: fontOut(style),
    numFmt: style.numberFormat,
    fill:
      style.background === undefined
        ? undefined
        : { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(style.background) } },
    alignment: alignmentOut(style),
    border:
      bordered &&
      compact<NonNullable<CellStyle['border']>>({
        top: borderTop && sideOut(borderTop),
        bottom: borderBottom && sideOut(borderBottom),
        left: borderLeft && sideOut(borderLeft),
        right: borderRight && sideOut(borderRight),
      }),
  })
  made.set(style, out)
  return out
}

const unlike = <T>(value: T | undefined, usual: T | undefined) => (value === usual ? undefined : value)

/** The looks a font of a file gives, beyond the usual font. */
export const fontIn = (font: FontStyle | undefined, usual: FontStyle) => ({
  fontFamily: unlike(font?.name, usual.name),
  fontSize: unlike(font?.size, usual.size),
  fontWeight: font?.bold ? 'bold' : undefined,
  fontStyle: font?.italic ? 'italic' : undefined,
  fontLine: font?.underline ? 'underline' : font?.strikethrough ? 'line-through' : undefined,
  fontColor: unlike(hex(font?.color?.rgb), '#000000'),
})

const backgroundIn = ({ fill }: CellStyle) => {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return undefined
  return unlike(hex(fill.fgColor?.rgb), '#ffffff')
}

const read = new WeakMap<CellStyle, Style>()

/** Looks read from a file, whose cells share their records; what the file's default font says is no look of the cell. */
export const styleIn = (style: CellStyle | undefined, usual: FontStyle): Style => {
  if (!style) return plain
  const known = read.get(style)
  if (known) return known
  const { alignment, border } = style
  const made = styleOf({
    numberFormat: unlike(style.numFmt, 'General'),
    background: backgroundIn(style),
    ...fontIn(style.font, usual),
    horizontal: HORIZONTAL.find(side => side === alignment?.horizontal),
    vertical: alignment?.vertical === 'center' ? 'middle' : alignment?.vertical === 'top' ? 'top' : undefined,
    wrap: alignment?.wrapText ? 'WRAP' : undefined,
    borderTop: sideIn(border?.top),
    borderBottom: sideIn(border?.bottom),
    borderLeft: sideIn(border?.left),
    borderRight: sideIn(border?.right),
  })
  read.set(style, made)
  return made
}
