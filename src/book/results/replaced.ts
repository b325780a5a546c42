import type { Reads, Row } from '../reading/reads'
import type { RecordOf, Table } from '../table/table'
import { tables } from '../tables/index'
import { inPieces, wholeText } from './snapshot'

/** What a scoring replaces. */
export const REPLACED_BY_SCORING = ['results', 'scores', 'teamResults', 'payLines', 'periods'] as const
export type ReplacedId = (typeof REPLACED_BY_SCORING)[number]

export type Records = ReadonlyArray<Readonly<Record<string, unknown>>>
export type BeforeScoring = Readonly<Record<ReplacedId, Records>>

/** What the result sheets hold of a month, as rows to be kept. */
export function keptRows(reads: Reads, month: string): RecordOf<(typeof tables)['replaced']>[] {
  return REPLACED_BY_SCORING.flatMap(of => {
    const pieces = inPieces(JSON.stringify(rowsOfMonth(reads, of, month)))
    return pieces.map((piece, i) => ({ period: month, of, no: i + 1, text: piece }))
  })
}

/** The rows of a month by column id. */
export function rowsOfMonth(reads: Reads, of: ReplacedId, month: string): Records {
  const { columns }: Table = tables[of]
  const rows: ReadonlyArray<{ readonly period: string }> = reads[of]?.rows ?? []
  return rows
    .filter(row => row.period === month)
    .map(row => Object.fromEntries(Object.entries(row).filter(([id]) => id in columns)))
}

/** The month that was kept, and its rows; undefined where nothing or not all of it is there. */
export function rowsKept(kept: readonly Row<'replaced'>[]): { month: string; before: BeforeScoring } | undefined {
  const month = kept[0]?.period
  if (month === undefined) return undefined
  const before = {} as Record<ReplacedId, Records>
  for (const of of REPLACED_BY_SCORING) {
    const text = wholeText(kept.filter(row => row.of === of && row.period === month))
    if (text === undefined) return undefined
    before[of] = JSON.parse(text) as Records
  }
  return { month, before }
}
