import { canonical, parseCanonical } from '../../domain/values/canonical'
import type { Output } from './output'

/** Result tables without sentences: what must come out again, in whatever language the workbook is. */
export type Figures = Readonly<Record<keyof Output, ReadonlyArray<Readonly<Record<string, unknown>>>>>

const SENTENCES = new Set(['why', 'without'])

/** The figures of a month as text, for its digest and its snapshot. */
export function figuresText(output: Output): string {
  return canonical(figuresOf(output))
}

export function figuresOf({ results, scores, teamResults, payLines }: Output): Figures {
  return {
    results: results.map(bare),
    scores: scores.map(bare),
    teamResults: teamResults.map(bare),
    payLines: payLines.map(bare),
  }
}

/** What `figuresText` wrote; undefined where the text is none of its own. */
export function parseFigures(text: string): Figures | undefined {
  return parseCanonical(text) as Figures | undefined
}

function bare(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept = Object.entries(record).filter(
    ([id, value]) => !SENTENCES.has(id) && value !== undefined && value !== null,
  )
  return Object.fromEntries(kept)
}
