import type { Sheet } from '../model/sheet'
import { plain } from '../model/style'
import { refuse } from '../refusals'
import { defineService, type Env } from '../runtime/define'
import { handle, type RangeRef } from '../runtime/handle'
import { newConditionalRule } from './conditionalRules'
import { newValidation } from './dataValidation'
import { rangeHandle } from './place'
import { activate } from './sheet'

const book = (_self: object, _args: never, { state }: Env) => handle('Spreadsheet', state.book)
const activeRange = (_self: object, _args: never, { state }: Env) =>
  rangeHandle(state.book.active, state.book.active.selected)

const ui = (_self: object, _args: never, env: Env) => {
  if (!env.hasUi) throw refuse('noUi')
  return handle('Ui', { name: 'ui' })
}

/** SpreadsheetApp as a script bound to the file sees it. */
export const spreadsheetApp = defineService('SpreadsheetApp', {
  handles: {
    getActive: book,
    getActiveRange: activeRange,
    getActiveSheet: (_self, _args, { state }) => handle('Sheet', state.book.active),
    getActiveSpreadsheet: book,
    getCurrentCell: (_self, _args, { state }) =>
      rangeHandle(state.book.active, { ...state.book.active.selected, rows: 1, columns: 1 }),
    getSelection: (_self, _args, { state }) => handle('Selection', { book: state.book }),
    getUi: ui,
    newColor: () => handle('ColorBuilder', { draft: '#000000' }),
    newConditionalFormatRule: newConditionalRule,
    newDataValidation: newValidation,
    newRichTextValue: () => handle('RichTextValueBuilder', { draft: { text: '', runs: [] } }),
    newTextStyle: () => handle('TextStyleBuilder', { draft: plain }),
  },
  writes: {
    flush: () => undefined,
    setActiveRange: (_self, [range]: [RangeRef]) => {
      range.sheet.book.active = range.sheet
      range.sheet.selected = range
      return handle('Range', range)
    },
    setActiveSheet: (_self, [sheet]: [Sheet]) => handle('Sheet', activate(sheet)),
    setCurrentCell: (_self, [range]: [RangeRef]) => {
      range.sheet.book.active = range.sheet
      range.sheet.selected = range
      return handle('Range', range)
    },
  },
})
