import { around } from '../../domain/breakdown/around'
import { type Gap, gapsBetween } from '../../domain/breakdown/gaps'
import { COMPANY } from '../../domain/breakdown/line'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { type StandingRow, standingRows, unitOf } from './currentTargets'
import type { PlanBook } from './planBook'
import { ownerName } from './records'

const found = problems('shareDifference', {
  locked: {
    severity: 'stop',
    what: {
      en: 'below {parent} everything of {months} is locked: {by} cannot be shared',
      'zh-CN': '{parent}下级 {months} 的数全部锁定,{by} 无法分摊',
    },
    mend: { en: 'Unlock a figure, or change {parent}.', 'zh-CN': '请解锁其中一个数,或调整{parent}的目标。' },
  },
})

export interface SharedOut {
  /** Months of every row, changed or not. */
  readonly months: ReadonlyMap<StandingRow, readonly number[]>
  /** What lay between parents and children, in hundredths. */
  readonly by: number
  readonly issues: readonly Issue[]
}

/** Shares what a parent's children lack or hold too much over those not locked, by their own figures; then theirs. */
export function sharedOut(book: PlanBook, owner: string | undefined): SharedOut {
  const rows = standingRows(book)
  const months = new Map(rows.map(row => [row, row.months.map(figure => figure ?? 0)] as const))
  const issues: Issue[] = []
  const begun = new Set<string>()
  let by = 0
  const order = [...rows.filter(({ kind }) => kind === COMPANY), ...rows.filter(({ kind }) => kind === 'team')]
  for (const parent of order) {
    const isBelow = parent.kind === 'team' && begun.has(COMPANY)
    if (owner !== undefined && owner !== parent.name && !isBelow) continue
    begun.add(parent.kind === COMPANY ? COMPANY : parent.name)
    const now = rows.map(row => ({ ...row, months: months.get(row) ?? row.months }))
    const gap = gapsBetween(now).find(one => one.parent.kind === parent.kind && one.parent.name === parent.name)
    if (!gap || (gap.year === 0 && gap.months.every(month => month === 0))) continue
    if (!isBelow) by += Math.abs(gap.year)
    const children = rows.filter(row => gap.children.some(child => child.kind === row.kind && child.name === row.name))
    const stuck = shareGap({ book, gap, children, months, unit: unitOf(book) })
    if (stuck.length === 0) continue
    const values = { parent: ownerName(parent, 'en'), months: stuck, by: Math.abs(gap.year) / 100 }
    issues.push(issue(found.locked, values))
  }
  return { months, by, issues }
}

interface Sharing {
  readonly book: PlanBook
  readonly gap: Gap
  readonly children: readonly StandingRow[]
  readonly months: Map<StandingRow, readonly number[]>
  readonly unit: number
}

/** The months in which nothing can be changed. */
function shareGap({ book, gap, children, months, unit }: Sharing): string[] {
  const all = gap.months.reduce((a, b) => a + b, 0)
  const stuck: string[] = []
  for (const [j, month] of book.months.entries()) {
    const share =
      gap.parent.uncovered === 0 || all === 0
        ? (gap.months[j] ?? 0)
        : Math.round(((gap.months[j] ?? 0) * gap.year) / all)
    if (share === 0) continue
    const members = children.filter(
      child => child.kind === 'team' || gap.parent.kind === COMPANY || child.teams[j] === gap.parent.name,
    )
    const figures = members.map(child => months.get(child)?.[j] ?? 0)
    const held = figures.reduce((a, b) => a + b, 0)
    const locks = members.map((child, i) => (child.locked[j] ? figures[i] : undefined))
    const open = figures.map((figure, i) => (locks[i] === undefined ? figure : 0))
    const weights = open.some(figure => figure > 0) ? open : locks.map(lock => (lock === undefined ? 1 : 0))
    const { parts, off } = around(held + share, weights, locks, unit)
    if (off !== 0) stuck.push(month)
    else
      for (const [i, child] of members.entries())
        months.set(child, replacedAt(months.get(child) ?? [], j, parts[i] ?? 0))
  }
  return stuck
}

function replacedAt(figures: readonly number[], at: number, figure: number): number[] {
  return figures.map((old, j) => (j === at ? figure : old))
}
