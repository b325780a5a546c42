import { describe, expect, it } from 'vitest'
import { checksOf, type Finals, type Sheets, SOUND_FINALS, score } from './sheets'

/** A sound workbook with some sheets spoilt: what Checks must say in both languages, and who must be scored all the same. */
export interface BadInput {
  readonly spoilt: string
  readonly sheets: Sheets
  /** Nothing is written. */
  readonly stops?: true
  /** Final scores of all who are scored; blank = everybody as in the sound workbook. */
  readonly finals?: Finals
  /** Severity, where, who, the English line and the Chinese one, a line per cause. */
  readonly checks?: ReadonlyArray<readonly string[]>
}

export function describeBadInput(group: string, cases: readonly BadInput[]): void {
  describe(group, () => {
    for (const { spoilt, sheets, stops, finals, checks = [] } of cases) {
      it(spoilt, () => {
        const scored = score(sheets)
        expect(checksOf(sheets)).toEqual(checks)
        expect(scored.output === undefined).toBe(stops === true)
        expect(scored.finals).toEqual(stops ? {} : (finals ?? SOUND_FINALS))
      })
    }
  })
}
