import type { CellStyle, ConditionalRule as FileRule, ValidationOperator } from 'hucre'
import { canonical } from '../formula/canonical'
import { boxName, cellName, readBox } from '../model/area'
import type { CellValue } from '../model/cell'
import type { BooleanRule, ConditionLooks, GradientPoint, GradientRule } from '../model/conditional'
import type { ConditionalRule, Sheet } from '../model/sheet'
import { type Said, said, searching } from './texts'

const OPERATORS: readonly (readonly [string, ValidationOperator])[] = [
  ['NUMBER_BETWEEN', 'between'],
  ['NUMBER_NOT_BETWEEN', 'notBetween'],
  ['NUMBER_EQUAL_TO', 'equal'],
  ['NUMBER_NOT_EQUAL_TO', 'notEqual'],
  ['NUMBER_GREATER_THAN', 'greaterThan'],
  ['NUMBER_LESS_THAN', 'lessThan'],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'greaterThanOrEqual'],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'lessThanOrEqual'],
  ['DATE_AFTER', 'greaterThan'],
  ['DATE_BEFORE', 'lessThan'],
  ['DATE_EQUAL_TO', 'equal'],
  ['TEXT_EQUAL_TO', 'equal'],
]
type Built = Pick<FileRule, 'type'> & Partial<FileRule>
const quote = (text: string) => `"${text.replace(/"/g, '""')}"`

/** Days counted from today, as rules know them. */
const RELATIVE: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
}
const DAYS = { of1900: 61, last: 2_958_465, ms: 86_400_000, zero: Date.UTC(1899, 11, 30) }

/** A day is written as one, so that it is read as one: `DATE(2026,1,31)`. */
const dayOut = (serial: number) => {
  const day = Math.floor(serial)
  if (day < DAYS.of1900 || day > DAYS.last) return String(serial)
  const at = new Date(DAYS.zero + day * DAYS.ms)
  const time = serial === day ? '' : `+${serial - day}`
  return `DATE(${at.getUTCFullYear()},${at.getUTCMonth() + 1},${at.getUTCDate()})${time}`
}
const dayIn = (formula: string): number | null => {
  const [, year, month, day, time = '0'] = /^DATE\((\d{4}),(\d+),(\d+)\)(?:\+(\d[\d.e-]*))?$/i.exec(formula) ?? []
  if (year === undefined) return null
  return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAYS.zero) / DAYS.ms + Number(time)
}

const operandOut = (value: CellValue, criteria: string, locale: string) => {
  if (typeof value === 'number') return criteria.startsWith('DATE') ? dayOut(value) : String(value)
  const text = String(value ?? '')
  if (criteria.endsWith('_RELATIVE')) return RELATIVE[text] ?? '0'
  return criteria.startsWith('TEXT') ? quote(text) : canonical(text.replace(/^=/, ''), locale)
}

/** A file says these by their kind alone. */
const never = { in: () => null }

/** Tests on text and blanks: the kind a file has for them, and the formula it repeats them in. */
const NAMED: Readonly<Record<string, { type: FileRule['type']; test: Said }>> = {
  CELL_EMPTY: { type: 'containsBlanks', test: said(cell => `LEN(TRIM(${cell}))=0`) },
  CELL_NOT_EMPTY: { type: 'notContainsBlanks', test: said(cell => `LEN(TRIM(${cell}))>0`) },
  TEXT_CONTAINS: {
    type: 'containsText',
    test: searching(said((cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`)),
  },
  TEXT_DOES_NOT_CONTAIN: {
    type: 'notContainsText',
    test: searching(said((cell, text) => `ISERROR(SEARCH(${text},${cell}))`)),
  },
  TEXT_STARTS_WITH: {
    type: 'beginsWith',
    test: { ...never, out: (cell, text) => `LEFT(${cell},${text.length})=${quote(text)}` },
  },
  TEXT_ENDS_WITH: {
    type: 'endsWith',
    test: { ...never, out: (cell, text) => `RIGHT(${cell},${text.length})=${quote(text)}` },
  },
}

const whenOut = ({ criteria, values }: BooleanRule, cell: string, locale: string): Built | null => {
  if (criteria === 'CUSTOM_FORMULA')
    return { type: 'expression', formula: canonical(String(values[0]).replace(/^=/, ''), locale) }
  const named = NAMED[criteria]
  const text = String(values[0] ?? '')
  if (named)
    return { type: named.type, formula: named.test.out(cell, text), ...(criteria.startsWith('TEXT') ? { text } : {}) }
  const operator = OPERATORS.find(([name]) => name === criteria.replace('_RELATIVE', ''))?.[1]
  if (!operator) return null
  const operands = values.map(value => operandOut(value, criteria, locale))
  return { type: 'cellIs', operator, formula: operands.length > 1 ? operands : (operands[0] ?? '0') }
}

const rgb = (hex: string) => hex.replace('#', '').toUpperCase()
const looksOut = (looks: ConditionLooks): CellStyle => {
  const font = {
    ...(looks.fontColor ? { color: { rgb: rgb(looks.fontColor) } } : {}),
    ...(looks.bold ? { bold: true } : {}),
    ...(looks.italic ? { italic: true } : {}),
    ...(looks.underline ? { underline: true } : {}),
    ...(looks.strikethrough ? { strikethrough: true } : {}),
  }
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(looks.background
      ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: rgb(looks.background) } } }
      : {}),
  }
}
const looksIn = (style: CellStyle | undefined): ConditionLooks => {
  const fill = style?.fill?.type === 'pattern' ? (style.fill.bgColor?.rgb ?? style.fill.fgColor?.rgb) : undefined
  const color = style?.font?.color?.rgb
  return {
    ...(fill ? { background: `#${fill.slice(-6).toLowerCase()}` } : {}),
    ...(color ? { fontColor: `#${color.slice(-6).toLowerCase()}` } : {}),
    ...(style?.font?.bold ? { bold: true } : {}),
    ...(style?.font?.italic ? { italic: true } : {}),
    ...(style?.font?.underline ? { underline: true } : {}),
    ...(style?.font?.strikethrough ? { strikethrough: true } : {}),
  }
}

const POINTS = { MIN: 'min', MAX: 'max', NUMBER: 'num', PERCENT: 'percent', PERCENTILE: 'percentile' } as const
const POINT_NAMES = new Map(Object.entries(POINTS).map(([name, type]) => [type as string, name]))
const gradientOut = ({ min, mid, max }: GradientRule): Built => {
  const points = [min, mid, max].filter(point => point !== undefined)
  return {
    type: 'colorScale',
    colorScale: {
      cfvo: points.map(({ type, value }) => ({
        type: POINTS[type as keyof typeof POINTS] ?? 'num',
        ...(value === '' ? {} : { value }),
      })),
      colors: points.map(({ color }) => `FF${rgb(color)}`),
    },
  }
}
const gradientIn = ({ cfvo, colors }: NonNullable<FileRule['colorScale']>): GradientRule => {
  const points = cfvo.map(
    ({ type, value }, i): GradientPoint => ({
      type: POINT_NAMES.get(type) ?? 'NUMBER',
      value: value ?? '',
      color: `#${(colors[i] ?? 'FFFFFFFF').slice(-6).toLowerCase()}`,
    }),
  )
  const [first, second, third] = points
  return {
    ...(first ? { min: first } : {}),
    ...(third && second ? { mid: second } : {}),
    ...((third ?? second) ? { max: (third ?? second) as GradientPoint } : {}),
  }
}

/** The conditional formats of a tab as the file has them. */
export const conditionsOut = (sheet: Sheet): FileRule[] =>
  sheet.conditions.flatMap((rule, i) => {
    const [first] = rule.areas
    if (!first) return []
    const built = rule.gradient
      ? gradientOut(rule.gradient)
      : rule.when && whenOut(rule.when, cellName(first.top, first.left), sheet.book.locale)
    if (!built) return []
    const style = rule.when ? { style: looksOut(rule.when.looks) } : {}
    return [{ ...built, ...style, priority: i + 1, range: rule.areas.map(boxName).join(' ') }]
  })

/** A comparison by what it compares with: a text, a day, a day counted from today, or else a number. */
const comparisonIn = (operator: FileRule['operator'], formulas: readonly string[]) => {
  const [first = ''] = formulas
  const day = dayIn(first)
  const relative = Object.keys(RELATIVE).find(name => RELATIVE[name] === first)
  const kind = first.startsWith('"') ? 'TEXT' : day !== null || relative !== undefined ? 'DATE' : 'NUMBER'
  const found = (wanted: string) =>
    OPERATORS.find(([name, known]) => known === operator && name.startsWith(wanted))?.[0]
  const criteria = found(kind)
  if (criteria && kind === 'TEXT') return { criteria, values: [first.slice(1, -1).replace(/""/g, '"')] }
  if (criteria && kind === 'DATE')
    return relative === undefined
      ? { criteria, values: [day] }
      : { criteria: `${criteria}_RELATIVE`, values: [relative] }
  const number = found('NUMBER')
  return number
    ? { criteria: number, values: formulas.map(text => (Number.isNaN(Number(text)) ? `=${text}` : Number(text))) }
    : null
}

const whenIn = (rule: FileRule): Omit<BooleanRule, 'looks'> | null => {
  const formulas = Array.isArray(rule.formula) ? rule.formula : rule.formula === undefined ? [] : [rule.formula]
  const cell = rule.range.split(/[\s:]/)[0] ?? ''
  const kinds = Object.entries(NAMED)
  const byKind = kinds.find(([, { type }]) => type === rule.type)?.[0]
  if (byKind) return { criteria: byKind, values: byKind.startsWith('TEXT') ? [rule.text ?? ''] : [] }
  if (rule.type === 'cellIs') return comparisonIn(rule.operator, formulas)
  if (rule.type !== 'expression') return null
  // LibreOffice keeps the formula and not the kind.
  for (const [criteria, { test }] of kinds) {
    const text = test.in(formulas[0] ?? '', cell)
    if (text !== null) return { criteria, values: criteria.startsWith('TEXT') ? [text] : [] }
  }
  return { criteria: 'CUSTOM_FORMULA', values: [`=${formulas[0] ?? ''}`] }
}

/** The conditional formats of a file for a tab, first in force first. */
export const conditionsIn = (sheet: Sheet, rules: readonly FileRule[]): ConditionalRule[] =>
  [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule): ConditionalRule[] => {
      const areas = rule.range.split(/\s+/).flatMap(text => {
        const box = readBox(text, { rows: sheet.rows.count, columns: sheet.columns.count })
        return box ? [{ sheet, ...box }] : []
      })
      if (areas.length === 0) return []
      if (rule.colorScale) return [{ areas, gradient: gradientIn(rule.colorScale) }]
      const when = whenIn(rule)
      return when ? [{ areas, when: { ...when, looks: looksIn(rule.style) } }] : []
    })
