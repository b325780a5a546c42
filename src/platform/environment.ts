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
  timeZoneDay(date: Date): string {
    dayOf = dayOf ?? inSpreadsheetZone()
    return dayOf(date)
  },
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
