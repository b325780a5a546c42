import { figuresText } from '../../book/month/figuresText'
import { outputOf } from '../../book/month/output'
import { preparePeriod } from '../../book/month/period'
import type { Row } from '../../book/month/reads'
import { scoreMonth } from '../../domain/month'
import { snapshotText } from '../../domain/snapshot'
import { digest } from '../../platform/workbook'
import type { Opened } from '../closeMonth'

/**
 * Whether a scored period would come out otherwise by what the workbook holds now. Closing the month before changes what it
 * is scored from, but nothing of its figures.
 */
export function isChanged({ reads, today, lang }: Opened, row: Row<'periods'>): boolean {
  const { input } = preparePeriod(reads, row.period, { today })
  if (digest(snapshotText(input)) === row.inputDigest) return false
  return digest(figuresText(outputOf(input, scoreMonth(input), lang))) !== row.resultDigest
}
