import type { CellStyle, ConditionalRule as FileRule, ValidationOperator } from 'hucre'
import { canonical } from '../formula/canonical'
import { boxName, cellName, readBox } from '../model/area'
import type { BooleanRule, ConditionLooks, GradientPoint, GradientRule } from '../model/conditional'
import type { ConditionalRule, Sheet } from '../model/sheet'

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

/** Tests on text and blanks: the kind a file has for them, and the formula it repeats them in. */
const NAMED: Readonly<Record<string, { type: FileRule['type']; formula(cell: string, text: string): string }>> = {
  CELL_EMPTY: { type: 'containsBlanks', formula: cell => `LEN(TRIM(${cell}))=0` },
  CELL_NOT_EMPTY: { type: 'notContainsBlanks', formula: cell => `LEN(TRIM(${cell}))>0` },
  TEXT_CONTAINS: { type: 'containsText', formula: (cell, text) => `NOT(ISERROR(SEARCH(${quote(text)},${cell})))` },
  TEXT_DOES_NOT_CONTAIN: {
    type: 'notContainsText',
    formula: (cell, text) => `ISERROR(SEARCH(${quote(text)},${cell}))`,
  },
  TEXT_STARTS_WITH: { type: 'beginsWith', formula: (cell, text) => `LEFT(${cell},${text.length})=${quote(text)}` },
  TEXT_ENDS_WITH: { type: 'endsWith', formula: (cell, text) => `RIGHT(${cell},${text.length})=${quote(text)}` },
}

const whenOut = ({ criteria, values }: BooleanRule, cell: string, locale: string): Built | null => {
  if (criteria === 'CUSTOM_FORMULA')
    return { type: 'expression', formula: canonical(String(values[0]).replace(/^=/, ''), locale) }
  const named = NAMED[criteria]
  const text = String(values[0] ?? '')
  if (named)
    return { type: named.type, formula: named.formula(cell, text), ...(criteria.startsWith('TEXT') ? { text } : {}) }
  const operator = OPERATORS.find(([name]) => name === criteria)?.[1]
  if (!operator) return null
  const operands = values.map(value =>
    typeof value === 'string' && criteria.startsWith('TEXT') ? quote(value) : String(value).replace(/^=/, ''),
  )
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

const whenIn = (rule: FileRule): Omit<BooleanRule, 'looks'> | null => {
  const formulas = Array.isArray(rule.formula) ? rule.formula : rule.formula === undefined ? [] : [rule.formula]
  if (rule.type === 'expression') return { criteria: 'CUSTOM_FORMULA', values: [`=${formulas[0] ?? ''}`] }
  const named = Object.entries(NAMED).find(([, { type }]) => type === rule.type)?.[0]
  if (named) return { criteria: named, values: rule.text === undefined ? [] : [rule.text] }
  const isText = formulas[0]?.startsWith('"') ?? false
  const criteria = OPERATORS.find(
    ([name, operator]) => operator === rule.operator && name.startsWith(isText ? 'TEXT' : 'NUMBER'),
  )?.[0]
  if (rule.type !== 'cellIs' || !criteria) return null
  return {
    criteria,
    values: formulas.map(text =>
      isText ? text.slice(1, -1).replace(/""/g, '"') : Number.isNaN(Number(text)) ? `=${text}` : Number(text),
    ),
  }
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
