import type { Credit } from '../../domain/records/month'
import { evened } from '../../domain/values/cell'
import { dayFromNumber, dayNumber } from '../../domain/values/day'
import { groupBy } from '../../domain/values/groupBy'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { lastDay, type Month, monthOf } from '../../domain/values/period'
import { isRefund } from './deals'
import { placeOf, type Reads, type Row } from './reads'

const found = problems('dealRows', {
  equal: {
    severity: 'look',
    what: { en: 'rows {rows} say the same', 'zh-CN': '第 {rows} 行内容完全相同' },
    mend: {
      en: 'Delete all but one if it is one deal; give each its own deal no. if not.',
      'zh-CN': '如是同一单,请只留一行;如不是,请各填单号。',
    },
  },
  twoDays: {
    severity: 'look',
    what: { en: 'deal {deal} was booked on {dates}; each counts', 'zh-CN': '成交 {deal} 在 {dates} 都有签约,均已计入' },
    mend: {
      en: 'Delete one if it is the same deal; else give it a number of its own.',
      'zh-CN': '如是同一单,请删去一行;如不是,请另编单号。',
    },
  },
  ahead: {
    severity: 'look',
    what: { en: '{date} is more than three months ahead', 'zh-CN': '日期 {date} 在三个月以后' },
    mend: { en: 'Check the year; it counts in that month.', 'zh-CN': '请核对年份;目前计入该月。' },
  },
  early: {
    severity: 'look',
    what: {
      en: 'this refund of {date} is earlier than deal {deal} of {first}, which it takes back',
      'zh-CN': '退款日期 {date} 早于所冲销的成交 {deal}({first})',
    },
    mend: { en: 'Correct a date, or the deal no. under Reverses.', 'zh-CN': '请更正日期或“冲销单号”。' },
  },
  others: {
    severity: 'look',
    what: {
      en: 'this refund stands on the row of {person}, and deal {deal}, which it takes back, is of {owners}',
      'zh-CN': '这笔退款记在 {person} 名下,而所冲销的成交 {deal} 是 {owners} 的',
    },
    mend: {
      en: 'Figures fall for {person}, commission is taken back from {owners}. Put the right name under Person.',
      'zh-CN': '业绩从 {person} 扣减,提成从 {owners} 扣回。请在“负责人”改为正确的人。',
    },
  },
})

const DAYS_AHEAD = 92

type DealsRead = NonNullable<Reads['deals']>
type DealRow = Row<'deals'>

/** Rows of deals that are counted as they stand and look wrong: there twice, dated oddly, or a refund on another's row. */
export function dealRowProblems({ deals }: Reads, credits: readonly Credit[], asOf: { month: Month; today: string }) {
  if (!deals) return []
  const latest = asOf.today > lastDay(asOf.month) ? asOf.today : lastDay(asOf.month)
  return [
    ...equalRows(deals),
    ...bookedTwice(deals),
    ...farAhead(deals, dayFromNumber(dayNumber(latest) + DAYS_AHEAD)),
    ...oddRefunds(credits),
  ]
}

/** Rows without a number; numbered ones are one event, which readers of deals look after. */
function equalRows(deals: DealsRead): Issue[] {
  const unnumbered = deals.rows.filter(row => row.dealNo === undefined)
  const alike = several(
    groupBy(unnumbered, ({ date, person, amount }) => [date, evened(person), amount].join('\u0001')),
  )
  const whole = ({ at: _, ...row }: DealRow) => JSON.stringify({ ...row, person: evened(row.person) })
  return alike
    .flatMap(rows => several(groupBy(rows, whole)))
    .map(same => issue(found.equal, { rows: same.map(({ at }) => String(at)) }, about(deals, same[1])))
}

function bookedTwice(deals: DealsRead): Issue[] {
  const booked = deals.rows.filter(
    row => row.dealNo !== undefined && (row.kind ?? 'booked') === 'booked' && !isRefund(row),
  )
  return several(groupBy(booked, ({ dealNo }) => evened(dealNo ?? ''))).flatMap(rows => {
    const dates = [...new Set(rows.map(({ date }) => date))].sort()
    const later = rows.find(({ date }) => date === dates[1])
    return later ? [issue(found.twoDays, { deal: later.dealNo, dates }, about(deals, later))] : []
  })
}

function several<T>(groups: ReadonlyMap<string, readonly T[]>): (readonly T[])[] {
  return [...groups.values()].filter(group => group.length > 1)
}

function farAhead(deals: DealsRead, limit: string): Issue[] {
  return deals.rows
    .filter(({ date }) => date > limit)
    .map(row => issue(found.ahead, { date: row.date }, { who: [row.person], place: placeOf(deals, row, 'date') }))
}

function about(deals: DealsRead, row: DealRow | undefined) {
  return row ? { who: [row.person], month: monthOf(row.date), place: placeOf(deals, row, 'date') } : {}
}

function oddRefunds(credits: readonly Credit[]): Issue[] {
  const deals = groupBy(credits, ({ event }) => evened(event.deal))
  return [...groupBy(credits, ({ event }) => String(event.place?.row)).values()].flatMap(own => {
    const [{ event }] = own as [Credit]
    if (event.kind !== 'refund') return []
    const taken = (deals.get(evened(event.reverses ?? '')) ?? []).filter(one => one.event.kind !== 'refund')
    if (taken.length === 0) return []
    const who = own.map(({ person }) => person)
    const [first = ''] = taken.map(one => one.event.date).sort()
    const owners = [...new Set(taken.map(({ person }) => person))]
    const at = { who, month: monthOf(event.date), place: event.place }
    const deal = event.reverses
    return [
      ...(event.date < first ? [issue(found.early, { date: event.date, deal, first }, at)] : []),
      ...(who.some(person => owners.includes(person)) ? [] : [issue(found.others, { person: who, deal, owners }, at)]),
    ]
  })
}
