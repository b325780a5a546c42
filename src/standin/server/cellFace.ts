import { localized } from '../formula/canonical'
import { type Cell, CellError } from '../model/cell'
import type { ConditionLooks } from '../model/conditional'
import { plain, type Style, styleOf } from '../model/style'
import type { FaceCell, FaceStyle } from '../protocol'
import { LINK_COLOR } from '../xlsx/styles'
import { faceStyle } from './looks'

/** The looks that pages know, numbered; equal looks have one number. */
export class Wardrobe {
  private readonly numbers = new Map<string, string>()
  private fresh: Record<string, FaceStyle> = {}
  readonly all: Record<string, FaceStyle> = {}
  /** Looks are shared records: most cells are told by these alone. */
  private readonly quick = new WeakMap<Style, Map<string, string>>()

  numberOf(style: Style, pattern: string | undefined): string {
    const byPattern = this.quick.get(style) ?? new Map<string, string>()
    this.quick.set(style, byPattern)
    const known = byPattern.get(pattern ?? '')
    if (known !== undefined) return known
    const face = faceStyle(style, pattern)
    const key = JSON.stringify(face)
    const number = this.numbers.get(key) ?? `k${this.numbers.size}`
    if (!this.numbers.has(key)) {
      this.numbers.set(key, number)
      this.fresh[number] = face
      this.all[number] = face
    }
    byPattern.set(pattern ?? '', number)
    return number
  }

  /** Looks met since the last call. */
  takeFresh(): Record<string, FaceStyle> {
    const taken = this.fresh
    this.fresh = {}
    return taken
  }
}

const conditional = (style: Style, looks: ConditionLooks): Style =>
  styleOf({
    ...style,
    ...(looks.background ? { background: looks.background } : {}),
    ...(looks.fontColor ? { fontColor: looks.fontColor } : {}),
    ...(looks.bold ? { fontWeight: 'bold' } : {}),
    ...(looks.italic ? { fontStyle: 'italic' } : {}),
    ...(looks.underline ? { fontLine: 'underline' } : {}),
    ...(looks.strikethrough ? { fontLine: 'line-through' } : {}),
  })

const linkOf = (cell: Cell) => cell.runs?.find(run => run.link !== null)?.link ?? null

const seenStyle = (cell: Cell, looks: ConditionLooks | undefined): Style => {
  const painted = looks ? conditional(cell.style, looks) : cell.style
  if (!linkOf(cell) || painted.fontColor !== undefined) return painted
  return styleOf({ ...painted, fontColor: LINK_COLOR, fontLine: 'underline' })
}

const contentOf = ({ value }: Cell): Pick<FaceCell, 'v' | 't'> => {
  if (value === null) return { v: null, t: null }
  if (value instanceof CellError) return { v: value.text, t: 1 }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 }
  return typeof value === 'number' ? { v: value, t: 2 } : { v: value, t: 1 }
}

export const faceOf = (
  cell: Cell,
  { wardrobe, locale, looks }: { wardrobe: Wardrobe; locale: string; looks: ConditionLooks | undefined },
): FaceCell => {
  const style = seenStyle(cell, looks)
  const pattern = style.numberFormat ?? cell.inferred ?? undefined
  const link = linkOf(cell)
  return {
    ...contentOf(cell),
    f: cell.formula === null ? null : `=${localized(cell.formula, locale)}`,
    s: style === plain && pattern === undefined ? null : wardrobe.numberOf(style, pattern),
    ...(link ? { link } : {}),
  }
}
