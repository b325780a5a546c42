import { layoutSheets } from '../../book/layout/layout'
import { foundPlaces, type Places } from '../../book/layout/places'
import { fittingOf, tabOf } from '../../book/layout/relabel'
import { NOTHING } from '../../book/looks/content'
import { readTables } from '../../book/reading/reads'
import { readSettings } from '../../book/settings/settings'
import { sheets } from '../../book/sheets'
import type { Grid, Tab, Table } from '../../book/table/table'
import { languages } from '../../book/tables/choices'
import { tables } from '../../book/tables/index'
import { say as fill, type Lang, texts } from '../../domain/values/text'
import { fitSheet, offered, rebuildSheets, renameTab } from '../../platform/fit'
import { writeCells } from '../../platform/patch'
import { readGrids, today, withLock } from '../../platform/workbook'
import { languageOf } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'
import { cellOfSetting, readKept } from '../workbook/keptSettings'

const say = texts('switchLanguage', {
  done: {
    en: 'The workbook speaks English now: tabs, headers, notes and the words of dropdowns. Nothing that was typed has changed; results keep their wording until they are scored again.',
    'zh-CN':
      '工作簿已切换为中文:标签页、表头、说明和下拉选项。您填写的内容没有改动;已有结果的说明文字在重新计算后更新。',
  },
})

const all: readonly Table[] = Object.values(tables)
const tabs: readonly Tab[] = [...all, ...Object.values(sheets)]

/** Relabels everything of ours and touches no data; without a language, the other one. Twice is once. */
export function switchLanguage({ lang }: { readonly lang?: Lang | undefined }): Outcome {
  return withLock(() => {
    const grids = readGrids(all)
    const reads = readTables(grids, { today: today() })
    const to = lang ?? (languageOf(reads) === 'en' ? 'zh-CN' : 'en')
    relabel(grids, to)
    const cell = cellOfSetting(readKept(), 'language')
    if (cell) writeCells(tables.settings, [{ ...cell, value: languages.word(to)[to] }])
    return { sentence: fill(say.done, {}, to) }
  })
}

/** Tabs, headers, notes, dropdowns and words of every table; sheets of formulas are made anew. Tabs first: formulas name them. */
export function relabel(grids: ReadonlyMap<string, Grid>, lang: Lang): void {
  const found = foundPlaces(all, grids)
  const renamed = new Map<string, string>()
  for (const table of all) {
    const tab = tabOf(table, grids.get(table.id)?.tab ?? '', lang)
    if (tab !== undefined && renameTab(table, tab)) renamed.set(table.id, tab)
  }
  const places = withTabs(found, renamed)
  for (const table of all) {
    const grid = grids.get(table.id)
    if (!grid || grid.cells.length === 0) continue
    fitSheet(fittingOf(table, grid, { lang, places, months: undefined }), lang)
  }
  remakeFormulas(places, grids, lang)
}

function withTabs(places: Places, renamed: ReadonlyMap<string, string>): Places {
  return new Map([...places].map(([id, place]) => [id, { ...place, tab: renamed.get(id) ?? place.tab }]))
}

const NEEDS = { deals: false, commission: false, teams: false }

/** Sheets of formulas speak by their formulas. */
function remakeFormulas(places: Places, grids: ReadonlyMap<string, Grid>, lang: Lang): void {
  const actuals = places.get(tables.actuals.id)
  const month = actuals?.columns.get('month')
  const months = actuals && month ? offered(tables.actuals, { row: actuals.headerRow + 1, column: month }) : []
  const { settings } = readSettings(readTables(grids, { today: today() }).settings, { today: today() })
  const startMonth = settings.fiscalYearStart
  const around = { lang, places, months, startMonth, needs: NEEDS, content: () => NOTHING }
  rebuildSheets(layoutSheets({ tables: [], sheets: Object.values(sheets), ...around }), tabs)
}
