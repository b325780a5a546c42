import { expect, it } from 'vitest'
import { checks, MONTH, score, smallBook } from '../mistakes/small'

/** Three people of a plan without commission; nobody has a bonus base. */
function withoutBases() {
  const world = smallBook()
  world.edit('People', 'D2', [[''], [''], ['']])
  return world
}

it('a month that pays nobody says why, in its sentence and on Checks', () => {
  const world = withoutBases()
  expect(score(world).sentence).toBe(
    '2026-03 is scored: 3 people, 0.00 in all (nobody has a bonus base or a commission plan).',
  )
  expect(checks(world)).toContain('3 people have no bonus base and no commission plan: pay is 0.00 for everybody')
})

it('before it is scored too, where the month is looked at', () => {
  const { problems } = withoutBases().call('monthState', { period: MONTH }) as { problems: { what: string }[] }
  expect(problems.map(({ what }) => what)).toContain(
    '3 people have no bonus base and no commission plan: pay is 0.00 for everybody',
  )
})

it('one base is ground enough', () => {
  const world = withoutBases()
  world.edit('People', 'D2', 1000)
  expect(score(world).sentence).not.toContain('nobody has a bonus base')
  expect(checks(world)).not.toContain('no bonus base')
})

it('a month still to come says that it lies ahead', () => {
  expect(score(smallBook(), '2026-06').sentence).toMatch(
    /^2026-06 is scored: 0 people, .* It lies ahead: it has not begun yet, and its figures are still to come\.$/,
  )
  expect(score(smallBook(), MONTH).sentence).not.toContain('ahead')
})
