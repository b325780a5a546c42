import { type Cell, isBlank, shownCell } from '../domain/cell'
import { isNotMeasured } from '../domain/field'
import { blank, type Given, isUpstream, NOTHING, type Refused, shapeOf } from './args'
import type { CustomFunction, Shown } from './kind'
import { callProblems, isRefused, type Shower } from './show'

export interface Spread {
  readonly fn: CustomFunction
  readonly given: ReadonlyMap<string, Given>
  readonly shown: Shower
  readonly spread: readonly string[]
}

/** The function for each row: ranges go along, single cells serve every row. */
export function byRow({ fn, given, shown, spread }: Spread): unknown {
  const ranges = spread.filter(name => given.get(name)?.single === false)
  const shape = commonShape(ranges, given, shown)
  const shared: Record<string, unknown> = {}
  for (const name of Object.keys(fn.args).filter(name => !ranges.includes(name))) {
    const cell = given.get(name) ?? NOTHING
    if (spread.includes(name) && (handedOn(fn, name, cell) !== undefined || isBlank(cell.cells[0]?.[0]))) continue
    const read = fn.args[name]?.read(cell)
    if (read && 'wrong' in read) throw shown.error({ arg: name, ...read })
    shared[name] = read?.value
  }
  const row = (at: { row: number; column: number }) => oneRow({ fn, given, spread, ranges, shared, at })
  if (!shape) return shown.result(row({ row: 0, column: 0 }))
  const results = Array.from({ length: shape.rows }, (_, r) =>
    Array.from({ length: shape.columns }, (_, c) => row({ row: r, column: c })),
  )
  const general = results.flatMap(cells => cells.filter(isRefused)).find(refusal => refusal.all)
  return shown.result(general ?? results)
}

function commonShape(ranges: readonly string[], given: ReadonlyMap<string, Given>, shown: Shower) {
  const [first, ...others] = ranges.map(name => ({ name, ...shapeOf(given.get(name) ?? NOTHING) }))
  const odd = others.find(other => other.rows !== first?.rows || other.columns !== first.columns)
  if (first && odd) {
    const values = { first: first.name, firstRows: first.rows, firstColumns: first.columns }
    const second = { second: odd.name, secondRows: odd.rows, secondColumns: odd.columns }
    throw shown.error({ wrong: callProblems.shapes, with: { ...values, ...second } })
  }
  return first
}

interface RowAt extends Omit<Spread, 'shown'> {
  readonly ranges: readonly string[]
  readonly shared: Readonly<Record<string, unknown>>
  readonly at: { readonly row: number; readonly column: number }
}

function oneRow({ fn, given, spread, ranges, shared, at }: RowAt): Shown | Refused {
  const cellAt = (name: string): Cell => {
    const cells = given.get(name)?.cells
    return (ranges.includes(name) ? cells?.[at.row]?.[at.column] : cells?.[0]?.[0]) ?? null
  }
  const needed = spread.filter(name => fn.args[name]?.decides)
  const deciding = needed.some(name => ranges.includes(name)) ? needed.filter(name => ranges.includes(name)) : needed
  if (deciding.every(name => isBlank(cellAt(name)))) return ''
  const values: Record<string, unknown> = { ...shared }
  for (const name of spread.filter(name => !(name in shared))) {
    const arg = fn.args[name]
    const cell: Given = { cells: [[cellAt(name)]], single: true }
    const on = handedOn(fn, name, cell)
    if (on !== undefined) return on
    if (arg?.gaps && ranges.includes(name) && isBlank(cellAt(name))) return { arg: name, ...blank(arg) }
    const read = arg?.read(cell)
    if (read && 'wrong' in read) return { arg: name, ...read }
    values[name] = read?.value
  }
  const result = fn.run(values)
  return typeof result === 'object' && !isRefused(result) ? '' : result
}

/** A figure not known yet, not measured, or already refused further up goes through as it is. */
function handedOn(fn: CustomFunction, name: string, given: Given): string | undefined {
  const cell = given.cells[0]?.[0] ?? null
  if (isUpstream(cell)) return cell
  if (!fn.args[name]?.pending) return undefined
  if (isBlank(cell)) return ''
  return isNotMeasured(cell) ? shownCell(cell) : undefined
}
