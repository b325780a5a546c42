import { type Day, dayFromNumber, dayNumber } from '../../../domain/values/day'
import { addMonths, type Month, monthOf } from '../../../domain/values/period'
import { type Event, isCounted, type Ledger, type Market } from './ledger'
import { activeDays, type Member, workdays } from './team'

interface Sold extends Event {
  readonly member: Member
}

/** What a customer pays, and when: by instalments as they fall due, or all of it within days (a large order at once). */
export function pay(market: Market, ledger: Ledger, sold: Sold): void {
  const { payment } = market.template.sample.sales
  if ('due' in payment) inInstalments(market, ledger, sold)
  else soon(market, ledger, sold, payment.withinDays)
}

/** An order of several people, each on a row, is paid on its day; where payments fall due, none of them has yet. */
export function payShared({ template }: Market, ledger: Ledger, rows: readonly Event[]): void {
  if ('due' in template.sample.sales.payment) return
  ledger.events.push(...rows.map(({ deal, row }) => ({ deal, row: { ...row, kind: 'cash' } as const })))
}

function soon({ months, chance }: Market, ledger: Ledger, { deal, row, member }: Sold, withinDays: number): void {
  const wait = chance.whole(0, withinDays)
  const date = (row.units ?? 1) > 1 ? row.date : dayFromNumber(dayNumber(row.date) + wait)
  const month = monthOf(date)
  const days = activeDays(member, month)
  if (!days || date > days.to || !months.includes(month)) return
  ledger.events.push({ deal, row: { ...row, date, kind: 'cash' } })
}

function inInstalments(market: Market, ledger: Ledger, { deal, row, member }: Sold): void {
  const { amount, customer, date } = row
  const inTwo = market.chance.happens(0.3)
  const parts = inTwo ? [Math.round(amount * 0.6), amount - Math.round(amount * 0.6)] : [amount]
  parts.forEach((part, i) => {
    fallDue(market, ledger, { deal, member, customer, amount: part, month: addMonths(monthOf(date), i + 1) })
  })
}

interface Instalment {
  readonly deal: number
  readonly member: Member
  readonly customer: Event['row']['customer']
  readonly amount: number
  readonly month: Month
}

/** Most instalments are paid in the month they fall due; of the others a part comes a month late. */
function fallDue(market: Market, ledger: Ledger, instalment: Instalment): void {
  const { payment } = market.template.sample.sales
  const { member, month, amount } = instalment
  const inTime = 'due' in payment && market.chance.happens(payment.inTime)
  if (!isCounted(market, member, month)) return
  const key = `${member.name} ${month}`
  ledger.due.set(key, (ledger.due.get(key) ?? 0) + amount)
  const now = inTime ? amount : Math.round(amount * 0.6)
  receive(market, ledger, { ...instalment, amount: now })
  const later = addMonths(month, 1)
  if (!inTime && isCounted(market, member, later)) {
    receive(market, ledger, { ...instalment, amount: amount - now, month: later })
  }
}

/** One payment of a deal a day: two of a day would be one event. */
function receive({ chance }: Market, ledger: Ledger, { deal, member, customer, amount, month }: Instalment): void {
  const days = activeDays(member, month)
  if (!days) return
  const paid = ledger.events
    .filter(event => event.deal === deal && event.row.kind === 'cash')
    .map(({ row }) => row.date)
  const possible = workdays(days.from, days.to)
  const drawn = possible.indexOf(chance.pick(possible))
  const inTurn = possible.slice(drawn).concat(possible)
  const free = inTurn.find(count => !paid.includes(dayFromNumber(count)))
  const date: Day = free === undefined ? days.to : dayFromNumber(free)
  ledger.events.push({ deal, row: { date, customer, amount, person: member.name, kind: 'cash' } })
}
