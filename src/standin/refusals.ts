import { ServiceError } from './errors'

/** Every sentence the platform refuses with. */
export const SENTENCE = {
  rowMismatch: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columnMismatch: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  signature: (types: string, method: string) =>
    `The parameters (${types}) don't match the method signature for ${method}.`,
  rowTooSmall: () => 'The starting row of the range is too small.',
  columnTooSmall: () => 'The starting column of the range is too small.',
  noRows: () => 'The number of rows in the range must be at least 1.',
  noColumns: () => 'The number of columns in the range must be at least 1.',
  outside: () => 'The coordinates of the range are outside the dimensions of the sheet.',
  notFound: () => 'Range not found',
  sheetExists: (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  lastSheet: () => "You can't remove all the sheets in a document.",
  lastVisible: () => "You can't hide all the sheets in a document.",
  sheetName: () => 'The name of a sheet must have 1 to 100 characters.',
  allRows: () => 'Sorry, it is not possible to delete all non-frozen rows.',
  allColumns: () => 'Sorry, it is not possible to delete all non-frozen columns.',
  tooManyCells: () =>
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  tooLong: () => 'Your input contains more than the maximum of 50000 characters in a single cell.',
  protected: () =>
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  invalid: (cell: string) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  metadataPlace: () =>
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  filterExists: () => "You can't create a filter in a sheet that already has a filter.",
  mergeFrozen: (lines: 'rows' | 'columns') => `You can't merge frozen and non-frozen ${lines}.`,
  freezeMerged: (lines: 'rows' | 'columns') =>
    `Sorry, you can't freeze ${lines} which contain only part of a merged cell. Try to break apart merged cells or freeze more ${lines} to include the complete merged cells.`,
  noFormat: () => 'Invalid argument: numberFormat',
  locale: (locale: string) => `Invalid argument: ${locale}`,
  zone: (zone: string) => `Invalid argument: ${zone}`,
  noUi: () => 'Cannot call SpreadsheetApp.getUi() from this context.',
  permission: (member: string) => `You do not have permission to call ${member}.`,
  scope: (member: string, scopes: string) =>
    `You do not have permission to call ${member}. Required permissions: ${scopes}`,
  tooManyTriggers: () =>
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  lockTimeout: () => 'Lock timeout: another process was holding the lock for too long.',
  tooLarge: () => 'Argument too large: value',
  badKey: () => 'Invalid argument: key',
  noHtmlFile: (name: string) => `No HTML file named ${name} was found.`,
  groupDepth: () => 'The group depth cannot be shifted further.',
  noGroup: () => 'The column group at the given index and depth does not exist.',
  namedRangeName: (name: string) => `The name "${name}" is not valid for a named range.`,
  timeOut: () => 'Exceeded maximum execution time',
  timeOutInCell: () => 'Exceeded maximum execution time (line 0).',
  timeOfDay: () => 'Service using too much computer time for one day.',
  tooManyTimes: (service: string) => `Service invoked too many times: ${service}.`,
  serverError: () => "We're sorry, a server error occurred. Please wait a bit and try again.",
  notBase64: () => 'Could not decode string.',
  mailRecipients: () => 'Failed to send email: no recipient',
} as const
type Sentences = typeof SENTENCE

/** The error of one refusal, in the platform's words. */
export const refuse = <K extends keyof Sentences>(why: K, ...values: Parameters<Sentences[K]>): ServiceError =>
  new ServiceError((SENTENCE[why] as (...values: (string | number)[]) => string)(...values), why, values)
