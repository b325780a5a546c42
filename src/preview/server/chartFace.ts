import { colorsOf, isStacked, legendOf, optionSize, optionText, plotOf } from '@yardstick/standin/model/chart'
import { displayAt, formatAt } from '@yardstick/standin/model/read'
import type { Area, Chart, Sheet } from '@yardstick/standin/model/sheet'
import type { FaceChart } from '../protocol'

const MOST_POINTS = 2000
const numbersIn = (area: Area): (number | null)[] =>
  area.sheet
    .raw({ ...area, rows: Math.min(area.rows, MOST_POINTS) })
    .map(([value]) => (typeof value === 'number' ? value : null))
const namesIn = (area: Area): string[] =>
  Array.from({ length: Math.min(area.rows, MOST_POINTS) }, (_, i) => displayAt(area.sheet, area.top + i, area.left))
const showsPercent = (area: Area | undefined) =>
  area !== undefined && (formatAt(area.sheet, area.top, area.left) ?? '').includes('%')

/** Rows without a name and a figure at the foot of open ranges are no points. */
const filledRows = (names: readonly string[], values: readonly (readonly (number | null)[])[]) => {
  const length = Math.max(names.length, ...values.map(list => list.length))
  let filled = length
  while (filled > 0 && !names[filled - 1] && values.every(list => (list[filled - 1] ?? null) === null)) filled--
  return filled
}

const faceChart = (chart: Chart): FaceChart => {
  const { categories, series } = plotOf(chart)
  const names = categories ? namesIn(categories) : []
  const values = series.map(({ area }) => numbersIn(area))
  const count = filledRows(names, values)
  return {
    id: chart.id,
    kind: chart.kind.toLowerCase() as FaceChart['kind'],
    stacked: isStacked(chart),
    title: optionText(chart, 'title'),
    ...chart.at,
    width: optionSize(chart, 'width'),
    height: optionSize(chart, 'height'),
    categories: names.slice(0, count),
    series: series.map(({ name }, i) => ({ name, values: (values[i] ?? []).slice(0, count) })),
    colors: colorsOf(chart),
    legend: legendOf(chart),
    axisTitles: [optionText(chart, 'hAxis.title'), optionText(chart, 'vAxis.title')],
    percent: showsPercent(series[0]?.area),
  }
}

/** The charts of a tab with the figures they show now. */
export const faceCharts = (sheet: Sheet): FaceChart[] => sheet.charts.map(faceChart)
