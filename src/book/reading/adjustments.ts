import type { Adjustment, Person } from '../../domain/records/month'
import { evened } from '../../domain/values/cell'
import { groupBy } from '../../domain/values/groupBy'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { toMinor } from '../../domain/values/money'
import { addMonths, type Month, monthOf } from '../../domain/values/period'
import { placeOf, type Reads, type Row } from './reads'
import { isPerson, type Roster } from './roster'

const found = problems('adjustmentsRead', {
  noAmount: {
    severity: 'leavesOut',
    what: { en: 'this adjustment has no amount', 'zh-CN': '这条调整没有填数额' },
    mend: {
      en: 'Fill it in; only points for a deed on Point rules need none.',
      'zh-CN': '请填写;只有“加分规则”里的协作行为可以不填。',
    },
  },
  nobodyHelped: {
    severity: 'look',
    what: {
      en: '“{deed}” also gives points to who was helped, but “With” is blank',
      'zh-CN': '“{deed}”也给协作对象加分,但没有填“协作对象”',
    },
    mend: { en: 'Fill in With to count them.', 'zh-CN': '如需加分,请填写“协作对象”。' },
  },
})

/** The month itself, or the first one after it that is not closed. */
function firstOpen(month: Month, periods: readonly Row<'periods'>[]): Month {
  const isClosed = periods.some(row => row.period === month && row.state === 'closed')
  return isClosed ? firstOpen(addMonths(month, 1), periods) : month
}

type AdjustmentRow = Row<'adjustments'>

/** Points and money beside the rules; deeds of Point rules count by their reason, up to their most per month. */
export function readAdjustments(
  reads: Reads,
  roster: Roster,
  usesDeeds: boolean,
): { adjustments: Adjustment[]; issues: Issue[] } {
  const issues: Issue[] = []
  const deeds = groupBy(usesDeeds ? (reads.deeds?.rows ?? []) : [], row => evened(row.deed))
  const read = (reads.adjustments?.rows ?? []).flatMap((row): Counted[] => {
    const to: Reading = { reads, roster, issues, deeds: deeds.get(evened(row.reason)) ?? [] }
    return row.kind === 'points' && row.amount === undefined && to.deeds.length > 0 ? byDeed(row, to) : asTyped(row, to)
  })
  return { adjustments: limited(read), issues }
}

interface Reading {
  readonly reads: Reads
  readonly roster: Roster
  readonly issues: Issue[]
  readonly deeds: readonly Row<'deeds'>[]
}

/** An adjustment, and the most that its deed counts for in a month. */
interface Counted extends Adjustment {
  readonly most?: number | undefined
}

/** Rows without a period that count in a month as things stand. */
export function undatedIn({ adjustments, periods }: Reads, month: Month): AdjustmentRow[] {
  return (adjustments?.rows ?? []).filter(
    row => row.period === undefined && firstOpen(monthOf(row.date), periods?.rows ?? []) === month,
  )
}

function monthOfRow({ period, date }: AdjustmentRow, { reads }: Reading): Month {
  return period ?? firstOpen(monthOf(date), reads.periods?.rows ?? [])
}

function personIn(row: AdjustmentRow, column: 'person' | 'with', to: Reading): Person | undefined {
  const sheet = to.reads.adjustments as NonNullable<Reads['adjustments']>
  const person = to.roster.find(row[column] ?? '', placeOf(sheet, row, column), monthOfRow(row, to))
  if (isPerson(person)) return person
  to.issues.push(person)
  return undefined
}

function asTyped(row: AdjustmentRow, to: Reading): Counted[] {
  const { kind, amount, date, reason } = row
  const person = personIn(row, 'person', to)
  const month = monthOfRow(row, to)
  if (amount === undefined) {
    const sheet = to.reads.adjustments as NonNullable<Reads['adjustments']>
    const about = { place: placeOf(sheet, row, 'amount'), who: person ? [person.name] : [], month }
    to.issues.push(issue(found.noAmount, {}, about))
  }
  if (!person || amount === undefined) return []
  return [{ person: person.name, kind, amount: kind === 'points' ? amount : toMinor(amount), month, date, reason }]
}

/** What a deed gives to who did it, and to who was helped. */
function byDeed(row: AdjustmentRow, to: Reading): Counted[] {
  const { date, reason } = row
  const month = monthOfRow(row, to)
  return to.deeds.flatMap(({ points: amount, to: whom, most, deed }): Counted[] => {
    if (whom === 'helped' && row.with === undefined) {
      const place = to.reads.adjustments && placeOf(to.reads.adjustments, row, 'with')
      to.issues.push(issue(found.nobodyHelped, { deed }, { place, month }))
      return []
    }
    const person = personIn(row, whom === 'helped' ? 'with' : 'person', to)
    return person ? [{ person: person.name, kind: 'points', amount, month, date, reason, most }] : []
  })
}

/** Points of one deed count per person and month up to its most; what lies above counts no more. */
function limited(adjustments: readonly Counted[]): Adjustment[] {
  const given = new Map<string, number>()
  return adjustments.map(({ most, ...adjustment }) => {
    if (most === undefined) return adjustment
    const { person, month, reason, amount: asked } = adjustment
    const key = [person, month, evened(reason)].join('\u0001')
    const before = given.get(key) ?? 0
    const amount = Math.min(asked, Math.max(0, most - before))
    given.set(key, before + amount)
    return { ...adjustment, amount }
  })
}
