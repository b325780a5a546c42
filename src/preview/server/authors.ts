import type { World } from '@yardstick/standin/core'
import { displayAt } from '@yardstick/standin/model/read'
import type { Answer, Clash, Known, KnownCell, Operation } from '../protocol'
import { contentOf } from './cellFace'
import type { Collected } from './mirror'
import { areaOf, sheetOf } from './places'

const keyOf = (sheet: number, row: number, column: number) => `${sheet},${row},${column}`

/** Which page changed a cell last. What a page itself changed it need not have been told yet. */
export class Authors {
  private readonly pages = new Map<string, string>()

  /** Lines that move leave nothing that is known by its place. */
  note(page: string, changes: Collected['changes'], moved: boolean) {
    if (moved) this.pages.clear()
    for (const [sheet, cells] of changes)
      for (const { row, column } of cells) this.pages.set(keyOf(sheet, row, column), page)
  }

  /** What others changed since the page knew it; undefined when nothing. */
  changed(world: World, page: string, known: Known): Answer['changed'] {
    const now = knownNow(world, known)
    const [old, present] = [byPlace(known), byPlace(now)]
    const clashes = [...new Map([...old, ...present])]
      .filter(([key]) => this.pages.get(key) !== page && old.get(key)?.[3] !== present.get(key)?.[3])
      .map(([, cell]) => cell)
      .map(([sheet, row, column]): Clash => ({ row, column, shown: displayAt(sheetOf(world, sheet), row, column) }))
    return clashes.length > 0 ? { clashes, now } : undefined
  }
}

const byPlace = ({ cells }: Known) => new Map(cells.map(cell => [keyOf(cell[0], cell[1], cell[2]), cell]))

const knownNow = (world: World, { places }: Known): Known => {
  const cells: KnownCell[] = []
  for (const place of places) {
    const area = areaOf(world, place)
    area.sheet.visitRaw((cell, row, column) => {
      const content = contentOf(cell, world.book.locale)
      if (content !== null) cells.push([area.sheet.id, row, column, content])
    }, area)
  }
  return { places, cells }
}

/** Whether the cells already hold just what is to be written: the answer to the first try was lost. */
export const isWritten = (operation: Operation, now: Known): boolean => {
  if (operation.do !== 'write') return false
  const { at, rows } = operation
  const held = byPlace(now)
  return rows.every((inputs, r) =>
    inputs.every(
      (input, c) => String(held.get(keyOf(at.sheet, at.top + r, at.left + c))?.[3] ?? '') === String(input ?? ''),
    ),
  )
}
