import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A worked example as it was published, or derived from a published rule. */
export interface Published {
  readonly id: string
  readonly category: string
  readonly source: string
  readonly inputs: unknown
  readonly expected: unknown
  readonly note: string
  readonly consistent: boolean
}

export const published: readonly Published[] = readFileSync(join(import.meta.dirname, 'open.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Published)

/** How a case is computed from its inputs by the rules themselves. */
export interface Computed<I, E> {
  /** What of the expected figures is compared; all of them when absent. */
  readonly expects?: (expected: E, inputs: I) => unknown
  readonly domain: (inputs: I) => unknown
  /** How far a figure may be off where the source printed it rounded; half a cent otherwise. */
  readonly within?: number
}

/** Declares the computation of a case with the shape of its inputs and of what it expects. */
export function computed<I, E = number>(how: Computed<I, E>): Computed<unknown, unknown> {
  return how as unknown as Computed<unknown, unknown>
}

/** Every number of a result, in order, so that figures in any arrangement compare. */
export function figures(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (Array.isArray(value)) return value.flatMap(figures)
  throw new Error(`no figure: ${JSON.stringify(value)}`)
}
