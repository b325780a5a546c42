import type { Cell } from '../../domain/cell'
import type { Card } from './card'

/** What the first column of the block holds, from the top. */
export const CARD_FACTS = [
  'person',
  'period',
  'remark',
  'company',
  'team',
  'summary',
  'compared',
  'next',
  'moreDeals',
] as const
/** The lists beside them: how many of each there is room for, and the columns of each. */
export const CARD_LISTS = {
  kpis: { most: 8, columns: ['kpi', 'target', 'actual', 'score', 'weighted', 'sentence'] },
  steps: { most: 6, columns: ['step'] },
  pay: { most: 10, columns: ['line', 'amount'] },
  deals: { most: 12, columns: ['date', 'customer', 'deal', 'amount'] },
} as const

export type CardList = keyof typeof CARD_LISTS
const ROWS = Math.max(CARD_FACTS.length, ...Object.values(CARD_LISTS).map(({ most }) => most))

/** The card as one block of cells: the facts below each other in the first column, each list in columns of its own. */
export function cardRows(card: Card): Cell[][] {
  const lists: Readonly<Record<CardList, ReadonlyArray<readonly Cell[]>>> = {
    kpis: card.kpis.map(({ kpi, target, actual, score, weighted, why }) => [
      kpi,
      target,
      actual,
      score ?? '–',
      weighted ?? '',
      withoutName(why, kpi),
    ]),
    steps: card.steps.map(step => [step]),
    pay: card.pay.map(({ line, amount }) => [line, amount]),
    deals: card.deals.map(({ date, customer, deal, amount }) => [date, customer, deal, amount]),
  }
  return Array.from({ length: ROWS }, (_, row) => {
    const fact = CARD_FACTS[row]
    const beside = (Object.keys(CARD_LISTS) as CardList[]).flatMap(id => {
      const { most, columns } = CARD_LISTS[id]
      const entry = row < most ? lists[id][row] : undefined
      return entry ?? columns.map(() => '')
    })
    return [fact ? card[fact] : '', ...beside]
  })
}

/** The sentence of a KPI begins with its name, which stands above it. */
function withoutName(sentence: string, kpi: string): string {
  return sentence.startsWith(kpi) ? sentence.slice(kpi.length).replace(/^\s*[::]\s*/, '') : sentence
}
