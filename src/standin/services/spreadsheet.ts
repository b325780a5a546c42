import type { Sheet } from '../model/sheet'
import type { Workbook } from '../model/workbook'
import { isZone } from '../model/zone'
import { refuse } from '../refusals'
import { defineClass, type Env, type Members } from '../runtime/define'
import { type EnumValue, handle, type RangeRef } from '../runtime/handle'
import { addMetadata, metadataAt, metadataFinder } from './metadata'
import { areaOf, namedArea, rangeHandle, rangeNamed } from './place'
import { protectionsOf } from './protection'
import { activate, appendRow, dataRange, rename } from './sheet'

const sheetHandle = (sheet: Sheet | undefined) => (sheet ? handle('Sheet', sheet) : null)

type InsertArgs = (string | number | { template?: Sheet })[]

/** `insertSheet([name], [index], [options])`: the new tab comes after the active one and becomes active. */
const insertSheet = (book: Workbook, args: InsertArgs) => {
  const name = args.find(arg => typeof arg === 'string') ?? book.freeName('Sheet')
  const index = args.find(arg => typeof arg === 'number')
  const at = index === undefined ? book.sheets.indexOf(book.active) + 1 : Math.min(index, book.sheets.length)
  const options = args.find(arg => typeof arg === 'object')
  book.active = options?.template ? copyOf(options.template, { book, name, at }) : book.addSheet(name, at)
  return handle('Sheet', book.active)
}

/** Values, looks and sizes of a tab on a new one; what refers to the old tab stays there. */
export const copyOf = (source: Sheet, { book, name, at }: { book: Workbook; name: string; at: number }): Sheet => {
  const made = book.addSheet(name, at, { rows: source.rows.count, columns: source.columns.count })
  source.visit(source.box, (cell, r, c) => Object.assign(made.cell(r, c), cell))
  Object.assign(made, { looks: source.looks.copy(), rules: source.rules.copy() })
  for (const axis of ['rows', 'columns'] as const) {
    for (let i = 0; i < source[axis].count; i++) {
      const line = source[axis].peek(i)
      if (line) Object.assign(made[axis].at(i), line)
    }
  }
  const { frozenRows, frozenColumns, gridlines, tabColor, merges } = source
  Object.assign(made, { frozenRows, frozenColumns, gridlines, tabColor, merges: [...merges] })
  made.conditions = source.conditions.map(rule => ({
    ...rule,
    areas: rule.areas.map(area => ({ ...area, sheet: made })),
  }))
  book.formulas.restructured()
  return made
}

/** Deletes a tab. Refused for the last one, and for somebody it is protected from. */
export const deleteSheet = (book: Workbook, [sheet]: [Sheet]) => {
  const onlyVisible = !sheet.hidden && book.sheets.every(other => other === sheet || other.hidden)
  if (book.sheets.length > 1 && onlyVisible) throw refuse('lastSheet')
  book.removeSheet(sheet)
}

const moveActive = (book: Workbook, [position]: [number]) => {
  if (position < 1 || position > book.sheets.length) throw refuse('outside')
  book.sheets.splice(book.sheets.indexOf(book.active), 1)
  book.sheets.splice(position - 1, 0, book.active)
}

const setNamedRange = (book: Workbook, [name, range]: [string, RangeRef]) => {
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
    throw refuse('namedRangeName', name)
  book.setName(name, areaOf(range))
}

const setLocale = (book: Workbook, [locale]: [string]) => {
  if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(locale)) throw refuse('locale', locale)
  book.locale = locale
  book.formulas.restructured()
}

const setZone = (book: Workbook, [zone]: [string]) => {
  if (!isZone(zone)) throw refuse('zone', zone)
  book.timeZone = zone
  book.formulas.restructured()
}

const toast = (
  _book: Workbook,
  [message, title = '', seconds = null]: [string, string?, (number | null)?],
  { state }: Env,
) => {
  state.toasts.push({ message: String(message), title: String(title ?? ''), seconds })
}

const select = (book: Workbook, [given]: [RangeRef | string]) => {
  const range = typeof given === 'string' ? rangeNamed(book.active, given) : given
  book.active = range.sheet
  range.sheet.selected = range
  return handle('Range', range)
}

const places: Members<Workbook> = {
  handles: {
    createDeveloperMetadataFinder: book => metadataFinder(book, null),
    getActiveCell: ({ active }) => rangeHandle(active, { ...active.selected, rows: 1, columns: 1 }),
    getCurrentCell: ({ active }) => rangeHandle(active, { ...active.selected, rows: 1, columns: 1 }),
    getActiveRange: ({ active }) => rangeHandle(active, active.selected),
    getActiveSheet: book => handle('Sheet', book.active),
    getDataRange: ({ active }) => dataRange(active),
    getId: book => book.id,
    getName: book => book.name,
    getNumSheets: book => book.sheets.length,
    getRange: (book, [text]: [string]) => handle('Range', rangeNamed(book.active, text)),
    getRangeList: (book, [list]: [string[]]) =>
      handle('RangeList', { ranges: list.map(text => rangeNamed(book.active, text)) }),
    getSelection: book => handle('Selection', { book }),
    getSheetById: (book, [id]: [number]) => sheetHandle(book.sheets.find(sheet => sheet.id === id)),
    getSheetByName: (book, [name]: [string]) => sheetHandle(book.sheet(String(name))),
    getSheetId: book => book.active.id,
    getSheetName: book => book.active.name,
    getSheets: book => book.sheets.map(sheet => handle('Sheet', sheet)),
    getUrl: book => `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
    getRangeByName: (book, [name]: [string]) => {
      const area = namedArea(book, name)
      return area ? handle('Range', { ...area }) : null
    },
    getSpreadsheetLocale: book => book.locale,
    getSpreadsheetTimeZone: book => book.timeZone,
    toast,
  },
  reads: {
    getDeveloperMetadata: book => metadataAt(book, place => place.type === 'SPREADSHEET'),
    getEditors: (book, _args, { state }) =>
      [...new Set([state.owner, ...book.editors])].map(email => handle('User', { email })),
    getLastColumn: ({ active }) => active.extent.columns,
    getLastRow: ({ active }) => active.extent.rows,
    getNamedRanges: book => book.names.map(named => handle('NamedRange', { named, book })),
    getOwner: (_book, _args, { state }) => handle('User', { email: state.owner }),
    getProtections: (book, [kind]: [EnumValue]) => protectionsOf(book, kind.name),
  },
}

const changes: Members<Workbook> = {
  writes: {
    addDeveloperMetadata: (book, args: [string, ...unknown[]]) => {
      addMetadata(book, { type: 'SPREADSHEET' }, args)
      return book
    },
    addEditor: (book, [who]: [string | { email: string }]) => {
      book.editors.add(typeof who === 'string' ? who : who.email)
      return book
    },
    removeEditor: (book, [who]: [string | { email: string }]) => {
      book.editors.delete(typeof who === 'string' ? who : who.email)
      return book
    },
    appendRow: (book, [row]: [unknown[]], env) => handle('Sheet', appendRow(book.active, row, env)),
    deleteActiveSheet: book => {
      deleteSheet(book, [book.active])
      return handle('Sheet', book.active)
    },
    deleteSheet,
    duplicateActiveSheet: book => {
      const { active } = book
      book.active = copyOf(active, {
        book,
        name: book.freeName(`Copy of ${active.name} `),
        at: book.sheets.indexOf(active) + 1,
      })
      return handle('Sheet', book.active)
    },
    insertSheet,
    moveActiveSheet: moveActive,
    removeNamedRange: (book, [name]: [string]) => {
      const named = book.named(name)
      if (named) book.removeName(named)
    },
    rename: (book, [name]: [string]) => {
      book.name = String(name)
    },
    renameActiveSheet: (book, [name]: [string]) => {
      rename(book.active, name)
    },
    setActiveRange: select,
    setActiveSelection: select,
    setCurrentCell: select,
    setActiveSheet: (_book, [sheet]: [Sheet]) => handle('Sheet', activate(sheet)),
    setNamedRange,
    setSpreadsheetLocale: setLocale,
    setSpreadsheetTimeZone: setZone,
  },
}

/** Spreadsheet, all of it. */
export const spreadsheet = defineClass('Spreadsheet', { ...places, ...changes })
