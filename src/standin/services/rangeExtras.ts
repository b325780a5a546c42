import type { TextRun } from '../model/cell'
import { displayAt } from '../model/read'
import type { ValidationRule } from '../model/sheet'
import { restyled } from '../model/style'
import { checkbox } from '../model/validation'
import { put } from '../model/write'
import { refuse } from '../refusals'
import type { Env, Members } from '../runtime/define'
import { handle, type RangeRef, type RichText } from '../runtime/handle'
import { mayWrite, sameShape } from './place'
import { styleHandle } from './textStyle'

type Table<T> = readonly (readonly T[])[]
const single = (range: RangeRef) => ({ ...range, rows: 1, columns: 1 })
const fill = <T>(range: RangeRef, value: T): T[][] =>
  Array.from({ length: range.rows }, () => new Array<T>(range.columns).fill(value))

const notes = (range: RangeRef) => range.sheet.read(range, cell => cell?.note ?? '')
const setNotes = (range: RangeRef, table: Table<unknown>, env: Env) => {
  mayWrite(range, env)
  sameShape(table, range)
  range.sheet.editAll(range, (cell, r, c) => {
    cell.note = String(table[r - range.top]?.[c - range.left] ?? '')
  })
  return range
}

const validations = ({ sheet, ...box }: RangeRef) =>
  sheet.read(box, (_cell, row, column) => {
    const rule = sheet.rules.at(row, column)
    return rule && handle('DataValidation', { rule })
  })
const setValidations = (range: RangeRef, table: Table<{ rule: ValidationRule } | null>, env: Env) => {
  mayWrite(range, env)
  sameShape(table, range)
  range.sheet.rules.changeEach(range, (_, r, c) => table[r - range.top]?.[c - range.left]?.rule ?? null)
  return range
}

const richTexts = (range: RangeRef) =>
  range.sheet.read(range, (cell, row, column) => {
    const isText = typeof cell?.value === 'string' && cell.formula === null
    return handle('RichTextValue', {
      text: isText ? displayAt(range.sheet, row, column) : '',
      runs: cell?.runs ?? [],
    })
  })
const setRichTexts = (range: RangeRef, table: Table<RichText>, env: Env) => {
  mayWrite(range, env)
  sameShape(table, range)
  range.sheet.editAll(range, (cell, r, c) => {
    const rich = table[r - range.top]?.[c - range.left]
    if (!rich) return
    if (rich.text.length > 50_000) throw refuse('tooLong')
    put(cell, { value: rich.text === '' ? null : rich.text, formula: null })
    const runs: readonly TextRun[] = rich.runs
    cell.runs = runs.length > 0 ? runs : null
  })
  range.sheet.touch(range)
  return range
}

const insertCheckboxes = (range: RangeRef, values: readonly (string | number | boolean)[], env: Env) => {
  mayWrite(range, env)
  const unchecked = values.length > 1 ? (values[1] ?? false) : false
  const rule = { ...checkbox, values }
  range.sheet.rules.change(range, () => rule)
  range.sheet.editAll(range, cell => {
    if (cell.value === null && cell.formula === null) put(cell, { value: unchecked, formula: null })
  })
  range.sheet.touch(range)
  return range
}

/** Notes, links and rich text of a range. */
export const rangeExtras: Members<RangeRef> = {
  reads: {
    getNote: range => notes(single(range))[0]?.[0],
    getNotes: notes,
    getDataValidation: range => validations(single(range))[0]?.[0],
    getDataValidations: validations,
    getRichTextValue: range => richTexts(single(range))[0]?.[0],
    getRichTextValues: richTexts,
    getTextStyle: range => styleHandle(range.sheet.looks.at(range.top, range.left)),
    getTextStyles: range =>
      range.sheet.read(range, (_cell, row, column) => styleHandle(range.sheet.looks.at(row, column))),
  },
  writes: {
    setNote: (range, [note]: [unknown], env) => setNotes(range, fill(range, note), env),
    setNotes: (range, [table]: [unknown[][]], env) => setNotes(range, table, env),
    clearNote: (range, _args, env) => setNotes(range, fill(range, ''), env),
    setDataValidation: (range, [rule]: [{ rule: ValidationRule } | null], env) =>
      setValidations(range, fill(range, rule), env),
    setDataValidations: (range, [table]: [({ rule: ValidationRule } | null)[][]], env) =>
      setValidations(range, table, env),
    clearDataValidations: (range, _args, env) => setValidations(range, fill(range, null), env),
    setRichTextValue: (range, [rich]: [RichText], env) => setRichTexts(range, fill(range, rich), env),
    setRichTextValues: (range, [table]: [RichText[][]], env) => setRichTexts(range, table, env),
    insertCheckboxes: (range, values: (string | number | boolean)[], env) => insertCheckboxes(range, values, env),
    removeCheckboxes: (range, _args, env) => setValidations(range, fill(range, null), env),
    setTextStyle: (range, [text]: [{ style: Record<string, string> }], env) => {
      mayWrite(range, env)
      const changes = Object.entries(text.style)
      range.sheet.looks.change(range, style =>
        changes.reduce((dressed, [key, value]) => restyled(dressed, key as 'fontColor', value), style),
      )
      return range
    },
  },
}
