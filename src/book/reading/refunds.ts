import type { Credit, DealEvent } from '../../domain/records/month'
import { evened } from '../../domain/values/cell'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { partOf } from '../../domain/values/money'
import { monthOf } from '../../domain/values/period'
import { snap } from '../../domain/values/round'
import { partsOf } from './splits'

const found = problems('refunds', {
  unnamed: {
    severity: 'leavesOut',
    what: {
      en: 'this row takes something back, but does not name the deal',
      'zh-CN': '这笔退款(或负数行)没有写明冲销哪一单',
    },
    mend: { en: 'Write the deal no. under Reverses.', 'zh-CN': '请在“冲销单号”填写原单号。' },
  },
  unknown: {
    severity: 'leavesOut',
    what: {
      en: 'this refund takes back deal {deal}, which is not in Deals',
      'zh-CN': '这笔退款冲销的单号 {deal} 不在成交明细中',
    },
    mend: { en: 'Correct the deal no. under Reverses.', 'zh-CN': '请更正“冲销单号”。' },
  },
  beyond: {
    severity: 'leavesOut',
    what: {
      en: 'this refund of {refund:money} is more than the {left:money} left of deal {deal}',
      'zh-CN': '退款 {refund:money} 超过成交 {deal} 的余额 {left:money}',
    },
    mend: { en: 'Correct the amount, or the deal it takes back.', 'zh-CN': '请更正金额或冲销单号。' },
  },
})

/** Refunds joined to the deals they take back: known, not beyond what is left, credited as the deal was. */
export function joinRefunds(credits: readonly Credit[]): { credits: Credit[]; issues: Issue[] } {
  const kept = credits.filter(credit => credit.event.kind !== 'refund')
  const issues: Issue[] = []
  const left = leftOf(kept)
  for (const event of inOrder(credits)) {
    const own = credits.filter(credit => credit.event === event)
    const about = { place: event.place, who: own.map(credit => credit.person), month: monthOf(event.date) }
    const deal = dealOf(kept, event)
    const isUnnamed = event.reverses === undefined || (deal === undefined && event.reverses === event.deal)
    if (isUnnamed) issues.push(issue(found.unnamed, {}, about))
    else if (deal === undefined) issues.push(issue(found.unknown, { deal: event.reverses }, about))
    else {
      const rest = left.get(deal) ?? 0
      if (-event.amount > rest) {
        issues.push(issue(found.beyond, { deal, refund: -event.amount / 100, left: rest / 100 }, about))
      } else {
        left.set(deal, rest + event.amount)
        kept.push(...asTheDeal(own, inProportion({ ...event, reverses: deal }, kept), kept))
      }
    }
  }
  return { credits: kept, issues }
}

/** A refund of one person is shared as the deal was; one with its own shares stands as it is. */
function asTheDeal(own: readonly Credit[], event: DealEvent, credits: readonly Credit[]): Credit[] {
  const original = credits.filter(c => c.event.deal === event.reverses && c.event.kind !== 'refund' && !c.overlay)
  const first = original.filter(c => c.event === original[0]?.event)
  if (own.length > 1 || first.length < 2) return own.map(credit => ({ ...credit, event }))
  const parts = partsOf(
    event,
    first.map(c => c.share),
  )
  return first.flatMap(({ person }, i) => {
    const part = parts[i]
    return part ? [{ person, overlay: false, event, ...part }] : []
  })
}

/** Units and cost a refund does not name go back as the amount does. */
function inProportion(event: DealEvent, credits: readonly Credit[]): DealEvent {
  const whole = credits.find(c => c.event.deal === event.reverses && c.event.kind !== 'refund' && c.event.amount > 0)
  if (!whole) return event
  const { amount, units, cost } = whole.event
  return {
    ...event,
    units: event.units ?? (units === undefined ? undefined : snap((units * event.amount) / amount)),
    cost: event.cost ?? (cost === undefined ? undefined : partOf(cost, event.amount, amount)),
  }
}

function inOrder(credits: readonly Credit[]): DealEvent[] {
  const events = new Set(credits.map(credit => credit.event).filter(event => event.kind === 'refund'))
  return [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.deal < b.deal ? -1 : 1))
}

function dealOf(credits: readonly Credit[], { reverses }: DealEvent): string | undefined {
  const wanted = evened(reverses ?? '')
  return credits.find(credit => evened(credit.event.deal) === wanted)?.event.deal
}

/** What there is of each deal: the most of its kinds, each event counted once. */
function leftOf(credits: readonly Credit[]): Map<string, number> {
  const byKind = new Map<string, Map<string, number>>()
  for (const event of new Set(credits.map(credit => credit.event))) {
    const kinds = byKind.get(event.deal) ?? new Map<string, number>()
    byKind.set(event.deal, kinds.set(event.kind, (kinds.get(event.kind) ?? 0) + event.amount))
  }
  return new Map([...byKind].map(([deal, kinds]) => [deal, Math.max(...kinds.values())]))
}
