import { mapCode } from '../formula/canonical'
import { CellError, type CellValue, cellError } from '../model/cell'

/** Functions that Google has and .xlsx has not; a function of the file's script is another. */
const GOOGLE_ONLY = new Set(
  `ARRAYFORMULA QUERY REGEXEXTRACT REGEXMATCH REGEXREPLACE SPLIT JOIN FLATTEN IMPORTRANGE IMPORTDATA IMPORTXML IMPORTHTML IMPORTFEED
  GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE SPARKLINE COUNTUNIQUE COUNTUNIQUEIFS SORTN ARRAY_CONSTRAIN ISEMAIL ISURL ISDATE TO_DATE TO_TEXT
  TO_PERCENT TO_DOLLARS TO_PURE_NUMBER UNIQUE.ROWS IMAGE EPOCHTODATE`.split(/\s+/),
)

/** Newer functions, which a file names with a prefix. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...`IFS SWITCH MAXIFS MINIFS CONCAT TEXTJOIN XLOOKUP XMATCH LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY UNIQUE SEQUENCE SORTBY
  RANDARRAY TOCOL TOROW WRAPROWS WRAPCOLS VSTACK HSTACK CHOOSECOLS CHOOSEROWS TAKE DROP EXPAND TEXTBEFORE TEXTAFTER TEXTSPLIT IFNA XOR
  NUMBERVALUE FORMULATEXT ISFORMULA SHEET SHEETS DAYS ISOWEEKNUM ARABIC BASE DECIMAL CEILING.MATH FLOOR.MATH STDEV.S STDEV.P VAR.S VAR.P
  PERCENTILE.INC PERCENTILE.EXC PERCENTRANK.INC PERCENTRANK.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL NORM.DIST NORM.INV`
    .split(/\s+/)
    .map(name => [name, '_xlfn.'] as const),
  ['FILTER', '_xlfn._xlws.'],
  ['SORT', '_xlfn._xlws.'],
])

const CALL = /(?<![\w.])([A-Za-z_][\w.]*)(?=\s*\()/g

const calls = (formula: string): Set<string> => {
  const names = new Set<string>()
  mapCode(formula, code => {
    for (const [, name = ''] of code.matchAll(CALL)) names.add(name.toUpperCase())
    return code
  })
  return names
}

/** Names that LET and LAMBDA give, which a file marks as parameters. */
const parametersOf = (formula: string): Set<string> => {
  const names = new Set<string>()
  mapCode(formula, code => {
    for (const [, list = ''] of code.matchAll(/\bLAMBDA\(((?:\s*[A-Za-z_]\w*\s*,)+)/gi)) {
      for (const name of list.split(',')) if (name.trim()) names.add(name.trim())
    }
    for (const [, name = ''] of code.matchAll(/\bLET\(\s*([A-Za-z_]\w*)\s*,/gi)) names.add(name)
    return code
  })
  return names
}

const prefixed = (formula: string) => {
  const parameters = parametersOf(formula)
  return mapCode(formula, code => {
    const named = code.replace(CALL, (name: string) => `${PREFIXES.get(name.toUpperCase()) ?? ''}${name}`)
    return [...parameters].reduce(
      (text, name) => text.replace(new RegExp(`(?<![\\w.!$])${name}(?![\\w.(!])`, 'g'), `_xlpm.${name}`),
      named,
    )
  })
}

const MAX_LITERAL = 250
const quoted = (text: string) => {
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${MAX_LITERAL}}`, 'gu')) ?? ['']
  return pieces.map(piece => `"${piece.replace(/"/g, '""')}"`).join('&')
}

const literal = (value: CellValue): string => {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof CellError) return quoted(value.text)
  return quoted(value ?? '')
}

const dummy = (text: string, value: CellValue) => `IFERROR(__xludf.DUMMYFUNCTION(${text}),${literal(value)})`

/** A formula as Google exports it: what only Google can compute is wrapped around its last value. */
export const formulaOut = (formula: string, value: CellValue, customFunctions: ReadonlySet<string>): string => {
  const foreign = [...calls(formula)].some(
    name => GOOGLE_ONLY.has(name) || name.startsWith('KPI_') || customFunctions.has(name),
  )
  return foreign ? dummy(quoted(formula), value) : prefixed(mapCode(formula, closed))
}

/** A file knows no range without an end: it gets the last row a sheet of a file can have. */
const LAST_ROW = 1_048_576
const closed = (code: string) => code.replace(/(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![\w$(])/g, `$1$$${LAST_ROW}`)
const opened = (code: string) => code.replace(new RegExp(`(:\\$?[A-Z]{1,3})\\$?${LAST_ROW}(?!\\d)`, 'g'), '$1')

/** A cell filled by a formula elsewhere. */
export const spillOut = (value: CellValue) => dummy('"""COMPUTED_VALUE"""', value)

const LITERALS = '("(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*)'
const WRAPPED = new RegExp(String.raw`^\+?IFERROR\(__xludf\.DUMMYFUNCTION\(${LITERALS}\),[\s\S]*\)$`, 'i')

const unquoted = (literals: string) =>
  [...literals.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replace(/""/g, '"')).join('')

/** LibreOffice writes the names of functions it does not know in small letters; names that LET and LAMBDA give stay. */
const capitals = (formula: string) => {
  const own = parametersOf(formula)
  return mapCode(formula, code => code.replace(CALL, (name: string) => (own.has(name) ? name : name.toUpperCase())))
}

/** A formula read from a file; `spilled` is a cell that a formula elsewhere had filled. */
export const formulaIn = (formula: string): { formula: string } | 'spilled' => {
  const wrapped = WRAPPED.exec(formula)?.[1]
  if (wrapped === undefined) {
    const bare = mapCode(formula, code => opened(code).replace(/\b_xlfn\.(_xlws\.)?|\b_xlpm\.|\b_xludf\./gi, ''))
    return { formula: capitals(bare.replace(/^=/, '')) }
  }
  const text = unquoted(wrapped)
  return text === '"COMPUTED_VALUE"' || text === 'COMPUTED_VALUE' ? 'spilled' : { formula: text.replace(/^=/, '') }
}

/** What LibreOffice writes for a truth value or an error that somebody typed; undefined for any other formula. */
export const constantIn = (formula: string): CellValue | undefined =>
  formula === 'TRUE()' ? true : formula === 'FALSE()' ? false : cellError(formula)
