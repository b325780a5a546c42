import { type Cell, isBlank, isPercent, shownCell } from '../../domain/values/cell'
import { type Field, raw, type Setting } from '../../domain/values/field'
import type { Problem } from '../../domain/values/issue'
import { readNumber, unitFactor } from '../../domain/values/number'
import type { Values } from '../../domain/values/text'
import { settingNamed } from '../settings/settings'
import { findHeader, type Header } from '../table/header'
import type { Grid, Table } from '../table/table'

/** A cell that only we could read, and what formulas read in its place. Rows and columns count from 1. */
export interface Tidied {
  readonly row: number
  readonly column: number
  readonly from: Cell
  readonly to: Cell
  /** The number format that holds it. */
  readonly format: string
  /** Something was assumed, such as the year of `3月`. */
  readonly remark?: Remark | undefined
}

interface Remark {
  readonly problem: Problem
  readonly with: Values
}

export interface Tidying {
  readonly setting: Setting
  /** What 1 of a KPI's unit is worth in plain units: 万元 is 10 000. */
  readonly factorOf: (kpi: string) => number
  /** Only these cells, counted from 1. */
  readonly within?: Box
}

export interface Box {
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
}

/**
 * Cells of a table that only we can read, such as `1200万`, `９５％`, a date in a column of months or a name with stray
 * blanks. What cannot be read, and what formulas read anyway, is left alone.
 */
export function tidied(table: Table, grid: Grid, tidying: Tidying): Tidied[] {
  const header = findHeader(table, grid)
  if (header.columns.size === 0) return []
  const sheet: Sheet = { table, grid, header, tidying }
  const { top, bottom } = rowsOf(sheet)
  const found: Tidied[] = []
  for (let row = top; row < bottom; row++) {
    for (const at of columnsOf(sheet)) {
      const one = tidiedCell(sheet, row, at)
      if (one) found.push(one)
    }
  }
  return found
}

interface Sheet {
  readonly table: Table
  readonly grid: Grid
  readonly header: Header
  readonly tidying: Tidying
}

interface At {
  readonly index: number
  /** None for a column of figures that the table leaves open. */
  readonly id: string | undefined
  readonly name: string
}

function rowsOf({ grid, header, tidying: { within } }: Sheet): { readonly top: number; readonly bottom: number } {
  const first = header.row + 1
  if (!within) return { top: first, bottom: grid.cells.length }
  return {
    top: Math.max(first, within.top - 1),
    bottom: Math.min(grid.cells.length, within.top - 1 + within.rows),
  }
}

function columnsOf({ table, header, tidying: { within } }: Sheet): At[] {
  const known = [...header.columns].flatMap(([id, index]): At[] =>
    table.columns[id]?.formula ? [] : [{ index, id, name: id }],
  )
  const open = table.open ? header.others.map(({ header: name, index }): At => ({ index, id: undefined, name })) : []
  const isWithin = ({ index }: At) => !within || (index >= within.left - 1 && index < within.left - 1 + within.columns)
  return [...known, ...open].filter(isWithin)
}

const figures = raw()

function tidiedCell(sheet: Sheet, row: number, at: At): Tidied | undefined {
  const { grid, tidying } = sheet
  const from = grid.cells[row]?.[at.index] ?? null
  if (isBlank(from) || isPercent(from)) return undefined
  const field = fieldAt(sheet, row, at)
  const read = field?.tidy?.(from, tidying.setting)
  if (!field || read === undefined) return undefined
  const to = field.inUnit ? inUnit(sheet, { row, at, from, read }) : read
  const isDayAsText = isDated(field) && grid.dayTexts?.has(`${row},${at.index}`)
  if (to === from && !isDayAsText) return undefined
  const remark = remarkOf(field, from, tidying.setting)
  return { row: row + 1, column: at.index + 1, from, to, format: formatHolding(field, to), remark }
}

/** Formulas reckon with its cells as days. */
function isDated({ format = '' }: Field<unknown>): boolean {
  return /yy/i.test(format)
}

function remarkOf(field: Field<unknown>, cell: Cell, setting: Setting): Remark | undefined {
  const read = field.read(cell, setting)
  return 'remark' in read && read.remark ? { problem: read.remark, with: read.with ?? {} } : undefined
}

/** A setting has the kind of value its row says. */
function fieldAt({ table, grid, header }: Sheet, row: number, { id }: At): Field<unknown> | undefined {
  if (id === undefined) return figures
  const column = table.columns[id]
  if (table.id !== 'settings' || id !== 'value') return column?.field
  return settingNamed(shownCell(grid.cells[row]?.[header.columns.get('setting') ?? -1] ?? null))?.field
}

function formatHolding({ format = 'General' }: Field<unknown>, cell: Cell): string {
  return isPercent(cell) && !format.includes('%') ? '0.0#%' : format
}

interface Figure {
  readonly row: number
  readonly at: At
  readonly from: Cell
  readonly read: Cell
}

/** A number with a unit of its own, such as 120万, is absolute: in a column of 万元 it is 120. */
function inUnit(sheet: Sheet, { row, at, from, read }: Figure): Cell {
  if (typeof read !== 'number' || typeof from !== 'string' || !readNumber(from)?.scaled) return read
  return read / factorAt(sheet, row, at)
}

function factorAt({ table, grid, header, tidying }: Sheet, row: number, { id, name }: At): number {
  const cell = (column: string) => shownCell(grid.cells[row]?.[header.columns.get(column) ?? -1] ?? null)
  if (id === undefined) return tidying.factorOf(name)
  if (table.columns.unit) return unitFactor(cell('unit'))
  return table.columns.kpi ? tidying.factorOf(cell('kpi')) : 1
}
