import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { PRODUCT_VERSION } from '../../../src/book/table/version'
import type { World } from '../../../src/standin/node/world'
import { smallTeam } from '../../faults/team'
import { letters } from '../../team'

const MONTH = '2026-03'

/** Amy, Tom and Zoe, each 1,000.00 for grade B; closed. */
const closed = (() => {
  const world = smallTeam()
  const calls = (world.values('Actuals')[0] ?? []).indexOf('Calls')
  world.edit('Actuals', `${letters(calls + 1)}10`, 88)
  world.call('scorePeriod', { period: MONTH })
  world.call('approvePeriod', { period: MONTH, overBudget: true })
  world.call('closePeriod', { period: MONTH })
  return world
})()

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
const periods = (header: string) => `${letters((closed.values('Periods')[0] ?? []).indexOf(header) + 1)}2`

/**
 * The month as a version would have closed it that computed otherwise: its snapshot says what this version would make
 * other figures of, its digest matches, and the result sheets show what that version gave.
 */
function closedBy(version: string, from: string, to: string): World {
  const world = closed.twin()
  const row = world.values('Snapshots').findIndex(([, part]) => part === 'input') + 1
  const text = String(world.values('Snapshots')[row - 1]?.[3])
  expect(text.split(from)).toHaveLength(2)
  const other = text.replace(from, to)
  world.edit('Snapshots', `D${row}`, other)
  world.edit('Periods', periods('Input digest'), digestOf(other.slice(1, -1)))
  world.edit('Periods', periods('Product version'), version)
  return world
}
const B_PAYS_MORE = ['{"coefficient":1,"from":85,', '{"coefficient":1.2,"from":85,'] as const

interface Verification {
  readonly sentence: string
  readonly agrees: boolean
  readonly periods: ReadonlyArray<{ readonly differences: readonly string[]; readonly notes: readonly string[] }>
}
const verified = (world: World) => world.call('verifyPeriods') as Verification

it('what an older version computed otherwise is said with the figures, and is no difference', () => {
  const world = closedBy('0.0.9', ...B_PAYS_MORE)
  const before = world.values('Results')
  const note = `computed by version 0.0.9; ${PRODUCT_VERSION} would give 3,600.00 instead of 3,000.00 in all (Tom 1,200.00 instead of 1,000.00, Zoe 1,200.00 instead of 1,000.00, Amy 1,200.00 instead of 1,000.00)`
  expect(verified(world)).toEqual({
    sentence: `Closed periods: 1. None was changed since. 2026-03: ${note}.`,
    agrees: true,
    periods: [{ period: MONTH, agrees: true, differences: [], notes: [note] }],
  })
  expect(world.values('Results')).toEqual(before)
  expect(world.values('Adjustments')).toEqual(closed.values('Adjustments'))
})

it('says it in Chinese', () => {
  const world = closedBy('0.0.9', ...B_PAYS_MORE)
  world.call('switchLanguage', { lang: 'zh-CN' })
  expect(verified(world).sentence).toBe(
    `已关账周期 1 个,关账后均未被改动。2026-03:由 0.0.9 版计算;按 ${PRODUCT_VERSION} 版计算,合计为 3,600.00,而不是 3,000.00(Tom 1,200.00,原为 1,000.00、Zoe 1,200.00,原为 1,000.00、Amy 1,200.00,原为 1,000.00)。`,
  )
})

it('names the sheets when only other figures than pay are otherwise', () => {
  const world = closedBy('0.0.9', '{"figure":{"value":86},', '{"figure":{"value":87},')
  expect(verified(world).periods[0]?.notes).toEqual([
    `computed by version 0.0.9; ${PRODUCT_VERSION} would give the same pay and other figures on Results, Scores, Team results`,
  ])
})

it('a result sheet or a snapshot changed by hand differs all the same', () => {
  const world = closedBy('0.0.9', ...B_PAYS_MORE)
  const total = (world.values('Results')[0] ?? []).indexOf('Total pay')
  world.edit('Results', `${letters(total + 1)}2`, 1200)
  expect(verified(world)).toMatchObject({ agrees: false, sentence: 'Of 1 closed periods these differ: 2026-03.' })
  expect(verified(world).periods[0]?.differences).toEqual([
    'Results: Tom, Total pay: 1200 on the sheet, 1000 when it was closed',
  ])
  world.edit('Periods', periods('Input digest'), digestOf('something else'))
  expect(verified(world).periods[0]).toMatchObject({ differences: ['its snapshot was altered'], notes: [] })
})

it('the same version giving other figures is a difference', () => {
  const world = closedBy(PRODUCT_VERSION, ...B_PAYS_MORE)
  expect(verified(world).periods[0]).toMatchObject({
    agrees: false,
    differences: ['computing it again gives other figures'],
    notes: [],
  })
})
