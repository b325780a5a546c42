import { definedBy, type Mention, mentionsIn, type Rename, rowsOfName, tablesAbout } from '../../book/editing/rename'
import { findHeader } from '../../book/table/header'
import type { Grid, Table } from '../../book/table/table'
import { evened, isBlank, shownCell, tidy } from '../../domain/values/cell'
import { say as fill, type Lang, texts } from '../../domain/values/text'
import type { Edited } from '../../platform/edits'
import { writeNames } from '../../platform/names'
import { readGrids } from '../../platform/workbook'

const say = texts('followRename', {
  followed: {
    en: '“{from}” is “{to}” now, also in {count} other cells ({tabs}). Type the old name again to take it back.',
    'zh-CN': '“{from}”已改为“{to}”,另有 {count} 处一并改好({tabs})。填回原名即可还原。',
  },
  stays: {
    en: '“{from}” still stands in row {row}: nothing else was renamed. Once no row has it, the rest follows.',
    'zh-CN': '“{from}”在第 {row} 行仍有,其他地方未改名;各行都改好后会一并改名。',
  },
})

/** The name that was typed over, where other sheets refer to it. */
export function renameOf({ table, box, oldValue }: Edited, grid: Grid): Rename | undefined {
  if (box.rows * box.columns > 1 || oldValue === undefined) return undefined
  const header = findHeader(table, grid)
  const id = [...header.columns].find(([, index]) => index === box.left - 1)?.[0]
  const of = id === undefined ? undefined : definedBy(table, id)
  const now = grid.cells[box.top - 1]?.[box.left - 1] ?? null
  const [from, to] = [tidy(oldValue), tidy(shownCell(now))]
  if (of === undefined || box.top - 1 <= header.row || isBlank(now) || from === '') return undefined
  return evened(from) === evened(to) ? undefined : { of, from, to }
}

/**
 * Writes a new name wherever the old one stood, headers included; gives back what was done in a sentence. Where another row
 * still has the old name, a row was copied, or there are more to rename; where one has the new name and other sheets know
 * it, a mistake was put right.
 */
export function followRename({ table, box }: Edited, rename: Rename, lang: Lang): string | undefined {
  const about = tablesAbout(rename.of)
  const grids = readGrids(about)
  const own = grids.get(table.id)
  if (!own) return undefined
  const rowsOf = (name: string) => rowsOfName(table, own, { of: rename.of, name }).filter(row => row !== box.top)
  const isKnown = () => about.some(one => one.id !== table.id && mentionsOn(one, grids, { ...rename, from: rename.to }))
  if (rowsOf(rename.to).length > 0 && isKnown()) return undefined
  const mentions = about.flatMap(one => {
    const found = mentionsOn(one, grids, rename)
    return found ? [{ table: one, found }] : []
  })
  if (mentions.length === 0) return undefined
  const [row] = rowsOf(rename.from)
  if (row !== undefined) return fill(say.stays, { from: rename.from, row }, lang)
  for (const { table: one, found } of mentions) writeNames(one, found)
  const count = mentions.reduce((sum, { found }) => sum + found.length, 0)
  const tabs = mentions.map(({ table: one }) => grids.get(one.id)?.tab ?? one.name[lang])
  return fill(say.followed, { from: rename.from, to: rename.to, count, tabs }, lang)
}

function mentionsOn(table: Table, grids: ReadonlyMap<string, Grid>, rename: Rename): Mention[] | undefined {
  const grid = grids.get(table.id)
  const found = grid ? mentionsIn(table, grid, rename) : []
  return found.length > 0 ? found : undefined
}
