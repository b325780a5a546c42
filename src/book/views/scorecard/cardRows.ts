import type { Cell } from '../../../domain/values/cell'
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
  'talk',
] as const
/** The lists beside them: how many entries there is room for, and the columns of each. */
export const CARD_LISTS = {
  kpis: { most: 8, columns: ['kpi', 'target', 'actual', 'score', 'weighted', 'sentence'] },
  lines: { most: 40, columns: ['kind', 'text', 'amount'] },
} as const

export type CardList = keyof typeof CARD_LISTS
const ROWS = Math.max(...Object.values(CARD_LISTS).map(({ most }) => most))

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
    lines: card.lines.map(({ kind, text, amount }) => [kind, text, amount]),
  }
  return Array.from({ length: ROWS }, (_, row) => {
    const fact = CARD_FACTS[row]
    const beside = (Object.keys(CARD_LISTS) as CardList[]).flatMap(id => {
      const { most, columns } = CARD_LISTS[id]
      return (row < most ? lists[id][row] : undefined) ?? columns.map(() => '')
    })
    return [fact ? card[fact] : '', ...beside]
  })
}

/** The sentence of a KPI begins with its name, which stands above it. */
function withoutName(sentence: string, kpi: string): string {
  return sentence.startsWith(kpi) ? sentence.slice(kpi.length).replace(/^\s*[::]\s*/, '') : sentence
}
