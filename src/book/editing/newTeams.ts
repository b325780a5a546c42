import { isBlank, shownCell, tidy } from '../../domain/values/cell'
import { sameName } from '../reading/names'
import type { Header } from '../table/header'
import type { Grid } from '../table/table'

/** Teams that were named but have no row on Teams, each once, in the order they are met. */
export function newTeams(named: readonly string[], known: readonly string[]): string[] {
  const added: string[] = []
  for (const name of named.map(tidy)) {
    if (!isBlank(name) && sameName(name, [...known, ...added]) === undefined) added.push(name)
  }
  return added
}

/** The texts below a header in one of its columns; blank where the column is gone. */
export function textsBelow({ cells }: Grid, { row, columns }: Header, column: string): string[] {
  const index = columns.get(column)
  return index === undefined ? [] : cells.slice(row + 1).map(cell => shownCell(cell[index] ?? null))
}

/** The first row with nothing below it, counted from 1. */
export function freeRow({ cells }: Grid, { row }: Header): number {
  let last = cells.length
  while (last > row + 1 && (cells[last - 1] ?? []).every(isBlank)) last--
  return last + 1
}
