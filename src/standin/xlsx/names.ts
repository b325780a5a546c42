import type { NamedRange } from 'hucre'
import { boxName, quotedTab, readBox, splitTab } from '../model/area'
import type { Workbook } from '../model/workbook'

const absolute = (name: string) => name.replace(/[A-Z]+|\d+/g, part => `$${part}`)

/** Named areas as the file has them; a name with a scope belongs to that tab. */
export const namesOut = (book: Workbook): NamedRange[] =>
  book.names.map(({ name, area, home }) => ({
    name,
    range: `${quotedTab(area.sheet.name)}!${absolute(boxName(area))}`,
    ...(home ? { scope: home.name } : {}),
  }))

/** Takes names from a file whose tabs are all there; those that stand for no area are left out. */
export const namesIn = (book: Workbook, names: readonly NamedRange[]) => {
  for (const { name, range, scope } of names) {
    const { tab, cells } = splitTab(range)
    const sheet = tab === null ? undefined : book.sheet(tab)
    const box = sheet && readBox(cells, { rows: sheet.rows.count, columns: sheet.columns.count })
    const home = scope === undefined ? undefined : book.sheet(scope)
    if (sheet && box && !name.startsWith('_xlnm')) book.setName(name, { sheet, ...box }, home)
  }
}
