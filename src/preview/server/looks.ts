import { excelPattern } from '@yardstick/standin/model/display'
import type { Border, Style, StyleKey, StyleValue } from '@yardstick/standin/model/style'
import type { FaceStyle } from '../protocol'

const HORIZONTAL = ['left', 'center', 'right']
const VERTICAL = ['top', 'middle', 'bottom']
const WRAPS = ['OVERFLOW', 'CLIP', 'WRAP']
const LINES: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
}
const on = { s: 1 }
const rank = (names: readonly string[], name: unknown) => {
  const at = names.indexOf(String(name))
  return at < 0 ? undefined : at + 1
}
const side = (border: Border | undefined) =>
  border && { s: LINES[border.style] ?? LINES.SOLID, cl: { rgb: border.color } }
const compact = (record: Record<string, unknown>): FaceStyle =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

/** A cell's looks in the grid's letters. */
export const faceStyle = (style: Style, pattern: string | undefined): FaceStyle => {
  const borders = compact({
    t: side(style.borderTop),
    r: side(style.borderRight),
    b: side(style.borderBottom),
    l: side(style.borderLeft),
  })
  return compact({
    bg: style.background && { rgb: style.background },
    cl: style.fontColor && { rgb: style.fontColor },
    bl: style.fontWeight === 'bold' ? 1 : undefined,
    it: style.fontStyle === 'italic' ? 1 : undefined,
    fs: style.fontSize,
    ff: style.fontFamily,
    ul: style.fontLine === 'underline' ? on : undefined,
    st: style.fontLine === 'line-through' ? on : undefined,
    ht: rank(HORIZONTAL, style.horizontal),
    vt: rank(VERTICAL, style.vertical),
    tb: rank(WRAPS, style.wrap),
    bd: Object.keys(borders).length > 0 ? borders : undefined,
    n: pattern === undefined ? undefined : { pattern: excelPattern(pattern) },
  })
}

type Letters = Readonly<Record<string, unknown>>
const letters = (value: unknown): Letters => (typeof value === 'object' && value !== null ? (value as Letters) : {})
const LINE_NAMES = new Map(Object.entries(LINES).map(([name, n]) => [n, name]))

const hex = (value: unknown): StyleValue => {
  const { rgb } = letters(value)
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(String(rgb))
  if (parts)
    return `#${parts
      .slice(1)
      .map(part => Number(part).toString(16).padStart(2, '0'))
      .join('')}`
  return /^#[0-9a-f]{6}$/i.test(String(rgb)) ? String(rgb).toLowerCase() : undefined
}
const border = (value: unknown): StyleValue => {
  const { s, cl } = letters(value)
  return typeof s === 'number' && s > 0
    ? { style: LINE_NAMES.get(s) ?? 'SOLID', color: String(hex(cl) ?? '#000000') }
    : undefined
}
const named = (names: readonly string[]) => (value: unknown) => names[Number(value) - 1]
const text = (value: unknown) => (typeof value === 'string' && value.length < 100 ? value : undefined)
const flag = (name: string) => (value: unknown) => (value ? name : undefined)
const line = (name: string) => (value: unknown) => (letters(value).s ? name : undefined)

type Reader = readonly [StyleKey, (value: unknown) => StyleValue]
const READERS: Readonly<Record<string, Reader>> = {
  bg: ['background', hex],
  cl: ['fontColor', hex],
  bl: ['fontWeight', flag('bold')],
  it: ['fontStyle', flag('italic')],
  fs: ['fontSize', value => (Number(value) >= 1 && Number(value) <= 400 ? Number(value) : undefined)],
  ff: ['fontFamily', text],
  ul: ['fontLine', line('underline')],
  st: ['fontLine', line('line-through')],
  ht: ['horizontal', named(HORIZONTAL)],
  vt: ['vertical', named(VERTICAL)],
  tb: ['wrap', named(WRAPS)],
  n: ['numberFormat', value => text(letters(value).pattern)],
}
const SIDES: Readonly<Record<string, StyleKey>> = {
  t: 'borderTop',
  r: 'borderRight',
  b: 'borderBottom',
  l: 'borderLeft',
}

/** The looks a person changed, read from the grid's letters; undefined takes a look away. */
export const looksFrom = (face: Letters): (readonly [StyleKey, StyleValue])[] =>
  Object.entries(face).flatMap(([key, value]): (readonly [StyleKey, StyleValue])[] => {
    if (key === 'bd')
      return Object.entries(letters(value)).flatMap(([name, given]) => {
        const own = SIDES[name]
        return own ? [[own, border(given)] as const] : []
      })
    const reader = READERS[key]
    return reader ? [[reader[0], reader[1](value)]] : []
  })
