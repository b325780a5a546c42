import type { DecimalMark } from '../domain/values/notation'

/** What the spreadsheet's locale writes before decimals: `de_DE` writes 1,5; where no locale is known, 1.5. */
export function localeDecimalMark(): DecimalMark {
  try {
    const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale().replace(/_/g, '-')
    return new Intl.NumberFormat(locale).format(1.5).includes(',') ? ',' : '.'
  } catch {
    return '.'
  }
}
