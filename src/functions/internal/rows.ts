import { type Cell, isBlank, shownCell } from '../../domain/values/cell'
import { isNotMeasured } from '../../domain/values/field'
import { type Arg, blank } from './args'
import { type Given, isUpstream, NOTHING, only, type ReadCell, shapeOf } from './given'
import type { CustomFunction, Environment, Result, Single } from './kind'
import { mixedScale } from './scale'
import { callProblems, isRefused, type Shower } from './show'

export interface Spread {
  readonly fn: CustomFunction
  readonly given: ReadonlyMap<string, Given>
  readonly shown: Shower
  readonly environment: Environment
}

/** A ↔ argument in one call: its cells, or the one cell that serves every row. */
interface Column {
  readonly name: string
  readonly arg: Arg<unknown>
  readonly given: Given
  readonly read: (cell: Cell) => ReadCell<unknown>
}

/** The function for each row: ranges go along, single cells serve every row. */
export function byRow({ fn, given, shown, environment }: Spread): Result {
  const columns = columnsOf(fn, given)
  const shape = commonShape(columns, shown)
  const ranged = columns.filter(column => !column.given.single)
  const shared: Record<string, unknown> = {}
  for (const [name, arg] of Object.entries(fn.args)) {
    if (arg.spread && !servesAll(columns, name)) continue
    const read = arg.read(given.get(name) ?? NOTHING)
    if ('wrong' in read) throw shown.error({ arg: name, ...read })
    shared[name] = read.value
  }
  const deciding = (ranged.some(isDeciding) ? ranged : columns).filter(isDeciding)
  const own = columns.filter(({ name }) => !(name in shared))
  const compared = columns.filter(({ name }) => fn.oneScale?.includes(name))
  const one: OneRow = { deciding, own, compared, values: { ...shared }, run: values => fn.run(values, environment) }
  if (!shape) return oneRow(one, 0, 0)
  const results: Single[][] = []
  for (let r = 0; r < shape.rows; r++) {
    const line: Single[] = []
    for (let c = 0; c < shape.columns; c++) {
      const result = oneRow(one, r, c)
      if (isRefused(result) && result.all) return result
      line.push(result)
    }
    results.push(line)
  }
  return results
}

function columnsOf(fn: CustomFunction, given: ReadonlyMap<string, Given>): Column[] {
  return Object.entries(fn.args).flatMap(([name, arg]): Column[] => {
    const cells = given.get(name) ?? NOTHING
    return arg.spread ? [{ name, arg, given: cells, read: arg.spread(cells) }] : []
  })
}

/** A filled single cell is read once, and is wrong for all rows when it is wrong. */
function servesAll(columns: readonly Column[], name: string): boolean {
  const column = columns.find(one => one.name === name)
  if (!column?.given.single || isBlank(only(column.given))) return false
  return handedOn(column, only(column.given)) === undefined
}

function isDeciding({ arg }: Column): boolean {
  return arg.decides
}

function commonShape(columns: readonly Column[], shown: Shower) {
  const ranges = columns.filter(({ given }) => !given.single).map(({ name, given }) => ({ name, ...shapeOf(given) }))
  const [first, ...others] = ranges
  const odd = others.find(other => other.rows !== first?.rows || other.columns !== first.columns)
  if (first && odd) {
    const values = { first: first.name, firstRows: first.rows, firstColumns: first.columns }
    const second = { second: odd.name, secondRows: odd.rows, secondColumns: odd.columns }
    throw shown.error({ wrong: callProblems.shapes, with: { ...values, ...second } })
  }
  return first
}

function cellAt({ given }: Column, row: number, column: number): Cell {
  return (given.single ? only(given) : given.cells[row]?.[column]) ?? null
}

interface OneRow {
  /** What is blank in all of them is a blank row. */
  readonly deciding: readonly Column[]
  /** What each row has for itself. */
  readonly own: readonly Column[]
  /** What has to be in one scale. */
  readonly compared: readonly Column[]
  /** Clean values by argument; what rows share stands in it, the rest is put in row by row. */
  readonly values: Record<string, unknown>
  readonly run: (values: Record<string, unknown>) => Result
}

function oneRow({ deciding, own, compared, values, run }: OneRow, r: number, c: number): Single {
  if (isBlankRow(deciding, r, c)) return ''
  for (const column of own) {
    const { name, arg } = column
    const cell = cellAt(column, r, c)
    const on = handedOn(column, cell)
    if (on !== undefined) return on
    if (arg.gaps && !column.given.single && isBlank(cell)) return { arg: name, ...blank(arg) }
    const read = column.read(cell)
    if ('wrong' in read) return { arg: name, ...read }
    values[name] = read.value
  }
  const mixed = compared.length > 1 ? mixedScale(compared.map(column => cellAt(column, r, c))) : undefined
  if (mixed) return { arg: compared[0]?.name ?? '', ...mixed }
  const result = run(values)
  return Array.isArray(result) ? '' : (result as Single)
}

function isBlankRow(deciding: readonly Column[], r: number, c: number): boolean {
  for (const column of deciding) if (!isBlank(cellAt(column, r, c))) return false
  return true
}

/** A figure not known yet, not measured, or already refused further up goes through as it is. */
function handedOn({ arg }: Column, cell: Cell): string | undefined {
  if (isUpstream(cell)) return cell
  if (!arg.pending) return undefined
  if (isBlank(cell)) return ''
  return isNotMeasured(cell) ? shownCell(cell) : undefined
}
