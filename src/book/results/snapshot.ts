import type { Row } from '../reading/reads'
import type { RecordOf } from '../table/table'
import type { tables } from '../tables/index'

type Snapshot = RecordOf<(typeof tables)['snapshots']>
export type SnapshotPart = Row<'snapshots'>['part']

/** Well below the 50 000 characters a cell holds. */
const LONGEST = 30_000

/** A text as rows of the Snapshots sheet. */
export function snapshotRows(period: string, part: SnapshotPart, text: string): Snapshot[] {
  return inPieces(text).map((piece, i) => ({ period, part, no: i + 1, text: piece }))
}

/** A long text for several cells. */
export function inPieces(text: string): string[] {
  const pieces = Math.max(1, Math.ceil(text.length / LONGEST))
  return Array.from({ length: pieces }, (_, i) => `${MARK}${text.slice(i * LONGEST, (i + 1) * LONGEST)}${MARK}`)
}

interface Piece {
  readonly no: number
  readonly text?: string | undefined
}

/** The text again; undefined where a piece is missing. */
export function wholeText(unordered: readonly Piece[]): string | undefined {
  const pieces = [...unordered].sort((a, b) => a.no - b.no)
  const isWhole = pieces.length > 0 && pieces.every((piece, i) => piece.no === i + 1)
  return isWhole ? pieces.map(({ text = '' }) => text.slice(MARK.length, -MARK.length)).join('') : undefined
}

/** Keeps blanks at the ends of a piece, and a piece of digits a text. */
const MARK = '§'

/** The text of a part; undefined where a piece is missing. */
export function snapshotOf(rows: readonly Row<'snapshots'>[], period: string, part: SnapshotPart): string | undefined {
  return wholeText(rows.filter(row => row.period === period && row.part === part))
}
