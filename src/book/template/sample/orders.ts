import type { Month } from '../../../domain/values/period'
import { amountIn } from '../template'
import type { Market } from './ledger'
import { expected, fullTarget, type Member, stepped } from './team'

/** What one customer orders. */
export interface Order {
  readonly amount: number
  readonly product?: string
  readonly units?: number
}

export interface Selling {
  readonly member: Member
  readonly month: Month
  /** How well it goes: 1 = as asked. */
  readonly strength: number
  /** Several times what is asked. */
  readonly star: boolean
}

const STAR = 4.6

/** The orders somebody takes in a month, all of it together about what is asked. */
export function ordersOf(market: Market, selling: Selling): Order[] {
  const { deals } = market.template.sample.sales
  return 'products' in deals ? ofProducts(market, deals, selling) : ofAnyAmount(market, deals, selling)
}

/** An order several people work for. */
export function sharedOrder(market: Market, member: Member, month: Month): Order {
  const { template, lang } = market
  const { sales, step } = template.sample
  const asked = (kpi: string) => 0.4 * (fullTarget({ template, lang, member, month }, kpi) ?? 0)
  if (!('products' in sales.deals)) return { amount: stepped(asked(sales.kpi), amountIn(step, lang)) }
  return priced(market, usual(sales.deals.products), stepped(asked(sales.deals.counted), 1))
}

function ofAnyAmount(
  { template, lang, chance }: Market,
  { perMonth }: { readonly perMonth: number },
  { member, month, strength, star }: Selling,
): Order[] {
  const { sales, step } = template.sample
  const whole = (fullTarget({ template, lang, member, month }, sales.kpi) ?? 0) * strength
  const count = Math.max(star ? 4 : 1, Math.round(perMonth + chance.swing()))
  const weights = Array.from({ length: count }, () => chance.between(0.5, 1.5))
  const booked = whole * expected(template, member, month) * (star ? STAR : 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map(weight => ({ amount: stepped((booked * weight) / total, amountIn(step, lang)) }))
}

type Deals = Market['template']['sample']['sales']['deals']
type PricedDeals = Extract<Deals, { readonly products: unknown }>
type Product = PricedDeals['products'][number]

const LARGE_ORDERS = 3

/** As many single pieces as are asked; a star sells the rest in a few large orders. */
function ofProducts(market: Market, { counted, products }: PricedDeals, selling: Selling): Order[] {
  const { template, lang, chance } = market
  const { member, month, strength, star } = selling
  const asked = (fullTarget({ template, lang, member, month }, counted) ?? 0) * expected(template, member, month)
  const count = stepped(asked * strength, 1)
  const single = Array.from({ length: count }, () => priced(market, drawn(products, chance.between(0, 1)), 1))
  const units = stepped(((STAR - 1) * count) / LARGE_ORDERS, 1)
  const large = Array.from({ length: star ? LARGE_ORDERS : 0 }, () => priced(market, usual(products), units))
  return [...single, ...large]
}

function priced({ lang }: Market, { name, price }: Product, units: number): Order {
  return { amount: units * amountIn(price, lang), product: name[lang], units }
}

/** The product whose stretch of 0 to 1 a number falls into. */
function drawn([first, ...others]: readonly Product[], at: number): Product {
  let [product, upTo] = [first as Product, first?.share ?? 0]
  for (const other of others) {
    if (at >= upTo) product = other
    upTo += other.share
  }
  return product
}

/** The one in the middle of the list. */
function usual(products: readonly Product[]): Product {
  return products[Math.floor(products.length / 2)] as Product
}
