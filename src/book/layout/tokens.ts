import { columnLetters } from '../../domain/values/place'
import { allSettings } from '../settings/settings'
import type { Table } from '../table/table'
import type { Places, TablePlace } from './places'

/** Texts and quoted tab names, and between them tokens such as [kpis], [kpis.weight], [kpis.weight@], [settings.defaultCap]. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[([A-Za-z]\w*)(?:\.([\w.]+))?(@)?\]/g

export interface Token {
  readonly table: string
  /** A column of the table, or a setting; none for the table with its header row. */
  readonly part: string | undefined
  /** The cell of the formula's own row. */
  readonly ownRow: boolean
}

/** The tokens of a template formula, in their order. */
export function tokensIn(formula: string): Token[] {
  const tokens: Token[] = []
  formula.replace(PARTS, (whole: string, table: string | undefined, part?: string, at?: string) => {
    if (table !== undefined) tokens.push({ table, part, ownRow: at !== undefined })
    return whole
  })
  return tokens
}

/** Why a token means nothing; undefined when it does mean something. */
export function tokenProblem({ table, part, ownRow }: Token, tables: readonly Table[]): string | undefined {
  const known = tables.find(({ id }) => id === table)
  if (!known) return `no table ${table}`
  if (part === undefined) return ownRow ? `@ wants a column of ${table}` : undefined
  if (table === 'settings' && allSettings.some(({ id }) => id === part)) return undefined
  return known.columns[part] ? undefined : `no ${part} in ${table}`
}

/** A template formula as it stands in a cell of that row: every token at its place; of a tab that is gone, nothing. */
export function formulaAt(template: string, places: Places, row: number): string {
  const formula = template.replace(PARTS, (whole: string, table: string | undefined, part?: string, at?: string) => {
    if (table === undefined) return whole
    const place = places.get(table)
    return (place && range(place, part, at === undefined ? undefined : row)) ?? '""'
  })
  return `=${formula}`
}

function range(place: TablePlace, part: string | undefined, row: number | undefined): string | undefined {
  const { tab, headerRow, columns, lastColumn, settings } = place
  const on = (cells: string) => `'${tab.replace(/'/g, "''")}'!${cells}`
  if (part === undefined) return on(`A${headerRow}:${columnLetters(lastColumn)}`)
  const setting = settings.get(part)
  const value = columns.get('value')
  if (setting !== undefined && value !== undefined) return on(`$${columnLetters(value)}$${setting}`)
  const column = columns.get(part)
  if (column === undefined) return undefined
  const letters = columnLetters(column)
  return row === undefined ? on(`${letters}${headerRow + 1}:${letters}`) : on(`$${letters}${row}`)
}
