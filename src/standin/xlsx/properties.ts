import type { WorkbookProperties } from 'hucre'
import type { Workbook } from '../model/workbook'

/** What the file's own properties say of a workbook beyond its sheets. */
export interface FileProperties {
  readonly name?: string
  readonly locale?: string
  readonly timeZone?: string
  /** The tab of long lists. */
  readonly lists?: string
  /** Rows and columns of each tab, in order. */
  readonly grids: readonly { rows: number; columns: number }[]
}

/** An .xlsx has no locale, no zone and no grid size; custom properties carry them and every program leaves them be. */
export const propertiesOut = (book: Workbook, lists: string | undefined): WorkbookProperties => ({
  title: book.name,
  custom: {
    locale: book.locale,
    timeZone: book.timeZone,
    grid: book.sheets.map(({ rows, columns }) => `${rows.count}x${columns.count}`).join(' '),
    ...(lists === undefined ? {} : { lists }),
  },
})

/** What the properties of a file say; what they do not say is left out. */
export const propertiesIn = (properties: WorkbookProperties | undefined): FileProperties => {
  const text = (key: string) => {
    const value = properties?.custom?.[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const { locale, timeZone, lists } = { locale: text('locale'), timeZone: text('timeZone'), lists: text('lists') }
  const grids = [...(text('grid') ?? '').matchAll(/(\d+)x(\d+)/g)].map(([, rows, columns]) => ({
    rows: Number(rows),
    columns: Number(columns),
  }))
  return {
    ...(properties?.title ? { name: properties.title } : {}),
    ...(locale ? { locale } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(lists ? { lists } : {}),
    grids,
  }
}
