import { columnNumber } from '../model/area'
import { CellError, type CellValue } from '../model/cell'
import { typed } from '../model/typed'
import { compare } from './coerce'

type Row = readonly CellValue[]
export type RowTest = (row: Row) => boolean

/** A column of the answer: one of the table, or a summary of one. */
export interface Item {
  readonly summary: string | null
  readonly column: number
  readonly text: string
}
/** A query that was read. */
export interface Query {
  /** Null for all columns. */
  items: Item[] | null
  where: RowTest
  groups: Item[]
  orders: { item: Item; ascending: boolean }[]
  limit: number
  offset: number
  labels: Map<string, string>
}

const wrong = (what: string) =>
  new CellError('#VALUE!', `Unable to parse query string for Function QUERY parameter 2: ${what}`)
const TOKENS = /'[^']*'|"[^"]*"|`[^`]*`|[\p{L}\p{N}_.-]+|<=|>=|<>|!=|[<>=(),*]/gu

/** What may be said between a column and a value. */
const matching = (pattern: string) => {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u')
  } catch {
    throw wrong(`Invalid regular expression: ${pattern}`)
  }
}

const RELATIONS: Readonly<Record<string, (value: CellValue, wanted: CellValue) => boolean>> = {
  '=': (a, b) => compare(a, b) === 0,
  '!=': (a, b) => compare(a, b) !== 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
  contains: (a, b) => String(a ?? '').includes(String(b)),
  starts: (a, b) => String(a ?? '').startsWith(String(b)),
  ends: (a, b) => String(a ?? '').endsWith(String(b)),
  matches: (a, b) => matching(String(b)).test(String(a ?? '')),
}

/** Reads Google's query language: select, where, group by, order by, limit, offset, label. */
class QueryReader {
  private readonly tokens: string[]
  private at = 0

  constructor(
    text: string,
    /** Number of the table's first column. */
    private readonly first: number,
  ) {
    this.tokens = text.match(TOKENS) ?? []
  }

  private peek() {
    return this.tokens[this.at]?.toLowerCase()
  }
  private next() {
    const token = this.tokens[this.at++]
    if (token === undefined) throw wrong('it ends too early')
    return token
  }
  private took(...words: string[]) {
    if (!words.every((word, i) => this.tokens[this.at + i]?.toLowerCase() === word)) return false
    this.at += words.length
    return true
  }

  private column(name: string) {
    const bare = name.replace(/`/g, '')
    const numbered = /^Col(\d+)$/i.exec(bare)
    const at = numbered ? Number(numbered[1]) - 1 : /^[A-Z]{1,3}$/.test(bare) ? columnNumber(bare) - this.first : -1
    if (at < 0) throw wrong(`NO_COLUMN: ${bare}`)
    return at
  }

  private item(): Item {
    const name = this.next()
    if (!this.took('(')) return { summary: null, column: this.column(name), text: name }
    const inner = this.next()
    if (!this.took(')')) throw wrong(name)
    return { summary: name.toLowerCase(), column: this.column(inner), text: `${name.toLowerCase()}(${inner})` }
  }

  private list<T>(read: () => T): T[] {
    const out = [read()]
    while (this.took(',')) out.push(read())
    return out
  }

  private literal(): CellValue {
    const token = this.next()
    if (/^['"]/.test(token)) return token.slice(1, -1)
    if (/^date$/i.test(token)) return typed(this.next().slice(1, -1), 'en_US').value
    if (/^(true|false)$/i.test(token)) return token.toLowerCase() === 'true'
    const number = Number(token)
    if (Number.isNaN(number)) throw wrong(token)
    return number
  }

  private comparison(): RowTest {
    const column = this.column(this.next())
    if (this.took('is', 'null')) return row => (row[column] ?? null) === null
    if (this.took('is', 'not', 'null')) return row => (row[column] ?? null) !== null
    const word = this.next().toLowerCase()
    if (word === 'starts' || word === 'ends') this.took('with')
    const relation = RELATIONS[word]
    if (!relation) throw wrong(word)
    const wanted = this.literal()
    return row => {
      const value = row[column] ?? null
      return value !== null && relation(value, wanted)
    }
  }

  private factor(): RowTest {
    if (this.took('not')) {
      const inner = this.factor()
      return row => !inner(row)
    }
    if (!this.took('(')) return this.comparison()
    const inner = this.condition()
    if (!this.took(')')) throw wrong('a bracket is open')
    return inner
  }

  private condition(): RowTest {
    const choices: RowTest[][] = [[this.factor()]]
    for (;;) {
      if (this.took('and')) choices.at(-1)?.push(this.factor())
      else if (this.took('or')) choices.push([this.factor()])
      else return row => choices.some(all => all.every(test => test(row)))
    }
  }

  read(): Query {
    const query: Query = {
      items: null,
      where: () => true,
      groups: [],
      orders: [],
      limit: Number.POSITIVE_INFINITY,
      offset: 0,
      labels: new Map(),
    }
    if (this.took('select') && !this.took('*')) query.items = this.list(() => this.item())
    if (this.took('where')) query.where = this.condition()
    if (this.took('group', 'by')) query.groups = this.list(() => this.item())
    if (this.took('order', 'by')) {
      query.orders = this.list(() => {
        const item = this.item()
        return { item, ascending: !this.took('desc') && (this.took('asc') || true) }
      })
    }
    if (this.took('limit')) query.limit = Number(this.next())
    if (this.took('offset')) query.offset = Number(this.next())
    if (this.took('label')) {
      for (const [item, label] of this.list(() => [this.item(), this.next()] as const))
        query.labels.set(item.text, label.slice(1, -1))
    }
    if (this.peek() !== undefined) throw wrong(this.next())
    return query
  }
}

/** Reads a query on columns of which the first has this number, counted from 0. Throws `#VALUE!` with what is wrong. */
export const readQuery = (text: string, firstColumn: number): Query => new QueryReader(text, firstColumn).read()
