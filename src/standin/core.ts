import { advance, countTriggerTime, fire, nextDue, type RunHandler } from './advance'
import { customFunctionsOf, functionsOf } from './bundle'
import { type CellView, cellView } from './cellView'
import { computeFormulas } from './computed'
import { deepCopy, fileCopy } from './copies'
import { editByHand, simpleEvent } from './edits'
import { WorldError } from './errors'
import type { Host } from './host'
import { menuFunction } from './menuPath'
import { type Area, readBox } from './model/area'
import { cellValue, displayOf } from './model/read'
import type { Recalculation } from './model/recalculation'
import type { Sheet } from './model/sheet'
import { Workbook } from './model/workbook'
import { writeBlock } from './model/write'
import { newState } from './newState'
import type { Allowance } from './runtime/budget'
import { Execution, type Program } from './runtime/execution'
import { carried } from './runtime/jsonSafe'
import { scopeName } from './runtime/permission'
import type { Realm } from './runtime/realm'
import type { Failure, Interruption, Mail, Menu, Page, Toast, Trigger, WorldState } from './state'
import type { BookSettings, ExecutionReport, KeptIds, RunOptions, WorldOptions } from './worldOptions'
import { openWorkbook, saveWorkbook } from './xlsx/index'

export type { CellView } from './cellView'
export * from './errors'

export type { ExecutionReport, WorldOptions } from './worldOptions'

type Take<T> = (result: unknown, realm: Realm) => T

const PATIENCE = 120_000
const fileId = (n: number) => `local-${n.toString(36).padStart(12, '0')}`

/** A person, a file and the script bound to it: the whole of Google that a test or the command line needs. */
export class World {
  readonly state: WorldState
  lastExecution: ExecutionReport = { functionName: '', mode: 'FULL', roundTrips: 0, calls: {}, seconds: 0 }
  private readonly program: Program
  private readonly patience: number
  private readonly functions: ReadonlySet<string>
  private readonly customFunctions: ReadonlySet<string>
  private readonly settings: Required<BookSettings>
  /** Each call of a custom function gets a context of its own: a test shows that nothing is kept in between. */
  contextPerCall = false

  constructor(options: WorldOptions, host: Host) {
    this.settings = {
      name: 'Untitled spreadsheet',
      locale: options.locale ?? 'en_US',
      timeZone: options.timeZone ?? options.manifest?.timeZone ?? 'Etc/GMT',
    }
    this.patience = options.patience ?? PATIENCE
    this.program = { host, script: host.compile(options.code, 'Code.js') }
    this.functions = functionsOf(options.code)
    this.customFunctions = customFunctionsOf(options.code)
    this.state = newState(options, new Workbook(fileId(0), this.settings))
    this.recompute()
  }

  newWorkbook(settings: BookSettings = {}): this {
    this.state.book = new Workbook(fileId(this.state.now), { ...this.settings, ...settings })
    this.recompute()
    this.state.menus = []
    return this
  }

  /** Opens an .xlsx; throws NotAWorkbook when it is none. */
  async open(bytes: Uint8Array, settings: BookSettings = {}, kept: KeptIds = {}): Promise<this> {
    const ids = { id: fileId(this.state.now), ...kept }
    this.state.book = await openWorkbook(bytes, { ...ids, said: settings, usual: this.settings })
    kept.restore?.()
    this.recompute()
    this.state.menus = []
    return this
  }

  /** Puts another workbook in the place of this one: an earlier state of it, say. */
  exchange(book: Workbook) {
    this.state.book = book
    this.recompute()
  }

  private recompute(from?: Recalculation) {
    const { program, functions } = this
    computeFormulas(this.state, { program, functions, contextPerCall: () => this.contextPerCall }, from)
  }

  async save(): Promise<Uint8Array> {
    this.state.book.formulas.settle()
    return saveWorkbook(this.state.book, this.customFunctions)
  }

  /** `google.script.run`: arguments and result must be carried by it. */
  call(functionName: string, ...args: unknown[]): unknown {
    const given = args.map((arg, i) => carried(arg, `argument ${i + 1} of ${functionName}`))
    const take = (result: unknown) => carried(result, `the result of ${functionName}`)
    return this.execute(functionName, given, { mode: 'FULL', hasUi: true, take })
  }

  /** Runs a function as the editor, a trigger or a cell would, by its mode. Dates may go in and come out. */
  run(
    functionName: string,
    args: readonly unknown[] = [],
    { mode = 'FULL', hasUi = mode !== 'CUSTOM_FUNCTION' }: RunOptions = {},
  ): unknown {
    return this.execute(functionName, args, { mode, hasUi, take: (result, realm) => realm.leave(result) })
  }

  private execute<T>(
    functionName: string,
    args: readonly unknown[],
    { take, ...options }: Required<RunOptions> & { take: Take<T>; allowance?: Allowance },
  ): T {
    const { mode } = options
    const execution = new Execution(this.program, this.state, { ...options, timeout: this.patience })
    try {
      return execution.run(functionName, args, take)
    } finally {
      const { trips, spent } = execution.gate
      const calls: Record<string, number> = {}
      for (const trip of trips) calls[trip] = (calls[trip] ?? 0) + 1
      this.lastExecution = { functionName, mode, roundTrips: trips.length, calls, seconds: spent / 1000 }
    }
  }

  /** Whether the bundle has a function of that name. */
  has(functionName: string): boolean {
    return this.functions.has(functionName)
  }

  /** A person opens the file: menus are made anew. */
  openFile() {
    this.state.menus = []
    if (this.has('onOpen')) this.run('onOpen', [simpleEvent(this.state, {})], { mode: 'LIMITED' })
  }

  /** Clicks a menu item, by its labels from the menu bar down. */
  runMenu(...labels: string[]): unknown {
    return this.run(menuFunction(this.state.menus, labels), [])
  }

  /** A person types (or, given a table, pastes): read as typed, then the simple `onEdit` runs. */
  edit(tab: string, a1: string, input: unknown): void {
    const sheet = this.sheet(tab)
    const box = readBox(a1, { rows: sheet.rows.count, columns: sheet.columns.count })
    if (!box) throw new WorldError(`${a1} is no range`)
    const rows: unknown[][] = Array.isArray(input) ? input : [[input]]
    const area: Area = { sheet, top: box.top, left: box.left, rows: rows.length, columns: rows[0]?.length ?? 1 }
    editByHand(this, area, () => writeBlock(sheet, area, rows))
  }

  select(tab: string, a1: string) {
    const sheet = this.sheet(tab)
    const box = readBox(a1, { rows: sheet.rows.count, columns: sheet.columns.count })
    if (!box) throw new WorldError(`${a1} is no range`)
    sheet.selected = box
    sheet.book.active = sheet
  }

  cell(tab: string, a1: string): CellView {
    const sheet = this.sheet(tab)
    const box = readBox(a1, { rows: sheet.rows.count, columns: sheet.columns.count })
    if (!box) throw new WorldError(`${a1} is no cell`)
    return cellView(sheet, box)
  }

  /** The filled part of a tab, as `getDataRange().getValues()` gives it. */
  values(tab: string): (string | number | boolean | Date)[][] {
    const sheet = this.sheet(tab)
    const { rows, columns } = sheet.extent
    return sheet.read({ top: 0, left: 0, rows, columns }, cell => cellValue(cell, sheet.book))
  }

  displayValues(tab: string): string[][] {
    const sheet = this.sheet(tab)
    const { rows, columns } = sheet.extent
    return sheet.read({ top: 0, left: 0, rows, columns }, cell => displayOf(cell, sheet.book))
  }

  sheet(tab: string): Sheet {
    const found = this.state.book.sheet(tab)
    if (!found) throw new WorldError(`there is no tab ${tab}; there are ${this.tabs.join(', ')}`)
    return found
  }

  get book(): Workbook {
    return this.state.book
  }
  get tabs(): string[] {
    return this.state.book.sheets.map(sheet => sheet.name)
  }
  get menus(): readonly Menu[] {
    return this.state.menus
  }
  get toasts(): readonly Toast[] {
    return this.state.toasts
  }
  get mailbox(): readonly Mail[] {
    return this.state.mailbox
  }
  /** The sidebar on the screen: the last one shown. */
  get sidebar(): Page | undefined {
    return this.state.pages.findLast(page => page.kind === 'sidebar')
  }
  get dialogs(): readonly Page[] {
    return this.state.pages.filter(page => page.kind !== 'sidebar')
  }
  get log(): readonly string[] {
    return this.state.log
  }
  get user(): string {
    return this.state.user.email
  }
  set user(email: string) {
    this.state.user = { ...this.state.user, email }
  }
  get now(): Date {
    return new Date(this.state.now)
  }

  /** Lets time pass: every clock trigger that comes due fires, in its order. */
  advanceTo(date: string | Date) {
    advance(this.state, new Date(date).getTime(), this.runHandler)
  }

  /** When the next clock trigger is due, in milliseconds; null when there is none. */
  get nextFiring(): number | null {
    return nextDue(this.state, Number.POSITIVE_INFINITY)?.at ?? null
  }

  /** Fires a trigger now, due or not. */
  fire(trigger: Trigger) {
    fire(this.state, { trigger, at: this.state.now }, this.runHandler)
  }

  private get runHandler(): RunHandler {
    return (handler, event, allowance) => {
      try {
        this.execute(handler, [event], { mode: 'FULL', hasUi: false, allowance, take: () => undefined })
      } finally {
        countTriggerTime(this.state, this.lastExecution.seconds * 1000)
      }
    }
  }

  /** Trigger executions that ended with an error. */
  get failures(): readonly Failure[] {
    return this.state.failures
  }

  /** Somebody ticks only some of the scopes; without a list, all of them. */
  consent(email: string, scopes?: readonly string[]) {
    if (scopes) this.state.consents.set(email, new Set(scopes.map(scopeName)))
    else this.state.consents.delete(email)
  }

  /** Comes between in the next execution. */
  interrupt(interruption: Interruption) {
    this.state.interruption = interruption
  }

  /** The same world once more, to see another future of it. */
  twin(): World {
    const { formulas } = this.state.book
    formulas.catchUp()
    const twin = Object.assign(Object.create(World.prototype) as World, this, { state: deepCopy(this.state) })
    twin.recompute(formulas)
    return twin
  }

  /** *File › Make a copy*: the script comes along; triggers, properties, consent and the lists of editors do not. */
  copyFile(email: string): World {
    const copy = this.twin()
    const { state } = copy
    state.book = fileCopy(state.book, fileId(state.now + state.book.sheets.length), email)
    state.user = { ...state.user, email }
    state.owner = email
    Object.assign(state, { triggers: [], menus: [], lockHeldElsewhere: false, interruption: null })
    for (const left of [state.properties, state.cache, state.consents, state.usage]) left.clear()
    for (const left of [state.mailbox, state.toasts, state.pages, state.log, state.failures]) left.length = 0
    copy.recompute()
    return copy
  }
}
