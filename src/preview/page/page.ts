import { ILayoutService } from '@univerjs/ui'
import type {
  Answer,
  FaceBook,
  FaceSheet,
  Known,
  Lang,
  Opening,
  Operation,
  Patch,
  Place,
  PlacedCell,
  Span,
} from '../protocol'
import { Applier } from './apply'
import { seenAtOnce } from './atOnce'
import { Charts } from './charts'
import { Chooser } from './chooser'
import { Chrome } from './chrome'
import { Clipboard } from './clipboard'
import { extendMenu } from './contextMenu'
import { element } from './dom'
import { Editing } from './editing'
import { openFile, saveFile, sayRemark } from './files'
import { Panels } from './frames'
import { describeFunctions } from './functions'
import { type Grid, type GridWords, makeGrid } from './grid'
import { Groups } from './groups'
import { handOver } from './handover'
import { Heights } from './heights'
import { knownBy } from './known'
import { Line } from './line'
import { Links } from './links'
import { listen } from './listen'
import { Lists } from './lists'
import { Notes } from './notes'
import { ask, chooseValue, showLost, toast, whileWorking } from './notices'
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
  private readonly editing: Editing
  private readonly applier: Applier
  private readonly followers: readonly Follower[]
  private book: FaceBook
  private look: () => void = () => undefined

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
    this.line = new Line(opening.workbook, {
      selected: () => this.selected,
      known: operation => knownBy(this.grid, operation),
      confirm: () => ask(say('warned'), say('changeAnyway')).finally(() => this.focus()),
      answered: answer => this.answered(answer),
      choose: async (operation, changed) => {
        await this.editing.ended()
        return chooseValue(operation, changed).finally(() => this.focus())
      },
      broken: status => toast(say('broken', status), { bad: true }),
      lost: kept => showLost(say(kept > 0 ? 'lostKept' : 'lost', kept)),
      refused: unsure => toast(say(unsure ? 'lostUnsure' : 'lostRefused'), { bad: true }),
      found: () => showLost(null),
      sent: count => toast(say('lostSent', count)),
      elsewhere: count => toast(say('keptElsewhere', count), { bad: true }),
      look: () => this.look(),
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
    this.editing = new Editing(this.grid, () => this.active)
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
    extendMenu(this.grid, {
      send: operations => this.send(operations),
      selected: () => this.selected,
      noteAt: ({ sheet, top, left }) => this.faces.get(sheet)?.notes[`${top},${left}`] ?? '',
    })
    describeFunctions(this.grid, this.book.functions)
    sayRemark()
    this.line.begin()
    this.turned()
    this.look = listen(opening, {
      take: patch => this.take(patch),
      lost: () => this.line.lost(),
      found: () => this.line.heard(),
      anew: () => {
        this.line.leave()
        location.reload()
      },
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
        typed: (row, column) => this.editing.take(row, column),
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
      const { known, misplaced } = this.editing.finish(operation)
      if (misplaced === null) this.sendOne(operation, known)
      else toast(say('linesMoved', misplaced), { bad: true })
    }
  }

  private sendOne(operation: Operation, known: Known | undefined) {
    this.showAtOnce(operation, known)
    void whileWorking(this.line.send(operation, known)).catch(() => undefined)
  }

  /** Where a person is asked first, nothing is shown before. */
  private showAtOnce(operation: Operation, known: Known | undefined) {
    const seen = seenAtOnce(operation, known, this.line.isAway)
    const [place] = known?.places ?? []
    const guarded = this.faces.get(place?.sheet ?? -1)?.guarded ?? []
    if (!place || seen.some(([top, left]) => guarded.some(span => holds(span, { top, left })))) return
    if (seen.length > 0) this.applier.show(place.sheet, seen)
  }

  private answered({ error, toasts, shown, select }: Answer) {
    if (error !== undefined) toast(error, { bad: true })
    for (const { message, title, seconds } of toasts) toast(message, { title, seconds })
    if (select) this.select(select)
    for (const one of shown) this.panels.show(one)
  }

  private take(patch: Patch) {
    this.applier.apply(patch, this.faces)
    for (const { id, parts, cells, lines } of patch.sheets) {
      const isNew = !this.faces.has(id)
      if (lines) this.editing.follow(id, lines)
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

const holds = ({ top, left, rows, columns }: Span, at: Pick<Span, 'top' | 'left'>) =>
  at.top >= top && at.top < top + rows && at.left >= left && at.left < left + columns
