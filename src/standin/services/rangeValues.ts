import { canonical, localized } from '../formula/canonical'
import type { Cell } from '../model/cell'
import { displayAt, valueAt } from '../model/read'
import { put, writeBlock } from '../model/write'
import { refuse } from '../refusals'
import type { Env, Members } from '../runtime/define'
import type { RangeRef } from '../runtime/handle'
import { mayWrite, sameShape } from './place'

const topLeft = <T>(rows: T[][]) => rows[0]?.[0]

const values = ({ sheet, ...box }: RangeRef) => sheet.read(box, (_cell, row, column) => valueAt(sheet, row, column))
const shown = ({ sheet, ...box }: RangeRef) => sheet.read(box, (_cell, row, column) => displayAt(sheet, row, column))
const formulaOf = (cell: Cell | undefined, locale: string) =>
  cell?.formula === null || cell === undefined ? '' : `=${localized(cell.formula, locale)}`
const formulas = (range: RangeRef) => range.sheet.read(range, cell => formulaOf(cell, range.sheet.book.locale))

const fill = <T>(range: RangeRef, value: T): T[][] =>
  Array.from({ length: range.rows }, () => new Array<T>(range.columns).fill(value))

const setValues = (range: RangeRef, rows: readonly (readonly unknown[])[], env: Env) => {
  mayWrite(range, env)
  sameShape(rows, range)
  writeBlock(range.sheet, range, rows)
  return range
}

const setFormulas = (range: RangeRef, rows: readonly (readonly string[])[], env: Env) => {
  mayWrite(range, env)
  sameShape(rows, range)
  const { locale } = range.sheet.book
  if (rows.some(row => row.some(text => text.length > 50_000))) throw refuse('tooLong')
  range.sheet.editAll(range, (cell, r, c) => {
    const text = rows[r - range.top]?.[c - range.left] ?? ''
    put(cell, { value: null, formula: text === '' ? null : canonical(text.replace(/^=/, ''), locale) })
  })
  range.sheet.touch(range)
  return range
}

/** What stands in the cells of a range, and its formulas. */
export const rangeValues: Members<RangeRef> = {
  reads: {
    getValue: range => topLeft(values({ ...range, rows: 1, columns: 1 })),
    getValues: values,
    getDisplayValue: range => topLeft(shown({ ...range, rows: 1, columns: 1 })),
    getDisplayValues: shown,
    getFormula: range => topLeft(formulas({ ...range, rows: 1, columns: 1 })),
    getFormulas: formulas,
    isChecked: range => {
      const found = new Set(values(range).flat())
      if (found.size !== 1) return null
      const [only] = found
      return typeof only === 'boolean' ? only : null
    },
  },
  writes: {
    setValue: (range, [value]: [unknown], env) => setValues(range, fill(range, value), env),
    setValues: (range, [rows]: [unknown[][]], env) => setValues(range, rows, env),
    setFormula: (range, [formula]: [string], env) => setFormulas(range, fill(range, String(formula)), env),
    setFormulas: (range, [rows]: [string[][]], env) => setFormulas(range, rows, env),
    check: (range, _args, env) => setValues(range, fill(range, true), env),
    uncheck: (range, _args, env) => setValues(range, fill(range, false), env),
  },
}
