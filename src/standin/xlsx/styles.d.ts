import type { CellStyle, FontStyle } from 'hucre'
import { type Style } from '../model/style'
/** Google's default font; a file says so in its first font. */
export declare const DEFAULT_FONT: FontStyle
export declare const LINK_COLOR = '#1155cc'
export declare const fontOut: (style: Style) => FontStyle
/** A cell's looks as the file keeps them. */
export declare const styleOut: (style: Style) => CellStyle | undefined
export declare const fontIn: (
  font: FontStyle | undefined,
  usual: FontStyle,
) => {
  fontFamily: string | undefined
  fontSize: number | undefined
  fontWeight: string | undefined
  fontStyle: string | undefined
  fontLine: string | undefined
  fontColor: string | undefined
}
/** Looks read from a file, whose cells share their records; what the file's default font says is no look of the cell. */
export declare const styleIn: (style: CellStyle | undefined, usual: FontStyle) => Style
