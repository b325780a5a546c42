import { type Cell } from '../model/cell'
import type { ConditionLooks } from '../model/conditional'
import { type Style } from '../model/style'
import type { FaceCell, FaceStyle } from '../protocol'
/** The looks that pages know, numbered; equal looks have one number. */
export declare class Wardrobe {
  private readonly numbers
  private fresh
  readonly all: Record<string, FaceStyle>
  /** Looks are shared records: most cells are told by these alone. */
  private readonly quick
  numberOf(style: Style, pattern: string | undefined): string
  /** Looks met since the last call. */
  takeFresh(): Record<string, FaceStyle>
}
export declare const faceOf: (
  cell: Cell,
  {
    wardrobe,
    locale,
    looks,
  }: {
    wardrobe: Wardrobe
    locale: string
    looks: ConditionLooks | undefined
  },
) => FaceCell
