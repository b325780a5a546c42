import { formatAt } from '../model/read'
import type { Sheet } from '../model/sheet'
import { restyled, type StyleKey, type StyleValue } from '../model/style'
import { refuse } from '../refusals'
import type { Env, Members } from '../runtime/define'
import { type EnumValue, enumValue, handle, type RangeRef } from '../runtime/handle'
import { hexColor } from './color'
import { mayWrite, sameShape } from './place'

/** One look of a cell: its getters and setters differ only in these. */
interface Look {
  readonly one: string
  readonly many: string
  readonly key: StyleKey
  /** The style's value, undefined when a cell has none of its own, as scripts see it. */
  show(value: StyleValue): unknown
  /** What a script gave as the style's value; undefined is the usual look. */
  take(given: unknown): StyleValue
}

const withDefault = (usual: string | number): Pick<Look, 'show' | 'take'> => ({
  show: value => value ?? usual,
  take: given => (given === null || given === undefined || given === usual ? undefined : (given as StyleValue)),
})
const color = (usual: string): Pick<Look, 'show' | 'take'> => ({
  show: value => value ?? usual,
  take: given => {
    const hex = hexColor(given as string | null)
    return hex === null || hex === usual ? undefined : hex
  },
})
const colorObject = (usual: string): Pick<Look, 'show' | 'take'> => ({
  show: value => handle('Color', { hex: String(value ?? usual) }),
  take: given => color(usual).take(given === null ? null : (given as { hex: string }).hex),
})
const numberFormat: Pick<Look, 'show' | 'take'> = {
  show: value => value ?? '0.###############',
  take: given => {
    if (given === null || given === undefined) throw refuse('noFormat')
    const pattern = String(given)
    return pattern.toLowerCase() === 'general' || pattern === '' ? undefined : pattern
  },
}

const LOOKS: readonly Look[] = [
  { one: 'Background', many: 'Backgrounds', key: 'background', ...color('#ffffff') },
  { one: 'BackgroundObject', many: 'BackgroundObjects', key: 'background', ...colorObject('#ffffff') },
  { one: 'FontColor', many: 'FontColors', key: 'fontColor', ...color('#000000') },
  { one: 'FontColorObject', many: 'FontColorObjects', key: 'fontColor', ...colorObject('#000000') },
  { one: 'FontFamily', many: 'FontFamilies', key: 'fontFamily', ...withDefault('Arial') },
  { one: 'FontLine', many: 'FontLines', key: 'fontLine', ...withDefault('none') },
  { one: 'FontSize', many: 'FontSizes', key: 'fontSize', ...withDefault(10) },
  { one: 'FontStyle', many: 'FontStyles', key: 'fontStyle', ...withDefault('normal') },
  { one: 'FontWeight', many: 'FontWeights', key: 'fontWeight', ...withDefault('normal') },
  { one: 'HorizontalAlignment', many: 'HorizontalAlignments', key: 'horizontal', ...withDefault('general') },
  { one: 'VerticalAlignment', many: 'VerticalAlignments', key: 'vertical', ...withDefault('bottom') },
  { one: 'NumberFormat', many: 'NumberFormats', key: 'numberFormat', ...numberFormat },
  {
    one: 'Wrap',
    many: 'Wraps',
    key: 'wrap',
    show: value => value === 'WRAP',
    take: given => (given ? 'WRAP' : undefined),
  },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    key: 'wrap',
    show: value => enumValue('WrapStrategy', String(value ?? 'OVERFLOW')),
    take: given => ((given as EnumValue | null)?.name === 'OVERFLOW' ? undefined : (given as EnumValue | null)?.name),
  },
]

/** A cell without a format of its own shows what its formula gives it. */
const styleValue = (sheet: Sheet, { row, column }: { row: number; column: number }, key: StyleKey): StyleValue =>
  key === 'numberFormat' ? formatAt(sheet, row, column) : sheet.looks.at(row, column)[key]

const setAll = (range: RangeRef, look: Look, { given, env }: { given: unknown; env: Env }) => {
  mayWrite(range, env)
  const value = look.take(given)
  range.sheet.looks.change(range, style => restyled(style, look.key, value))
  return range
}

const setEach = (range: RangeRef, look: Look, { given, env }: { given: readonly (readonly unknown[])[]; env: Env }) => {
  mayWrite(range, env)
  sameShape(given, range)
  const taken = given.map(row => row.map(item => look.take(item)))
  range.sheet.looks.changeEach(range, (style, r, c) =>
    restyled(style, look.key, taken[r - range.top]?.[c - range.left]),
  )
  return range
}

const readers = (look: Look) => ({
  [`get${look.one}`]: ({ sheet, top, left }: RangeRef) =>
    look.show(styleValue(sheet, { row: top, column: left }, look.key)),
  [`get${look.many}`]: ({ sheet, ...box }: RangeRef) =>
    sheet.read(box, (_cell, row, column) => look.show(styleValue(sheet, { row, column }, look.key))),
})
const writers = (look: Look) => ({
  [`set${look.one}`]: (range: RangeRef, [given]: [unknown], env: Env) => setAll(range, look, { given, env }),
  [`set${look.many}`]: (range: RangeRef, [given]: [unknown[][]], env: Env) => setEach(range, look, { given, env }),
})

type BorderArgs = [
  boolean | null,
  boolean | null,
  boolean | null,
  boolean | null,
  boolean | null,
  boolean | null,
  string?,
  EnumValue?,
]

/** Draws (true), removes (false) or leaves (null) the sides of the box and the lines within it. */
const setBorder = (range: RangeRef, args: BorderArgs, env: Env) => {
  mayWrite(range, env)
  const [top, left, bottom, right, vertical, horizontal, lineColor, lineStyle] = args
  const border = { style: lineStyle?.name ?? 'SOLID', color: hexColor(lineColor) ?? '#000000' }
  const bottomRow = range.top + range.rows - 1
  const rightColumn = range.left + range.columns - 1
  range.sheet.looks.changeEach(range, (style, r, c) => {
    const sides: [StyleKey, boolean | null][] = [
      ['borderTop', r === range.top ? top : horizontal],
      ['borderBottom', r === bottomRow ? bottom : horizontal],
      ['borderLeft', c === range.left ? left : vertical],
      ['borderRight', c === rightColumn ? right : vertical],
    ]
    return sides.reduce(
      (dressed, [side, drawn]) => (drawn === null ? dressed : restyled(dressed, side, drawn ? border : undefined)),
      style,
    )
  })
  return range
}

const hexOf = (red: number, green: number, blue: number) =>
  `#${[red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('')}`

/** How the cells of a range look. */
export const rangeLooks: Members<RangeRef> = {
  reads: Object.assign({}, ...LOOKS.map(readers)),
  writes: {
    ...Object.assign({}, ...LOOKS.map(writers)),
    setBorder,
    setBackgroundRGB: (range, [red, green, blue]: [number, number, number], env) => {
      const background = LOOKS[0]
      return background ? setAll(range, background, { given: hexOf(red, green, blue), env }) : range
    },
  },
}
