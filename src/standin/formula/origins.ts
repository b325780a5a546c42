import type { Sheet } from '../model/sheet'

/** Which sheets the formulas of a sheet read, directly and through others. */
export class Origins {
  private readonly read = new Map<Sheet, Set<Sheet>>()
  private readonly whole = new Map<Sheet, ReadonlySet<Sheet>>()

  clear() {
    this.read.clear()
    this.whole.clear()
  }

  /** A formula of one sheet reads another. */
  add(by: Sheet, from: Sheet) {
    const known = this.read.get(by) ?? new Set([by])
    if (known.has(from) && this.read.has(by)) return
    known.add(from)
    this.read.set(by, known)
    this.whole.clear()
  }

  /** The sheet itself and everything its values come from. */
  of(sheet: Sheet): ReadonlySet<Sheet> {
    const before = this.whole.get(sheet)
    if (before) return before
    const found = new Set([sheet])
    for (const one of found) for (const from of this.read.get(one) ?? []) found.add(from)
    this.whole.set(sheet, found)
    return found
  }
}
