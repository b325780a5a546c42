import { chartKindToWriteKind, type Chart as FileChart, type SheetChart, type WriteChartKind } from 'hucre'
import { boxName, quotedTab, readBox, splitTab } from '../model/area'
import { type ChartKind, colorsOf, isStacked, legendOf, optionSize, optionText, plotOf } from '../model/chart'
import type { Lines } from '../model/line'
import type { Area, Chart, Sheet } from '../model/sheet'
import { bookOf } from '../model/workbook'

const KINDS: Readonly<Record<ChartKind, WriteChartKind>> = {
  COLUMN: 'column',
  BAR: 'bar',
  LINE: 'line',
  AREA: 'area',
  PIE: 'pie',
  SCATTER: 'scatter',
}
const kindOf = (kind: WriteChartKind | undefined): ChartKind => {
  const found = Object.entries(KINDS).find(([, name]) => name === kind)
  return (found?.[0] ?? 'COLUMN') as ChartKind
}

const reference = (area: Area) =>
  `${quotedTab(area.sheet.name)}!${boxName(area).replace(/[A-Z]+|\d+/g, part => `$${part}`)}`

/** The line a number of pixels further on. */
const lineAfter = (lines: Lines, from: number, pixels: number) => {
  let left = pixels
  let line = from
  while (left > 0 && line < lines.count - 1) left -= lines.size(line++)
  return Math.max(from + 1, line)
}

const LEGENDS = ['top', 'right', 'bottom', 'left'] as const
const grouped = (chart: Chart) => (isStacked(chart) ? 'stacked' : undefined)

const chartOut = (sheet: Sheet, chart: Chart): SheetChart => {
  const { categories, series } = plotOf(chart)
  const colors = colorsOf(chart)
  const { row, column } = chart.at
  const title = optionText(chart, 'title')
  const [x, y] = [optionText(chart, 'hAxis.title'), optionText(chart, 'vAxis.title')]
  const stacked = grouped(chart)
  return {
    type: KINDS[chart.kind],
    ...(title ? { title } : {}),
    series: series.map(({ name, area }, i) => ({
      ...(name ? { name } : {}),
      values: reference(area),
      ...(categories ? { categories: reference(categories) } : {}),
      ...(colors[i] ? { color: colors[i].replace('#', '').toUpperCase() } : {}),
    })),
    legend: LEGENDS.find(side => side === legendOf(chart)) ?? false,
    ...(stacked ? { barGrouping: stacked, lineGrouping: stacked, areaGrouping: stacked } : {}),
    ...(x || y ? { axes: { ...(x ? { x: { title: x } } : {}), ...(y ? { y: { title: y } } : {}) } } : {}),
    anchor: {
      from: { row, col: column },
      to: {
        row: lineAfter(sheet.rows, row, optionSize(chart, 'height')),
        col: lineAfter(sheet.columns, column, optionSize(chart, 'width')),
      },
    },
  }
}

/** A chart without figures is none to other programs. */
export const chartsOut = (sheet: Sheet): SheetChart[] =>
  sheet.charts.filter(chart => plotOf(chart).series.length > 0).map(chart => chartOut(sheet, chart))

const areaIn = (text: string | undefined, sheet: Sheet): Area | null => {
  const { tab, cells } = splitTab((text ?? '').replace(/\$/g, ''))
  const home = tab === null ? sheet : bookOf(sheet).sheet(tab)
  const box = home && readBox(cells, { rows: home.rows.count, columns: home.columns.count })
  return home && box ? { sheet: home, ...box } : null
}

const withHeader = (area: Area): Area => ({ ...area, top: area.top - 1, rows: area.rows + 1 })
const span = (lines: Lines, from: number, to: number) => {
  let pixels = 0
  for (let line = from; line < to; line++) pixels += lines.size(line)
  return pixels
}

const chartIn = (file: FileChart, sheet: Sheet, id: number): Chart | null => {
  const { anchor, series = [] } = file
  const values = series.map(one => ({ name: one.name ?? '', area: areaIn(one.valuesRef, sheet), color: one.color }))
  const known = values.flatMap(({ area, ...rest }) => (area ? [{ ...rest, area }] : []))
  const [first] = known
  if (!anchor || !first) return null
  const headed = known.every(({ name, area }) => {
    const above = area.top > 0 ? area.sheet.peek(area.top - 1, area.left)?.value : null
    return name !== '' && String(above ?? '') === name
  })
  const categories = areaIn(series[0]?.categoriesRef, sheet)
  const areas = [...(categories ? [categories] : []), ...known.map(({ area }) => area)]
  const [kind] = file.kinds.map(one => chartKindToWriteKind(one)).filter(one => one !== undefined)
  const colors = known.map(({ color }) => (color ? `#${String(color).toLowerCase()}` : ''))
  const { from, to = { row: from.row + 18, col: from.col + 6 } } = anchor
  return {
    id,
    kind: kindOf(kind),
    ranges: headed ? areas.map(withHeader) : areas,
    headers: headed ? 1 : 0,
    at: { row: from.row, column: from.col, offsetX: 0, offsetY: 0 },
    options: {
      ...(file.title ? { title: file.title } : {}),
      ...(colors.every(Boolean) ? { colors } : {}),
      ...(file.barGrouping === 'stacked' || file.areaGrouping === 'stacked' ? { isStacked: true } : {}),
      ...(file.axes?.x?.title ? { 'hAxis.title': file.axes.x.title } : {}),
      ...(file.axes?.y?.title ? { 'vAxis.title': file.axes.y.title } : {}),
      legend: { position: file.legend === false ? 'none' : (file.legend ?? 'right') },
      width: span(sheet.columns, from.col, to.col),
      height: span(sheet.rows, from.row, to.row),
    },
  }
}

/** The charts of a tab, once all tabs hold their cells. */
export const chartsIn = (sheet: Sheet, charts: readonly FileChart[], firstId: number): Chart[] =>
  charts.map((chart, i) => chartIn(chart, sheet, firstId + i)).filter(chart => chart !== null)
