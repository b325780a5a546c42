import { deepCopy } from '@yardstick/standin/copies'
import type { World } from '@yardstick/standin/core'
import type { Workbook } from '@yardstick/standin/model/workbook'
import type { CellChange } from './mirror'
import { type Contents, type Seen, seenAt } from './seen'

/** The way back from one operation: the cells as they were, or the whole workbook as it was. */
type Way =
  | { readonly kind: 'cells'; readonly cells: ReadonlyMap<number, readonly CellChange[]> }
  | { readonly kind: 'book'; readonly book: Workbook; readonly others: number }

const MOST = 100

/** Whether a cell's own contents changed, and not only what its formula gives. */
const isOwn = ({ before: a }: CellChange, b: Seen) => {
  if (a.formula !== b.formula || a.style !== b.style || a.validation !== b.validation) return true
  if (a.note !== b.note || a.runs !== b.runs) return true
  if (b.formula !== null || (a.spilled && b.spilled)) return false
  // Over what a formula had filled something was typed, or something typed gave way to it.
  if (a.spilled !== b.spilled) return (a.spilled ? b : a).value !== null
  return a.value !== b.value
}

/** What a formula had filled is blank, for it to fill again. */
const asTyped = (contents: Contents): Contents =>
  contents.spilled ? { ...contents, value: null, spilled: false, inferred: null } : contents

/** Of the changes of an edit those that can be taken back: what formulas gave follows by itself. */
export const ownChanges = (world: World, changes: ReadonlyMap<number, readonly CellChange[]>) => {
  const own = new Map<number, CellChange[]>()
  for (const [id, cells] of changes) {
    const sheet = world.book.sheets.find(known => known.id === id)
    if (!sheet) continue
    const kept = cells.filter(change => isOwn(change, seenAt(sheet, change.row, change.column)))
    if (kept.length > 0) own.set(id, kept)
  }
  return own
}

/** Puts cells back and gives what they held until now. */
const putBack = (world: World, cells: ReadonlyMap<number, readonly CellChange[]>) => {
  const opposite = new Map<number, CellChange[]>()
  for (const [id, changes] of cells) {
    const sheet = world.book.sheets.find(known => known.id === id)
    if (!sheet) continue
    opposite.set(
      id,
      changes.map(({ row, column, before }) => {
        const was = seenAt(sheet, row, column)
        const { style, validation, ...contents } = before
        const one = { top: row, left: column, rows: 1, columns: 1 }
        sheet.edit(row, column, cell => Object.assign(cell, asTyped(contents)))
        sheet.looks.change(one, () => style)
        sheet.rules.change(one, () => validation)
        sheet.touch(one)
        return { row, column, before: was }
      }),
    )
  }
  world.book.formulas.settle()
  return opposite
}

/** What each page did and can take back; what others did stays. */
export class Undo {
  private readonly stacks = new Map<string, { back: Way[]; forth: Way[] }>()
  private readonly counts = new Map<string, number>()
  private total = 0

  private stackOf(page: string) {
    const stack = this.stacks.get(page) ?? { back: [], forth: [] }
    this.stacks.set(page, stack)
    return stack
  }
  private others(page: string) {
    return this.total - (this.counts.get(page) ?? 0)
  }

  /** The workbook before an operation that moves cells about. */
  before(world: World): Workbook {
    return deepCopy(world.book)
  }

  /** Notes what a page did. `book` is the workbook as it was, for what cells alone cannot bring back. */
  did(page: string, cells: ReadonlyMap<number, readonly CellChange[]>, book: Workbook | null) {
    if (!book && cells.size === 0) return
    this.total++
    this.counts.set(page, (this.counts.get(page) ?? 0) + 1)
    const stack = this.stackOf(page)
    stack.forth = []
    stack.back.push(book ? { kind: 'book', book, others: this.others(page) } : { kind: 'cells', cells })
    if (stack.back.length > MOST) stack.back.shift()
    if (book) this.forgetAllBut(page)
  }

  /** Cells are no longer where they were: nothing noted fits. */
  forgetAllBut(page: string | null) {
    for (const [other, stack] of this.stacks) if (other !== page) Object.assign(stack, { back: [], forth: [] })
  }

  /** Takes back the last thing a page did, or does again what it took back; false when there is nothing or others came between. */
  go(page: string, world: World, way: 'undo' | 'redo'): boolean {
    const stack = this.stackOf(page)
    const [from, to] = way === 'undo' ? [stack.back, stack.forth] : [stack.forth, stack.back]
    const last = from.pop()
    if (!last) return false
    if (last.kind === 'cells') {
      to.push({ kind: 'cells', cells: putBack(world, last.cells) })
      return true
    }
    if (last.others !== this.others(page)) {
      this.stacks.delete(page)
      return false
    }
    to.push({ kind: 'book', book: world.book, others: last.others })
    world.exchange(last.book)
    this.forgetAllBut(page)
    return true
  }
}
