import { chosenLanguage } from '../../book/settings/settings'
import { readTable } from '../../book/table/read'
import { settings } from '../../book/tables/settings'
import type { Lang } from '../../domain/values/text'
import { readGrids, spreadsheetInfo } from '../../platform/workbook'

/** The language Settings chooses, else that of the spreadsheet. */
export function workbookLanguage(): Lang {
  const grid = readGrids([settings]).get(settings.id)
  const chosen = grid && chosenLanguage(readTable(settings, grid, { today: '' }))
  return chosen ?? (spreadsheetInfo().locale.startsWith('zh') ? 'zh-CN' : 'en')
}
