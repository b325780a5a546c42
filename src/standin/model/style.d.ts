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
export declare const plain: Style
/** `style` with one look changed; undefined takes the look away. */
export declare const restyled: (style: Style, key: StyleKey, value: StyleValue) => Style
export declare const styleOf: (looks: Partial<Record<StyleKey, StyleValue>>) => Style
