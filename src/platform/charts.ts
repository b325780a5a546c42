import type { ChartPlan } from '../book/looks/plan'
import { knownSheet, type Sheet } from './sheets'

/** Charts over cells of the sheet; a sheet that holds any already keeps those. */
export function setCharts(sheet: Sheet, charts: readonly ChartPlan[]): void {
  if (charts.length === 0 || sheet.getCharts().length > 0) return
  for (const chart of charts) sheet.insertChart(built(sheet, chart))
}

/** The charts of a tab that has none any more. */
export function restoreCharts(tableId: string, charts: readonly ChartPlan[]): void {
  const sheet = knownSheet(tableId)
  if (sheet) setCharts(sheet, charts)
}

function built(sheet: Sheet, chart: ChartPlan): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { kind, title, ranges, row, column, width, height } = chart
  const { COLUMN, BAR } = Charts.ChartType
  const builder = sheet
    .newChart()
    .setChartType(kind === 'bar' ? BAR : COLUMN)
    .setNumHeaders(1)
    .setPosition(row, column, 0, 0)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('legend', { position: ranges.length > 1 ? 'none' : 'top' })
  const most = rowsIn(chart)
  for (const cells of ranges) {
    const range = sheet.getRange(cells)
    const rows = Math.min(range.getNumRows(), most)
    builder.addRange(sheet.getRange(range.getRow(), range.getColumn(), rows, range.getNumColumns()))
  }
  return builder.build()
}

/** As many rows as the table has, the header and those besides; all of them while the table is empty. */
function rowsIn({ rowsOf }: ChartPlan): number {
  const entries = rowsOf ? (knownSheet(rowsOf.table)?.getLastRow() ?? 1) - 1 : 0
  return rowsOf && entries > 0 ? entries + rowsOf.more + 1 : Number.POSITIVE_INFINITY
}
