import { refuse } from '../refusals'
import { type Box, shifted } from './area'
import type { Axis } from './line'
import { newProtection, type Protection } from './protection'
import { noRecalculation } from './recalculation'
import { type Area, type Chart, type Home, type Recalculation, Sheet } from './sheet'

/** Developer metadata: a key and value that no person sees, on the file, a tab, a row or a column (counted from 0). */
export interface Metadata {
  readonly id: number
  key: string
  value: string | null
  visibility: string
  place:
    | { type: 'SPREADSHEET' }
    | { type: 'SHEET'; sheet: Sheet }
    | { type: 'ROW' | 'COLUMN'; sheet: Sheet; index: number }
}

/** A name and the cells it stands for. */
export interface NamedRange {
  name: string
  area: Area
  /** The one tab whose formulas know it; every tab's when left out. */
  readonly home?: Sheet
}

/** `locale` like `zh_CN`, `timeZone` like `Asia/Shanghai`. */
export interface BookOptions {
  readonly name: string
  readonly locale: string
  readonly timeZone: string
}

interface Grid {
  readonly rows: number
  readonly columns: number
}

const MAX_CELLS = 10_000_000
const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** One file: its tabs in order and what belongs to no single tab. */
export class Workbook implements Home {
  name: string
  locale: string
  timeZone: string
  readonly sheets: Sheet[] = []
  active: Sheet
  readonly names: NamedRange[] = []
  readonly metadata: Metadata[] = []
  readonly protections: Protection[] = []
  readonly editors = new Set<string>()
  formulas: Recalculation = noRecalculation
  private nextMetadata = 1
  private madeSheets = 0
  /** Of the first tabs, when they had ids before. */
  private readonly sheetIds: readonly number[]

  constructor(
    readonly id: string,
    options: BookOptions & {
      readonly firstTab?: string
      readonly firstGrid?: Grid | undefined
      readonly sheetIds?: readonly number[]
    },
  ) {
    this.sheetIds = options.sheetIds ?? []
    this.name = options.name
    this.locale = options.locale
    this.timeZone = options.timeZone
    this.active = this.addSheet(options.firstTab ?? 'Sheet1', 0, options.firstGrid)
  }

  /** The tab of that very name. */
  sheet(name: string): Sheet | undefined {
    return this.sheets.find(sheet => sheet.name === name)
  }

  /** @throws when a name has not 1 to 100 characters, or a tab other than `owner` has it in any case. */
  checkName(name: string, owner?: Sheet) {
    if (name.length < 1 || name.length > 100) throw refuse('sheetName')
    const taken = this.sheets.some(sheet => sheet !== owner && sameName(sheet.name, name))
    if (taken) throw refuse('sheetExists', name)
  }

  /** A new tab at place `at`, counted from 0. @throws on a name that is taken, and when the file would have too many cells. */
  addSheet(name: string, at: number, size = { rows: 1000, columns: 26 }): Sheet {
    this.checkName(name)
    this.makeRoom(size.rows * size.columns)
    const sheet = new Sheet(this, this.nextSheetId(), name, size)
    this.sheets.splice(at, 0, sheet)
    this.formulas.restructured()
    return sheet
  }

  /** The first tab has id 0, as in a file Google makes; the others look as random as Google's but are the same every time. */
  private nextSheetId(): number {
    const n = this.madeSheets++
    const id = this.sheetIds[n] ?? (n === 0 ? 0 : (n * 1_103_515_245 + 12_345) % 2_000_000_011)
    return this.sheets.some(sheet => sheet.id === id) ? this.nextSheetId() : id
  }

  /** `base` with the first number that makes it no tab’s name. */
  freeName(base: string) {
    for (let n = this.sheets.length + 1; ; n++) if (!this.sheet(`${base}${n}`)) return `${base}${n}`
  }

  /** Deletes a tab with its names, protections and metadata. @throws when it is the last one. */
  removeSheet(sheet: Sheet) {
    if (this.sheets.length === 1) throw refuse('lastSheet')
    const at = this.sheets.indexOf(sheet)
    this.sheets.splice(at, 1)
    if (this.active === sheet) this.active = this.sheets[Math.max(0, at - 1)] ?? sheet
    this.formulas.removed(sheet)
    keep(this.names, name => name.area.sheet !== sheet && name.home !== sheet)
    keep(this.protections, protection => protection.area.sheet !== sheet)
    keep(this.metadata, entry => entry.place.type === 'SPREADSHEET' || entry.place.sheet !== sheet)
  }

  /** @throws when so many more cells would make more than Google’s 10 000 000 of a file. */
  makeRoom(cells: number) {
    const now = this.sheets.reduce((sum, { rows, columns }) => sum + rows.count * columns.count, 0)
    if (now + cells > MAX_CELLS) throw refuse('tooManyCells')
  }

  /** Gives an area a name, or the name another area; with a `home`, a name that only this tab knows. */
  setName(name: string, area: Area, home?: Sheet) {
    const known = this.names.find(other => other.home === home && sameName(other.name, name))
    if (known) known.area = area
    else this.names.push({ name, area, ...(home ? { home } : {}) })
    this.formulas.restructured()
  }

  removeName(name: NamedRange) {
    const at = this.names.indexOf(name)
    if (at >= 0) this.names.splice(at, 1)
    this.formulas.restructured()
  }

  /** The named range of that name, whatever its case: on a tab the tab's own before the workbook's. */
  named(name: string, home?: Sheet): NamedRange | undefined {
    const found = this.names.filter(known => sameName(known.name, name))
    return (home && found.find(known => known.home === home)) ?? found.find(known => !known.home)
  }

  addMetadata(entry: Omit<Metadata, 'id'>): Metadata {
    const made = { id: this.nextMetadata++, ...entry }
    this.metadata.push(made)
    return made
  }

  protect(kind: Protection['kind'], area: Area): Protection {
    const made = newProtection(kind, area)
    this.protections.push(made)
    return made
  }

  /** Moves everything that points at lines of a sheet after lines came or went. */
  shift(sheet: Sheet, axis: Axis, change: { at: number; count: number }) {
    const moveBox = <B extends Box>(box: B) => shifted(box, axis, change)
    const move = (area: Area) => (area.sheet === sheet ? moveBox(area) : area)
    const moveAll = (areas: readonly Area[]) => areas.map(move).filter(area => area !== null)
    sheet.merges = sheet.merges.map(moveBox).filter(box => box !== null)
    sheet.filter = sheet.filter && moveBox(sheet.filter)
    sheet.conditions = sheet.conditions
      .map(rule => ({ ...rule, areas: moveAll(rule.areas) }))
      .filter(rule => rule.areas.length > 0)
    for (const known of [...this.names, ...this.protections]) {
      const area = move(known.area)
      if (area) known.area = area
      else if ('name' in known) this.names.splice(this.names.indexOf(known), 1)
      else this.protections.splice(this.protections.indexOf(known), 1)
    }
    for (const protection of this.protections) protection.unprotected = moveAll(protection.unprotected)
    for (const other of this.sheets)
      other.charts = other.charts.map(chart => ({ ...chart, ranges: moveAll(chart.ranges) }))
    sheet.charts = sheet.charts.map(chart => shiftedChart(chart, axis, change))
    this.shiftMetadata(sheet, axis === 'rows' ? 'ROW' : 'COLUMN', change)
    this.formulas.shifted({ sheet, axis, ...change })
  }

  private shiftMetadata(sheet: Sheet, type: 'ROW' | 'COLUMN', { at, count }: { at: number; count: number }) {
    keep(this.metadata, ({ place }) => {
      if (place.type !== type || place.sheet !== sheet || place.index < at) return true
      if (count < 0 && place.index < at - count) return false
      place.index += count
      return true
    })
  }
}

/** A chart stays on the cell it stands on. */
const shiftedChart = (chart: Chart, axis: Axis, { at, count }: { at: number; count: number }): Chart => {
  const key = axis === 'rows' ? 'row' : 'column'
  const line = chart.at[key]
  const moved = line < at ? line : Math.max(at, line + count)
  return { ...chart, at: { ...chart.at, [key]: moved } }
}

const keep = <T>(list: T[], wanted: (item: T) => boolean) => {
  list.splice(0, list.length, ...list.filter(wanted))
}

/** The file a tab is in. */
export const bookOf = (sheet: Sheet): Workbook => {
  if (sheet.book instanceof Workbook) return sheet.book
  throw new Error(`the tab ${sheet.name} is in no file`)
}
