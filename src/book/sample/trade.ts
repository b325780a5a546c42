import { type Day, dayFromNumber } from '../../domain/day'
import { addMonths, lastDay, type Month } from '../../domain/period'
import type { Lang } from '../../domain/text'
import type { RecordOf } from '../table'
import type { deals } from '../tables/deals'
import { amountIn, type Template } from '../template'
import { activeDays, type Cast, expected, fullTarget, type Member, stepped, workdays } from './cast'
import type { Chance } from './chance'
import { customerFirst, customerSecond } from './names.data'

type DealRecord = RecordOf<typeof deals>

export interface Market {
  readonly template: Template
  readonly lang: Lang
  readonly cast: Cast
  /** Months with figures; deals begin a month before, so that cash falls due in the first. */
  readonly months: readonly Month[]
  readonly chance: Chance
}

/** A row of Deals before deals have numbers; `deal` tells which belong together. */
export interface Event {
  readonly deal: number
  readonly row: DealRecord & { readonly date: Day; readonly amount: number }
}

export interface Trade {
  readonly events: readonly Event[]
  /** What falls due, by person and month. */
  readonly due: (person: string, month: Month) => number
}

/** What everybody sells month by month, what last year brought, and which customers pay when. */
export function tradeOf(market: Market): Trade {
  const first = market.months[0] ?? ''
  const ledger = openLedger(market)
  for (const member of market.cast.members) {
    for (const month of [addMonths(first, -1), ...market.months]) sell(market, ledger, member, month)
  }
  share(market, ledger)
  refund(market, ledger)
  return { events: ledger.events, due: (person, month) => ledger.due.get(`${person} ${month}`) ?? 0 }
}

interface Ledger {
  readonly events: Event[]
  readonly due: Map<string, number>
  nextDeal(): number
  newCustomer(): string
  readonly customers: Map<string, [string, ...string[]]>
}

function openLedger({ lang, chance }: Market): Ledger {
  let deals = 0
  const names = customerFirst[lang].flatMap(one => customerSecond[lang].map(two => joined(lang, one, two)))
  return {
    events: [],
    due: new Map(),
    customers: new Map(),
    nextDeal: () => ++deals,
    newCustomer: () =>
      names.splice(chance.whole(0, Math.max(0, names.length - 1)), 1)[0] ?? joined(lang, 'No.', `${deals}`),
  }
}

function joined(lang: Lang, one: string, two: string): string {
  return lang === 'en' ? `${one} ${two}` : `${one}${two}`
}

const STAR = 4.6

/** The deals of one person in one month, their instalments, and the sum of the same month a year before. */
function sell(market: Market, ledger: Ledger, member: Member, month: Month): void {
  const { template, lang, cast, months, chance } = market
  const { level, spread, growth, dealsPerMonth } = template.sample.sales
  const step = amountIn(template.sample.step, lang)
  const days = activeDays(member, month)
  const strength = level * member.skill * (1 + spread * chance.swing())
  const whole = fullTarget(template, member, month, lang) * strength
  const lastYear = whole / (1 + growth + 0.1 * chance.swing())
  const isStar = member.name === cast.playing.star && month === months[months.length - 1]
  const count = Math.max(isStar ? 4 : 1, Math.round(dealsPerMonth + chance.swing()))
  const weights = Array.from({ length: count }, () => chance.between(0.5, 1.5))
  if (!days) return
  const booked = whole * expected(template, member, month) * (isStar ? STAR : 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  for (const weight of weights)
    book(market, ledger, member, { ...days, amount: stepped((booked * weight) / total, step) })
  const begins = member.stints[0]?.start
  if (begins === undefined && months.includes(month)) yearBefore(market, ledger, member, { month, amount: lastYear })
}

interface Sale {
  readonly from: Day
  readonly to: Day
  readonly amount: number
}

function book(market: Market, ledger: Ledger, member: Member, { from, to, amount }: Sale): void {
  const { template, chance } = market
  const known = ledger.customers.get(member.name)
  const isNew = !known || chance.happens(template.sample.sales.newCustomers)
  const customer = isNew ? ledger.newCustomer() : chance.pick(known)
  ledger.customers.set(member.name, known && !isNew ? known : [customer, ...(known ?? [])])
  const date = dayFromNumber(chance.pick(workdays(from, to)))
  const deal = ledger.nextDeal()
  const row = { date, customer, amount, person: member.name, customerKind: isNew ? 'new' : 'existing' } as const
  ledger.events.push({ deal, row: { ...row, kind: 'booked' } })
  const inTwo = chance.happens(0.3)
  const parts = inTwo ? [Math.round(amount * 0.6), amount - Math.round(amount * 0.6)] : [amount]
  parts.forEach((part, i) => {
    fallDue(market, ledger, { deal, member, customer, amount: part, month: addMonths(date.slice(0, 7), i + 1) })
  })
}

interface Instalment {
  readonly deal: number
  readonly member: Member
  readonly customer: string
  readonly amount: number
  readonly month: Month
}

/** Most instalments are paid in the month they fall due; of the others a part comes a month late. */
function fallDue(market: Market, ledger: Ledger, instalment: Instalment): void {
  const { member, month, amount } = instalment
  const inTime = market.chance.happens(market.template.sample.sales.paidInTime)
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

function isCounted({ months }: Market, member: Member, month: Month): boolean {
  return months.includes(month) && activeDays(member, month) !== undefined
}

function receive({ chance }: Market, ledger: Ledger, { deal, member, customer, amount, month }: Instalment): void {
  const days = activeDays(member, month)
  if (!days) return
  const date = dayFromNumber(chance.pick(workdays(days.from, days.to)))
  ledger.events.push({ deal, row: { date, customer, amount, person: member.name, kind: 'cash' } })
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
  const { template, lang, cast, months } = market
  const member = cast.members.find(({ name }) => name === cast.playing.split)
  const last = months[months.length - 1]
  const before = months[months.length - 2]
  if (!member || last === undefined) return
  const step = amountIn(template.sample.step, lang)
  const amount = (month: Month) => stepped(0.4 * fullTarget(template, member, month, lang), step)
  const together = { person: `${member.name} 60% ${cast.partner} 40%`, customer: ledger.newCustomer() }
  const base = { kind: 'booked', customerKind: 'new' } as const
  ledger.events.push({
    deal: ledger.nextDeal(),
    row: { ...base, ...together, date: `${last}-12`, amount: amount(last) },
  })
  if (before === undefined) return
  const deal = ledger.nextDeal()
  const row = { ...base, customer: ledger.newCustomer(), date: `${before}-18`, amount: amount(before) }
  for (const [person, n] of [
    [member.name, 0.7],
    [cast.partner, 0.3],
  ] as const) {
    ledger.events.push({ deal, row: { ...row, person, share: { n, percent: true, scaled: false } } })
  }
}

/** A part of a deal of the last month, and of one of the month before, is given back. */
function refund({ cast, months, lang, template }: Market, ledger: Ledger): void {
  const last = months[months.length - 1] ?? ''
  const step = amountIn(template.sample.step, lang)
  const wanted = [last, addMonths(last, -1)]
  for (const month of wanted.filter(each => months.includes(each))) {
    const booked = ledger.events.find(
      ({ row }) => row.person === cast.playing.refund && row.kind === 'booked' && row.date.startsWith(month),
    )
    if (!booked) continue
    const amount = -stepped(booked.row.amount * 0.3, step)
    const { customer, person } = booked.row
    ledger.events.push({
      deal: ledger.nextDeal(),
      row: { date: lastDay(last), customer, amount, person, kind: 'refund', reverses: `${booked.deal}` },
    })
  }
}
