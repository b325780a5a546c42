import type { World } from '../src/standin/world'

const originals = new Map<string, World>()

/** A copy of one's own of a workbook that is made once for all tests of a file. `what` names it. */
export function copyOf(what: string, make: () => World): World {
  const original = originals.get(what) ?? make()
  originals.set(what, original)
  return original.twin()
}
