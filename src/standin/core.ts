import { advance, countTriggerTime, fire, nextDue, type RunHandler } from './advance'
import { customFunctionsOf, functionsOf } from './bundle'
import { type CellView, cellView } from './cellView'
import { computeFormulas } from './computed'
import { asksForConsent } from './consent'
import { becomeCopy, deepCopy } from './copies'
import { editByHand, simpleEvent } from './edits'
import { WorldError } from './errors'
import type { Host } from './host'
import { menuFunction } from './menuPath'
import { readBox } from './model/area'
import { type Memory, nothingKnown, type RecalculationReport } from './model/recalculation'
import type { Area, Recalculation, Sheet } from './model/sheet'
import { Workbook } from './model/workbook'
import { newState } from './newState'
import type { Allowance } from './runtime/budget'
import { Execution, type Program } from './runtime/execution'
import { carried } from './runtime/jsonSafe'
import { scopeName } from './runtime/permission'
import type { Realm } from './runtime/realm'
import { services } from './services/index'
import type { Failure, Interruption, Mail, Menu, Page, Toast, Trigger, WorldState } from './state'
import { tabDisplay, tabDisplayAfter, tabValues } from './tabView'
import { figureIn, type Outcome, typeByHand } from './typing'
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
  lastExecution: ExecutionReport = { functionName: '', mode: 'FULL', roundTrips: 0, calls: {}, handles: 0, seconds: 0 }
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
    const version = String.fromCharCode(...host.digest('SHA_1', options.code))
    this.program = { host, script: host.compile(options.code, 'Code.js'), version, services }
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
    this.recompute(kept.answers && { ...nothingKnown, answers: kept.answers })
    this.state.menus = []
    return this
  }

  /** Puts another workbook in the place of this one: an earlier state of it, say. */
  exchange(book: Workbook) {
    this.state.book = book
    this.recompute()
  }

  /** Goes on from what another world with the same script was: its state, and what it knew of its formulas. */
  restore(state: WorldState, memory: Memory) {
    Object.assign(this.state, state)
    this.recompute(memory)
  }

  private recompute(from?: Recalculation | Memory) {
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
      this.lastExecution = { functionName, mode, ...execution.gate.report() }
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

  /** Clicks a menu item, by its labels from the menu bar down; whoever was never asked for consent is asked, and no more. */
  runMenu(...labels: string[]): unknown {
    const name = menuFunction(this.state.menus, labels)
    return asksForConsent(this.state) ? undefined : this.run(name)
  }

  /** A person types (or, given a table, pastes): read as typed, then the simple `onEdit` runs. */
  edit(tab: string, a1: string, input: unknown): void {
    const { area, write } = figureIn(this.area(tab, a1), input)
    editByHand(this, area, write)
  }

  /** A person types one figure after another, a second apart unless said, and waits for nothing. */
  type(figures: readonly (readonly [tab: string, a1: string, input: unknown])[], apart = 1000): readonly Outcome[] {
    const typed = figures.map(([tab, a1, input]) => figureIn(this.area(tab, a1), input))
    return typeByHand(this, typed, apart)
  }

  private area(tab: string, a1: string): Area {
    const sheet = this.sheet(tab)
    const box = readBox(a1, { rows: sheet.rows.count, columns: sheet.columns.count })
    if (!box) throw new WorldError(`${a1} is no range`)
    return { sheet, ...box }
  }

  select(tab: string, a1: string) {
    const { sheet, ...box } = this.area(tab, a1)
    sheet.selected = box
    sheet.book.active = sheet
  }

  cell(tab: string, a1: string): CellView {
    const { sheet, ...box } = this.area(tab, a1)
    return cellView(sheet, box)
  }

  /** The filled part of a tab, as `getDataRange().getValues()` gives it. */
  values(tab: string): (string | number | boolean | Date)[][] {
    return tabValues(this.sheet(tab))
  }

  displayValues(tab: string): string[][] {
    return tabDisplay(this.sheet(tab))
  }

  /** The same so many virtual milliseconds after the last change: cells still being computed show `Loading...`. */
  displayValuesAfter(tab: string, ms: number): string[][] {
    return tabDisplayAfter(this.sheet(tab), ms)
  }

  /** What the recalculation after the last change asks of the file's script. */
  get lastRecalculation(): RecalculationReport {
    const { readyAt, ...report } = this.state.book.formulas.timing()
    return report
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
    this.state.unasked.delete(email)
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
    becomeCopy(copy.state, fileId(this.state.now + this.tabs.length), email)
    copy.recompute()
    return copy
  }
}
