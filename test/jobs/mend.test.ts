import { beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'

type Row = Readonly<Record<string, string | number | boolean | null>>

const checksOf = (world: World): readonly Row[] =>
  (world.call('resultTables', { period: '2026-03' }) as Record<string, readonly Row[]>).checks ?? []
const score = (world: World) => world.call('scorePeriod', { period: '2026-03' }) as { severity: string; total: number }

/** Three people and two typed KPIs in a blank workbook, ready to be scored. */
function team(): World {
  const world = installed({ lang: 'en', blank: true })
  world.edit('People', 'A2', [
    ['Amy', 'North', 'Calling', '1,000'],
    ['Tom', 'North', 'Calling', '2,000'],
    ['Zoe', 'North', 'Calling', '3,000'],
  ])
  world.edit('Teams', 'A2', 'North')
  const row = world.values('KPIs').length + 1
  world.edit('KPIs', `A${row}`, [
    ['Calling', 'Calls', '', '60%', 'higher is better', '100'],
    ['Calling', 'Answered', '', '40%', 'higher is better', '50%'],
  ])
  const width = world.values('Actuals')[0]?.length ?? 0
  const [first, second] = [letter(width), letter(width + 1)]
  world.edit('Actuals', `${first}1`, [['Calls', 'Answered']])
  world.edit('Actuals', 'A2', [
    ['2026-03', 'Amy'],
    ['2026-03', 'Tom'],
    ['2026-03', 'Zoe'],
  ])
  world.edit('Actuals', `${first}2`, [
    ['90', '45%'],
    ['100', '50%'],
    ['110', '55%'],
  ])
  expect(second).toBe(letter(width + 1))
  return world
}

const letter = (index: number) => String.fromCharCode(65 + index)
const columnOf = (world: World, tab: string, header: string) => letter((world.values(tab)[0] ?? []).indexOf(header))
const rowOf = (world: World, tab: string, ...texts: string[]) =>
  world.values(tab).findIndex(cells => texts.every(text => cells.includes(text))) + 1

/** Ticks every line that says this. */
function tick(world: World, words: string): void {
  const values = world.values('Checks')
  const lines = values.flatMap((cells, i) => (cells.join(' ').includes(words) ? [i + 1] : []))
  expect(lines).not.toEqual([])
  for (const line of lines) world.edit('Checks', `${columnOf(world, 'Checks', 'Mend')}${line}`, true)
}

let sound: World
beforeAll(() => {
  sound = team()
  expect(score(sound).severity).not.toBe('stop')
}, 120_000)

describe('Mend what is ticked', () => {
  it.each([
    {
      problem: 'a header that was renamed',
      spoil: (w: World) => w.edit('Actuals', `${columnOf(w, 'Actuals', 'Answered')}1`, 'Answerd'),
      says: 'Answerd',
    },
    {
      problem: 'weights of 33.33 % three times',
      spoil: (w: World) => {
        const row = rowOf(w, 'KPIs', 'Calling', 'Calls')
        const column = columnOf(w, 'KPIs', 'Weight')
        w.edit('KPIs', `${column}${row}`, [['33.33%'], ['66.66%']])
      },
      says: '99.99%',
    },
    {
      problem: 'a name with a slip of the finger',
      spoil: (w: World) => w.edit('Actuals', 'B3', 'Tomm'),
      says: 'Tomm',
    },
    {
      problem: 'a row that is there twice',
      spoil: (w: World) => {
        const shown = w.displayValues('Actuals')[1] ?? []
        w.edit('Actuals', 'A5', [shown])
      },
      says: 'two rows',
    },
    {
      problem: 'a move without an end date',
      spoil: (w: World) => {
        w.edit('People', 'A5', [['Amy', 'South', 'Calling', '1,500', '2026-03-16']])
        w.edit('Teams', 'A3', 'South')
      },
      says: 'overlap',
    },
  ])('$problem', ({ spoil, says }) => {
    const world = sound.twin()
    world.openFile()
    spoil(world)
    world.call('checkData')
    const line = checksOf(world).find(row => `${row.what}${row.how}`.includes(says))
    expect(line).toMatchObject({ mend: false })
    tick(world, says)
    world.runMenu('标尺 Yardstick', '数据 · Data', '处理已勾选的问题 · Mend what is ticked')
    expect(world.toasts.at(-1)?.message).toMatch(/^1 of 1 changes are made/)
    expect(
      checksOf(world)
        .map(row => `${row.what}${row.how}`)
        .join('\n'),
    ).not.toContain(says)
    expect(world.values('Log').flat().join('\n')).toContain('Mend what is ticked')
  })

  it('takes out what is left of a KPI that was cleared, offered when it goes', () => {
    const world = sound.twin()
    world.openFile()
    const row = rowOf(world, 'KPIs', 'Calling', 'Answered') + 1
    world.edit('KPIs', `A${row}`, [['Calling', 'Letters', '', '', 'higher is better', '10']])
    const targets = world.values('Targets').length
    world.edit('Targets', `A${targets + 1}`, [
      ['2026', 'Letters', 'Amy'],
      ['2026', 'Letters', 'Tom'],
    ])
    world.edit('KPIs', `A${row}`, [['', '', '', '', '', '']])
    expect(world.toasts.at(-1)?.message).toContain(
      '“Letters” is gone, so this is not used any more: 2 rows of Targets. ' +
        'To take it out too, choose “Check the data” and tick its line on Checks.',
    )
    world.edit('KPIs', `A${row}`, [['', '', '', '', '', '']])
    expect(world.toasts.at(-1)?.message).not.toContain('is gone')
    expect(score(world).severity).not.toBe('stop')
    tick(world, 'there is no KPI called Letters')
    world.runMenu('标尺 Yardstick', '数据 · Data', '处理已勾选的问题 · Mend what is ticked')
    expect(world.toasts.at(-1)?.message).toMatch(/^2 of 2 changes are made/)
    expect(world.values('Targets').flat()).not.toContain('Letters')
  })

  it.each([
    {
      lang: 'en',
      tab: 'KPIs',
      says: 'Team leaders has no “Sales” any more, so this is not used any more: 1 commission plan.',
    },
    { lang: 'zh-CN', tab: '考核指标', says: '方案“销售主管”已没有“销售额”,以下内容不再使用:1 个提成方案' },
  ] as const)('offers what is left of a KPI that only another plan still has ($lang)', ({ lang, tab, says }) => {
    const world = installed({ lang })
    const row = world.values(tab).findIndex(cells => cells[0] === (lang === 'en' ? 'Team leaders' : '销售主管')) + 1
    world.edit(tab, `A${row}`, [['', '', '', '', '', '']])
    expect(world.toasts.at(-1)?.message).toContain(says.slice(0, -1))
  })

  it('has no box where only a person can tell', () => {
    const world = sound.twin()
    world.edit('Actuals', `${columnOf(world, 'Actuals', 'Calls')}2`, 'soon')
    world.call('checkData')
    const line = checksOf(world).find(row => String(row.what).includes('soon'))
    expect(line).toMatchObject({ severity: 'leavesOut', who: 'Amy', mend: null })
  })

  it('leaves alone what was changed since it was found', () => {
    const world = sound.twin()
    world.edit('Actuals', 'B3', 'Tomm')
    world.call('checkData')
    tick(world, 'Tomm')
    world.edit('Actuals', 'B3', 'Zoe')
    world.openFile()
    world.runMenu('标尺 Yardstick', '数据 · Data', '处理已勾选的问题 · Mend what is ticked')
    expect(world.cell('Actuals', 'B3').value).toBe('Zoe')
    expect(world.toasts.at(-1)?.message).toContain('what had been changed since was left alone')
  })

  it('says what to do while nothing is ticked', () => {
    const world = sound.twin()
    world.openFile()
    world.runMenu('标尺 Yardstick', '数据 · Data', '处理已勾选的问题 · Mend what is ticked')
    expect(world.toasts.at(-1)?.message).toContain('Nothing is ticked in Checks')
  })
})

describe('Checks', () => {
  it('lists first what most money waits for', () => {
    const world = sound.twin()
    const column = columnOf(world, 'Actuals', 'Calls')
    world.edit('Actuals', `${column}2`, 'soon')
    world.edit('Actuals', `${columnOf(world, 'Actuals', 'Answered')}4`, 'later')
    world.call('checkData')
    const waiting = checksOf(world).filter(row => row.severity === 'leavesOut')
    expect(waiting.map(row => row.who)).toEqual(['Zoe', 'Amy'])
  })
})

describe('results changed by hand', () => {
  const total = (world: World, name: string) => {
    const row = rowOf(world, 'Results', '2026-03', name)
    return `${columnOf(world, 'Results', 'Total pay')}${row}`
  }

  it('are listed with old and new before they are replaced, and can be kept as an adjustment', () => {
    const world = sound.twin()
    world.openFile()
    const cell = total(world, 'Zoe')
    const before = Number(world.cell('Results', cell).value)
    world.edit('Results', cell, before + 500)
    score(world)
    expect(world.cell('Results', total(world, 'Zoe')).value).toBe(before)
    const [line] = checksOf(world).filter(row => String(row.what).includes('changed by hand'))
    expect(line?.what).toBe(`Total pay of Zoe in 2026-03 was changed by hand: ${before} → ${before + 500}`)
    tick(world, 'changed by hand')
    world.runMenu('标尺 Yardstick', '数据 · Data', '处理已勾选的问题 · Mend what is ticked')
    score(world)
    expect(world.cell('Results', total(world, 'Zoe')).value).toBe(before + 500)
    expect(checksOf(world).filter(row => String(row.what).includes('changed by hand'))).toEqual([])
  })

  it('are found although inputs were changed too', () => {
    const world = sound.twin()
    const cell = total(world, 'Zoe')
    world.edit('Results', cell, Number(world.cell('Results', cell).value) + 500)
    world.edit('Actuals', `${columnOf(world, 'Actuals', 'Calls')}2`, '95')
    world.call('checkData')
    const lines = checksOf(world)
      .map(row => String(row.what))
      .filter(what => what.includes('by hand'))
    expect(lines).toEqual([expect.stringContaining('Total pay of Zoe')])
  })

  it('name a row that was deleted', () => {
    const world = sound.twin()
    const row = rowOf(world, 'Results', '2026-03', 'Zoe')
    world.sheet('Results').remove('rows', { at: row - 1, count: 1 })
    world.call('checkData')
    expect(checksOf(world).map(check => check.what)).toContain('the row of Zoe in 2026-03 was deleted')
  })
})
