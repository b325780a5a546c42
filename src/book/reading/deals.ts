import type { Credit, DealEvent } from '../../domain/records/month'
import type { Typed } from '../../domain/values/field'
import { type About, type Issue, issue, problems } from '../../domain/values/issue'
import { times, toMinor } from '../../domain/values/money'
import { monthOf } from '../../domain/values/period'
import { asShares } from '../../domain/values/shares'
import { claimsIn } from './claims'
import { placeOf, type Reads, type Row } from './reads'
import { isPerson, type Roster } from './roster'
import { partsOf } from './splits'

const found = problems('deals', {
  shares: {
    severity: 'leavesOut',
    what: { en: 'the shares of deal {deal} add up to {total:%}', 'zh-CN': '成交 {deal} 的分成合计为 {total:%}' },
    mend: {
      en: 'Let them sum to 100%, or mark extra rows as overlay.',
      'zh-CN': '请调整到合计 100%,额外计入的行请标为“协同计”。',
    },
  },
  blankShares: {
    severity: 'leavesOut',
    what: { en: 'deal {deal} has several people, but not every share', 'zh-CN': '成交 {deal} 有多人,但分成没有填全' },
    mend: { en: 'Give each a share, such as 60% and 40%.', 'zh-CN': '请为每人填写分成,例如 60% 和 40%。' },
  },
  twice: {
    severity: 'leavesOut',
    what: { en: 'rows {rows} are deal {deal} of {person} twice', 'zh-CN': '第 {rows} 行是 {person} 的同一单 {deal}' },
    mend: { en: 'Delete all but one of them.', 'zh-CN': '请只保留一行。' },
  },
  amounts: {
    severity: 'leavesOut',
    what: {
      en: 'the rows of deal {deal} have different amounts: {amounts}',
      'zh-CN': '成交 {deal} 各行的金额不同:{amounts}',
    },
    mend: { en: 'Every row carries the amount of the whole deal.', 'zh-CN': '每一行都请填写整单金额。' },
  },
})

type DealsRead = NonNullable<Reads['deals']>
export type DealRow = Row<'deals'>

export interface Claimed {
  /** Undefined where the name is nobody's: the share still counts towards 100 %. */
  readonly person: string | undefined
  readonly share?: Typed | undefined
}

/** A row with those it names; rows without a number are deals of their own. */
interface Entry {
  readonly row: DealRow
  readonly claims: readonly Claimed[]
  readonly event: DealEvent
}

/** Who is credited with how much of each event: rows with one deal, kind and date are one event. */
export function readDeals(read: DealsRead | undefined, roster: Roster): { credits: Credit[]; issues: Issue[] } {
  if (!read) return { credits: [], issues: [] }
  const issues: Issue[] = []
  const events = new Map<string, Entry[]>()
  for (const row of read.rows) {
    const entry = entryOf(read, row, { roster, issues })
    const key = `${entry.event.deal}\u0001${entry.event.kind}\u0001${row.date}`
    events.set(key, [...(events.get(key) ?? []), entry])
  }
  const credits: Credit[] = []
  for (const entries of events.values()) {
    const main = entries.filter(entry => !entry.row.overlay)
    credits.push(...creditsOf(main, issues))
    const event = main[0]?.event
    credits.push(...entries.filter(entry => entry.row.overlay).flatMap(entry => overlayCredits(entry, event)))
  }
  return { credits, issues }
}

function entryOf(read: DealsRead, row: DealRow, to: { readonly roster: Roster; readonly issues: Issue[] }): Entry {
  const place = placeOf(read, row, 'person')
  const claims: Claimed[] = []
  for (const claim of claimsIn(row.person, name => to.roster.meant(name).length > 0)) {
    const person = to.roster.find(claim.name, place, monthOf(row.date))
    if (!isPerson(person)) to.issues.push(person)
    claims.push({ person: isPerson(person) ? person.name : undefined, share: claim.share ?? row.share })
  }
  return { row, claims, event: eventOf(read, row) }
}

export function isRefund({ kind, amount }: Pick<DealRow, 'kind' | 'amount'>): boolean {
  return kind === 'refund' || amount < 0
}

function eventOf(read: DealsRead, row: DealRow): DealEvent {
  const refund = isRefund(row)
  return {
    deal: row.dealNo ?? `#${row.at}`,
    kind: refund ? 'refund' : (row.kind ?? 'booked'),
    date: row.date,
    amount: toMinor(refund ? -Math.abs(row.amount) : row.amount),
    cost: row.cost === undefined ? undefined : toMinor(refund ? -Math.abs(row.cost) : row.cost),
    units: refund && row.units !== undefined ? -Math.abs(row.units) : row.units,
    reverses: row.reverses ?? (refund ? row.dealNo : undefined),
    customer: row.customer,
    product: row.product,
    customerKind: row.customerKind,
    termMonths: refund ? undefined : row.termMonths,
    cancelledOn: refund ? undefined : row.cancelledOn,
    place: placeOf(read, row, 'amount'),
  }
}

/** Ties of a split go to the earlier name, whatever the order of the rows. */
function byName(a: Claimed, b: Claimed): number {
  const [x = '', y = ''] = [a.person, b.person]
  return x < y ? -1 : x > y ? 1 : 0
}

/** One event's amount shared over its people; the parts sum to it exactly. */
function creditsOf(entries: readonly Entry[], issues: Issue[]): Credit[] {
  const [first] = entries
  if (!first) return []
  const claims = entries.flatMap(entry => entry.claims).sort(byName)
  const about = { place: first.event.place, who: claims.flatMap(c => c.person ?? []), month: monthOf(first.event.date) }
  const deal = first.event.deal
  const amounts = [...new Set(entries.map(entry => entry.row.amount))]
  if (amounts.length > 1) {
    issues.push(issue(found.amounts, { deal, amounts }, about))
    return []
  }
  const [only] = claims
  if (claims.length === 1 && only && only.share === undefined) return credited(only, first.event, 1)
  const shares = claims.flatMap(claim => claim.share ?? [])
  if (shares.length < claims.length) {
    issues.push(sameTwice(entries, about) ?? issue(found.blankShares, { deal }, about))
    return []
  }
  const read = asShares(shares)
  if ('total' in read) {
    issues.push(issue(found.shares, { deal, total: read.total }, about))
    return []
  }
  const parts = partsOf(first.event, read.shares)
  return claims.flatMap(({ person }, i) => {
    const part = parts[i]
    return person === undefined || !part ? [] : [{ person, overlay: false, event: first.event, ...part }]
  })
}

/** Rows of one person alone, none with a share: the deal was typed, or exported, again. */
function sameTwice(entries: readonly Entry[], about: About): Issue | undefined {
  const [first] = entries
  const person = first?.claims[0]?.person
  const isAlone = ({ claims: [only, ...more] }: Entry) =>
    more.length === 0 && only?.person === person && only?.share === undefined
  if (!first || person === undefined || !entries.every(isAlone)) return undefined
  return issue(found.twice, { rows: entries.map(({ row }) => String(row.at)), deal: first.event.deal, person }, about)
}

function credited({ person }: Claimed, event: DealEvent, share: number): Credit[] {
  return person === undefined ? [] : [{ person, amount: event.amount, share, overlay: false, event }]
}

/** Credited in full, or in their own share, beside the 100 %. */
function overlayCredits({ claims, event: own }: Entry, event = own): Credit[] {
  return claims.flatMap(({ person, share }) => {
    if (person === undefined) return []
    const part = share === undefined ? 1 : share.percent || share.n <= 1 ? share.n : share.n / 100
    return { person, amount: times(event.amount, part), share: part, overlay: true, event }
  })
}
