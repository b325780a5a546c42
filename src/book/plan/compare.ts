import type { Lang } from '../../domain/values/text'
import type { Owned } from '../reading/targets'
import { ownedRows } from '../reading/targets'
import { standingRows } from './currentTargets'
import { ofKpi, type PlanBook } from './planBook'
import { historyOf, ownerName } from './records'

export interface Version {
  /** 0 is what stands on Targets now. */
  readonly version: number
  readonly replacedOn: string
  readonly by: string
  readonly reason: string
  /** First month of the plan after it; blank = replaced for the whole year. */
  readonly until: string
}

export interface VersionedRow {
  readonly owner: string
  readonly kind: Owned['kind']
  /** In the order of the versions; null where the owner had no target. */
  readonly years: readonly (number | null)[]
  readonly months: readonly (readonly (number | null)[])[]
}

/** Every version of a KPI's year side by side, the oldest first, Targets last. */
export function versionsOf(book: PlanBook, asOwned: (version: number) => readonly Owned[], lang: Lang) {
  const numbers = [...new Set(historyOf(book).map(({ version }) => version))].sort((a, b) => a - b)
  const versions = numbers.map((version): Version => {
    const row = historyOf(book).find(one => one.version === version)
    return {
      version,
      replacedOn: row?.date ?? '',
      by: row?.by ?? '',
      reason: row?.reason ?? '',
      until: row?.until ?? '',
    }
  })
  const standing = [...numbers.map(version => standingRows({ ...book, rows: asOwned(version) })), standingRows(book)]
  const owners = new Map(standing.flat().map(row => [`${row.kind}:${row.name}`, row] as const))
  const rows = [...owners].map(([key, { kind, name }]): VersionedRow => {
    const held = standing.map((all, i) => heldIn(standing.slice(i), key) ?? heldIn([all], key))
    return {
      owner: ownerName({ kind, name }, lang),
      kind,
      years: held.map(row => (row?.annual === undefined ? null : row.annual / 100)),
      months: held.map(row =>
        book.months.map((_, j) => (row?.months[j] === undefined ? null : (row.months[j] ?? 0) / 100)),
      ),
    }
  })
  return { months: book.months, versions: [...versions, current], rows }
}

const current: Version = { version: 0, replacedOn: '', by: '', reason: '', until: '' }

/** A version keeps only the rows that changed after it: the others stand in the next one that has them. */
function heldIn(versions: readonly ReturnType<typeof standingRows>[], key: string) {
  for (const rows of versions) {
    const row = rows.find(one => `${one.kind}:${one.name}` === key)
    if (row) return row
  }
  return undefined
}

/** The rows of one version of the history, read as rows of Targets. */
export function versionRows(book: PlanBook): (version: number) => readonly Owned[] {
  const at = new Map(historyOf(book).map(row => [row.at, row.version] as const))
  const read = book.reads.history as unknown as Parameters<typeof ownedRows>[0] | undefined
  const owned = read ? ownedRows(ofKpi(read, book.kpi.name), book.rules) : []
  return version => owned.filter(({ row }) => at.get(row.at) === version)
}
