import type { CellValue } from '../model/cell'
import type { Area, ValidationRule } from '../model/sheet'
import { instantOf, namesDay, serialOf } from '../model/zone'
import { defineClass, type Env } from '../runtime/define'
import { type Draft, type EnumValue, enumValue, handle, type RangeRef } from '../runtime/handle'
import { areaOf } from './place'

type Builder = Draft<ValidationRule>

/** A builder of a rule for what may be typed. */
export const newValidation = () =>
  handle('DataValidationBuilder', {
    draft: { criteria: '', values: [], showDropdown: true, allowInvalid: true, helpText: '' },
  })

const plainValue = (value: unknown, env: Env): CellValue => {
  if (value instanceof Date) return serialOf(value.getTime(), env.state.book.timeZone)
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}

const withArea = ({ area: _none, ...rule }: ValidationRule, area: Area | undefined): ValidationRule =>
  area ? { ...rule, area } : rule

const withRule = (builder: Builder, criteria: string, { values, env }: { values: readonly unknown[]; env: Env }) => {
  const rule = { ...withArea(builder.draft, undefined), criteria, values: values.map(value => plainValue(value, env)) }
  builder.draft = rule
  return builder
}
const requires = (criteria: string) => (builder: Builder, values: unknown[], env: Env) =>
  withRule(builder, criteria, { values, env })

const inList = (builder: Builder, [values, showDropdown = true]: [unknown[], boolean?], env: Env) => {
  withRule(builder, 'VALUE_IN_LIST', { values, env })
  builder.draft = { ...builder.draft, showDropdown }
  return builder
}
const inRange = (builder: Builder, [range, showDropdown = true]: [RangeRef, boolean?]) => {
  builder.draft = withArea({ ...builder.draft, criteria: 'VALUE_IN_RANGE', values: [], showDropdown }, areaOf(range))
  return builder
}
const withCriteria = (builder: Builder, [criteria, values]: [EnumValue, unknown[]], env: Env) => {
  if (criteria.name === 'VALUE_IN_RANGE') return inRange(builder, values as [RangeRef, boolean?])
  if (criteria.name === 'VALUE_IN_LIST') return inList(builder, values as [unknown[], boolean?], env)
  return withRule(builder, criteria.name, { values, env })
}

const COMPARED: Readonly<Record<string, string>> = {
  NUMBER:
    'BETWEEN NOT_BETWEEN EQUAL_TO NOT_EQUAL_TO GREATER_THAN GREATER_THAN_OR_EQUAL_TO LESS_THAN LESS_THAN_OR_EQUAL_TO',
  DATE: 'BETWEEN NOT_BETWEEN EQUAL_TO AFTER BEFORE ON_OR_AFTER ON_OR_BEFORE',
  TEXT: 'CONTAINS DOES_NOT_CONTAIN EQUAL_TO',
}
const camel = (words: string) =>
  words.toLowerCase().replace(/(?:^|_)(\w)/g, (_all, letter: string) => letter.toUpperCase())
const comparing = Object.fromEntries(
  Object.entries(COMPARED).flatMap(([kind, tests]) =>
    tests.split(' ').map(test => [`require${camel(kind)}${camel(test)}`, requires(`${kind}_${test}`)]),
  ),
)

const criteriaValues = ({ criteria, values, area, showDropdown }: ValidationRule, { state }: Env) => {
  if (criteria === 'VALUE_IN_RANGE') return [area ? handle('Range', { ...area }) : null, showDropdown]
  if (criteria === 'VALUE_IN_LIST') return [values, showDropdown]
  if (!criteria.startsWith('DATE')) return values
  return values.map(value =>
    typeof value === 'number' && namesDay(value) ? new Date(instantOf(value, state.book.timeZone)) : value,
  )
}

const shared = {
  copy: (rule: ValidationRule) => handle('DataValidationBuilder', { draft: rule }),
  getAllowInvalid: (rule: ValidationRule) => rule.allowInvalid,
  getCriteriaType: (rule: ValidationRule) => enumValue('DataValidationCriteria', rule.criteria),
  getCriteriaValues: (rule: ValidationRule, env: Env) => criteriaValues(rule, env),
  getHelpText: (rule: ValidationRule) => rule.helpText,
}
type Shared = (rule: ValidationRule, env: Env) => unknown
const asBuilder =
  (body: Shared) =>
  ({ draft }: Builder, _args: never, env: Env) =>
    body(draft, env)
const asRule =
  (body: Shared) =>
  ({ rule }: { rule: ValidationRule }, _args: never, env: Env) =>
    body(rule, env)

const dataValidationBuilder = defineClass('DataValidationBuilder', {
  handles: {
    ...comparing,
    ...Object.fromEntries(Object.entries(shared).map(([member, body]) => [member, asBuilder(body)])),
    build: ({ draft }) => handle('DataValidation', { rule: draft }),
    requireCheckbox: requires('CHECKBOX'),
    requireDate: requires('DATE_IS_VALID_DATE'),
    requireFormulaSatisfied: requires('CUSTOM_FORMULA'),
    requireTextIsEmail: requires('TEXT_IS_VALID_EMAIL'),
    requireTextIsUrl: requires('TEXT_IS_VALID_URL'),
    requireValueInList: inList,
    requireValueInRange: inRange,
    setAllowInvalid: (builder, [allowInvalid]: [boolean]) => {
      builder.draft = { ...builder.draft, allowInvalid }
      return builder
    },
    setHelpText: (builder, [helpText]: [string]) => {
      builder.draft = { ...builder.draft, helpText: String(helpText ?? '') }
      return builder
    },
    withCriteria,
  },
})

const dataValidation = defineClass('DataValidation', {
  handles: Object.fromEntries(Object.entries(shared).map(([member, body]) => [member, asRule(body)])),
})

/** Rules for what may be typed, and their builder. */
export const validationClasses = [dataValidationBuilder, dataValidation]
