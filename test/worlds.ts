import type { World } from '../src/standin/world'

/** Workbooks that copies are made of, by what they are; of many the one longest unused makes room. */
const originals = new Map<string, World>()
const MOST = 8
let lent: World[] = []

/** A copy of one's own of a workbook that is made once for all files of a process. `what` names it among all tests. */
export function copyOf(what: string, make: () => World): World {
  const original = originals.get(what) ?? make()
  originals.delete(what)
  originals.set(what, original)
  const [oldest] = originals.keys()
  if (originals.size > MOST && oldest !== undefined) originals.delete(oldest)
  return lend(original.twin())
}

/** Until the test file has ended: then nobody needs what is in it. */
export function lend(world: World): World {
  lent.push(world)
  return world
}

/** Empties what was lent, so that it takes no room while the next files run. */
export function takeBack(): void {
  const kept = new Set(originals.values())
  for (const world of lent) if (!kept.has(world)) world.newWorkbook()
  lent = []
}
