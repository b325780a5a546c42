import { type CellView } from './cellView'
import type { Sheet } from './model/sheet'
import { Workbook } from './model/workbook'
import type { Failure, Interruption, Mail, Menu, Page, Toast, Trigger, WorldState } from './state'
import type { BookSettings, ExecutionReport, KeptIds, RunOptions, WorldOptions } from './worldOptions'

export type { CellView } from './cellView'
export * from './errors'
export type { ExecutionReport, WorldOptions } from './worldOptions'
/** A person, a file and the script bound to it: the whole of Google that a test or the command line needs. */
export declare class World {
  readonly state: WorldState
  lastExecution: ExecutionReport
  private readonly script
  private readonly patience
  private readonly functions
  private readonly customFunctions
  private readonly settings
  /** Each call of a custom function gets a context of its own: a test shows that nothing is kept in between. */
  contextPerCall: boolean
  constructor(options: WorldOptions)
  newWorkbook(settings?: BookSettings): this
  /** Opens an .xlsx; throws NotAWorkbook when it is none. */
  open(bytes: Uint8Array, settings?: BookSettings, kept?: KeptIds): Promise<this>
  /** Puts another workbook in the place of this one: an earlier state of it, say. */
  exchange(book: Workbook): void
  private recompute
  save(): Promise<Uint8Array>
  /** `google.script.run`: arguments and result must be carried by it. */
  call(functionName: string, ...args: unknown[]): unknown
  /** Runs a function as the editor, a trigger or a cell would, by its mode. Dates may go in and come out. */
  run(functionName: string, args?: readonly unknown[], { mode, hasUi }?: RunOptions): unknown
  private execute
  /** Whether the bundle has a function of that name. */
  has(functionName: string): boolean
  /** A person opens the file: menus are made anew. */
  openFile(): void
  /** Clicks a menu item, by its labels from the menu bar down. */
  runMenu(...labels: string[]): unknown
  /** A person types (or, given a table, pastes): read as typed, then the simple `onEdit` runs. */
  edit(tab: string, a1: string, input: unknown): void
  select(tab: string, a1: string): void
  cell(tab: string, a1: string): CellView
  /** The filled part of a tab, as `getDataRange().getValues()` gives it. */
  values(tab: string): (string | number | boolean | Date)[][]
  displayValues(tab: string): string[][]
  sheet(tab: string): Sheet
  get book(): Workbook
  get tabs(): string[]
  get menus(): readonly Menu[]
  get toasts(): readonly Toast[]
  get mailbox(): readonly Mail[]
  /** The sidebar on the screen: the last one shown. */
  get sidebar(): Page | undefined
  get dialogs(): readonly Page[]
  get log(): readonly string[]
  get user(): string
  set user(email: string)
  get now(): Date
  /** Lets time pass: every clock trigger that comes due fires, in its order. */
  advanceTo(date: string | Date): void
  /** When the next clock trigger is due, in milliseconds; null when there is none. */
  get nextFiring(): number | null
  /** Fires a trigger now, due or not. */
  fire(trigger: Trigger): void
  private get runHandler()
  /** Trigger executions that ended with an error. */
  get failures(): readonly Failure[]
  /** Somebody ticks only some of the scopes; without a list, all of them. */
  consent(email: string, scopes?: readonly string[]): void
  /** Comes between in the next execution. */
  interrupt(interruption: Interruption): void
  /** The same world once more, to see another future of it. */
  twin(): World
  /** *File › Make a copy*: the script comes along; triggers, properties, consent and the lists of editors do not. */
  copyFile(email: string): World
}
export declare const createWorld: (options: WorldOptions) => World
