import fc, { type Arbitrary } from 'fast-check'

/** A formula as it is made of smaller ones: what it gives, its text and its parts. */
export interface Formula {
  readonly gives: Kind
  readonly text: string
  readonly parts: readonly Formula[]
}
export type Kind = 'number' | 'text' | 'truth' | 'day' | 'range' | 'cell'

/** A part of a call: a formula of a kind, or one of a few words. */
type Part = Kind | readonly string[]

/** What functions take, where LibreOffice and Google Sheets both have them. */
const CALLS: Readonly<Record<Exclude<Kind, 'range' | 'cell'>, Readonly<Record<string, readonly Part[]>>>> = {
  number: {
    ABS: ['number'],
    SIGN: ['number'],
    SQRT: ['number'],
    LN: ['number'],
    LOG10: ['number'],
    INT: ['number'],
    EVEN: ['number'],
    ODD: ['number'],
    LOG: ['number', ['2', '10', '3']],
    POWER: ['number', ['0', '2', '3', '0.5', '-1']],
    MOD: ['number', ['2', '3', '-3', '0.5', '0']],
    QUOTIENT: ['number', ['2', '3', '-3', '0']],
    ROUND: ['number', ['0', '1', '2', '-1', '-2']],
    ROUNDUP: ['number', ['0', '1', '2', '-1']],
    ROUNDDOWN: ['number', ['0', '1', '2', '-1']],
    TRUNC: ['number', ['0', '1', '2']],
    MROUND: ['number', ['5', '0.5', '3']],
    CEILING: ['number', ['1', '0.5', '5']],
    FLOOR: ['number', ['1', '0.5', '5']],
    SUM: ['range', 'number'],
    SUMSQ: ['range'],
    PRODUCT: ['number', 'number'],
    SUMPRODUCT: [['Data!A1:A9'], ['Data!B1:B9', 'Data!E5:E9', 'Data!E1:E9']],
    COUNT: ['range'],
    COUNTA: ['range'],
    COUNTBLANK: ['range'],
    AVERAGE: ['range', 'number'],
    MAX: ['range', 'number'],
    MIN: ['range', 'number'],
    COUNTIF: ['range', ['">2"', '"north"', '"*o*"', '"<>3"', '3', '"x"', '"=4.5"', '"?outh"']],
    SUMIF: [
      ['Data!A1:A9', 'Data!C1:C9'],
      ['">2"', '"north"', '"<>3"', '"s*"'],
      ['Data!B1:B9', 'Data!A1:A9'],
    ],
    AVERAGEIF: [['Data!A1:A9', 'Data!C1:C9'], ['">2"', '"north"', '"s*"'], ['Data!B1:B9']],
    COUNTIFS: [['Data!A1:A9'], ['">2"', '"<>3"'], ['Data!C1:C9'], ['"north"', '"<>south"']],
    SUMIFS: [['Data!B1:B9'], ['Data!A1:A9'], ['">2"', '"<=7.5"'], ['Data!C1:C9'], ['"north"', '"*"']],
    MEDIAN: ['range'],
    AVEDEV: ['range'],
    DEVSQ: ['range'],
    STDEV: ['range'],
    STDEVP: ['range'],
    VAR: ['range'],
    VARP: ['range'],
    GEOMEAN: ['range'],
    HARMEAN: ['range'],
    PERCENTILE: ['range', ['0', '0.25', '0.9', '1', '1.5']],
    QUARTILE: ['range', ['0', '1', '2', '4', '5']],
    TRIMMEAN: ['range', ['0', '0.2', '0.5', '1']],
    LARGE: ['range', ['1', '2', '3', '99']],
    SMALL: ['range', ['1', '2', '3', '0']],
    RANK: [
      ['3', '7.5', '100'],
      ['Data!A1:A9', 'Data!B1:B9'],
      ['0', '1'],
    ],
    PERCENTRANK: [['Data!A1:A9'], ['3', '5', '100']],
    CORREL: [['Data!A1:A9'], ['Data!B1:B9']],
    SLOPE: [['Data!A1:A9'], ['Data!B1:B9']],
    INTERCEPT: [['Data!A1:A9'], ['Data!B1:B9']],
    FORECAST: ['number', ['Data!A1:A9'], ['Data!B1:B9']],
    LEN: ['text'],
    CODE: ['text'],
    FIND: [['"o"', '"North"', '"x"'], 'text'],
    SEARCH: [['"O"', '"n?r"', '"x"'], 'text'],
    VALUE: [['"12"', '"1.5"', '"50%"', '"abc"', '"1,234.5"', '""']],
    N: ['number'],
    YEAR: ['day'],
    MONTH: ['day'],
    DAY: ['day'],
    WEEKDAY: ['day', ['1', '2', '3']],
    WEEKNUM: ['day', ['1', '2']],
    ISOWEEKNUM: ['day'],
    DAYS: ['day', 'day'],
    DATEDIF: [
      ['DATE(2026,1,31)', 'DATE(2024,2,29)'],
      ['DATE(2026,3,1)', 'DATE(2027,12,31)'],
      ['"D"', '"M"', '"Y"', '"YM"'],
    ],
    NETWORKDAYS: ['day', 'day'],
    YEARFRAC: ['day', 'day', ['0', '2', '3', '4']],
    MATCH: [['3', '"south"', '"x"'], ['Data!A1:A9', 'Data!C1:C9'], ['0']],
    VLOOKUP: [['3', '7.5', '100'], ['Data!A1:D9'], ['1', '2'], ['FALSE', 'FALSE']],
    INDEX: [['Data!A1:C9', 'Data!B1:B9'], ['1', '3', '9'], ['1']],
    ROWS: ['range'],
    COLUMNS: ['range'],
    IF: ['truth', 'number', 'number'],
    IFERROR: ['number', 'number'],
    CHOOSE: [['1', '2'], 'number', 'number'],
    SUBTOTAL: [['1', '2', '4', '5', '9'], 'range'],
  },
  text: {
    LEFT: ['text', ['0', '1', '3', '99']],
    RIGHT: ['text', ['0', '1', '3', '99']],
    MID: ['text', ['1', '2', '5'], ['0', '1', '3']],
    UPPER: ['text'],
    LOWER: ['text'],
    PROPER: ['text'],
    TRIM: ['text'],
    SUBSTITUTE: ['text', ['"o"', '"th"', '"x"'], ['"0"', '""', '"--"']],
    REPLACE: ['text', ['1', '2', '4'], ['0', '1', '3'], 'text'],
    REPT: ['text', ['0', '1', '3']],
    CONCATENATE: ['text', 'text', 'number'],
    TEXTJOIN: [['"-"', '""'], ['TRUE', 'FALSE'], 'text', 'text'],
    T: ['text'],
    CHAR: [['65', '97', '48']],
    TEXT: ['number', ['"0"', '"0.00"', '"#,##0"', '"0%"', '"#,##0.0"']],
    FIXED: ['number', ['0', '1', '2']],
    IF: ['truth', 'text', 'text'],
    IFERROR: ['text', 'text'],
  },
  truth: {
    AND: ['truth', 'truth'],
    OR: ['truth', 'truth'],
    XOR: ['truth', 'truth'],
    NOT: ['truth'],
    ISNUMBER: ['cell'],
    ISTEXT: ['cell'],
    ISBLANK: ['cell'],
    ISERROR: ['number'],
    ISNA: ['number'],
    ISLOGICAL: ['cell'],
    EXACT: ['text', 'text'],
  },
  day: {
    DATE: [
      ['1999', '2024', '2026'],
      ['1', '2', '12', '13', '0'],
      ['1', '28', '31', '0'],
    ],
    EDATE: ['day', ['1', '-1', '12', '-25']],
    EOMONTH: ['day', ['0', '1', '-2']],
    WORKDAY: ['day', ['0', '1', '5', '-3', '30']],
  },
}

const LEAVES: Readonly<Record<Kind, readonly string[]>> = {
  number: [
    '0',
    '1',
    '-1',
    '2.5',
    '100',
    '1234.565',
    '-7.25',
    '0.1',
    'Data!A1',
    'Data!A4',
    'Data!B2',
    'Data!A7',
    'Data!E4',
    '1/3',
  ],
  text: ['"North"', '"south end"', '" a  b "', '""', '"Ünïcode"', '"o\'neill"', 'Data!C1', 'Data!C5', '"12"'],
  truth: ['TRUE', 'FALSE', 'Data!A1>2', 'Data!C1="north"'],
  day: ['DATE(2026,3,31)', 'DATE(2024,2,29)', 'Data!D1', 'Data!D4', 'DATE(2025,12,28)'],
  range: [
    'Data!A1:A9',
    'Data!B1:B9',
    'Data!A1:B9',
    'Data!A2:A4',
    'Data!C1:C9',
    'Data!E1:E9',
    'Data!E5:E9',
    'Data!F1:F3',
  ],
  cell: ['Data!A1', 'Data!A3', 'Data!A6', 'Data!C5', 'Data!D1', 'Data!E2', 'Data!E4', 'Data!G4'],
}

const OPERATORS: Readonly<Record<'number' | 'text' | 'truth', readonly string[]>> = {
  number: ['+', '-', '*', '/'],
  text: ['&'],
  truth: ['=', '<>', '<', '>', '<=', '>='],
}

const leaf = (gives: Kind): Arbitrary<Formula> =>
  fc.constantFrom(...LEAVES[gives]).map(text => ({ gives, text, parts: [] }))

const called = (gives: keyof typeof CALLS, depth: number): Arbitrary<Formula> =>
  fc.constantFrom(...Object.entries(CALLS[gives])).chain(([name, takes]) =>
    fc.tuple(...takes.map(part => partOf(part, depth - 1))).map(parts => {
      const text = `${name}(${parts.map(part => part.text).join(',')})`
      return { gives, text, parts: parts.filter(part => part.parts.length > 0) }
    }),
  )

const partOf = (part: Part, depth: number): Arbitrary<Formula> =>
  typeof part === 'string'
    ? formula(part, depth)
    : fc.constantFrom(...part).map(text => ({ gives: 'cell' as const, text, parts: [] }))

const operated = (gives: keyof typeof OPERATORS, depth: number): Arbitrary<Formula> => {
  const side = gives === 'truth' ? 'number' : gives
  return fc
    .tuple(formula(side, depth - 1), fc.constantFrom(...OPERATORS[gives]), formula(side, depth - 1))
    .map(([left, sign, right]) => ({
      gives,
      text: `(${left.text}${sign}${right.text})`,
      parts: [left, right].filter(part => part.parts.length > 0),
    }))
}

/** Formulas of a kind, at most so deep. */
const formula = (gives: Kind, depth: number): Arbitrary<Formula> => {
  if (gives === 'range' || gives === 'cell' || depth <= 0) return leaf(gives)
  const deeper = { weight: 5, arbitrary: called(gives, depth) }
  const shallow = { weight: 1, arbitrary: leaf(gives) }
  return gives === 'day'
    ? fc.oneof(deeper, shallow)
    : fc.oneof(deeper, shallow, { weight: 2, arbitrary: operated(gives, depth) })
}

/** So many formulas of all kinds; a seed gives the same ones again. */
export const formulas = (count: number, seed: number): Formula[] =>
  fc.sample(
    fc.constantFrom<Kind>('number', 'number', 'number', 'text', 'truth', 'day').chain(kind => formula(kind, 3)),
    { numRuns: count, seed },
  )

/** The smaller formulas a formula is made of, itself too, the smallest first. */
export const within = (one: Formula): Formula[] =>
  [...new Map([...one.parts.flatMap(within), one].map(part => [part.text, part])).values()].sort(
    (a, b) => a.text.length - b.text.length,
  )
