import type { Style, StyleKey, StyleValue } from '../model/style'
import type { FaceStyle } from '../protocol'
/** A cell's looks in the grid's letters. */
export declare const faceStyle: (style: Style, pattern: string | undefined) => FaceStyle
type Letters = Readonly<Record<string, unknown>>
/** The looks a person changed, read from the grid's letters; undefined takes a look away. */
export declare const looksFrom: (face: Letters) => (readonly [StyleKey, StyleValue])[]
