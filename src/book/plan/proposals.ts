import { around } from '../../domain/breakdown/around'
import { evened } from '../../domain/values/cell'
import type { Lang } from '../../domain/values/text'
import { texts } from '../../domain/values/text'
import type { Row } from '../reading/reads'
import { proposals } from '../tables/proposals'
import { changedRecord, type StandingRow, standingRows, unitOf } from './currentTargets'
import type { PlanBook } from './planBook'
import type { TargetRecord } from './records'
import { centsOf } from './request'

const say = texts('proposals', {
  open: { en: 'proposed', 'zh-CN': '已申报' },
  agreed: { en: 'agreed', 'zh-CN': '已确认' },
})

/** Somebody's own proposal beside the planned year; figures are whole hundredths. */
export interface Proposed {
  readonly proposal: Row<'proposals'>
  readonly row: StandingRow
  readonly team: string
  readonly planned: number
  readonly proposed: number
  /** The year that was agreed on; undefined while nothing is decided. */
  readonly agreed?: number | undefined
}

/** Proposals of a KPI and year; who stands on Targets or in People under no such name is listed apart. */
export function proposalsOf(book: PlanBook): { readonly proposed: Proposed[]; readonly unknown: string[] } {
  const rows = new Map(standingRows(book).map(row => [evened(row.name), row] as const))
  const proposed: Proposed[] = []
  const unknown: string[] = []
  for (const proposal of book.reads.proposals?.rows ?? []) {
    if (Number(proposal.year) !== book.year || evened(proposal.kpi) !== evened(book.kpi.name)) continue
    const row = rows.get(evened(proposal.person))
    const cents = centsOf(book, proposal.annual)
    if (row?.kind !== 'person' || typeof cents !== 'number') unknown.push(proposal.person)
    else {
      const planned = row.months.reduce((sum: number, figure) => sum + (figure ?? 0), 0)
      const team = row.teams[row.teams.length - 1] ?? ''
      proposed.push({
        proposal,
        row,
        team,
        planned,
        proposed: cents,
        agreed: agreedOf(book, proposal, { planned, cents }),
      })
    }
  }
  return { proposed, unknown }
}

function agreedOf(
  book: PlanBook,
  { decision }: Row<'proposals'>,
  { planned, cents }: { planned: number; cents: number },
) {
  if (decision === undefined) return undefined
  if (decision === 'accepted') return cents
  if (decision === 'kept') return planned
  const agreed = centsOf(book, decision.agreed)
  return typeof agreed === 'number' && agreed >= 0 ? agreed : undefined
}

/** What the team's proposals come to against what is planned for those who made them. */
export function gapsByTeam(proposed: readonly Proposed[]) {
  const teams = new Map<string, { planned: number; proposed: number; people: number }>()
  for (const { team, planned, proposed: own } of proposed) {
    const sum = teams.get(team) ?? { planned: 0, proposed: 0, people: 0 }
    teams.set(team, { planned: sum.planned + planned, proposed: sum.proposed + own, people: sum.people + 1 })
  }
  return [...teams].map(([team, sums]) => ({ team, ...sums, gap: sums.planned - sums.proposed }))
}

/** Targets with the proposals and decisions beside them; an agreed year moves the months that are not locked. */
export function decidedRecords(book: PlanBook, proposed: readonly Proposed[], lang: Lang): TargetRecord[] {
  const byRow = new Map(proposed.map(one => [`${one.row.kind}:${one.row.name}`, one] as const))
  return standingRows(book).map(row => {
    const one = byRow.get(`${row.kind}:${row.name}`)
    const months = row.months.map(figure => figure ?? 0)
    if (!one) return changedRecord(book, row, { months, annual: row.annual })
    const { decision } = one.proposal
    const word = decision === undefined ? undefined : proposals.columns.decision.field.show?.(decision, lang)
    const beside = {
      ownProposal: one.proposed / 100,
      decision: word === undefined || word === null ? (row.owned.row.decision ?? null) : String(word),
      status: (one.agreed === undefined ? say.open : say.agreed)[lang],
    }
    if (one.agreed === undefined || one.agreed === one.planned)
      return changedRecord(book, row, { months, annual: row.annual, beside })
    const locks = months.map((figure, j) => (row.locked[j] ? figure : undefined))
    const { parts } = around(one.agreed, months, locks, unitOf(book))
    return changedRecord(book, row, { months: parts, beside })
  })
}
