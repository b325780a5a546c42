import type { Hyperlink } from 'hucre'
import { boxName, quotedTab, readBox, splitTab } from '../model/area'
import type { Workbook } from '../model/workbook'

/** `#gid=12&range=B2` is how Google links inside a file; an .xlsx says `'Tab'!B2`. */
export const linkOut = (url: string, book: Workbook): Hyperlink | null => {
  if (!url.startsWith('#')) return { target: url }
  const query = new URLSearchParams(url.slice(1))
  const sheet = book.sheets.find(known => String(known.id) === query.get('gid'))
  if (!sheet) return null
  return { target: '', location: `${quotedTab(sheet.name)}!${query.get('range') ?? 'A1'}` }
}

/** Where a link of a file leads, as Google writes it; null when nowhere. */
export const linkIn = ({ target, location }: Hyperlink, book: Workbook): string | null => {
  if (location === undefined) return target || null
  const { tab, cells } = splitTab(location.replace(/^#/, ''))
  const area = tab === null ? book.named(cells)?.area : undefined
  const sheet = tab === null ? area?.sheet : book.sheet(tab)
  if (!sheet) return null
  const box = area ?? readBox(cells, { rows: sheet.rows.count, columns: sheet.columns.count })
  return `#gid=${sheet.id}&range=${box ? boxName(box) : 'A1'}`
}
