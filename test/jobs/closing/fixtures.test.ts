// @module-tag rest
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../../src/standin/node/cli'
import { newFile } from '../../installed'

const CLOSED = join(import.meta.dirname, '../../fixtures/closed')
const files = readdirSync(CLOSED)

interface Verification {
  readonly agrees: boolean
  readonly periods: ReadonlyArray<{ readonly differences: readonly string[]; readonly notes: readonly string[] }>
}

/** Closed by version 0.1.0 and never to be made anew: what later versions must open, verify and leave as it is. */
it.each(files)('%s, closed by version 0.1.0, is opened and agrees', async file => {
  const world = await newFile().open(readFileSync(join(CLOSED, file)))
  const { agrees, periods } = world.call('verifyPeriods') as Verification
  expect(agrees).toBe(true)
  expect(periods.length).toBeGreaterThan(0)
  expect(periods.flatMap(({ differences }) => differences)).toEqual([])
  for (const note of periods.flatMap(({ notes }) => notes)) expect(note).toContain('0.1.0')
})

it('on the command line too', async () => {
  const { text, exitCode } = await run(['verify', join(CLOSED, 'general-sales.en.xlsx')])
  expect(text).toContain('✓ 2026-03')
  expect(exitCode).toBe(0)
})
