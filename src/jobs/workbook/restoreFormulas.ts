import { chartPlans } from '../../book/layout/formulaSheet'
import { layoutSheets } from '../../book/layout/layout'
import { offeredMonths } from '../../book/layout/newWorkbook'
import { foundPlaces } from '../../book/layout/places'
import { NOTHING } from '../../book/looks/content'
import { sheets } from '../../book/sheets'
import type { FormulaSheet } from '../../book/sheets/kind'
import type { Tab, Table } from '../../book/table/table'
import { tables } from '../../book/tables'
import type { Day } from '../../domain/values/day'
import { monthOf } from '../../domain/values/period'
import type { Lang } from '../../domain/values/text'
import { restoreSheets } from '../../platform/build'
import { restoreCharts } from '../../platform/charts'
import { isGone } from '../../platform/sheets'
import { readGrids } from '../../platform/workbook'

const all: readonly Table[] = Object.values(tables)
const tabs: readonly Tab[] = [...all, ...Object.values(sheets)]
const MONTHS_BACK = 12

/** What a sheet made of formulas is made for: its language, the day, and the month its year begins in. */
export interface Made {
  readonly lang: Lang
  readonly today: Day
  readonly startMonth: number
}

/** Sheets made of formulas that somebody deleted, or that a workbook of an earlier version lacks, come back; so do their charts. */
export function restoreFormulas({ lang, today, startMonth }: Made): void {
  const lost = Object.values(sheets).filter(isGone)
  const plain = Object.values<FormulaSheet>(sheets).filter(
    ({ id, charts }) => charts && !lost.some(one => one.id === id),
  )
  for (const { id, charts = [] } of plain) restoreCharts(id, chartPlans(charts, lang))
  if (lost.length === 0) return
  const needs = { deals: false, commission: false, teams: false }
  const months = offeredMonths(monthOf(today), MONTHS_BACK, startMonth)
  const places = foundPlaces(all, readGrids(all))
  restoreSheets(
    layoutSheets({ tables: [], sheets: lost, content: () => NOTHING, needs, lang, months, startMonth, places }),
    tabs,
  )
}
