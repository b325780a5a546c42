import { preparePeriod } from '../../book/reading/period'
import type { Row } from '../../book/reading/reads'
import { figuresText } from '../../book/results/figuresText'
import { outputOf } from '../../book/results/output'
import { scoreMonth } from '../../domain/month/scoreMonth'
import { snapshotText } from '../../domain/month/snapshot'
import { digest } from '../../platform/workbook'
import type { Opened } from '../scoring/scoreMonth'

/**
 * Whether a scored period would come out otherwise by what the workbook holds now. Closing the month before changes what it
 * is scored from, but nothing of its figures.
 */
export function isChanged({ reads, today, lang }: Opened, row: Row<'periods'>): boolean {
  const { input } = preparePeriod(reads, row.period, { today })
  if (digest(snapshotText(input)) === row.inputDigest) return false
  return digest(figuresText(outputOf(input, scoreMonth(input), lang))) !== row.resultDigest
}
