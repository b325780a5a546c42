import { paySource } from './kind'

/** Parts of team pools, and prizes: they are settled for everybody at once. */
export const awards = paySource({
  id: 'awards',
  place: 6,
  isBonus: true,
  lines: (_, of) => [...of.awards],
})
