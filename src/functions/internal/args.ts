import { asAttainments } from '../../domain/methods/rule'
import { type Cell, isBlank } from '../../domain/values/cell'
import { type Field, type Typed, typed } from '../../domain/values/field'
import { type Problem, problems } from '../../domain/values/issue'
import type { Values, Wording } from '../../domain/values/text'
import { type Given, isUpstream, NO_CLOCK, only, type ReadCell, type Refused, shapeOf } from './given'

/** What people read of an argument. */
export interface About {
  readonly label: Wording
  /** What may be given, with an example. */
  readonly accepts: Wording
  /** As Sheets names it; a number where nothing is said. */
  readonly type?: string
}

/** What one argument is, what it accepts, and how its cells become a clean value. */
export interface Arg<T> extends About {
  readonly type: string
  readonly optional: boolean
  /** ↔ One cell or a range; the function is computed cell by cell, each read by the reader of the whole argument. */
  readonly spread?: (given: Given) => (cell: Cell) => ReadCell<T>
  /** A row is blank when all arguments that decide it are. */
  readonly decides: boolean
  /** A blank cell is a figure not known yet, and leaves its row blank; 免考 is handed on. */
  readonly pending: boolean
  /** May be left out, but a blank inside a range is a gap. */
  readonly gaps: boolean
  /** Σ Every cell bears on one result: a bad one is refused with its position. */
  readonly reduces: boolean
  /** The argument as a whole. */
  read(given: Given): ReadCell<T>
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
})

export function refused(problem: Problem, about: About, values: Values = {}): Refused {
  return { wrong: problem, with: { ...values, accepts: { id: 'accepts', ...about.accepts } } }
}

/** A blank where a value is needed. */
export function blank(about: About): Refused {
  return refused(argProblems.blank, about)
}

/** A formula further up has refused already: its message is the reason here. */
export function readOrUpstream<T>(field: Field<T>, cell: Cell): ReadCell<T> {
  if (!isUpstream(cell)) return field.read(cell, NO_CLOCK)
  return { wrong: argProblems.upstream, with: { found: cell.replace(/^⚠\s*/, '').replace(/[.。]$/, '') } }
}

const PLAIN = { optional: false, decides: false, pending: false, gaps: false, reduces: false }

function byCell<T>(about: About, spread: (given: Given) => (cell: Cell) => ReadCell<T>): Arg<T> {
  const read = (given: Given) => spread(given)(only(given))
  return { ...PLAIN, type: 'number|range', ...about, decides: true, spread, read }
}

/** ↔ One value for each row; a blank is a gap to be filled. */
export function each<T>(field: Field<T>, about: About): Arg<T> {
  return byCell(about, () => cell => (isBlank(cell) ? blank(about) : field.read(cell, NO_CLOCK)))
}

/** ↔ One figure for each row; a blank one is not known yet, and 免考 is handed on. */
export function eachFigure<T>(field: Field<T>, about: About): Arg<T> {
  return { ...each(field, about), pending: true }
}

const anyNumber = typed()

/** ↔ An attainment for each row: a column whose largest entry is over 10 is in percent. */
export function eachAttainment(about: About): Arg<number> {
  const reader = (given: Given) => {
    const largest = largestOf(given)
    return (cell: Cell): ReadCell<number> => {
      const read = isBlank(cell) ? blank(about) : anyNumber.read(cell, NO_CLOCK)
      if ('wrong' in read) return read
      return { value: largest.n > 10 ? (asAttainments([read.value, largest])[0] ?? 0) : read.value.n }
    }
  }
  return { ...byCell(about, reader), pending: true }
}

function largestOf({ cells }: Given): Typed {
  let largest: Typed = { n: 0, percent: false, scaled: false }
  for (const row of cells) {
    for (const cell of row) {
      const read = anyNumber.read(cell, NO_CLOCK)
      if (!('wrong' in read) && !read.value.percent && read.value.n > largest.n) largest = read.value
    }
  }
  return largest
}

/** ↔ One value for each row, with the value a blank stands for. */
export function eachOr<T, const U>(field: Field<T>, otherwise: U, about: About): Arg<T | U> {
  const reader = () => (cell: Cell) => (isBlank(cell) ? { value: otherwise } : field.read(cell, NO_CLOCK))
  return { ...byCell<T | U>(about, reader), optional: true, decides: false }
}

/** ↔ One value for each row; what a blank means is the function's to say. */
export function eachOrBlank<T>(field: Field<T>, about: About): Arg<T | undefined> {
  return { ...eachOr(field, undefined, about), optional: false, decides: true }
}

/** ↔ An argument that may be left out altogether; where it is given, each row needs its own. */
export function eachIfGiven<T>(field: Field<T>, about: About): Arg<T | undefined> {
  return { ...eachOr(field, undefined, about), gaps: true }
}

/** One cell. */
export function one<T>(field: Field<T>, about: About): Arg<T> {
  const read = (given: Given): ReadCell<T> => {
    if (!given.single) return refused(argProblems.oneCell, about, shapeOf(given))
    return isBlank(only(given)) ? blank(about) : readOrUpstream(field, only(given))
  }
  return { ...PLAIN, type: 'number', ...about, read }
}

/** One cell, with the value a blank stands for. */
export function oneOr<T, const U>(field: Field<T>, otherwise: U, about: About): Arg<T | U> {
  const needed = one(field, about)
  const read = (given: Given): ReadCell<T | U> =>
    given.single && isBlank(only(given)) ? { value: otherwise } : needed.read(given)
  return { ...needed, optional: true, read }
}
