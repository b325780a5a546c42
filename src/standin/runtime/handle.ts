import type { Box } from '../model/area'
import type { TextRun } from '../model/cell'
import type { Protection } from '../model/protection'
import type { Area, Chart, ConditionalRule, Sheet, ValidationRule } from '../model/sheet'
import type { Style } from '../model/style'
import type { Metadata, NamedRange, Workbook } from '../model/workbook'
import { enumNames } from './surface'

/** A value of an Apps Script enumeration; there is one object per name. */
export class EnumValue {
  constructor(
    readonly type: string,
    readonly name: string,
    readonly ordinal: number,
  ) {}
  toString() {
    return this.name
  }
}

const enumValues = new Map<string, EnumValue>()
/** A member of an enum of Apps Script; the same object each time. */
export const enumValue = (type: string, name: string): EnumValue => {
  const key = `${type}.${name}`
  const known = enumValues.get(key)
  if (known) return known
  const ordinal = enumNames(type)?.indexOf(name) ?? -1
  if (ordinal < 0) throw new Error(`there is no ${key}`)
  const made = new EnumValue(type, name, ordinal)
  enumValues.set(key, made)
  return made
}

/** A range as a script holds it. Null sizes are open ends: they follow the grid. */
export interface RangeRef extends Area {
  readonly openRows?: boolean
  readonly openColumns?: boolean
}
/** A text with looks of its parts. */
export interface RichText {
  readonly text: string
  readonly runs: readonly TextRun[]
  readonly start?: number
}
/** Something under construction: `build` freezes what it holds now. */
export interface Draft<T> {
  draft: T
}
/** A menu that is being built. */
export interface MenuDraft {
  label: string
  items: (MenuDraft | { label: string; functionName: string } | 'separator')[]
}
/** A page that is being built. */
export interface HtmlDraft {
  content: string
  file: string | null
  title: string
  width: number | null
  height: number | null
}
/** A trigger that is being built. */
export interface TriggerDraft {
  handler: string
  event: string
  source: string
  schedule: Record<string, number | string>
}
/** One of the property stores or caches, by name. */
export interface Store {
  readonly name: string
}
/** Rows or columns that fold together; lines are counted from 0. */
export interface LineGroup {
  readonly sheet: Sheet
  readonly axis: 'rows' | 'columns'
  readonly from: number
  readonly to: number
  readonly depth: number
}

/** A chart that is being built. */
export interface ChartDraft {
  readonly draft: Chart
}

/** What the stand-in holds behind an object of each class. */
export interface Selves {
  AuthorizationInfo: { readonly scopes: readonly string[] }
  BooleanCondition: { readonly rule: ConditionalRule }
  Cache: Store
  ClockTriggerBuilder: TriggerDraft
  ChartOptions: { readonly options: Chart['options'] }
  Color: { readonly hex: string }
  ColorBuilder: Draft<string>
  ContainerInfo: { readonly at: Chart['at'] }
  ConditionalFormatRule: { readonly rule: ConditionalRule }
  ConditionalFormatRuleBuilder: Draft<ConditionalRule>
  DataValidation: { readonly rule: ValidationRule }
  DataValidationBuilder: Draft<ValidationRule>
  DeveloperMetadata: { readonly entry: Metadata; readonly book: Workbook }
  DeveloperMetadataFinder: {
    readonly book: Workbook
    readonly within: Sheet | null
    readonly tests: ((entry: Metadata) => boolean)[]
  }
  DeveloperMetadataLocation: { readonly place: Metadata['place']; readonly book: Workbook }
  EmbeddedAreaChartBuilder: ChartDraft
  EmbeddedBarChartBuilder: ChartDraft
  EmbeddedChart: { readonly chart: Chart }
  EmbeddedChartBuilder: ChartDraft
  EmbeddedColumnChartBuilder: ChartDraft
  EmbeddedLineChartBuilder: ChartDraft
  EmbeddedPieChartBuilder: ChartDraft
  EmbeddedScatterChartBuilder: ChartDraft
  Filter: { readonly sheet: Sheet; readonly box: Box }
  GradientCondition: { readonly rule: ConditionalRule }
  Group: LineGroup
  HtmlOutput: HtmlDraft
  Lock: Store
  Menu: MenuDraft
  NamedRange: { readonly named: NamedRange; readonly book: Workbook }
  Properties: Store
  Protection: { readonly protection: Protection; readonly book: Workbook }
  Range: RangeRef
  RangeList: { readonly ranges: readonly RangeRef[] }
  RgbColor: { readonly hex: string }
  RichTextValue: RichText
  RichTextValueBuilder: Draft<RichText>
  Selection: { readonly book: Workbook }
  Sheet: Sheet
  Spreadsheet: Workbook
  SpreadsheetTriggerBuilder: TriggerDraft
  TextStyle: { readonly style: Style }
  TextStyleBuilder: Draft<Style>
  Trigger: { readonly id: string }
  TriggerBuilder: { readonly handler: string }
  Ui: Store
  User: { readonly email: string }
}
export type HandleType = keyof Selves

const types = new WeakMap<object, string>()
/** The class of a service object, undefined for anything else. */
export const typeOf = (value: object): string | undefined =>
  value instanceof EnumValue ? value.type : types.get(value)

/** A service object on its way to the script. */
export class Handle {
  constructor(
    readonly type: string,
    readonly self: object,
  ) {
    if (!types.has(self)) types.set(self, type)
  }
}
/** What a script gets of something of ours. */
export const handle = <K extends HandleType>(type: K, self: Selves[K]) => new Handle(type, self)
