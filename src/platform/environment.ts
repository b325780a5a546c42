import type { Grid, Table } from '../book/table/table'
import { results } from '../book/tables/results'
import type { Cell } from '../domain/values/cell'
import { localeDecimalMark } from './decimals'
import { headerRangeName } from './sheets'

/** The day of a Date, settled for one execution. */
let dayOf: ((date: Date) => string) | undefined

/** What custom functions may ask of the spreadsheet; each service is asked once per execution, and may refuse. */
export const environment = {
  locale(): string {
    try {
      return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()
    } catch {
      return ''
    }
  },
  decimalMark: localeDecimalMark,
  timeZoneDay(date: Date): string {
    dayOf = dayOf ?? remembered(inSpreadsheetZone())
    return dayOf(date)
  },
  results(): Grid | undefined {
    return gridOf(results)
  },
}

/** A whole sheet in one read, found by its named header row or its tab's name: what a cell may ask for. */
function gridOf({ id, name }: Table): Grid | undefined {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const sheet =
    book.getRangeByName(headerRangeName(id))?.getSheet() ??
    book.getSheetByName(name.en) ??
    book.getSheetByName(name['zh-CN'])
  if (!sheet) return undefined
  const values: unknown[][] = sheet.getDataRange().getValues()
  return { tab: sheet.getName(), cells: values.map(row => row.map(cellOf)) }
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value === '' || value === null || value === undefined) return null
  return isDate(value) ? environment.timeZoneDay(value) : String(value)
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

/** Tables say the same few days over and over. */
function remembered(day: (date: Date) => string): (date: Date) => string {
  const known = new Map<number, string>()
  return date => {
    const at = date.getTime()
    const found = known.get(at) ?? day(date)
    known.set(at, found)
    return found
  }
}

/** Formatted by the runtime itself: in a cell no further service may be used. Without a zone, the script's serves. */
function inSpreadsheetZone(): (date: Date) => string {
  try {
    const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()
    const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    return date => joined(type => format.formatToParts(date).find(part => part.type === type)?.value ?? '')
  } catch {
    const local = {
      year: (d: Date) => d.getFullYear(),
      month: (d: Date) => d.getMonth() + 1,
      day: (d: Date) => d.getDate(),
    }
    return date => joined(type => String(local[type](date)))
  }
}

function joined(part: (type: 'year' | 'month' | 'day') => string): string {
  return [part('year'), part('month').padStart(2, '0'), part('day').padStart(2, '0')].join('-')
}
