import type { Day } from '../../../domain/values/day'
import type { Month } from '../../../domain/values/period'
import type { Lang } from '../../../domain/values/text'
import type { RecordOf } from '../../table/table'
import type { deals } from '../../tables/deals'
import type { Template } from '../template'
import type { Chance } from './chance'
import { customerFirst, customerSecond, customerTown } from './names.data'
import { activeDays, type Cast, type Member } from './team'

type DealRecord = RecordOf<typeof deals>

export interface Market {
  readonly template: Template
  readonly lang: Lang
  readonly cast: Cast
  readonly months: readonly Month[]
  readonly chance: Chance
}

/** A row of Deals before deals have numbers; `deal` tells which belong together. */
export interface Event {
  readonly deal: number
  readonly row: DealRecord & { readonly date: Day; readonly amount: number }
}

export interface Ledger {
  readonly events: Event[]
  /** What falls due, by person and month. */
  readonly due: Map<string, number>
  nextDeal(): number
  newCustomer(): string
  readonly customers: Map<string, [string, ...string[]]>
}

export function openLedger({ lang, chance }: Market): Ledger {
  let deals = 0
  const towns = ['', ...customerTown[lang]]
  const names: string[] = []
  return {
    events: [],
    due: new Map(),
    customers: new Map(),
    nextDeal: () => ++deals,
    newCustomer() {
      if (names.length === 0) names.push(...companies(lang, towns.shift() ?? `${deals}`))
      return names.splice(chance.whole(0, names.length - 1), 1)[0] ?? ''
    },
  }
}

/** Companies without a town in their name; once these are used up, those of one town after another. */
function companies(lang: Lang, town: string): string[] {
  const words =
    lang === 'en'
      ? (first: string, second: string) => [first, second, town]
      : (first: string, second: string) => [town, first, second]
  return customerFirst[lang].flatMap(first =>
    customerSecond[lang].map(second =>
      words(first, second)
        .filter(Boolean)
        .join(lang === 'en' ? ' ' : ''),
    ),
  )
}

/** A month the sample tells of, with the person there. */
export function isCounted({ months }: Market, member: Member, month: Month): boolean {
  return months.includes(month) && activeDays(member, month) !== undefined
}
