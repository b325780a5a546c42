import { type Day, dayFromNumber } from '../../../domain/values/day'
import { addMonths, lastDay, type Month, monthOf } from '../../../domain/values/period'
import type { Lang } from '../../../domain/values/text'
import { amountIn } from '../template'
import { type Event, type Ledger, type Market, openLedger } from './ledger'
import { type Order, ordersOf, sharedOrder } from './orders'
import { pay, payShared } from './payments'
import { activeDays, fullTarget, type Member, stepped, workdays } from './team'

export interface Trade {
  readonly events: readonly Event[]
  /** What falls due, by person and month. */
  readonly due: (person: string, month: Month) => number
}

/** What everybody sells month by month, what last year brought, and which customers pay when. */
export function tradeOf(market: Market): Trade {
  const ledger = openLedger(market)
  const months = soldIn(market)
  for (const member of market.cast.members) for (const month of months) sell(market, ledger, member, month)
  share(market, ledger)
  refund(market, ledger)
  return { events: ledger.events, due: (person, month) => ledger.due.get(`${person} ${month}`) ?? 0 }
}

/** Where payments fall due later, deals begin a month before, so that something falls due in the first. */
function soldIn({ template, months }: Market): readonly Month[] {
  return 'due' in template.sample.sales.payment ? [addMonths(months[0] ?? '', -1), ...months] : months
}

/** The deals of one person in one month, their payments, and the sum of the same month a year before. */
function sell(market: Market, ledger: Ledger, member: Member, month: Month): void {
  const { template, lang, cast, months, chance } = market
  const { kpi, level, spread, growth } = template.sample.sales
  const days = activeDays(member, month)
  const strength = level * member.skill * (1 + spread * chance.swing())
  const whole = (fullTarget({ template, lang, member, month }, kpi) ?? 0) * strength
  const lastYear = growth === undefined ? undefined : whole / (1 + growth + 0.1 * chance.swing())
  const star = member.name === cast.playing.star && month === months[months.length - 1]
  const orders = ordersOf(market, { member, month, strength, star })
  if (!days) return
  for (const order of orders) book(market, ledger, member, { ...days, order })
  const begins = member.stints[0]?.start
  if (lastYear !== undefined && begins === undefined && months.includes(month)) {
    yearBefore(market, ledger, member, { month, amount: lastYear })
  }
}

interface Sale {
  readonly from: Day
  readonly to: Day
  readonly order: Order
}

function book(market: Market, ledger: Ledger, member: Member, { from, to, order }: Sale): void {
  const { template, chance, lang } = market
  const unnamed = template.sample.sales.customer?.[lang]
  const known = ledger.customers.get(member.name)
  const isNew = !known || chance.happens(template.sample.sales.newCustomers)
  const customer = unnamed ?? (isNew ? ledger.newCustomer() : chance.pick(known))
  ledger.customers.set(member.name, known && !isNew ? known : [customer, ...(known ?? [])])
  const date = dayFromNumber(chance.pick(workdays(from, to)))
  const deal = ledger.nextDeal()
  const customerKind = unnamed === undefined ? ({ customerKind: isNew ? 'new' : 'existing' } as const) : {}
  const row = { ...order, date, customer, person: member.name, ...customerKind }
  ledger.events.push({ deal, row: { ...row, kind: 'booked' } })
  pay(market, ledger, { deal, row, member })
}

interface YearBefore {
  readonly month: Month
  readonly amount: number
}

const WHOLE_MONTH: Readonly<Record<Lang, string>> = { en: 'All customers', 'zh-CN': '全部客户' }

/** Last year is one row per person and month, so that growth has something to grow from. */
function yearBefore({ template, lang }: Market, ledger: Ledger, member: Member, { month, amount }: YearBefore): void {
  const date = `${addMonths(month, -12)}-28`
  const step = amountIn(template.sample.step, lang)
  const row = { date, customer: WHOLE_MONTH[lang], person: member.name, customerKind: 'existing' } as const
  ledger.events.push({ deal: ledger.nextDeal(), row: { ...row, amount: stepped(amount, step), kind: 'booked' } })
}

/** One deal written as `Amy Lee 60% Tom Reed 40%`, and one a month before as a row per person. */
function share(market: Market, ledger: Ledger): void {
  const { cast, months } = market
  const member = cast.members.find(({ name }) => name === cast.playing.split)
  const last = months[months.length - 1]
  const before = months[months.length - 2]
  if (!member || last === undefined) return
  const together = { person: `${member.name} 60% ${cast.partner} 40%`, customer: ledger.newCustomer() }
  bookShared(market, ledger, { ...sharedOrder(market, member, last), ...together, date: `${last}-12` }, [{}])
  if (before === undefined) return
  const row = { ...sharedOrder(market, member, before), customer: ledger.newCustomer(), date: `${before}-18` }
  const shares = [
    { person: member.name, share: { n: 0.7, percent: true, scaled: false } },
    { person: cast.partner, share: { n: 0.3, percent: true, scaled: false } },
  ]
  bookShared(market, ledger, row, shares)
}

type Row = Event['row']

function bookShared(market: Market, ledger: Ledger, row: Row, people: readonly Partial<Row>[]): void {
  const deal = ledger.nextDeal()
  const whole = { ...row, kind: 'booked', customerKind: 'new' } as const
  const rows = people.map(person => ({ deal, row: { ...whole, ...person } }))
  ledger.events.push(...rows)
  payShared(market, ledger, rows)
}

/** A part of a deal of the last month, and of one of the month before, is given back. */
function refund({ cast, months, lang, template }: Market, ledger: Ledger): void {
  const last = months[months.length - 1] ?? ''
  const { sales, step } = template.sample
  const cash = ledger.events.filter(({ row }) => row.kind === 'cash')
  const paid = new Set(cash.map(({ deal, row }) => `${deal} ${monthOf(row.date)}`))
  const mayGoBack = (deal: number, month: Month) => 'due' in sales.payment || paid.has(`${deal} ${month}`)
  const wanted = [last, addMonths(last, -1)]
  for (const month of wanted.filter(each => months.includes(each))) {
    const booked = ledger.events.find(
      ({ deal, row }) =>
        row.person === cast.playing.refund &&
        row.kind === 'booked' &&
        row.date.startsWith(month) &&
        mayGoBack(deal, month),
    )
    if (!booked) continue
    const amount = -stepped(booked.row.amount * sales.refunded, amountIn(step, lang))
    const { customer, person } = booked.row
    ledger.events.push({
      deal: ledger.nextDeal(),
      row: { date: lastDay(last), customer, amount, person, kind: 'refund', reverses: `${booked.deal}` },
    })
  }
}
