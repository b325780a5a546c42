/** What template formulas may call. LibreOffice 7.4 has these too: their values are compared with its own (test/templates/scored.test.ts). */
export const OFFICE_TOO: ReadonlySet<string> = new Set(
  `IF IFS IFERROR IFNA AND OR NOT SUM SUMIFS SUMPRODUCT COUNT COUNTA COUNTIF COUNTIFS AVERAGE AVERAGEIFS MAX MAXIFS MIN MINIFS ROUND ROUNDUP
  ROUNDDOWN INT ABS MOD INDEX MATCH ROW ROWS COLUMN COLUMNS DATE DAY MONTH YEAR EOMONTH EDATE NETWORKDAYS VALUE TEXT TEXTJOIN TRANSPOSE LEFT RIGHT MID
  LEN TRIM SUBSTITUTE CHAR REPT ISNUMBER ISBLANK ISTEXT ISERROR LARGE SMALL RANK HYPERLINK CHOOSE SWITCH`.split(/\s+/),
)

/** Exceptions: only Google has them. ARRAYFORMULA and LET make one call of a function serve a whole column; the others spill lists. */
export const GOOGLE_ONLY: ReadonlySet<string> = new Set(
  'ARRAYFORMULA LET FILTER SORT UNIQUE SEQUENCE SPARKLINE QUERY XLOOKUP TO_TEXT'.split(' '),
)

/** The day by the clock: only in cells that no formula reads, for Sheets refuses a custom function what depends on it. */
export const BY_CLOCK: ReadonlySet<string> = new Set(['TODAY'])

/** Functions that look for a criterion: a period typed as one may be read as a date. */
export const BY_CRITERION: ReadonlySet<string> = new Set(
  'COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS'.split(' '),
)
