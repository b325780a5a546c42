import { ILayoutService } from '@univerjs/ui'
import type { Answer, FaceBook, FaceSheet, Lang, Opening, Operation, Patch, Place, PlacedCell, Span } from '../protocol'
import { Applier } from './apply'
import { Charts } from './charts'
import { Chooser } from './chooser'
import { Chrome } from './chrome'
import { Clipboard } from './clipboard'
import { extendMenu } from './contextMenu'
import { element } from './dom'
import { openFile, saveFile, sayRemark } from './files'
import { Panels } from './frames'
import { describeFunctions } from './functions'
import { type Grid, type GridWords, makeGrid } from './grid'
import { Groups } from './groups'
import { handOver } from './handover'
import { Heights } from './heights'
import { Line, listen } from './line'
import { Links } from './links'
import { Lists } from './lists'
import { Notes } from './notes'
import { ask, showLost, toast, whileWorking } from './notices'
import type { Execute, Follower } from './parts'
import { Triggers } from './triggers'
import { idOf, type Looks, sheetOf, spanOf, workbookOf } from './view'
import { say, spoken } from './words'

/** The page: bars, grid and panels around one workbook of the server. */
export class Page {
  readonly grid: Grid
  private readonly line: Line
  private readonly chrome: Chrome
  private readonly panels: Panels
  private readonly triggers: Triggers
  private readonly faces = new Map<number, FaceSheet>()
  private readonly looks: Looks = {}
  private readonly applier: Applier
  private readonly followers: readonly Follower[]
  private book: FaceBook
  private typed: { row: number; column: number; text: string } | null = null

  constructor(
    root: HTMLElement,
    opening: Opening,
    words: GridWords,
    private readonly changeLanguage: (lang: Lang) => void,
  ) {
    this.book = opening.book as FaceBook
    Object.assign(this.looks, opening.styles)
    for (const { id, parts } of opening.sheets) this.faces.set(id, parts as FaceSheet)
    // The grid clears what it is put into; what floats over it lies beside it.
    const sheet = element('div', { class: 'sheet' })
    const place = element('div', { class: 'grid' }, sheet)
    this.line = new Line({
      selected: () => this.selected,
      confirm: () => ask(say('warned'), say('changeAnyway')).finally(() => this.focus()),
      answered: answer => this.answered(answer),
      lost: () => showLost(true),
    })
    this.chrome = new Chrome(this.doings)
    this.panels = new Panels({
      call: operation => this.line.send(operation),
      go: link => this.links.go(link),
      focus: () => this.focus(),
    })
    this.triggers = new Triggers(operation => void whileWorking(this.line.send(operation)))
    const groups = new Groups((id, group) => this.send([{ do: 'fold', sheet: id, group }]))
    root.append(
      this.chrome.top,
      element('div', { class: 'main' }, element('div', { class: 'work' }, groups.bar, place), this.panels.side),
    )
    this.chrome.show(this.book.name, this.book.menus)
    this.grid = makeGrid(sheet, spoken(), words)
    const execute = this.takeOver()
    this.applier = new Applier(this.grid, execute, this.looks)
    this.grid.open(workbookOf(opening))
    this.links = new Links(this.grid, place, () => this.faces)
    const own = { grid: this.grid, execute, place }
    const faces = () => this.faces
    const chooser = new Chooser(this.grid, place, faces)
    this.followers = [new Heights(own), new Lists(own), new Notes(own), new Charts(own), groups, this.links, chooser]
    this.begin(opening)
  }
  private readonly links: Links

  private begin(opening: Opening) {
    const { api } = this.grid
    const remembered = this.links.remembered(opening.active)
    api.getActiveWorkbook()?.setActiveSheet(idOf(remembered))
    for (const [id, face] of this.faces) this.follow(id, face)
    api.addEvent(api.Event.ActiveSheetChanged, () => this.turned())
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      const text = value.toPlainText().replace(/\r?\n$/, '')
      this.typed = isConfirm ? { row, column, text } : null
    })
    extendMenu(this.grid, {
      send: operations => this.send(operations),
      selected: () => this.selected,
      noteAt: ({ sheet, top, left }) => this.faces.get(sheet)?.notes[`${top},${left}`] ?? '',
    })
    describeFunctions(this.grid, this.book.functions)
    sayRemark()
    this.turned()
    listen(opening, {
      take: patch => this.take(patch),
      lost: () => showLost(true),
      found: () => showLost(false),
    })
    document.body.dataset.ready = 'true'
  }

  private takeOver(): Execute {
    const clipboard = new Clipboard(
      this.grid,
      () => this.selected,
      operations => this.send(operations),
      () => toast(say('pasteKeys')),
    )
    return handOver(this.grid.commands, {
      around: {
        typed: (row, column) => this.takeTyped(row, column),
        selected: () => this.allSelected,
        active: () => this.active,
        position: () => this.book.order.indexOf(this.active),
      },
      send: operations => this.send(operations),
      command: (id, params) => clipboard.command(id, params),
      refused: () => toast(say('notHere')),
      typing: () => this.grid.api.getActiveWorkbook()?.isCellEditing() ?? false,
    })
  }

  private takeTyped(row: number, column: number): string | null {
    const { typed } = this
    this.typed = null
    return typed && typed.row === row && typed.column === column ? typed.text : null
  }

  private get doings() {
    return {
      open: () => openFile(),
      save: () => saveFile(),
      undo: () => this.send([{ do: 'undo' }]),
      redo: () => this.send([{ do: 'redo' }]),
      menu: (path: readonly string[]) => this.send([{ do: 'menu', path }]),
      triggers: () => this.panels.showOwn(say('triggers'), this.triggers.pane),
      language: () => this.changeLanguage(spoken() === 'en' ? 'zh-CN' : 'en'),
    }
  }

  private send(operations: readonly Operation[]) {
    for (const operation of operations) {
      if (operation.do === 'write') this.showAtOnce(operation)
      void whileWorking(this.line.send(operation)).catch(() => undefined)
    }
  }

  /** What was typed is seen before the server has read it, where nobody is asked first. */
  private showAtOnce({ at, rows }: Extract<Operation, { do: 'write' }>) {
    const face = this.faces.get(at.sheet)
    const [input] = rows[0] ?? []
    const isText = typeof input === 'string' && !input.startsWith('=')
    if (rows.length > 1 || rows[0]?.length !== 1 || !face || !isText) return
    if (face.guarded.some(span => holds(span, at))) return
    this.applier.show(at, input)
  }

  private answered({ error, toasts, shown, select }: Answer) {
    showLost(false)
    if (error !== undefined) toast(error, { bad: true })
    for (const { message, title, seconds } of toasts) toast(message, { title, seconds })
    if (select) this.select(select)
    for (const one of shown) this.panels.show(one)
  }

  private take(patch: Patch) {
    this.applier.apply(patch, this.faces)
    for (const { id, parts, cells, lines } of patch.sheets) {
      const isNew = !this.faces.has(id)
      this.faces.set(id, { ...this.faces.get(id), ...parts } as FaceSheet)
      this.follow(id, parts, isNew || lines ? undefined : cells)
    }
    for (const id of patch.gone) this.faces.delete(id)
    this.book = { ...this.book, ...patch.book }
    if (patch.book.menus || patch.book.name !== undefined) this.chrome.show(this.book.name, this.book.menus)
    this.triggers.show(this.book)
    if (patch.sheets.length > 0) this.turned()
  }

  private follow(id: number, parts: Partial<FaceSheet>, cells?: readonly PlacedCell[]) {
    for (const follower of this.followers) follower.follow(id, parts, cells)
  }

  private turned() {
    const face = this.faces.get(this.active)
    this.triggers.show(this.book)
    if (face) for (const follower of this.followers) follower.turn?.(this.active, face)
  }

  private get active(): number {
    return sheetOf(this.grid.api.getActiveWorkbook()?.getActiveSheet()?.getSheetId() ?? 's0')
  }

  get selected(): Place | null {
    const range = this.grid.api.getActiveWorkbook()?.getActiveSheet()?.getSelection()?.getActiveRange()?.getRange()
    return range ? { sheet: this.active, ...this.within(spanOf(range)) } : null
  }
  private get allSelected(): Place[] {
    const ranges = this.grid.api.getActiveWorkbook()?.getActiveSheet()?.getSelection()?.getActiveRangeList() ?? []
    return ranges.map(range => ({ sheet: this.active, ...this.within(spanOf(range.getRange())) }))
  }
  /** Whole rows and columns are said without ends. */
  private within({ top, left, rows, columns }: ReturnType<typeof spanOf>) {
    const face = this.faces.get(this.active)
    return {
      top: top || 0,
      left: left || 0,
      rows: Number.isFinite(rows) ? rows : (face?.rows ?? 1),
      columns: Number.isFinite(columns) ? columns : (face?.columns ?? 1),
    }
  }

  select(place: Place) {
    this.links.select(place)
  }
  private focus() {
    // A dialog that closes gives the focus back without the caret.
    setTimeout(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      window.getSelection()?.removeAllRanges()
      this.grid.injector.get(ILayoutService).focus()
    }, 50)
  }
}

const holds = ({ top, left, rows, columns }: Span, at: Span) =>
  at.top >= top && at.top < top + rows && at.left >= left && at.left < left + columns
