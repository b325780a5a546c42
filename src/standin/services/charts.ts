import { type ChartKind, isChartKind } from '../model/chart'
import type { Chart, Sheet } from '../model/sheet'
import { defineClass, defineService, type Members } from '../runtime/define'
import { type ChartDraft, type EnumValue, enumValue, handle, type RangeRef } from '../runtime/handle'
import { membersOf } from '../runtime/surface'
import { areaOf, rangeHandle } from './place'

const change = (self: ChartDraft, changes: Partial<Chart>) => {
  Object.assign(self.draft, changes)
  return self
}
const option = (self: ChartDraft, name: string, value: unknown) =>
  change(self, { options: { ...self.draft.options, [name]: value } })

const KIND_BUILDERS = {
  asAreaChart: ['AREA', 'EmbeddedAreaChartBuilder'],
  asBarChart: ['BAR', 'EmbeddedBarChartBuilder'],
  asColumnChart: ['COLUMN', 'EmbeddedColumnChartBuilder'],
  asLineChart: ['LINE', 'EmbeddedLineChartBuilder'],
  asPieChart: ['PIE', 'EmbeddedPieChartBuilder'],
  asScatterChart: ['SCATTER', 'EmbeddedScatterChartBuilder'],
} as const
type Builder = (typeof KIND_BUILDERS)[keyof typeof KIND_BUILDERS][1]

const kinds = Object.fromEntries(
  Object.entries(KIND_BUILDERS).map(([name, [kind, type]]) => [
    name,
    (self: ChartDraft) => {
      change(self, { kind })
      return handle(type, { draft: self.draft })
    },
  ]),
)

const usual: Members<ChartDraft> = {
  handles: {
    ...kinds,
    addRange: (self, [range]: [RangeRef]) => change(self, { ranges: [...self.draft.ranges, areaOf(range)] }),
    build: ({ draft }) => handle('EmbeddedChart', { chart: { ...draft } }),
    clearRanges: self => change(self, { ranges: [] }),
    getChartType: ({ draft }) => enumValue('ChartType', draft.kind),
    getRanges: ({ draft }) => draft.ranges.map(range => handle('Range', { ...range })),
    removeRange: (self, [{ sheet, top, left }]: [RangeRef]) =>
      change(self, {
        ranges: self.draft.ranges.filter(one => one.sheet !== sheet || one.top !== top || one.left !== left),
      }),
    setChartType: (self, [{ name }]: [EnumValue]) => change(self, { kind: isChartKind(name) ? name : 'COLUMN' }),
    setHiddenDimensionStrategy: self => self,
    setMergeStrategy: self => self,
    setNumHeaders: (self, [headers]: [number]) => change(self, { headers }),
    setOption: (self, [name, value]: [string, unknown]) => option(self, name, value),
    setPosition: (self, [row, column, offsetX, offsetY]: [number, number, number, number]) =>
      change(self, { at: { row: row - 1, column: column - 1, offsetX, offsetY } }),
  },
}
const own: Members<ChartDraft> = {
  handles: {
    setColors: (self, [colors]: [string[]]) => option(self, 'colors', colors),
    setStacked: self => option(self, 'isStacked', true),
    setTitle: (self, [title]: [string]) => option(self, 'title', title),
    setXAxisTitle: (self, [title]: [string]) => option(self, 'hAxis.title', title),
    setYAxisTitle: (self, [title]: [string]) => option(self, 'vAxis.title', title),
    setLegendPosition: (self, [{ name }]: [EnumValue]) => option(self, 'legend', { position: name.toLowerCase() }),
  },
}

/** A pie has no axes, and lines are not stacked: each kind has the members Apps Script gives it. */
const builders = Object.values(KIND_BUILDERS).map(([, type]) => {
  const there = membersOf(type)
  const handles = Object.entries({ ...usual.handles, ...own.handles }).filter(([name]) => there[name] !== undefined)
  return defineClass(type as Builder, { handles: Object.fromEntries(handles) })
})

const embedded = defineClass('EmbeddedChart', {
  handles: {
    getChartId: ({ chart }) => chart.id,
    getContainerInfo: ({ chart }) => handle('ContainerInfo', { at: chart.at }),
    getNumHeaders: ({ chart }) => chart.headers ?? 0,
    getOptions: ({ chart }) => handle('ChartOptions', { options: chart.options }),
    getRanges: ({ chart }) => chart.ranges.map(range => rangeHandle(range.sheet, range)),
    modify: ({ chart }) => handle('EmbeddedChartBuilder', { draft: { ...chart } }),
  },
})
const chartOptions = defineClass('ChartOptions', {
  handles: { get: ({ options }, [name]: [string]) => options[name] ?? null },
})
const container = defineClass('ContainerInfo', {
  handles: {
    getAnchorColumn: ({ at }) => at.column + 1,
    getAnchorRow: ({ at }) => at.row + 1,
    getOffsetX: ({ at }) => at.offsetX,
    getOffsetY: ({ at }) => at.offsetY,
  },
})

const freeId = ({ book }: Sheet) =>
  1 + book.sheets.flatMap(sheet => sheet.charts).reduce((last, { id }) => Math.max(last, id), 1000)

const put = (sheet: Sheet, chart: Chart) => {
  const known = sheet.charts.findIndex(({ id }) => id === chart.id)
  if (known >= 0) sheet.charts = sheet.charts.map((one, i) => (i === known ? chart : one))
  else sheet.charts = [...sheet.charts, Object.assign(chart, { id: chart.id || freeId(sheet) })]
}
const KIND: ChartKind = 'COLUMN'
const newDraft = (): Chart => ({
  id: 0,
  kind: KIND,
  ranges: [],
  at: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  options: {},
  headers: null,
})

/** What a sheet does with charts. */
export const sheetCharts: Members<Sheet> = {
  handles: {
    newChart: () => handle('EmbeddedChartBuilder', { draft: newDraft() }),
    getCharts: sheet => sheet.charts.map(chart => handle('EmbeddedChart', { chart })),
  },
  writes: {
    insertChart: (sheet, [{ chart }]: [{ chart: Chart }]) => put(sheet, chart),
    removeChart: (sheet, [{ chart }]: [{ chart: Chart }]) => {
      sheet.charts = sheet.charts.filter(({ id }) => id !== chart.id)
    },
    updateChart: (sheet, [{ chart }]: [{ chart: Chart }]) => put(sheet, chart),
  },
}

/** Charts of a tab and their builders, as Google's reference has them. */
export const chartClasses = [
  defineService('Charts', {}),
  defineClass('EmbeddedChartBuilder', usual),
  ...builders,
  embedded,
  chartOptions,
  container,
]
