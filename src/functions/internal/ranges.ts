import { type Cell, isBlank, isError } from '../../domain/values/cell'
import { type Field, isNotMeasured, text } from '../../domain/values/field'
import { problems } from '../../domain/values/issue'
import { type About, type Arg, blank, readOrUpstream, refused } from './args'
import { type Given, isUpstream, only, type ReadCell, type Refused, type Spot, shapeOf } from './given'
import { mixedScale } from './scale'
import { misfitOf } from './upperEdges'

const rangeProblems = problems('range', {
  columns: {
    severity: 'leavesOut',
    what: { en: 'it has too few columns ({found})', 'zh-CN': '列数不够(只有 {found} 列)' },
    mend: { en: 'Give {accepts}.', 'zh-CN': '请填写{accepts}。' },
  },
  tooManyColumns: {
    severity: 'leavesOut',
    what: { en: 'it has {found} columns, {most} are read', 'zh-CN': '有 {found} 列,只读取 {most} 列' },
    mend: { en: 'Give {accepts}.', 'zh-CN': '请填写{accepts}。' },
  },
  ends: {
    severity: 'leavesOut',
    what: {
      en: 'it has 3 columns, but row {row} ends at {to} and the next begins at {next}',
      'zh-CN': '有 3 列,但第 {row} 行止于 {to},下一行从 {next} 开始',
    },
    mend: {
      en: 'Give two columns, from and rate; or three, from, to and rate, where each row ends where the next begins.',
      'zh-CN': '请给两列(起点、比率);或三列(起点、终点、比率),每行的终点等于下一行的起点。',
    },
  },
  shapes: {
    severity: 'leavesOut',
    what: {
      en: 'it is {rows} × {columns} cells, {other} is {otherRows} × {otherColumns}',
      'zh-CN': '为 {rows} 行 × {columns} 列,{other} 为 {otherRows} 行 × {otherColumns} 列',
    },
    mend: { en: 'Give ranges of equal shape.', 'zh-CN': '请使用形状相同的区域。' },
  },
})

const RANGE = {
  type: 'range',
  optional: false,
  decides: false,
  pending: false,
  gaps: false,
  reduces: false,
} as const

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
  const read = (given: Given): ReadCell<List<T>> => {
    const items = itemsOf(given, field)
    return items.find(item => item.refused)?.refused ?? mixedIn(given, field) ?? { value: { given, items } }
  }
  return { ...RANGE, ...about, reduces: true, read }
}

/** Like `list`, and may be left out. */
export function listOr<T>(field: Field<T>, about: About): Arg<List<T> | undefined> {
  const needed = list(field, about)
  const read = (given: Given): ReadCell<List<T> | undefined> =>
    given.single && isBlank(only(given)) ? { value: undefined } : needed.read(given)
  return { ...needed, optional: true, read }
}

/** A range whose rows bear on each other (ranks): a bad row shows its problem and the others count. */
export function column<T>(field: Field<T>, about: About): Arg<List<T>> {
  const read = (given: Given): ReadCell<List<T>> =>
    mixedIn(given, field) ?? { value: { given, items: itemsOf(given, field) } }
  return { ...list(field, about), reduces: false, read }
}

/** Figures of a list are in one scale; where 95 and 95 % differ their reader settles it. */
function mixedIn({ cells }: Given, field: Field<unknown>): Refused | undefined {
  return field.percents ? undefined : mixedScale(cells.flat())
}

function itemsOf<T>(given: Given, field: Field<T>): Item<T>[] {
  return given.cells.flatMap((row, r) =>
    row.map((cell, c) => itemOf(cell, field, given, { row: r + 1, column: c + 1 })),
  )
}

function itemOf<T>(cell: Cell, field: Field<T>, { single }: Given, at: Spot): Item<T> {
  if (isBlank(cell)) return { cell }
  if (isNotMeasured(cell)) return { cell, notMeasured: true }
  const read = readOrUpstream(field, cell)
  if (!('wrong' in read)) return { cell, value: read.value }
  return { cell, refused: single ? read : { ...read, at } }
}

/** Cells as they stand, for rules whose reading depends on another argument; blank is undefined. */
export function cells(about: About): Arg<ReadonlyArray<readonly Cell[]> | undefined> {
  const read = (given: Given) => ({ value: given.single && isBlank(only(given)) ? undefined : given.cells })
  return { ...RANGE, ...about, optional: true, read }
}

/** Like `cells`, for few of them: one that shows an error is refused with its position. */
export function soundCells(about: About): Arg<ReadonlyArray<readonly Cell[]> | undefined> {
  const any = cells(about)
  return { ...any, read: given => firstError(given) ?? any.read(given) }
}

/** Like `soundCells`, and must be there. */
export function neededCells(about: About): Arg<ReadonlyArray<readonly Cell[]>> {
  const read = (given: Given): ReadCell<ReadonlyArray<readonly Cell[]>> =>
    isNothing(given) ? blank(about) : (firstError(given) ?? { value: given.cells })
  return { ...RANGE, ...about, read }
}

function isNothing({ cells }: Given): boolean {
  return cells.every(row => row.every(cell => isBlank(cell)))
}

/** Why the first cell that shows an error, or a refusal of ours, cannot be used. */
function firstError(given: Given): Refused | undefined {
  for (const [r, row] of given.cells.entries()) {
    for (const [c, cell] of row.entries()) {
      if (!isError(cell) && !isUpstream(cell)) continue
      const read = readOrUpstream(anyText, cell)
      return 'wrong' in read ? (given.single ? read : { ...read, at: { row: r + 1, column: c + 1 } }) : undefined
    }
  }
  return undefined
}

const anyText = text()

type Row<F extends readonly Field<unknown>[]> = { readonly [I in keyof F]: F[I] extends Field<infer T> ? T : never }

/** Rows of a small table, each column with its own reader; blank rows are passed over, other columns are refused. */
export function table<const F extends readonly Field<unknown>[]>(fields: F, about: About): Arg<ReadonlyArray<Row<F>>> {
  return tableOf(fields, about, given => {
    const found = filledColumns(given)
    if (found > fields.length) return refused(rangeProblems.tooManyColumns, about, { found, most: fields.length })
    return { value: fields.map((_, column) => column) }
  })
}

/** Rows of from and a rate; also of from, to and a rate, where each row ends where the next begins. */
export function tierTable<const F extends readonly [Field<unknown>, Field<unknown>]>(
  fields: F,
  about: About,
): Arg<ReadonlyArray<Row<F>>> {
  return tableOf(fields, about, given => {
    const found = filledColumns(given)
    if (found <= 2) return { value: [0, 1] }
    if (found > 3) return refused(rangeProblems.tooManyColumns, about, { found, most: 3 })
    const misfit = misfitOf(given.cells)
    return misfit ? refused(rangeProblems.ends, about, { ...misfit }) : { value: [0, 2] }
  })
}

/** The last column that holds anything, counted from 1. */
function filledColumns({ cells }: Given): number {
  let last = 0
  for (const row of cells) for (const [c, cell] of row.entries()) if (!isBlank(cell) && c >= last) last = c + 1
  return last
}

function tableOf<const F extends readonly Field<unknown>[]>(
  fields: F,
  about: About,
  columnsOf: (given: Given) => ReadCell<readonly number[]>,
): Arg<ReadonlyArray<Row<F>>> {
  const read = (given: Given): ReadCell<ReadonlyArray<Row<F>>> => {
    const { columns } = shapeOf(given)
    if (isNothing(given)) return blank(about)
    if (given.single) {
      const error = firstError(given)
      if (error) return error
    }
    if (columns < fields.length) return refused(rangeProblems.columns, about, { found: columns })
    const chosen = columnsOf(given)
    if ('wrong' in chosen) return chosen
    const rows: Row<F>[] = []
    for (const [r, row] of given.cells.entries()) {
      if (row.every(cell => isBlank(cell))) continue
      const read = fields.map((field, f) => {
        const c = chosen.value[f] ?? f
        return readIn(field, row[c] ?? null, about, { row: r + 1, column: c + 1 })
      })
      const bad = read.find((entry): entry is Refused => 'wrong' in entry)
      if (bad) return bad
      rows.push(read.map(entry => ('value' in entry ? entry.value : undefined)) as unknown as Row<F>)
    }
    return { value: rows }
  }
  return { ...RANGE, ...about, reduces: true, read }
}

function readIn(field: Field<unknown>, cell: Cell, about: About, at: Spot): ReadCell<unknown> {
  if (isBlank(cell)) return { ...blank(about), at }
  const read = readOrUpstream(field, cell)
  return 'wrong' in read ? { ...read, at } : read
}

/** Two lists whose cells belong together must have one shape; `other` is the name of the second. */
export function differentShapes(list: List<unknown>, other: string, of: List<unknown>): Refused | undefined {
  const shape = shapeOf(list.given)
  const { rows: otherRows, columns: otherColumns } = shapeOf(of.given)
  if (shape.rows === otherRows && shape.columns === otherColumns) return undefined
  return { wrong: rangeProblems.shapes, with: { ...shape, other, otherRows, otherColumns } }
}

/** Where the item of a list stands. */
export function spotOf({ given }: List<unknown>, index: number): Spot {
  const { columns } = shapeOf(given)
  return { row: Math.floor(index / columns) + 1, column: (index % columns) + 1 }
}

/** Results in the shape of a list, item by item. */
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
