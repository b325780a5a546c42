import { valueAt } from '../model/read'
import type { Sheet } from '../model/sheet'
import { orderOfRows } from '../model/sort'
import { bookOf } from '../model/workbook'
import { writeBlock } from '../model/write'
import { refuse } from '../refusals'
import { defineClass, type Env, type Members } from '../runtime/define'
import { type EnumValue, enumValue, handle, type RangeRef } from '../runtime/handle'
import { sheetCharts } from './charts'
import { hexColor } from './color'
import { rulesOf, setRules } from './conditionalRules'
import { addMetadata, metadataAt, metadataFinder } from './metadata'
import { mayWrite, rangeAt, rangeHandle, rangeNamed } from './place'
import { protectionsOf, sheetProtection } from './protection'
import { clear } from './rangeActions'
import { sheetLines } from './sheetLines'

const wholeSheet = (sheet: Sheet): RangeRef => ({ sheet, ...sheet.box })

/** The cells of a tab that hold something, from the first; A1 of an empty one. */
export const dataRange = (sheet: Sheet) => {
  const { rows, columns } = sheet.extent
  return rangeHandle(sheet, { top: 0, left: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) })
}

const getRange = (
  sheet: Sheet,
  [first, column, rows = 1, columns = 1]: [string | number, number, number?, number?],
) => {
  if (typeof first === 'string') return handle('Range', rangeNamed(sheet, first))
  return rangeHandle(sheet, {
    top: Math.trunc(first) - 1,
    left: Math.trunc(column) - 1,
    rows: Math.trunc(rows),
    columns: Math.trunc(columns),
  })
}

/** Puts values below the last row that holds something. */
export const appendRow = (sheet: Sheet, row: readonly unknown[], env: Env) => {
  const at = sheet.extent.rows
  if (at >= sheet.rows.count) sheet.insert('rows', { at: sheet.rows.count, count: 1, like: sheet.rows.count - 1 })
  if (row.length > sheet.columns.count) {
    const missing = row.length - sheet.columns.count
    sheet.insert('columns', { at: sheet.columns.count, count: missing, like: sheet.columns.count - 1 })
  }
  mayWrite({ sheet, top: at, left: 0, rows: 1, columns: Math.max(1, row.length) }, env)
  writeBlock(sheet, { top: at, left: 0 }, [row])
  return sheet
}

/** Hides a tab. Refused for the last one that is shown. */
export const hide = (sheet: Sheet) => {
  const others = sheet.book.sheets.filter(other => other !== sheet && !other.hidden)
  if (others.length === 0) throw refuse('lastVisible')
  sheet.hidden = true
  if (sheet.book.active === sheet) sheet.book.active = others[0] ?? sheet
  return sheet
}

/** Gives a tab another name, and the formulas that name it. Refused when it is taken. */
export const rename = (sheet: Sheet, name: string) => {
  bookOf(sheet).checkName(String(name), sheet)
  const before = sheet.name
  sheet.name = String(name)
  sheet.book.formulas.renamed(before, sheet.name)
  return sheet
}

/** Puts a tab in front. */
export const activate = (sheet: Sheet) => {
  sheet.hidden = false
  sheet.book.active = sheet
  return sheet
}

const setActiveRange = (sheet: Sheet, [given]: [RangeRef | string]) => {
  const range = typeof given === 'string' ? rangeNamed(sheet, given) : given
  range.sheet.book.active = range.sheet
  range.sheet.selected = range
  return handle('Range', range)
}

const clearAll = (sheet: Sheet, options: object, env: Env) => {
  clear(wholeSheet(sheet), options, env)
  return sheet
}

const places: Members<Sheet> = {
  handles: {
    createDeveloperMetadataFinder: sheet => metadataFinder(bookOf(sheet), sheet),
    getIndex: sheet => sheet.book.sheets.indexOf(sheet) + 1,
    getName: sheet => sheet.name,
    getParent: sheet => handle('Spreadsheet', bookOf(sheet)),
    getDataRange: dataRange,
    getRange,
    getRangeList: (sheet, [list]: [string[]]) =>
      handle('RangeList', { ranges: list.map(text => rangeNamed(sheet, text)) }),
    getSelection: sheet => handle('Selection', { book: bookOf(sheet) }),
    getSheetId: sheet => sheet.id,
    getSheetName: sheet => sheet.name,
    getType: () => enumValue('SheetType', 'GRID'),
    getActiveCell: sheet => rangeHandle(sheet, { ...sheet.selected, rows: 1, columns: 1 }),
    getCurrentCell: sheet => rangeHandle(sheet, { ...sheet.selected, rows: 1, columns: 1 }),
    getActiveRange: sheet => rangeHandle(sheet, sheet.selected),
    isSheetHidden: sheet => sheet.hidden,
    getLastColumn: sheet => sheet.extent.columns,
    getLastRow: sheet => sheet.extent.rows,
    getMaxColumns: sheet => sheet.columns.count,
    getMaxRows: sheet => sheet.rows.count,
  },
  reads: {
    getSheetValues: (sheet, [row, column, rows, columns]: [number, number, number, number]) =>
      sheet.read(rangeAt(sheet, { top: row - 1, left: column - 1, rows, columns }), (_cell, r, c) =>
        valueAt(sheet, r, c),
      ),
    getConditionalFormatRules: rulesOf,
    getDeveloperMetadata: sheet => metadataAt(bookOf(sheet), place => place.type === 'SHEET' && place.sheet === sheet),
    getFilter: sheet => (sheet.filter ? handle('Filter', { sheet, box: sheet.filter }) : null),
    getNamedRanges: sheet =>
      bookOf(sheet)
        .names.filter(named => named.area.sheet === sheet)
        .map(named => handle('NamedRange', { named, book: bookOf(sheet) })),
    getProtections: (sheet, [kind]: [EnumValue]) => protectionsOf(bookOf(sheet), kind.name, sheet),
    getTabColor: sheet => sheet.tabColor,
    hasHiddenGridlines: sheet => !sheet.gridlines,
    isRightToLeft: sheet => sheet.rightToLeft,
    getBandings: () => [],
  },
}

const changes: Members<Sheet> = {
  writes: {
    activate,
    addDeveloperMetadata: (sheet, args: [string, ...unknown[]]) => {
      addMetadata(bookOf(sheet), { type: 'SHEET', sheet }, args)
      return sheet
    },
    appendRow: (sheet, [row]: [unknown[]], env) => appendRow(sheet, row, env),
    clear: (sheet, [options]: [object?], env) => clearAll(sheet, options ?? {}, env),
    clearConditionalFormatRules: sheet => {
      sheet.conditions = []
    },
    clearContents: (sheet, _args, env) => clearAll(sheet, { contentsOnly: true }, env),
    clearFormats: (sheet, _args, env) => clearAll(sheet, { formatOnly: true }, env),
    clearNotes: (sheet, _args, env) => clearAll(sheet, { commentsOnly: true }, env),
    hideSheet: hide,
    protect: (sheet, _args, env) => sheetProtection(sheet, env),
    setActiveRange,
    setActiveSelection: setActiveRange,
    setCurrentCell: setActiveRange,
    setConditionalFormatRules: setRules,
    setHiddenGridlines: (sheet, [hidden]: [boolean]) => {
      sheet.gridlines = !hidden
      return sheet
    },
    setName: (sheet, [name]: [string]) => rename(sheet, name),
    setRightToLeft: (sheet, [rightToLeft]: [boolean]) => {
      sheet.rightToLeft = rightToLeft
      return sheet
    },
    setTabColor: (sheet, [color]: [string | null]) => {
      sheet.tabColor = hexColor(color)
      return sheet
    },
    showSheet: sheet => {
      sheet.hidden = false
      return sheet
    },
    sort: (sheet, [column, ascending = true]: [number, boolean?], env) => {
      const { rows, columns } = sheet.extent
      const box = { top: sheet.frozenRows, left: 0, rows: Math.max(0, rows - sheet.frozenRows), columns }
      mayWrite({ sheet, ...box }, env)
      sheet.reorder(box, orderOfRows(sheet, box, [{ column: column - 1, ascending }]))
      return sheet
    },
  },
}

/** Sheet, all of it. */
export const sheetClass = defineClass('Sheet', {
  handles: { ...places.handles, ...sheetLines.handles, ...sheetCharts.handles },
  reads: { ...places.reads, ...sheetLines.reads, ...sheetCharts.reads },
  writes: { ...changes.writes, ...sheetLines.writes, ...sheetCharts.writes },
})
