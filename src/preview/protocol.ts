/** What the page and the server say to each other: JSON, rows and columns counted from 0. */

export interface Span {
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
}
export type Axis = 'rows' | 'columns'

/** Looks in the letters of the grid's own model. */
export type FaceStyle = Readonly<Record<string, unknown>>
/** A cell as the grid shows it; every key is always said, so that an old one goes. */
export interface FaceCell {
  readonly v: string | number | null
  readonly t: 1 | 2 | 3 | null
  readonly f: string | null
  /** The number of a look of the patch or of an earlier one. */
  readonly s: string | null
  readonly link?: string
}
/** A row or column that is not as usual; sizes are pixels. */
export interface FaceLine {
  readonly size?: number
  readonly hidden?: true
}
/** What may be chosen in some cells. */
export interface FaceList {
  readonly boxes: readonly Span[]
  /** Null is a tick box. */
  readonly items: readonly string[] | null
  readonly help: string
}
/** Rows or columns that fold together, the last one inside. */
export interface FaceGroup {
  readonly axis: Axis
  readonly from: number
  readonly to: number
  readonly folded: boolean
}
/** A series of a chart; null is a gap. */
export interface FaceSeries {
  readonly name: string
  readonly values: readonly (number | null)[]
}
/** A chart as it is drawn. */
export interface FaceChart {
  readonly id: number
  readonly kind: 'column' | 'bar' | 'line' | 'area' | 'pie' | 'scatter'
  readonly stacked: boolean
  readonly title: string
  readonly row: number
  readonly column: number
  readonly offsetX: number
  readonly offsetY: number
  readonly width: number
  readonly height: number
  readonly categories: readonly string[]
  readonly series: readonly FaceSeries[]
  readonly colors: readonly string[]
  readonly legend: string
  readonly axisTitles: readonly [string, string]
  readonly percent: boolean
}
/** Everything of a tab besides its cells; a patch says only the parts that changed. */
export interface FaceSheet {
  readonly name: string
  readonly hidden: boolean
  readonly color: string | null
  readonly rows: number
  readonly columns: number
  readonly frozen: readonly [rows: number, columns: number]
  readonly gridlines: boolean
  readonly rightToLeft: boolean
  readonly heights: Readonly<Record<number, FaceLine>>
  readonly widths: Readonly<Record<number, FaceLine>>
  readonly merges: readonly Span[]
  readonly groups: readonly FaceGroup[]
  readonly lists: readonly FaceList[]
  readonly charts: readonly FaceChart[]
  /** Where a person is asked before changing anything. */
  readonly guarded: readonly Span[]
  /** By cell, `row,column`. */
  readonly notes: Readonly<Record<string, string>>
}
export type PlacedCell = readonly [row: number, column: number, cell: FaceCell | null]
/** Empty cells below each other that look alike: most of a workbook that opens. */
export type EmptyRun = readonly [row: number, column: number, rows: number, look: string]
/** What changed on a tab. */
export interface SheetPatch {
  readonly id: number
  readonly parts: Partial<FaceSheet>
  readonly cells: readonly PlacedCell[]
  readonly empty?: readonly EmptyRun[]
  /** Lines that came or went before the cells are put. */
  readonly lines?: readonly MovedLines[]
}
/** Lines that came from `at` on, or went when the count is negative. */
export interface MovedLines {
  readonly axis: Axis
  readonly at: number
  readonly count: number
}
/** An entry of a menu, a menu below it, or a line between entries. */
export type FaceMenuItem =
  | { readonly label: string; readonly items: readonly FaceMenuItem[] }
  | { readonly label: string; readonly path: readonly string[] }
  | 'separator'
/** A menu in the bar. */
export interface FaceMenu {
  readonly label: string
  readonly items: readonly FaceMenuItem[]
}
/** A trigger as the page lists it. */
export interface FaceTrigger {
  readonly id: string
  readonly handler: string
  readonly owner: string
  readonly event: string
  /** Milliseconds; null when it does not run by the clock. */
  readonly next: number | null
}
/** A mail as the page lists it. */
export interface FaceMail {
  readonly to: string
  readonly subject: string
  readonly body: string
  readonly at: number
}
/** A run of a trigger that ended with an error. */
export interface FaceFailure {
  readonly handler: string
  readonly owner: string
  readonly message: string
  readonly at: number
}
/** What belongs to no tab; sent when it changed. */
export interface FaceBook {
  readonly name: string
  readonly locale: string
  readonly lang: Lang
  readonly timeZone: string
  readonly order: readonly number[]
  readonly menus: readonly FaceMenu[]
  readonly triggers: readonly FaceTrigger[]
  readonly mails: readonly FaceMail[]
  readonly failures: readonly FaceFailure[]
  readonly now: number
  readonly user: string
  readonly functions: readonly FaceFunction[]
}
/** A custom function as the grid offers it while somebody types. */
export interface FaceFunction {
  readonly name: string
  readonly about: string
}
export type Lang = 'en' | 'zh-CN'

/** What changed since the last one. */
export interface Patch {
  /** Patches are numbered without gaps; a page that missed one loads anew. */
  readonly number: number
  readonly styles: Readonly<Record<string, FaceStyle>>
  readonly book: Partial<FaceBook>
  readonly sheets: readonly SheetPatch[]
  readonly gone: readonly number[]
}
/** The whole workbook: a patch to nothing. */
export interface Opening extends Patch {
  /** Another when the server was started anew. */
  readonly run: string
  /** The same as long as it is the same workbook, whoever serves it. */
  readonly workbook: string
  readonly active: number
}

/** Cells of a tab. */
export interface Place extends Span {
  readonly sheet: number
}
export type Input = string | number | boolean | null
/** Something done to a tab as a whole. */
export type TabChange =
  | { readonly kind: 'add'; readonly at: number }
  | { readonly kind: 'rename'; readonly sheet: number; readonly name: string }
  | { readonly kind: 'move'; readonly sheet: number; readonly to: number }
  | { readonly kind: 'color'; readonly sheet: number; readonly color: string | null }
  | { readonly kind: 'hide' | 'show' | 'remove' | 'copy'; readonly sheet: number }
/** What a person does on the page. */
export type Operation =
  | { readonly do: 'write'; readonly at: Place; readonly rows: readonly (readonly Input[])[] }
  | { readonly do: 'look'; readonly at: readonly Place[]; readonly looks: Readonly<Record<string, unknown>> }
  | { readonly do: 'clear'; readonly at: readonly Place[]; readonly what: 'contents' | 'looks' | 'all' }
  | { readonly do: 'copy'; readonly from: Place; readonly to: Place; readonly cut: boolean; readonly only: CopyPart }
  | { readonly do: 'fill'; readonly from: Place; readonly to: Place }
  | { readonly do: 'insert'; readonly sheet: number; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly do: 'remove'; readonly sheet: number; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly do: 'size'; readonly sheet: number; readonly axis: Axis; readonly lines: readonly LineSize[] }
  | {
      readonly do: 'hideLines'
      readonly sheet: number
      readonly axis: Axis
      readonly at: number
      readonly count: number
      readonly hidden: boolean
    }
  | { readonly do: 'fold'; readonly sheet: number; readonly group: FaceGroup }
  | { readonly do: 'sort'; readonly at: Place; readonly column: number; readonly ascending: boolean }
  | { readonly do: 'merge'; readonly at: Place; readonly merged: boolean }
  | { readonly do: 'freeze'; readonly sheet: number; readonly rows: number; readonly columns: number }
  | { readonly do: 'note'; readonly at: Place; readonly text: string }
  | { readonly do: 'tab'; readonly change: TabChange }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'menu'; readonly path: readonly string[] }
  | { readonly do: 'call'; readonly name: string; readonly args: readonly unknown[] }
  | { readonly do: 'fire'; readonly trigger: string }
  | { readonly do: 'advance'; readonly to: number | 'next' }
export type CopyPart = 'all' | 'values' | 'looks' | 'formulas'
/** A row or column and its size in pixels. */
export interface LineSize {
  readonly at: number
  readonly size: number
}

/** What a page knew of the cells it changes; those not listed were empty. */
export interface Known {
  readonly places: readonly Place[]
  readonly cells: readonly KnownCell[]
}
/** A formula, or else the value. */
export type KnownCell = readonly [sheet: number, row: number, column: number, content: string | number]
/** A cell that holds something else than the page knew, as it is shown. */
export interface Clash {
  readonly row: number
  readonly column: number
  readonly shown: string
}

/** What a page asks the server to do. */
export interface Request {
  /** Which page asks: each has its own undo. */
  readonly page: string
  /** What is selected on it. */
  readonly selected: Place | null
  readonly operation: Operation
  /** A person was asked and wants it. */
  readonly sure?: boolean
  /** Without it nothing is compared. */
  readonly known?: Known
}
/** A sidebar or dialog the script has shown. */
export interface Shown {
  readonly kind: 'sidebar' | 'modal' | 'modeless'
  readonly id: string
  readonly title: string
  readonly width: number | null
  readonly height: number | null
}
/** What became of a request. */
export interface Answer {
  /** A sentence for the person; nothing was done. */
  readonly error?: string
  /** The person is to be asked first. */
  readonly asks?: 'warned'
  /** Another page changed these cells meanwhile: nothing was done; `now` is what they hold. */
  readonly changed?: { readonly clashes: readonly Clash[]; readonly now: Known }
  /** What a call gave. */
  readonly value?: unknown
  readonly toasts: readonly { readonly title: string; readonly message: string; readonly seconds: number | null }[]
  readonly shown: readonly Shown[]
  /** What the script selected. */
  readonly select?: Place
  /** The patch that holds what changed. */
  readonly number: number
}
