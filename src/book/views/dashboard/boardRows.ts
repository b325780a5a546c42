import type { Cell } from '../../../domain/values/cell'
import { BOARD_MOST, type Board } from './board'

/** What the first column of the block holds, from the top. */
export const BOARD_FACTS = [
  ...(['month', 'kpi', 'first', 'last', 'adds', 'people', 'scored', 'pay', 'budget', 'remark'] as const),
  ...(['count', 'week', 'left', 'step', 'good', 'watch'] as const),
] as const
/** The lists beside them. */
export const BOARD_LISTS = {
  groups: { most: BOARD_MOST.groups, columns: ['name', 'target', 'actual', 'reached', 'without', 'asked'] },
  year: { most: BOARD_MOST.year, columns: ['month', 'target', 'actual', 'known', 'weight', 'pay'] },
  grades: { most: BOARD_MOST.grades, columns: ['grade', 'people'] },
  top: { most: BOARD_MOST.people, columns: ['name', 'team', 'final'] },
  bottom: { most: BOARD_MOST.people, columns: ['name', 'team', 'final'] },
  weeks: { most: BOARD_MOST.weeks, columns: ['label', 'weight'] },
  days: { most: BOARD_MOST.days, columns: ['day', 'kind'] },
} as const
export type BoardList = keyof typeof BOARD_LISTS

const LISTS = Object.keys(BOARD_LISTS) as BoardList[]
const ROWS = Math.max(BOARD_FACTS.length, ...LISTS.map(id => BOARD_LISTS[id].most))

/** The dashboard as one block of cells: the facts below each other in the first column, each list in columns of its own. */
export function boardRows(board: Board): Cell[][] {
  return Array.from({ length: ROWS }, (_, row) => {
    const fact = BOARD_FACTS[row]
    const beside = LISTS.flatMap(id => {
      const entry = board[id][row] as Readonly<Record<string, Cell>> | undefined
      return BOARD_LISTS[id].columns.map((column): Cell => entry?.[column] ?? '')
    })
    return [fact ? board[fact] : '', ...beside]
  })
}
