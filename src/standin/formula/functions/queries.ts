import { CellError, type CellValue } from '../../model/cell'
import { compare } from '../coerce'
import { sum } from '../numbers'
import { type Item, type Query, readQuery } from '../query'
import { type Args, fn, type Group } from '../signature'
import { Matrix, Range } from '../values'

type Row = readonly CellValue[]

const numbers = (values: readonly CellValue[]) => values.filter(value => typeof value === 'number')
const SUMMARIES: Readonly<Record<string, (values: readonly CellValue[]) => CellValue>> = {
  sum: values => sum(numbers(values)),
  count: values => values.filter(value => value !== null).length,
  avg: values => (numbers(values).length > 0 ? sum(numbers(values)) / numbers(values).length : null),
  max: values =>
    values.reduce(
      (most, value) => (most === null || (value !== null && compare(value, most) > 0) ? value : most),
      null,
    ),
  min: values =>
    values.reduce(
      (least, value) => (least === null || (value !== null && compare(value, least) < 0) ? value : least),
      null,
    ),
}

const answered = (item: Item, rows: readonly Row[]): CellValue => {
  if (item.summary === null) return rows[0]?.[item.column] ?? null
  const summary = SUMMARIES[item.summary]
  if (!summary)
    throw new CellError('#VALUE!', `Unable to parse query string for Function QUERY parameter 2: ${item.summary}`)
  return summary(rows.map(row => row[item.column] ?? null))
}

/** The rows of the answer before columns are chosen: each stands for one row of the table, or for a group of them. */
const bands = (rows: readonly Row[], query: Query, items: readonly Item[]): Row[][] => {
  if (query.groups.length === 0) return items.some(item => item.summary !== null) ? [[...rows]] : rows.map(row => [row])
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = JSON.stringify(query.groups.map(({ column }) => row[column] ?? null))
    const known = groups.get(key)
    if (known) known.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

/** How many rows at the top are headers, when nobody says: one if it is all text and a column below is not. */
const guessedHeaders = ([first = [], ...others]: readonly Row[]) =>
  first.every(value => typeof value === 'string') &&
  first.some((_, c) => others.some(row => typeof row[c] === 'number' || typeof row[c] === 'boolean'))
    ? 1
    : 0

const query = (a: Args) => {
  const table = a.matrix(0)
  const source = a.value(0)
  const asked = readQuery(a.text(1), source instanceof Range ? source.left : 0)
  const headers = a.has(2) && a.integer(2) >= 0 ? a.integer(2) : guessedHeaders(table.rows)
  const titles = Array.from({ length: table.width }, (_, c) =>
    table.rows
      .slice(0, headers)
      .map(row => String(row[c] ?? ''))
      .join(' '),
  )
  const items = asked.items ?? titles.map((_, column): Item => ({ summary: null, column, text: `Col${column + 1}` }))
  const rows = table.rows.slice(headers).filter(row => row.some(value => value !== null) && asked.where(row))
  const orders = asked.orders.length > 0 ? asked.orders : asked.groups.map(item => ({ item, ascending: true }))
  const sorted = bands(rows, asked, items).sort((x, y) => {
    for (const { item, ascending } of orders) {
      const by = compare(answered(item, x), answered(item, y))
      if (by !== 0) return ascending ? by : -by
    }
    return 0
  })
  const body = sorted
    .slice(asked.offset, asked.offset + asked.limit)
    .map(band => items.map(item => answered(item, band)))
  const label = (item: Item) =>
    asked.labels.get(item.text) ?? [item.summary ?? '', titles[item.column] ?? ''].join(' ').trim()
  const head = items.map(label)
  const out = head.some(text => text !== '') ? [head, ...body] : body
  if (out.length === 0) throw new CellError('#N/A', 'Query completed with an empty output.')
  return new Matrix(out)
}

/** QUERY, with the clauses of Google's query language that a manager writes. */
export const queries: Group = { QUERY: fn('rvv?', query) }
