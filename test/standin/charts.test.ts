import { expect, it } from 'vitest'
import { createWorld, type World } from '../../src/standin/node/world'

const CODE = `
function draw() {
  const sheet = SpreadsheetApp.getActiveSheet()
  sheet.getRange('A1:C4').setValues([['Team', 'Target', 'Actual'], ['East', 10, 12], ['West', 20, 18], ['North', 30, 33]])
  const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:C4')).setNumHeaders(1)
    .setPosition(6, 2, 0, 0).setOption('title', 'Target and actual').setOption('colors', ['#9aa0a6', '#1155cc'])
    .setOption('width', 500).setOption('height', 300).setOption('legend', { position: 'bottom' }).build()
  sheet.insertChart(chart)
}
function charts() {
  return SpreadsheetApp.getActiveSheet().getCharts().map(chart => [chart.getOptions().get('title'), chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorRow()])
}
function pie() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.updateChart(sheet.getCharts()[0].modify().asPieChart().setTitle('Shares').build()) }
function remove() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.removeChart(sheet.getCharts()[0]) }
`
const drawn = (): World => {
  const world = createWorld({ code: CODE })
  world.run('draw')
  return world
}

it('a chart is built, changed and removed as a script does it', () => {
  const world = drawn()
  expect(world.call('charts')).toEqual([['Target and actual', 'A1:C4', 6]])
  world.run('pie')
  expect(world.call('charts')).toEqual([['Shares', 'A1:C4', 6]])
  world.run('remove')
  expect(world.call('charts')).toEqual([])
})

it('it follows its cells when rows come and go', () => {
  const world = drawn()
  const sheet = world.sheet('Sheet1')
  sheet.insert('rows', { at: 2, count: 2, like: 1 })
  expect(world.call('charts')).toEqual([['Target and actual', 'A1:C6', 8]])
  sheet.remove('rows', { at: 0, count: 1 })
  expect(world.call('charts')).toEqual([['Target and actual', 'A1:C5', 7]])
})

it('it is a native chart of the .xlsx, and comes back from it', async () => {
  const bytes = await drawn().save()
  const world = await createWorld({ code: CODE }).open(bytes)
  const [chart] = world.sheet('Sheet1').charts
  expect(chart?.kind).toBe('COLUMN')
  expect(chart?.headers).toBe(1)
  expect(chart?.options).toMatchObject({
    title: 'Target and actual',
    colors: ['#9aa0a6', '#1155cc'],
    legend: { position: 'bottom' },
  })
  expect(chart?.ranges.map(({ left, rows }) => [left, rows])).toEqual([
    [0, 4],
    [1, 4],
    [2, 4],
  ])
})
