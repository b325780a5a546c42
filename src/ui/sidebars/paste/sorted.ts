import type { AnswerOf } from '../../client'

export type Preview = AnswerOf<'previewPaste'>
type Row = Preview['rows'][number]
export interface Placed {
  readonly id: string
  readonly row: Row
  readonly cell: Row['cells'][number]
}

export interface Sorted {
  readonly fresh: readonly Placed[]
  readonly same: readonly Placed[]
  readonly other: readonly Placed[]
  readonly lost: readonly Placed[]
  /** Rows whose person is unknown. */
  readonly unknown: readonly Row[]
}

/** What becomes of each pasted figure. */
export function sorted({ rows }: Preview): Sorted {
  const all = rows.flatMap(row => row.cells.map(cell => ({ id: `${cell.row},${cell.column}`, row, cell })))
  const known = all.filter(({ row }) => row.person !== '')
  const of = (...states: string[]) => known.filter(({ cell }) => states.includes(cell.state))
  return {
    fresh: of('new'),
    same: of('same'),
    other: of('other'),
    lost: of('unreadable', 'noRow', 'noColumn', 'noMonth', 'twice'),
    unknown: rows.filter(({ person, typed }) => person === '' && typed !== ''),
  }
}
