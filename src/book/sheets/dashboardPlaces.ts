import { columnLetters } from '../../domain/values/place'
import { BOARD_FACTS, BOARD_LISTS, type BoardList } from '../views/dashboard/boardRows'
import { BOARD_TABLES, handedOver } from '../views/tables'

/** Tables on the left, charts beside them; the block they are made of stands folded behind. */
export const CHARTS = 'K'
export const BLOCK = 13
export const TOP = 2
export const call = `KPI_BOARD(B3;B4;YS_AS_OF;${BOARD_TABLES.map(handedOver).join(';')})`

export const lists = Object.keys(BOARD_LISTS) as BoardList[]
export const fact = (id: (typeof BOARD_FACTS)[number]): string =>
  `$${columnLetters(BLOCK)}$${TOP + BOARD_FACTS.indexOf(id)}`
/** A column of a list of the block, from its first entry down. */
export function all<K extends BoardList>(list: K, column: (typeof BOARD_LISTS)[K]['columns'][number]): string {
  const before = lists.slice(0, lists.indexOf(list)).reduce((sum, id) => sum + BOARD_LISTS[id].columns.length, 0)
  const columns: readonly string[] = BOARD_LISTS[list].columns
  const letters = columnLetters(BLOCK + 1 + before + columns.indexOf(column))
  return `$${letters}$${TOP}:$${letters}$${TOP + BOARD_LISTS[list].most - 1}`
}

export const GROUPS = 8
export const MONEY = '#,##0'
export const COLUMNS = 'ABCDEFGHI'
export const WEEKS = GROUPS + BOARD_LISTS.groups.most + 3
export const YEAR = WEEKS + BOARD_LISTS.groups.most + 2
export const YEAR_END = YEAR + BOARD_LISTS.year.most - 1
export const GRADES = YEAR_END + 6
export const PEOPLE = GRADES + BOARD_LISTS.grades.most + 2
