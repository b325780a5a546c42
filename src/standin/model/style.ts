/** A line along one side of a cell: a name of `BorderStyle`, and `#rrggbb`. */
export interface Border {
  readonly style: string
  readonly color: string
}

/** Looks that differ from a new cell's. Records are shared: equal looks are the same record. */
export interface Style {
  readonly numberFormat?: string
  readonly background?: string
  readonly fontColor?: string
  readonly fontWeight?: string
  readonly fontStyle?: string
  readonly fontSize?: number
  readonly fontFamily?: string
  readonly fontLine?: string
  readonly horizontal?: string
  readonly vertical?: string
  readonly wrap?: string
  readonly borderTop?: Border
  readonly borderBottom?: Border
  readonly borderLeft?: Border
  readonly borderRight?: Border
}
export type StyleKey = keyof Style
export type StyleValue = Style[StyleKey]

const known = new Map<string, Style>()
const records = new WeakSet<object>()
const steps = new WeakMap<Style, Map<string, Style>>()

const shared = (style: Style): Style => {
  const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)))
  const found = known.get(key)
  if (found) return found
  known.set(key, Object.freeze(style))
  records.add(style)
  return style
}

/** Whether it is such a record. */
export const isStyle = (value: object): value is Style => records.has(value)

/** A new cell’s look. */
export const plain: Style = shared({})

/** `style` with one look changed; undefined takes the look away. */
export const restyled = (style: Style, key: StyleKey, value: StyleValue): Style => {
  if (style[key] === value) return style
  const step = `${key} ${typeof value === 'object' ? JSON.stringify(value) : value}`
  const from = steps.get(style) ?? new Map<string, Style>()
  steps.set(style, from)
  const cached = from.get(step)
  if (cached) return cached
  const { [key]: _gone, ...others } = style
  const changed = shared(value === undefined ? others : { ...others, [key]: value })
  from.set(step, changed)
  return changed
}

/** The shared record of some looks; undefined ones are left out. */
export const styleOf = (looks: Partial<Record<StyleKey, StyleValue>>): Style =>
  Object.entries(looks).reduce((style, [key, value]) => restyled(style, key as StyleKey, value), plain)
