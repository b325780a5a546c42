import type { CellValue } from '../model/cell'
import type { BooleanRule, ConditionLooks, GradientPoint } from '../model/conditional'
import type { ConditionalRule, Sheet } from '../model/sheet'
import { serialOf } from '../model/zone'
import { defineClass, type Env } from '../runtime/define'
import { type Draft, EnumValue, enumValue, handle, type RangeRef } from '../runtime/handle'
import { hexColor } from './color'
import { areaOf } from './place'

type Builder = Draft<ConditionalRule>
const always: BooleanRule = { criteria: 'CELL_NOT_EMPTY', values: [], looks: {} }

/** A builder of a conditional format. */
export const newConditionalRule = () => handle('ConditionalFormatRuleBuilder', { draft: { areas: [] } })
/** The conditional formats of a tab, first in force first. */
export const rulesOf = (sheet: Sheet) => sheet.conditions.map(rule => handle('ConditionalFormatRule', { rule }))
/** Puts these conditional formats in the place of all that a tab has. */
export const setRules = (sheet: Sheet, [rules]: [{ rule: ConditionalRule }[]]) => {
  sheet.conditions = rules.map(({ rule }) => rule)
}

/** Dates are kept as serials, relative dates by name. */
const plainValue = (value: unknown, env: Env): CellValue => {
  if (value instanceof Date) return serialOf(value.getTime(), env.state.book.timeZone)
  if (value instanceof EnumValue) return value.name
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}
const when = (criteria: string) => (builder: Builder, values: unknown[], env: Env) => {
  const relative = criteria.startsWith('DATE') && values[0] instanceof EnumValue ? '_RELATIVE' : ''
  const { gradient: _none, ...draft } = builder.draft
  const rule = {
    criteria: criteria + relative,
    values: values.map(value => plainValue(value, env)),
    looks: draft.when?.looks ?? {},
  }
  builder.draft = { ...draft, when: rule }
  return builder
}
const look =
  (change: (given: never) => ConditionLooks) =>
  (builder: Builder, [given]: [unknown]) => {
    const rule = builder.draft.when ?? always
    builder.draft = { ...builder.draft, when: { ...rule, looks: { ...rule.looks, ...change(given as never) } } }
    return builder
  }
const point =
  (end: 'min' | 'mid' | 'max') =>
  (builder: Builder, [color, type, value]: [string, EnumValue?, string?]) => {
    const made: GradientPoint = {
      color: hexColor(color) ?? '#ffffff',
      type: type?.name ?? end.toUpperCase(),
      value: String(value ?? ''),
    }
    const { when: _none, ...draft } = builder.draft
    builder.draft = { ...draft, gradient: { ...draft.gradient, [end]: made } }
    return builder
  }
const colored = (key: 'background' | 'fontColor') =>
  look((given: string | null) => {
    const hex = hexColor(given)
    return hex === null ? {} : { [key]: hex }
  })
const flag = (key: 'bold' | 'italic' | 'underline' | 'strikethrough') =>
  look((given: boolean | null) => ({ [key]: given ?? false }))

const shared = {
  getBooleanCondition: (rule: ConditionalRule) => (rule.when ? handle('BooleanCondition', { rule }) : null),
  getGradientCondition: (rule: ConditionalRule) => (rule.gradient ? handle('GradientCondition', { rule }) : null),
  getRanges: (rule: ConditionalRule) => rule.areas.map(area => handle('Range', { ...area })),
  copy: (rule: ConditionalRule) => handle('ConditionalFormatRuleBuilder', { draft: rule }),
}

const CRITERIA: Readonly<Record<string, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
}

const conditionalFormatRuleBuilder = defineClass('ConditionalFormatRuleBuilder', {
  handles: {
    ...Object.fromEntries(Object.entries(CRITERIA).map(([member, criteria]) => [member, when(criteria)])),
    build: ({ draft }) => handle('ConditionalFormatRule', { rule: draft }),
    ...Object.fromEntries(
      Object.entries(shared).map(([member, body]) => [member, ({ draft }: Builder) => body(draft)]),
    ),
    setBackground: colored('background'),
    setFontColor: colored('fontColor'),
    setBold: flag('bold'),
    setItalic: flag('italic'),
    setUnderline: flag('underline'),
    setStrikethrough: flag('strikethrough'),
    setGradientMinpoint: point('min'),
    setGradientMinpointWithValue: point('min'),
    setGradientMidpointWithValue: point('mid'),
    setGradientMaxpoint: point('max'),
    setGradientMaxpointWithValue: point('max'),
    setRanges: (builder, [ranges]: [RangeRef[]]) => {
      builder.draft = { ...builder.draft, areas: ranges.map(areaOf) }
      return builder
    },
    withCriteria: (builder, [criteria, values]: [EnumValue, unknown[]], env) =>
      when(criteria.name)(builder, values, env),
  },
})

const conditionalFormatRule = defineClass('ConditionalFormatRule', {
  handles: Object.fromEntries(
    Object.entries(shared).map(([member, body]) => [member, ({ rule }: { rule: ConditionalRule }) => body(rule)]),
  ),
})

const booleanCondition = defineClass('BooleanCondition', {
  handles: {
    getBackground: ({ rule }) => rule.when?.looks.background ?? null,
    getBold: ({ rule }) => rule.when?.looks.bold ?? null,
    getCriteriaType: ({ rule }) => enumValue('BooleanCriteria', rule.when?.criteria ?? 'CELL_NOT_EMPTY'),
    getCriteriaValues: ({ rule }) => rule.when?.values ?? [],
    getFontColor: ({ rule }) => rule.when?.looks.fontColor ?? null,
    getItalic: ({ rule }) => rule.when?.looks.italic ?? null,
    getStrikethrough: ({ rule }) => rule.when?.looks.strikethrough ?? null,
    getUnderline: ({ rule }) => rule.when?.looks.underline ?? null,
  },
})

const ENDS = { Min: 'min', Mid: 'mid', Max: 'max' } as const
const gradientCondition = defineClass('GradientCondition', {
  handles: Object.fromEntries(
    Object.entries(ENDS).flatMap(([word, end]) => [
      [`get${word}Color`, ({ rule }: { rule: ConditionalRule }) => rule.gradient?.[end]?.color ?? ''],
      [`get${word}Value`, ({ rule }: { rule: ConditionalRule }) => rule.gradient?.[end]?.value ?? ''],
      [
        `get${word}Type`,
        ({ rule }: { rule: ConditionalRule }) => {
          const type = rule.gradient?.[end]?.type
          return type === undefined || type === 'MID' ? null : enumValue('InterpolationType', type)
        },
      ],
    ]),
  ),
})

/** Conditional formats and their builder. */
export const conditionalClasses = [
  conditionalFormatRuleBuilder,
  conditionalFormatRule,
  booleanCondition,
  gradientCondition,
]
