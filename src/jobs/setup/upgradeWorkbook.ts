import { plainCells } from '../../book/editing/rowFormats'
import { rowOfNewSetting } from '../../book/layout/settingsSheet'
import { missingSettings, type SheetUpgrade, upgradeOf } from '../../book/layout/upgrade'
import { readTables } from '../../book/reading/reads'
import type { Setting } from '../../book/settings/list'
import type { Read } from '../../book/table/read'
import type { Grid, Table } from '../../book/table/table'
import { TABLE_VERSION } from '../../book/table/version'
import { cellOf, plain, type WrittenCell } from '../../book/table/write'
import { tables } from '../../book/tables/index'
import { say as fill, type Lang, texts } from '../../domain/values/text'
import { insertColumn, insertRow } from '../../platform/fit'
import { writeCells } from '../../platform/patch'
import { applyFormats } from '../../platform/rowFormats'
import { readGrids, today, withLock } from '../../platform/workbook'
import type { Outcome } from '../workbook/job'
import { cellOfSetting, readKept } from '../workbook/keptSettings'
import { restoreFormulas } from '../workbook/restoreFormulas'
import { addMissingTabs } from '../workbook/restoreTabs'
import { relabel } from './switchLanguage'

const say = texts('upgradeWorkbook', {
  upToDate: { en: 'This workbook is up to date.', 'zh-CN': '本工作簿已是最新版本。' },
  done: {
    en: 'The workbook is upgraded from version {from} to {to}: {tabs} tabs, {columns} columns and {settings} settings are new. What was typed is as it was.',
    'zh-CN':
      '工作簿已从版本 {from} 升级到 {to}:新增 {tabs} 个标签页、{columns} 列、{settings} 个设置项。您填写的内容没有改动。',
  },
})

const all: readonly Table[] = Object.values(tables)

/** Gives a workbook of an earlier version the tabs, columns and settings it lacks; running it again adds nothing. */
export function upgradeWorkbook(): Outcome {
  return withLock(() => {
    const { settings, lang } = readKept()
    const from = settings.tableVersion
    const tabs = addMissingTabs(lang)
    const grids = readGrids(all)
    const upgrades = all.flatMap(table => upgradeIn(table, grids, { from, lang }))
    for (const upgrade of upgrades) apply(upgrade)
    const added = addSettings(lang)
    const whole = readGrids(all)
    restoreFormulas({ lang, today: today(), startMonth: settings.fiscalYearStart })
    relabel(whole, lang)
    applyFormats(plainCells(readTables(whole, { today: today() })))
    const columns = upgrades.reduce((sum, upgrade) => sum + upgrade.columns.length, 0)
    keepVersion()
    const isNew = from < TABLE_VERSION || tabs + columns + added > 0
    const values = { from, to: TABLE_VERSION, tabs, columns, settings: added }
    return { sentence: fill(isNew ? say.done : say.upToDate, values, lang) }
  })
}

interface Older {
  readonly from: number
  readonly lang: Lang
}

function upgradeIn(table: Table, grids: ReadonlyMap<string, Grid>, { from, lang }: Older): SheetUpgrade[] {
  const grid = grids.get(table.id)
  if (!grid || grid.cells.length === 0) return []
  return [upgradeOf(table, grid, from, { lang, months: [], startMonth: 1 })]
}

/** Cells first: columns move them. */
function apply({ table, headerRow, columns, cells }: SheetUpgrade): void {
  const written = cells.flatMap(({ row, column, value }) => (value === null ? [] : [{ row, column, value }]))
  writeCells(table, written)
  for (const { at, plan } of columns) insertColumn(table, { headerRow, at, plan })
}

/** Settings without a row get one, after the one before them; how many. From below, so that no row moves the next. */
function addSettings(lang: Lang): number {
  const { settings } = readTables(readGrids([tables.settings]), { today: today() })
  if (!settings) return 0
  const at = (setting: Setting | undefined) =>
    settings.rows.find(row => setting && [setting.name.en, setting.name['zh-CN']].includes(row.setting))?.at
  const missing = missingSettings(settings.rows.map(({ setting }) => setting))
  const column = (settings.header.columns.get('value') ?? 1) + 1
  for (const { setting, after } of [...missing].reverse()) {
    const { values, looks } = rowOfNewSetting(setting, lang)
    const row = { values: cellsOf(settings, values, lang), look: looks?.value, column }
    insertRow(tables.settings, { after: at(after) ?? settings.header.row + 2, ...row })
  }
  return missing.length
}

function cellsOf({ header }: Read, values: Readonly<Record<string, unknown>>, lang: Lang): WrittenCell[] {
  const ids = new Map([...header.columns].map(([id, index]) => [index, id]))
  return Array.from({ length: Math.max(...header.columns.values()) + 1 }, (_, index) => {
    const id = ids.get(index) ?? ''
    const column = (tables.settings as Table).columns[id]
    return column ? plain(cellOf(column, values[id], lang)) : null
  })
}

function keepVersion(): void {
  const cell = cellOfSetting(readKept(), 'tableVersion')
  if (cell) writeCells(tables.settings, [{ ...cell, value: TABLE_VERSION }])
}
