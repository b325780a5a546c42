import { columnLetters, columnNumber } from '../model/area'

/** One corner of a reference as written; null where it is open. */
export interface Corner {
  readonly column: number | null
  readonly columnFixed: boolean
  readonly row: number | null
  readonly rowFixed: boolean
}
/** A reference as written, in parts. */
export interface Reference {
  /** Null for the formula's own tab. */
  readonly tab: string | null
  readonly from: Corner
  /** Null for a single cell. */
  readonly to: Corner | null
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`
const END = String.raw`\$?[A-Za-z]{1,3}(?:\$?[1-9]\d{0,6})?|\$?[1-9]\d{0,6}`
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`
const CELLS = `(?:${CELL}(?::(?:${END}))?|${COLUMNS}|${ROWS})`
/** A range may end where a function says: `A1:INDEX(…)`. */
const CALL = String.raw`[\p{L}_][\p{L}\p{N}_.]*\(`
const TAB = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`
const REFERENCE = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])((?:${TAB})?${CELLS})(?![\p{L}\p{N}_(.!$]|:(?!${CALL}))`,
  'gu',
)
const WHOLE = new RegExp(`^(?:(${TAB}))?(${CELLS})$`, 'u')
const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/

const corner = (text: string): Corner => {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(text) ?? []
  return {
    column: letters === '' ? null : columnNumber(letters),
    columnFixed: letters !== '' && first === '$',
    row: digits === '' ? null : Number(digits) - 1,
    rowFixed: digits !== '' && (letters === '' ? first : second) === '$',
  }
}

const tabName = (text: string) => (text.startsWith("'") ? text.slice(1, -2).replace(/''/g, "'") : text.slice(0, -1))

/** Reads `Tab!$A$1:B2`, `A:C`, `2:2`; null when the text is no reference. */
export const readReference = (text: string): Reference | null => {
  const [, tab, cells] = WHOLE.exec(text) ?? []
  if (cells === undefined) return null
  const [from = '', to] = cells.split(':')
  return {
    tab: tab === undefined ? null : tabName(tab),
    from: corner(from),
    to: to === undefined ? null : corner(to),
  }
}

const printCorner = ({ column, columnFixed, row, rowFixed }: Corner) =>
  `${columnFixed ? '$' : ''}${column === null ? '' : columnLetters(column)}${rowFixed ? '$' : ''}${row === null ? '' : row + 1}`

const BARE = /^[\p{L}_][\p{L}\p{N}_]*$/u
const isBare = (tab: string) => BARE.test(tab) && !/^(true|false)$/i.test(tab) && readReference(tab) === null

/** A tab's name before a reference, quoted where it must be. */
export const printTab = (tab: string) => (isBare(tab) ? `${tab}!` : `'${tab.replace(/'/g, "''")}'!`)

/** The reference as a formula writes it. */
export const printReference = ({ tab, from, to }: Reference) =>
  `${tab === null ? '' : printTab(tab)}${printCorner(from)}${to === null ? '' : `:${printCorner(to)}`}`

/** Rewrites the references of a formula one by one; texts stay as they are. `see` gets the reference as written too. */
export const mapReferences = (formula: string, see: (reference: Reference, written: string) => string): string =>
  formula.replace(REFERENCE, (whole: string, found: string | undefined) => {
    const reference = found === undefined ? null : readReference(found)
    return reference === null ? whole : see(reference, whole)
  })

const offGrid = ({ column, row }: Corner) =>
  (column !== null && (column < 0 || column >= 18_278)) || (row !== null && row < 0)

const movedCorner = (at: Corner, rows: number, columns: number): Corner => ({
  ...at,
  column: at.column === null || at.columnFixed ? at.column : at.column + columns,
  row: at.row === null || at.rowFixed ? at.row : at.row + rows,
})

/** The formula as it reads `rows` further down and `columns` further right: relative references move along. */
export const moved = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, ({ tab, from, to }) => {
    const made = { tab, from: movedCorner(from, rows, columns), to: to && movedCorner(to, rows, columns) }
    return offGrid(made.from) || (made.to && offGrid(made.to)) ? '#REF!' : printReference(made)
  })

const [DOLLAR, COLON, ZERO, NINE, A, SMALL_A] = [36, 58, 48, 57, 65, 97]

/** `$B2:C` as distances from a place. */
const relativeCells = (text: string, row: number, column: number): string => {
  let out = ''
  let letters = 0
  let digits = 0
  let fixed = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : COLON
    if (code === DOLLAR) fixed = i === 0 || letters === 0 ? fixed + 1 : fixed + 2
    else if (code >= ZERO && code <= NINE) digits = digits * 10 + code - ZERO
    else if (code !== COLON) letters = letters * 26 + (code >= SMALL_A ? code - SMALL_A : code - A) + 1
    else {
      const rowFixed = letters === 0 ? fixed > 0 : fixed >= 2
      const columnFixed = letters !== 0 && fixed % 2 === 1
      out += `${letters === 0 ? '' : columnFixed ? `$${letters}` : letters - column}R${digits === 0 ? '' : rowFixed ? `$${digits}` : digits - row}:`
      letters = 0
      digits = 0
      fixed = 0
    }
  }
  return out
}

/** What a formula says wherever it stands: the same text for a formula filled down or across. */
export const relativeText = (formula: string, row: number, column: number): string =>
  formula.replace(REFERENCE, (whole: string, found: string | undefined) => {
    if (found === undefined) return whole
    const cells = found.lastIndexOf('!') + 1
    return `${found.slice(0, cells)}‹${relativeCells(cells === 0 ? found : found.slice(cells), row, column)}`
  })
