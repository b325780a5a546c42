import * as z from 'zod/mini'
import type { Reads } from '../../book/reading/reads'
import type { Fix } from '../../domain/values/fix'

const cell = () => z.union([z.string(), z.number(), z.boolean(), z.null(), z.strictObject({ share: z.number() })])
const place = () => z.number().check(z.int(), z.positive())

const fixes = () =>
  z.array(
    z.discriminatedUnion('does', [
      z.strictObject({
        does: z.literal('cell'),
        table: z.string(),
        row: place(),
        column: place(),
        from: z.string(),
        to: cell(),
        format: z.string(),
      }),
      z.strictObject({ does: z.literal('row'), table: z.string(), row: place(), cells: z.array(z.string()) }),
      z.strictObject({
        does: z.literal('adjust'),
        person: z.string(),
        period: z.string(),
        amount: z.number(),
        reason: z.string(),
      }),
    ]),
  )

export interface Ticked {
  readonly fixes: readonly Fix[]
  /** Lines that are ticked. */
  readonly lines: number
}

/** What the ticked lines of Checks change; a line somebody wrote into is left out. */
export function tickedIn({ checks }: Reads): Ticked {
  const rows = (checks?.rows ?? []).filter(({ mend }) => mend === true)
  return { fixes: rows.flatMap(({ change }) => fixesIn(change)), lines: rows.length }
}

function fixesIn(change: string | undefined): readonly Fix[] {
  try {
    const read = fixes().safeParse(JSON.parse(change ?? '[]'))
    return read.success ? read.data : []
  } catch {
    return []
  }
}
