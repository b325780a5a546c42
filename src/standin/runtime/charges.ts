import { type Box, isBox } from '../model/area'
import type { Asked, Cost } from './permission'

interface Members {
  readonly types: RegExp
  /** All of them unless said. */
  readonly members?: RegExp
}
const isAmong = (table: readonly Members[], type: string, member: string): boolean =>
  table.some(({ types, members }) => types.test(type) && (members?.test(member) ?? true))

/**
 * What a script holds itself: values, and what it builds before handing it over. Every other member is taken to lead
 * to Google, as a handle where it moves no data, until the probe says otherwise.
 */
const LOCAL: readonly Members[] = [
  { types: /^(Utilities|Logger|console)$/ },
  { types: /Builder$/ },
  { types: /^(Color|RgbColor|TextStyle|RichTextValue|DataValidation|ConditionalFormatRule)$/ },
  { types: /^(BooleanCondition|GradientCondition|HtmlOutput)$/ },
  { types: /^SpreadsheetApp$/, members: /^new/ },
  { types: /^ScriptApp$/, members: /^newTrigger$/ },
  { types: /^HtmlService$/, members: /^createHtmlOutput$/ },
  { types: /^Ui$/, members: /^create/ },
  { types: /^Menu$/, members: /^add(Item|Separator|SubMenu)$/ },
]

/** Handles that are answered only when the cells have been computed; `getSheetId` and places given by numbers are not. */
const WAITING: readonly Members[] = [
  {
    types: /^(Spreadsheet|Sheet)$/,
    members: /^get(Name|SheetName|SheetByName|RangeByName|DataRange|LastRow|LastColumn|MaxRows|MaxColumns)$/,
  },
]
/** What belongs to the file: reading it waits. */
const OF_THE_FILE = /^(Spreadsheet|Sheet|Range|RangeList|Group|DeveloperMetadata\w*)$/

/** What a call of a member costs, given whether it moves data. */
export const costOf = (type: string, member: string, moves: Exclude<Cost, 'local'>): Cost =>
  moves === 'handle' && isAmong(LOCAL, type, member) ? 'local' : moves

/** Whether a member is answered only after the cells that are being computed. */
export const waitsForCells = ({ type, member, cost }: Asked): boolean =>
  cost === 'read' ? OF_THE_FILE.test(type) : cost === 'handle' && isAmong(WAITING, type, member)

const STORES: Readonly<Record<string, number>> = { Properties: 40, Lock: 40, Cache: 30, MailApp: 400 }
/** Virtual milliseconds: of a call, and of each of its cells. */
const TIMES = {
  local: { call: 0, cell: 0 },
  handle: { call: 5, cell: 0 },
  read: { call: 60, cell: 0.002 },
  write: { call: 120, cell: 0.01 },
  formula: { call: 300, cell: 0.002 },
} as const

/** Virtual milliseconds of one call of a service. */
export const timeOf = ({ type, cost }: Asked, self: object): number => {
  const store = cost === 'read' || cost === 'write' ? STORES[type] : undefined
  return store ?? TIMES[cost].call + (TIMES[cost].cell && TIMES[cost].cell * cellsOf(self))
}

/** Virtual milliseconds of one call of a custom function with so many argument cells, besides what it asks of services. */
export const timeInCell = (cells: number): number => TIMES.formula.call + TIMES.formula.cell * cells

const size = ({ rows, columns }: Box) => rows * columns
const cellsOf = (self: object): number => {
  if (isBox(self)) return size(self)
  const ranges: unknown = Reflect.get(self, 'ranges')
  return Array.isArray(ranges) ? ranges.filter(isBox).reduce((sum, box) => sum + size(box), 0) : 0
}
