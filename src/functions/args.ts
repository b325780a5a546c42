import { type Cell, isBlank } from '../domain/cell'
import { type Field, isNotMeasured, type Read } from '../domain/field'
import { type Problem, problems } from '../domain/issue'
import type { Values, Wording } from '../domain/text'

/** An argument as its cells; `single` where it was one cell. */
export interface Given {
  readonly cells: ReadonlyArray<readonly Cell[]>
  readonly single: boolean
}

/** Where in a range, counted from 1. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** Why there is no result: the problem, and the argument and cell it lies in. */
export interface Refused {
  readonly wrong: Problem
  readonly with?: Values
  readonly arg?: string
  readonly at?: Spot
  /** Not only this row: the argument is shared by all. */
  readonly all?: boolean
}

/** What one argument is, what it accepts, and how its cells become a clean value. */
export interface Arg<T> {
  readonly label: Wording
  /** What may be given, with an example. */
  readonly accepts: Wording
  readonly type: string
  readonly optional: boolean
  /** ↔ one cell or a range; the function is computed cell by cell. */
  readonly spread: boolean
  /** A row is blank when all arguments that decide it are. */
  readonly decides: boolean
  /** A blank cell is a figure not known yet, and leaves its row blank. */
  readonly pending: boolean
  /** May be left out, but a blank inside a range is a gap. */
  readonly gaps: boolean
  read(given: Given): Read<T> | Refused
}

export interface About {
  readonly label: Wording
  readonly accepts: Wording
}

const argProblems = problems('argument', {
  blank: {
    severity: 'leavesOut',
    what: { en: 'it is blank', 'zh-CN': '没有填' },
    mend: { en: 'Give {accepts}.', 'zh-CN': '请填写{accepts}。' },
  },
  oneCell: {
    severity: 'leavesOut',
    what: { en: 'it is a range of {rows} × {columns} cells', 'zh-CN': '是 {rows} 行 × {columns} 列的区域' },
    mend: { en: 'Give one cell: {accepts}.', 'zh-CN': '请只给一个单元格:{accepts}。' },
  },
  upstream: {
    severity: 'leavesOut',
    what: { en: '{found}', 'zh-CN': '{found}' },
    mend: { en: 'Mend that cell first.', 'zh-CN': '请先处理该单元格。' },
  },
  columns: {
    severity: 'leavesOut',
    what: { en: 'it has {found} columns', 'zh-CN': '只有 {found} 列' },
    mend: { en: 'Give {accepts}.', 'zh-CN': '请填写{accepts}。' },
  },
})

const BY_ROW = { type: 'number|range', optional: false, spread: true, decides: true, pending: false, gaps: false }
const ONE = { ...BY_ROW, type: 'number', spread: false, decides: false }
const RANGE = { ...ONE, type: 'range' }

function refused(problem: Problem, about: About, values: Values = {}): Refused {
  return { wrong: problem, with: { ...values, accepts: { id: 'accepts', ...about.accepts } } }
}

/** A blank where a value is needed. */
export function blank(about: About): Refused {
  return refused(argProblems.blank, about)
}

function only(given: Given): Cell {
  return given.cells[0]?.[0] ?? null
}

/** ↔ One value for each row; a blank is a gap to be filled. */
export function each<T>(field: Field<T>, about: About): Arg<T> {
  const read = (given: Given) => (isBlank(only(given)) ? blank(about) : field.read(only(given), NO_CLOCK))
  return { ...about, ...BY_ROW, read }
}

/** ↔ One figure for each row; a blank one is not known yet, and 免考 is handed on. */
export function eachFigure<T>(field: Field<T>, about: About): Arg<T> {
  return { ...each(field, about), pending: true }
}

/** ↔ One value for each row, with the value a blank stands for. */
export function eachOr<T, const U>(field: Field<T>, otherwise: U, about: About): Arg<T | U> {
  const read = (given: Given): Read<T | U> | Refused =>
    isBlank(only(given)) ? { value: otherwise } : field.read(only(given), NO_CLOCK)
  return { ...about, ...BY_ROW, optional: true, decides: false, read }
}

/** ↔ One value for each row; what a blank means is the function's to say. */
export function eachOrBlank<T>(field: Field<T>, about: About): Arg<T | undefined> {
  return { ...eachOr(field, undefined, about), optional: false }
}

/** ↔ An argument that may be left out altogether; where it is given, each row needs its own. */
export function eachIfGiven<T>(field: Field<T>, about: About): Arg<T | undefined> {
  return { ...eachOr(field, undefined, about), gaps: true }
}

/** One cell. */
export function one<T>(field: Field<T>, about: About): Arg<T> {
  const read = (given: Given): Read<T> | Refused => {
    if (!given.single) return refused(argProblems.oneCell, about, shapeOf(given))
    return isBlank(only(given)) ? blank(about) : field.read(only(given), NO_CLOCK)
  }
  return { ...about, ...ONE, read }
}

/** One cell, with the value a blank stands for. */
export function oneOr<T, const U>(field: Field<T>, otherwise: U, about: About): Arg<T | U> {
  const needed = one(field, about)
  const read = (given: Given): Read<T | U> | Refused =>
    given.single && isBlank(only(given)) ? { value: otherwise } : needed.read(given)
  return { ...needed, optional: true, read }
}

/** What stands in one cell of a list. */
export interface Item<T> {
  readonly cell: Cell
  readonly value?: T
  readonly notMeasured?: boolean
  readonly refused?: Refused
}

/** A range read in its order, with its shape. */
export interface List<T> {
  readonly given: Given
  readonly items: ReadonlyArray<Item<T>>
}

/** Σ A range taken as a whole: what cannot be read in it is refused, with its position. */
export function list<T>(field: Field<T>, about: About): Arg<List<T>> {
  const read = (given: Given): Read<List<T>> | Refused => {
    const items = itemsOf(given, field)
    return items.find(item => item.refused)?.refused ?? { value: { given, items } }
  }
  return { ...about, ...RANGE, read }
}

/** Like `list`, and may be left out. */
export function listOr<T>(field: Field<T>, about: About): Arg<List<T> | undefined> {
  const needed = list(field, about)
  const read = (given: Given): Read<List<T> | undefined> | Refused =>
    given.single && isBlank(only(given)) ? { value: undefined } : needed.read(given)
  return { ...needed, optional: true, read }
}

/** ↔ A range whose rows bear on each other (ranks): a bad row shows its problem and the others count. */
export function column<T>(field: Field<T>, about: About): Arg<List<T>> {
  return { ...list(field, about), read: given => ({ value: { given, items: itemsOf(given, field) } }) }
}

function itemsOf<T>(given: Given, field: Field<T>): Item<T>[] {
  return given.cells.flatMap((row, r) =>
    row.map((cell, c): Item<T> => {
      if (isBlank(cell)) return { cell }
      if (isNotMeasured(cell)) return { cell, notMeasured: true }
      const read = readOrUpstream(field, cell)
      if (!('wrong' in read)) return { cell, value: read.value }
      return { cell, refused: given.single ? read : { ...read, at: { row: r + 1, column: c + 1 } } }
    }),
  )
}

/** A formula further up may have refused already: its message is the reason here. */
function readOrUpstream<T>(field: Field<T>, cell: Cell): Read<T> | Refused {
  if (!isUpstream(cell)) return field.read(cell, NO_CLOCK)
  return { wrong: argProblems.upstream, with: { found: cell.replace(/^⚠\s*/, '').replace(/[.。]$/, '') } }
}

/** A text one of our formulas shows in place of a result. */
export function isUpstream(cell: Cell): cell is string {
  return typeof cell === 'string' && cell.startsWith('⚠')
}

/** Cells as they stand, for rules whose reading depends on another argument; blank is undefined. */
export function cells(about: About): Arg<ReadonlyArray<readonly Cell[]> | undefined> {
  const read = (given: Given) => ({ value: given.single && isBlank(only(given)) ? undefined : given.cells })
  return { ...about, ...RANGE, optional: true, read }
}

type Row<F extends readonly Field<unknown>[]> = { readonly [I in keyof F]: F[I] extends Field<infer T> ? T : never }

/** Rows of a small table, each column with its own reader; blank rows are passed over. */
export function table<const F extends readonly Field<unknown>[]>(fields: F, about: About): Arg<ReadonlyArray<Row<F>>> {
  const read = (given: Given): Read<ReadonlyArray<Row<F>>> | Refused => {
    const { columns } = shapeOf(given)
    if (columns < fields.length) return refused(argProblems.columns, about, { found: columns })
    const rows: Row<F>[] = []
    for (const [r, row] of given.cells.entries()) {
      if (row.every(cell => isBlank(cell))) continue
      const read = fields.map((field, c) => readIn(field, row[c] ?? null, about, { row: r + 1, column: c + 1 }))
      const bad = read.find((entry): entry is Refused => 'wrong' in entry)
      if (bad) return bad
      rows.push(read.map(entry => ('value' in entry ? entry.value : undefined)) as unknown as Row<F>)
    }
    return rows.length > 0 ? { value: rows } : blank(about)
  }
  return { ...about, ...RANGE, read }
}

function readIn(field: Field<unknown>, cell: Cell, about: About, at: Spot): Read<unknown> | Refused {
  if (isBlank(cell)) return { ...blank(about), at }
  const read = field.read(cell, NO_CLOCK)
  return 'wrong' in read ? { ...read, at } : read
}

export function shapeOf({ cells }: Given): { rows: number; columns: number } {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 }
}

/** A formula may not depend on today, so nothing is assumed from it. */
const NO_CLOCK = { today: '1970-01-01' }

export const NOTHING: Given = { cells: [[null]], single: true }

/** Results in the shape of a list, item by item; what stands in for an item without a value comes first. */
export function inShapeOf<T, R>({ given, items }: List<T>, result: (item: Item<T>, index: number) => R): R[][] {
  const { columns } = shapeOf(given)
  const results = items.map(result)
  return given.cells.map((_, row) => results.slice(row * columns, (row + 1) * columns))
}

/** What a cell shows that holds no value: blank, not measured, or what is wrong with it. */
export function withoutValue<T>({ cell, notMeasured, refused }: Item<T>, arg: string): string | Refused {
  if (isUpstream(cell)) return cell
  if (refused) return { arg, ...refused }
  return notMeasured ? String(cell) : ''
}
