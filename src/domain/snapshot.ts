import { canonical, parseCanonical } from './canonical'
import { type Why, why } from './explain'
import { addMonths, type Month, monthOf } from './period'
import type { MonthInput } from './records'
import { texts } from './text'

const say = texts('snapshot', {
  leftOut: { en: 'left out when it was scored', 'zh-CN': '计算时未计入' },
})

/** `prev` and `lastYear` together reach this far back. */
const MONTHS_BACK = 14

/**
 * All that the figures of a month come from, as text (domain.md §8): without the places of cells and the words about
 * them, so that sorting rows, renaming tabs or changing the language changes nothing; and without older months.
 */
export function snapshotText(input: MonthInput): string {
  return canonical(withoutPlaces(trimmed(input)))
}

/** The input of a month as it was; undefined where the text is no snapshot. */
export function inputOfSnapshot(text: string): MonthInput | undefined {
  return parseCanonical(text) as MonthInput | undefined
}

function trimmed(input: MonthInput): MonthInput {
  const { month, history } = input
  const oldest = addMonths(month, -MONTHS_BACK)
  const isNear = (other: Month) => other >= oldest && other <= month
  const credits = input.credits.filter(({ event }) => isNear(monthOf(event.date)))
  const reversed = new Set(credits.map(({ event }) => event.reverses).filter(deal => deal !== undefined))
  const isReversed = (deal: string | undefined) => deal !== undefined && reversed.has(deal)
  return {
    ...input,
    figures: input.figures.filter(figure => isNear(figure.month)),
    credits: input.credits.filter(({ event }) => isNear(monthOf(event.date)) || isReversed(event.deal)),
    adjustments: input.adjustments.filter(adjustment => isNear(adjustment.month)),
    history: {
      ...history,
      lines: history.lines.filter(line => isNear(line.month) || isReversed(line.deal) || isReversed(line.reverses)),
      scores: history.scores.filter(score => isNear(score.month)),
    },
    leftOut: new Map([...input.leftOut].map(([name]): [string, Why[]] => [name, [why(say.leftOut, {})]])),
  }
}

function withoutPlaces(data: unknown): unknown {
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [key, withoutPlaces(value)]))
  if (Array.isArray(data)) return data.map(withoutPlaces)
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).filter(([key]) => key !== 'place')
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutPlaces(value)]))
}
