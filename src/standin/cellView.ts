import { localized } from './formula/canonical'
import { type Box, boxName } from './model/area'
import { CellError } from './model/cell'
import { displayAt, valueAt } from './model/read'
import type { Sheet, ValidationRule } from './model/sheet'

/** One cell as a person sees it. */
export interface CellView {
  readonly value: string | number | boolean | Date
  readonly formula: string
  /** What a person reads when pointing at a cell with an error. */
  readonly error: string
  readonly display: string
  /** Empty when automatic. */
  readonly format: string
  readonly note: string
  readonly link: string | null
  readonly background: string
  readonly fontColor: string
  readonly bold: boolean
  /** The dropdown's items or the range they come from; null without validation. */
  readonly choices: readonly string[] | string | null
}

const choicesOf = (rule: ValidationRule | null) => {
  if (!rule) return null
  return rule.area ? `'${rule.area.sheet.name}'!${boxName(rule.area)}` : rule.values.map(String)
}

/** A cell as a person sees it, its formula computed. */
export const cellView = (sheet: Sheet, { top, left }: Box): CellView => {
  sheet.book.formulas.settle(sheet)
  const cell = sheet.peek(top, left)
  const style = sheet.looks.at(top, left)
  return {
    value: valueAt(sheet, top, left),
    formula: cell?.formula ? `=${localized(cell.formula, sheet.book.locale)}` : '',
    error: cell?.value instanceof CellError ? cell.value.message : '',
    display: displayAt(sheet, top, left),
    format: style.numberFormat ?? '',
    note: cell?.note ?? '',
    link: cell?.runs?.find(run => run.link !== null)?.link ?? null,
    background: style.background ?? '#ffffff',
    fontColor: style.fontColor ?? '#000000',
    bold: style.fontWeight === 'bold',
    choices: choicesOf(sheet.rules.at(top, left)),
  }
}
