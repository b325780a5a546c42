import type { Reads } from '../../book/reading/reads'
import { figuresText } from '../../book/results/figuresText'
import { handEdits } from '../../book/results/handEdits'
import type { Output } from '../../book/results/output'
import type { Issue } from '../../domain/values/issue'
import type { Month } from '../../domain/values/period'
import type { Lang } from '../../domain/values/text'
import { digest } from '../../platform/workbook'

interface Rescored {
  readonly month: Month
  readonly output: Output
  readonly inputDigest: string
  readonly lang: Lang
}

/** What somebody changed on Results since the month was scored; a month that was never scored has nothing to compare with. */
export function changedByHand(reads: Reads, { month, output, inputDigest, lang }: Rescored): Issue[] {
  const scored = reads.periods?.rows.find(({ period }) => period === month)
  if (scored?.state !== 'calculated' && scored?.state !== 'approved') return []
  const isSameInput = scored.inputDigest === inputDigest || scored.resultDigest === digest(figuresText(output))
  return handEdits(reads, { period: month, output, isSameInput, lang })
}
