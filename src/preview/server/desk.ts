import { randomUUID } from 'node:crypto'
import type { World } from '@yardstick/standin/core'
import { asksFirst } from '@yardstick/standin/edits'
import type { Answer, FaceBook, FaceFunction, Lang, Opening, Patch, Place, Request, SheetPatch } from '../protocol'
import { Authors, isWritten } from './authors'
import { bookFace, langOfBook } from './bookFace'
import { Wardrobe } from './cellFace'
import { complaint } from './complaints'
import { Frames } from './frames'
import { type Collected, Mirror } from './mirror'
import { handled, isPrompt, operate, REBUILDS, SCRIPTED } from './operations'
import type { Done } from './places'
import { ownChanges, Undo } from './undo'

/** What the desk tells the one who runs it. */
export interface Hooks {
  /** For every page. */
  tell(patch: Patch): void
  /** Something is to be kept. */
  changed(): void
}

const NOTHING_BACK: Readonly<Record<Lang, string>> = {
  en: 'There is nothing left to undo here, or something else changed since.',
  'zh-CN': '没有可以撤销的操作,或之后有其他改动。',
}
/** Operations after which another tab or place may be selected. */
const SELECTING: ReadonlySet<string> = new Set([...SCRIPTED, 'tab'])
/** Parts of a tab that only follow from its cells. */
const FOLLOWING = new Set(['lists', 'notes', 'charts'])

/** The workbook with the pages in front of it: every change goes through here, and every page hears of it. */
export class Desk {
  readonly run = randomUUID()
  readonly frames = new Frames()
  private readonly wardrobe = new Wardrobe()
  private mirror = new Mirror(this.wardrobe)
  private undo = new Undo()
  private authors = new Authors()
  private number = 0
  private told: Record<string, string> = {}
  private following: NodeJS.Timeout | null = null

  constructor(
    readonly world: World,
    private readonly functions: readonly FaceFunction[],
    private readonly hooks: Hooks,
  ) {
    this.begin()
  }

  /** A workbook is laid on the desk. */
  begin() {
    this.mirror = new Mirror(this.wardrobe)
    this.undo = new Undo()
    this.authors = new Authors()
    try {
      this.world.openFile()
    } catch (error) {
      if (complaint(error, 'en') === undefined) throw error
    }
    this.world.book.formulas.settle()
    this.mirror.begin(this.world.book)
    this.takeBook()
    this.wardrobe.takeFresh()
  }

  /** The number of the last patch. */
  get last(): number {
    return this.number
  }

  /** Another workbook lies here: pages load anew. */
  reload() {
    this.number += 2
    this.hooks.tell({ number: this.number, styles: {}, book: {}, sheets: [], gone: [] })
    this.hooks.changed()
  }

  get lang(): Lang {
    return langOfBook(this.world.state)
  }

  /** Everything, for a page that opens. */
  opening(): Opening {
    const { book } = this.world
    const sheets = this.mirror.whole(book)
    return {
      run: this.run,
      workbook: book.id,
      number: this.number,
      styles: this.wardrobe.all,
      book: this.bookNow(),
      sheets,
      gone: [],
      active: book.active.id,
    }
  }

  perform(request: Request): Answer {
    const { operation, selected, page } = request
    if (!request.sure && this.asksFirst(operation)) return { ...this.plainAnswer(), asks: 'warned' }
    const changed = this.changed(request)
    if (changed) return { ...this.plainAnswer(), changed }
    this.select(selected)
    const { toasts, pages } = this.world.state
    toasts.length = 0
    pages.length = 0
    this.doubt(request)
    const { done, error } = this.attempt(request)
    this.tellChanges(page, request, done)
    const select = SELECTING.has(operation.do) ? this.selectedNow(selected) : undefined
    return {
      ...(error === undefined ? {} : { error }),
      ...(done.value === undefined ? {} : { value: done.value }),
      toasts: [...toasts],
      shown: pages.map(shown => this.frames.show(shown)),
      ...(select ? { select } : {}),
      number: this.number,
    }
  }

  /** Whether it changes what is kept by the script; a place that is gone is complained of when it is done. */
  private asksFirst(operation: Request['operation']): boolean {
    try {
      return handled(this.world, operation).some(area => asksFirst(area.sheet, area))
    } catch (error) {
      if (complaint(error, this.lang) === undefined) throw error
      return false
    }
  }

  /** What others changed meanwhile; the page is told what the cells hold, as it shows its own. */
  private changed(request: Request): Answer['changed'] {
    const { operation, page, known } = request
    if (!known?.places.every(({ sheet }) => this.world.book.sheets.some(({ id }) => id === sheet))) return undefined
    const changed = this.authors.changed(this.world, page, known)
    if (!changed || isWritten(operation, changed.now)) return undefined
    this.doubt(request)
    const { patches, gone } = this.mirror.collect(this.world.book)
    this.tell(patches, gone)
    return changed
  }

  /** The page may show what was typed there, or nothing where it was cleared, until it is told. */
  private doubt({ operation, known }: Request) {
    if (operation.do === 'write') this.mirror.doubt(operation.at.sheet, writtenBox(operation))
    if (operation.do !== 'clear') return
    for (const [sheet, top, left] of known?.cells ?? []) this.mirror.doubt(sheet, { top, left, rows: 1, columns: 1 })
  }

  private plainAnswer(): Answer {
    return { toasts: [], shown: [], number: this.number }
  }

  /** Does it; what fails is a sentence, and what was done before it failed stays, as at Google. */
  private attempt({ operation, page }: Request): {
    done: Done & { before?: ReturnType<Undo['before']> }
    error?: string
  } {
    try {
      if (operation.do === 'undo' || operation.do === 'redo') {
        const went = this.undo.go(page, this.world, operation.do)
        return went ? { done: {} } : { done: {}, error: NOTHING_BACK[this.lang] }
      }
      const before = REBUILDS.has(operation.do) ? this.undo.before(this.world) : undefined
      return { done: { ...operate(this.world, operation), ...(before ? { before } : {}) } }
    } catch (error) {
      const sentence = complaint(error, this.lang)
      if (sentence === undefined) throw error
      return { done: {}, error: sentence }
    }
  }

  private select(place: Place | null) {
    if (!place) return
    const { book } = this.world
    const sheet = book.sheets.find(known => known.id === place.sheet)
    if (!sheet) return
    const { top, left, rows, columns } = place
    sheet.selected = { top, left, rows, columns }
    book.active = sheet
  }

  private selectedNow(before: Place | null): Place | undefined {
    const { active } = this.world.book
    const { top, left, rows, columns } = active.selected
    const now = { sheet: active.id, top, left, rows, columns }
    return before && JSON.stringify(before) === JSON.stringify(placeOf(now)) ? undefined : now
  }

  private tellChanges(page: string, { operation }: Request, done: Done & { before?: ReturnType<Undo['before']> }) {
    const { moved, before } = done
    if (moved) this.mirror.shift(moved.sheet, moved.axis, { at: moved.at, count: moved.count })
    if (!isPrompt(operation)) this.world.book.formulas.settle()
    const collected = this.mirror.collect(this.world.book)
    this.authors.note(page, collected.changes, moved !== undefined)
    const patches = moved ? withLines(collected.patches, moved) : collected.patches
    if (operation.do !== 'undo' && operation.do !== 'redo') this.note(page, collected, before)
    this.tell(patches, collected.gone)
    this.followSoon()
  }

  private note(page: string, collected: Collected, before: ReturnType<Undo['before']> | undefined) {
    const rebuilt = collected.patches.some(({ parts }) => Object.keys(parts).some(part => !FOLLOWING.has(part)))
    if (!before && (rebuilt || collected.gone.length > 0)) this.undo.forgetAllBut(null)
    else this.undo.did(page, ownChanges(this.world, collected.changes), before ?? null)
  }

  private tell(sheets: readonly SheetPatch[], gone: readonly number[]) {
    const book = this.takeBook()
    if (sheets.length === 0 && gone.length === 0 && Object.keys(book).length === 0) return
    this.number++
    this.hooks.tell({ number: this.number, styles: this.wardrobe.takeFresh(), book, sheets, gone })
    this.hooks.changed()
  }

  private bookNow(): FaceBook {
    return bookFace(this.world.state, this.functions)
  }

  /** What belongs to no tab and differs from what pages know. */
  private takeBook(): Partial<FaceBook> {
    const now = this.bookNow()
    const texts = Object.fromEntries(Object.entries(now).map(([key, value]) => [key, JSON.stringify(value)]))
    const changed = Object.entries(now).filter(([key]) => texts[key] !== this.told[key])
    this.told = texts
    return Object.fromEntries(changed)
  }

  /** Formulas, and then conditional looks, follow once nothing else is waiting. */
  private followSoon() {
    this.after(30, () => {
      this.world.book.formulas.settle()
      const { patches, gone } = this.mirror.collect(this.world.book)
      this.tell(patches, gone)
      this.after(0, () => this.tell(this.mirror.collectPaint(), []))
    })
  }

  private after(milliseconds: number, run: () => void) {
    if (this.following) clearTimeout(this.following)
    this.following = setTimeout(() => {
      this.following = null
      try {
        run()
      } catch (error) {
        console.error(`What formulas give could not be told: ${String(error)}`)
      }
    }, milliseconds)
    this.following.unref()
  }
}

const placeOf = ({ sheet, top, left, rows, columns }: Place): Place => ({ sheet, top, left, rows, columns })

const writtenBox = ({ at: { top, left }, rows }: Extract<Request['operation'], { do: 'write' }>) => ({
  top,
  left,
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
})

const withLines = (patches: readonly SheetPatch[], moved: NonNullable<Done['moved']>): SheetPatch[] => {
  const { sheet, axis, at, count } = moved
  const lines = [{ axis, at, count }]
  const known = patches.some(({ id }) => id === sheet.id)
  const all = known ? patches : [...patches, { id: sheet.id, parts: {}, cells: [] }]
  return all.map(patch => (patch.id === sheet.id ? { ...patch, lines } : patch))
}
