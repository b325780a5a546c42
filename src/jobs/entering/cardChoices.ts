import { readTable } from '../../book/table/read'
import type { Table } from '../../book/table/table'
import { tables } from '../../book/tables'
import { evened } from '../../domain/values/cell'
import type { Lang } from '../../domain/values/text'
import { readGrids, today } from '../../platform/workbook'
import { languageOf } from '../scoring/scoreMonth'

/** Whose cards there are. */
export interface CardChoices {
  readonly lang: Lang
  /** Newest first. */
  readonly periods: readonly string[]
  readonly period: string
  readonly people: ReadonlyArray<{ readonly name: string; readonly team: string }>
  /** The person of the selected row; blank = none. */
  readonly chosen: string
  /** Statements go out only then. */
  readonly approved: boolean
}

interface Asked {
  readonly period?: string | undefined
  readonly who?: string | undefined
}

export function cardChoices({ period: asked, who = '' }: Asked): CardChoices {
  const setting = { today: today() }
  const grids = readGrids([tables.results, tables.periods, tables.settings])
  const read = <T extends Table>(table: T) => {
    const grid = grids.get(table.id)
    return grid && readTable(table, grid, setting)
  }
  const settings = read(tables.settings)
  const results = read(tables.results)?.rows ?? []
  const periods = [...new Set(results.map(row => row.period))].sort().reverse()
  const period = asked && periods.includes(asked) ? asked : (periods[0] ?? '')
  const people = results.filter(row => row.period === period).map(({ name, team = '' }) => ({ name, team }))
  const state = read(tables.periods)?.rows.find(row => row.period === period)?.state
  return {
    lang: languageOf(settings ? { settings } : {}),
    periods,
    period,
    people,
    chosen: people.find(({ name }) => evened(name) === evened(who))?.name ?? '',
    approved: state === 'approved' || state === 'closed',
  }
}
