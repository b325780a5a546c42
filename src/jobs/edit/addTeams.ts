import { freeRow, newTeams, textsBelow } from '../../book/editing/newTeams'
import { findHeader } from '../../book/table/header'
import type { Grid } from '../../book/table/table'
import { tables } from '../../book/tables/index'
import { shownCell } from '../../domain/values/cell'
import { nearest } from '../../domain/values/spelling'
import { say as fill, type Lang, texts } from '../../domain/values/text'
import { type Edited, namedSheet, sheetGrid, showTabs, writeDown } from '../../platform/edits'

const say = texts('addTeams', {
  added: {
    en: 'Added to {tab}: {teams}.',
    'zh-CN': '新团队“{teams}”已加入“{tab}”。',
  },
  like: {
    en: 'Added to {tab}: {team}. If you meant {like}, choose it here and delete that row on {tab}.',
    'zh-CN': '新团队“{team}”已加入“{tab}”。如果想填的是“{like}”,请在此改选,并删去“{tab}”中的这一行。',
  },
})

/** Gives teams first met on People a row on Teams; gives back what was done in a sentence. */
export function addTeams({ table, box }: Edited, grid: Grid, lang: Lang): string | undefined {
  if (table.id !== 'people') return undefined
  const header = findHeader(table, grid)
  const at = header.columns.get('team') ?? -1
  if (at + 1 < box.left || at + 1 >= box.left + box.columns) return undefined
  const top = Math.max(box.top - 1, header.row + 1)
  const named = grid.cells.slice(top, box.top - 1 + box.rows).map(cells => shownCell(cells[at] ?? null))
  const sheet = named.some(Boolean) ? namedSheet(tables.teams) : undefined
  return sheet && added(sheet, named, lang)
}

function added(sheet: NonNullable<ReturnType<typeof namedSheet>>, named: readonly string[], lang: Lang) {
  const grid = sheetGrid(sheet)
  const header = findHeader(tables.teams, grid)
  const column = (header.columns.get('team') ?? -1) + 1
  const known = textsBelow(grid, header, 'team').filter(Boolean)
  const teams = newTeams(named, known)
  const [team] = teams
  if (column === 0 || team === undefined) return undefined
  writeDown(sheet, { top: freeRow(grid, header), column }, teams)
  if (known.length + teams.length > 1) showTabs([tables.teams])
  const like = teams.length === 1 ? nearest(team, known) : undefined
  return fill(like === undefined ? say.added : say.like, { team, teams, like, tab: sheet.getName() }, lang)
}
