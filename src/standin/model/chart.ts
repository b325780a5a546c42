import type { AreaOf } from './area'
import { type Cell, CellError } from './cell'

/** The kinds of charts that are drawn, by their names in `Charts.ChartType`. */
export const CHART_KINDS = ['COLUMN', 'BAR', 'LINE', 'AREA', 'PIE', 'SCATTER'] as const
export type ChartKind = (typeof CHART_KINDS)[number]
/** Whether charts of that kind are drawn. */
export const isChartKind = (name: string): name is ChartKind => CHART_KINDS.some(kind => kind === name)

/** A chart over the cells of a tab. Its first column names the points, each further one is a series. */
export interface ChartOn<A> {
  readonly id: number
  readonly kind: ChartKind
  readonly ranges: readonly A[]
  /** The cell its corner stands on, counted from 0, and how far off that it stands in pixels. */
  readonly at: { readonly row: number; readonly column: number; readonly offsetX: number; readonly offsetY: number }
  /** As scripts set them, by their dotted names. */
  readonly options: Readonly<Record<string, unknown>>
  /** Rows of headers; null is found by looking. */
  readonly headers: number | null
}

const DEFAULT_SIZE = { width: 600, height: 371 }

/** A series: its name and its cells below the headers. */
export interface Series<A> {
  readonly name: string
  readonly area: A
}
/** What a chart shows. */
export interface Plot<A> {
  readonly categories: A | null
  readonly series: readonly Series<A>[]
}

type Read = AreaOf<{ peek(row: number, column: number): Cell | undefined }>
type Chart = ChartOn<unknown>

const columnsOf = <A extends Read>(ranges: readonly A[]): A[] =>
  ranges.flatMap(range =>
    Array.from({ length: range.columns }, (_, i) => ({ ...range, left: range.left + i, columns: 1 })),
  )
const firstValue = ({ sheet, top, left }: Read) => sheet.peek(top, left)?.value ?? null
const textOf = (area: Read) => {
  const value = firstValue(area)
  return value instanceof CellError ? value.text : String(value ?? '')
}

const hasHeader = (columns: readonly Read[]) =>
  columns.slice(1).some(column => typeof firstValue(column) === 'string') && columns.every(column => column.rows > 1)

const below = <A extends Read>(area: A, headers: number): A => ({
  ...area,
  top: area.top + headers,
  rows: area.rows - headers,
})

/** What a chart shows: its points' names and its series. */
export const plotOf = <A extends Read>({ ranges, headers }: ChartOn<A>): Plot<A> => {
  const columns = columnsOf(ranges)
  const count = headers ?? (hasHeader(columns) ? 1 : 0)
  const [first, ...others] = columns
  if (!first) return { categories: null, series: [] }
  const shown = others.length > 0 ? others : [first]
  return {
    categories: others.length > 0 ? below(first, count) : null,
    series: shown.map(column => ({ name: count > 0 ? textOf(column) : '', area: below(column, count) })),
  }
}

/** An option by its dotted name; empty when it is not set. */
export const optionText = ({ options }: Chart, name: string): string => {
  const value = options[name]
  return typeof value === 'string' ? value : ''
}
/** Width or height in pixels. */
export const optionSize = ({ options }: Chart, name: 'width' | 'height'): number => {
  const value = Number(options[name])
  return value > 0 ? value : DEFAULT_SIZE[name]
}
/** Whether its series stand on one another. */
export const isStacked = ({ options }: Chart): boolean =>
  options.isStacked === true || ['true', 'absolute', 'percent'].includes(String(options.isStacked))
/** Colours of its series in their order; further ones take the usual. */
export const colorsOf = ({ options }: Chart): string[] =>
  Array.isArray(options.colors) ? options.colors.filter(color => typeof color === 'string') : []
/** Where the legend stands: `none`, `top`, `right`, `bottom` or `left`. */
export const legendOf = ({ options }: Chart): string => {
  const { legend } = options
  const position = legend !== null && typeof legend === 'object' ? Reflect.get(legend, 'position') : legend
  return String(options['legend.position'] ?? position ?? 'right')
}
