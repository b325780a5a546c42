import { localized } from '@yardstick/standin/formula/canonical'
import { type Cell, CellError } from '@yardstick/standin/model/cell'
import type { ConditionLooks } from '@yardstick/standin/model/conditional'
import { plain, type Style, styleOf } from '@yardstick/standin/model/style'
import { LINK_COLOR } from '@yardstick/standin/xlsx/styles'
import type { FaceCell, FaceStyle } from '../protocol'
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

const seenStyle = (cell: Cell, style: Style, looks: ConditionLooks | undefined): Style => {
  const painted = looks ? conditional(style, looks) : style
  if (!linkOf(cell) || painted.fontColor !== undefined) return painted
  return styleOf({ ...painted, fontColor: LINK_COLOR, fontLine: 'underline' })
}

const kindOf = ({ value }: Cell): FaceCell['t'] => {
  if (value === null) return null
  if (typeof value === 'number') return 2
  return typeof value === 'boolean' ? 3 : 1
}
const shownOf = ({ value }: Cell): FaceCell['v'] => {
  if (value instanceof CellError) return value.text
  return typeof value === 'boolean' ? Number(value) : value
}

/** What is in a cell as pages know it: its formula, or else its value; null when nothing is. */
export const contentOf = (cell: Cell, locale: string): string | number | null => {
  const content = cell.formula === null ? shownOf(cell) : `=${localized(cell.formula, locale)}`
  return content === '' ? null : content
}

interface Dress {
  readonly wardrobe: Wardrobe
  readonly style: Style
  /** What conditional formats add. */
  readonly looks: ConditionLooks | undefined
}

/** The number of a blank cell's looks; null when it has none. */
export const blankLook = ({ wardrobe, style, looks }: Dress): string | null => {
  const shown = looks ? conditional(style, looks) : style
  return shown === plain ? null : wardrobe.numberOf(shown, shown.numberFormat)
}

/** Made for every filled cell of the workbook when a page opens, so without a record more than it needs. */
export const faceOf = (cell: Cell, locale: string, dress: Dress): FaceCell => {
  const { wardrobe, looks } = dress
  const style = looks || cell.runs ? seenStyle(cell, dress.style, looks) : dress.style
  const pattern = style.numberFormat ?? cell.inferred ?? undefined
  const link = cell.runs ? linkOf(cell) : null
  const face: FaceCell = {
    v: shownOf(cell),
    t: kindOf(cell),
    f: cell.formula === null ? null : `=${localized(cell.formula, locale)}`,
    s: style === plain && pattern === undefined ? null : wardrobe.numberOf(style, pattern),
  }
  return link ? { ...face, link } : face
}
