import { type Reads, readTables } from '../../book/reading/reads'
import type { SettingId, Settings } from '../../book/settings/settings'
import { readSettings, rowOfSetting } from '../../book/settings/settings'
import { tables } from '../../book/tables/index'
import type { Month } from '../../domain/values/period'
import type { Lang } from '../../domain/values/text'
import { nowText, readGrids, writeColumn } from '../../platform/workbook'
import { languageOf } from '../scoring/scoreMonth'

/** Settings and how far each month has come: all that is read on days without a run. */
export interface Kept {
  readonly reads: Reads
  readonly settings: Settings
  readonly lang: Lang
  /** YYYY-MM-DD HH:mm:ss in the spreadsheet's zone. */
  readonly now: string
}

export function readKept(): Kept {
  const now = nowText()
  const around = { today: now.slice(0, 10) }
  const reads = readTables(readGrids([tables.settings, tables.periods]), around)
  return { reads, settings: readSettings(reads.settings, around).settings, lang: languageOf(reads), now }
}

/** A month that is calculated, or further. */
export function isScored({ reads }: Kept, month: Month): boolean {
  const state = reads.periods?.rows.find(row => row.period === month)?.state
  return state !== undefined && state !== 'open'
}

/** A month that was calculated by what is typed today, or is approved: nobody calculates it anew. */
export function isSettled({ reads }: Kept, month: Month): boolean {
  const row = reads.periods?.rows.find(({ period }) => period === month)
  if (!row || row.state === 'open') return false
  const { calculatedAt = '', inputsChangedAt = '' } = row
  return row.state !== 'calculated' || inputsChangedAt <= calculatedAt
}

/** Writes the state rows of Settings that hold something else; a row that is gone is left out. */
export function keepSettings({ reads, settings }: Kept, values: Partial<Record<SettingId, string>>): void {
  const sheet = reads.settings
  const column = sheet?.header.columns.get('value')
  if (!sheet || column === undefined) return
  for (const [id, text] of Object.entries(values)) {
    const row = rowOfSetting(sheet, id as SettingId)
    if (row !== undefined && settings[id as SettingId] !== text) {
      writeColumn(tables.settings, { row, column: column + 1, texts: [text] })
    }
  }
}

/** Where the value of a setting stands, counted from 1. */
export function cellOfSetting(
  { reads }: Kept,
  id: SettingId,
): { readonly row: number; readonly column: number } | undefined {
  const index = reads.settings?.header.columns.get('value')
  const row = reads.settings && rowOfSetting(reads.settings, id)
  return row === undefined || index === undefined ? undefined : { row, column: index + 1 }
}
