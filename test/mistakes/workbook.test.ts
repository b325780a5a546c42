import { beforeAll, describe, expect, it } from 'vitest'
import { restyled } from '../../src/standin/model/style'
import type { World } from '../../src/standin/node/world'
import { checks, column, letter, MONTH, resultOf, score, smallBook, tablesOf } from './small'

let scored: World
beforeAll(() => {
  scored = smallBook()
  score(scored)
}, 180_000)

const said = (world: World): string => world.toasts.map(({ message }) => message).join('\n')

/** The silent mistakes that show only in a workbook somebody works in. */
describe('never silent', () => {
  it('3. a text like 1200万 in a cell that formulas add up', () => {
    const world = scored.twin()
    const at = column(world, 'Actuals', '业绩')
    world.book.addSheet('Mine', 0, { rows: 3, columns: 3 })
    world.edit('Mine', 'A1', `=SUM(Actuals!${at}2:${at}4)`)
    world.edit('Actuals', `${at}2`, '1200万')
    expect(world.cell('Mine', 'A1').value).toBe(12_210_000)
  })

  it('8. team cells merged downward count for each of their rows', () => {
    const world = scored.twin()
    world.edit('People', 'B3', [[''], ['']])
    world.sheet('People').merges.push({ top: 1, left: 1, rows: 3, columns: 1 })
    score(world)
    expect(tablesOf(world).results?.map(row => row.team)).toEqual(['一部', '一部', '一部'])
  })

  it('11. a KPI renamed in its own table is renamed where it stands', () => {
    const world = scored.twin()
    const row = world.values('KPIs').findIndex(cells => cells.includes('口碑')) + 1
    world.edit('KPIs', `${column(world, 'KPIs', 'KPI')}${row}`, '满意度')
    expect(world.values('Actuals')[0]).toContain('满意度')
    expect(said(world)).toMatch(/“口碑” is “满意度” now, also in \d+ other cells \(.*Actuals.*\)/)
    expect(score(world).severity).not.toBe('stop')
  })

  it('16. a figure of a closed month', () => {
    const world = scored.twin()
    world.call('approvePeriod', { period: MONTH })
    world.call('closePeriod', { period: MONTH })
    const at = `${column(world, 'Actuals', '业绩')}2`
    world.edit('Actuals', at, '95000')
    expect(said(world)).toContain(
      '2026-03 is closed: this changes nothing that was paid. Correct it by a row on Adjustments.',
    )
    world.call('checkData')
    expect(checks(world)).toContain('业绩 of 张三 in 2026-03 was 90,000 when it was closed and is 95,000 now')
    world.edit('Actuals', at, '90000')
    world.call('checkData')
    expect(checks(world)).not.toContain('when it was closed')
  })

  it('17. a deal of a closed month that was entered late is named', () => {
    const world = scored.twin()
    world.call('approvePeriod', { period: MONTH })
    world.call('closePeriod', { period: MONTH })
    const cell = (header: string) => `${column(world, 'Deals', header)}2`
    world.edit('Deals', cell('Amount'), '1000')
    world.edit('Deals', cell('Person'), '张三')
    world.edit('Deals', cell('Date'), '2026-03-30')
    expect(said(world)).toContain('A deal it did not hold yet is paid in the next open month, marked late.')
    expect(said(world)).not.toContain('Adjustments')
  })

  it('18. a result changed by hand', () => {
    const world = scored.twin()
    const row = world.values('Results').findIndex(cells => cells.includes('李四')) + 1
    world.edit('Results', `${column(world, 'Results', 'Final score')}${row}`, 99)
    score(world)
    expect(resultOf(world, '李四')?.final).toBe(100)
    expect(checks(world)).toMatch(/Final score of 李四 in 2026-03 was changed by hand: 100 → 99/)
  })

  it('24. a figure typed over on This month is an error there, and back once it is cleared', () => {
    const world = scored.twin()
    world.edit('This month', 'B3', '销售')
    const shown = () =>
      world
        .values('This month')
        .slice(6)
        .map(cells => cells.slice(0, 3).map(String))
    const before = shown()
    const row = before.findIndex(cells => cells.includes('李四'))
    const cell = `B${row + 7}`
    world.edit('This month', cell, 'typed over')
    expect(
      shown()
        .flat()
        .filter(text => /^#|typed over/.test(text)).length,
    ).toBeGreaterThan(1)
    world.edit('This month', cell, '')
    expect(shown()).toEqual(before)
  })

  it('25. a paste that brings cells of text', () => {
    const world = scored.twin()
    const sheet = world.sheet('Actuals')
    const at = column(world, 'Actuals', '业绩')
    const index = (world.values('Actuals')[0] ?? []).indexOf('业绩')
    sheet.looks.change({ top: 1, left: index, rows: 1, columns: 1 }, look => restyled(look, 'numberFormat', '@'))
    world.edit('Actuals', `${at}2`, '91,000')
    expect(world.cell('Actuals', `${at}2`).value).toBe(91_000)
    expect(sheet.looks.at(1, index).numberFormat).not.toBe('@')
  })

  it('28. a picker moved while notes are on the sheet: nothing but pickers is open to typing there, notes are rows', () => {
    const world = scored.twin()
    world.edit('Interviews', 'A2', [[MONTH, '张三']])
    world.edit('Scorecard', 'B2', '张三')
    const before = world.values('Interviews')
    world.edit('Scorecard', 'B2', '李四')
    expect(world.values('Interviews')).toEqual(before)
    const open = (tab: string) => {
      const guards = world.book.protections.filter(({ area }) => area.sheet === world.sheet(tab))
      return guards.flatMap(({ unprotected }) => unprotected.map(({ top, left }) => `${letter(left)}${top + 1}`)).sort()
    }
    expect([open('Scorecard'), open('This month')]).toEqual([
      ['B2', 'B3'],
      ['B2', 'B3', 'B4'],
    ])
  })

  it('29. a copy that leads to the original', () => {
    const original = scored.twin()
    const copy = original.copyFile('somebody@example.com')
    const leads = copy.book.sheets.flatMap(sheet => {
      const found: string[] = []
      sheet.visit(sheet.box, ({ formula, runs }) => {
        found.push(formula ?? '', ...(runs ?? []).map(run => run.link ?? ''))
      })
      return found.filter(text => text.includes(original.book.id) || /docs\.google|https?:/.test(text))
    })
    expect([leads, copy.book.id === original.book.id]).toEqual([[], false])
  })

  it('30. a total below zero is carried, not paid, and says so', () => {
    const world = scored.twin()
    const cell = (header: string) => `${column(world, 'Adjustments', header)}2`
    world.edit('Adjustments', cell('Date'), '2026-03-20')
    world.edit('Adjustments', cell('Person'), '张三')
    world.edit('Adjustments', cell('Kind'), 'money')
    world.edit('Adjustments', cell('Amount'), '-5000')
    world.edit('Adjustments', cell('Reason'), 'damage')
    world.edit('Adjustments', cell('Approved by'), 'boss')
    score(world)
    expect(checks(world)).not.toContain('Adjustments')
    const { total, owedAfter } = resultOf(world, '张三') ?? {}
    const lines = (tablesOf(world).payLines ?? []).filter(({ person }) => person === '张三')
    expect(total).toBe(0)
    expect([Number(owedAfter), lines.map(({ why }) => why).join()]).toEqual([4000, expect.stringMatching(/4,000/)])
  })

  it('a number typed into a cell of dates is named, not taken for a day', () => {
    const world = scored.twin()
    const index = (world.values('Actuals')[0] ?? []).indexOf('业绩')
    world
      .sheet('Actuals')
      .looks.change({ top: 1, left: index, rows: 1, columns: 1 }, look => restyled(look, 'numberFormat', 'yyyy-mm-dd'))
    world.edit('Actuals', `${letter(index)}2`, 1200)
    score(world)
    expect(checks(world)).toMatch(/leavesOut Actuals .*张三: “1903-04-14” is no number/)
  })

  it('and an edit of a month that was scored marks it as out of date', () => {
    const world = scored.twin()
    const period = () => (tablesOf(world).periods ?? [])[0]
    expect(period()?.inputsChangedAt).toBeNull()
    world.edit('Actuals', `${column(world, 'Actuals', '业绩')}2`, '91000')
    expect(String(period()?.inputsChangedAt) > String(period()?.calculatedAt)).toBe(true)
    expect(said(world)).toContain('2026-03 was scored before this change')
    expect(world.cell('This month', 'A5').value).toMatch(
      /inputs of 2026-03 changed after it was scored \(2026-04-10 .*Score the month again/,
    )
    score(world)
    expect(period()?.inputsChangedAt).toBeNull()
    expect(world.cell('This month', 'A5').value).toBe('')
  })

  it('nor is a weight typed over in force in a scored month', () => {
    const world = scored.twin()
    const row = world.values('KPIs').findIndex(cells => cells.includes('口碑')) + 1
    world.edit('KPIs', `${column(world, 'KPIs', 'Weight')}${row}`, '50%')
    expect(said(world)).toContain('2026-03 was scored by what stood here')
  })
})

describe('a name', () => {
  it('of a person is followed on every sheet, shares included', () => {
    const world = scored.twin()
    world.edit('Deals', `${column(world, 'Deals', 'Person')}2`, '王芳 60% 李四 40%')
    world.edit('People', 'A4', '王芳芳')
    expect(world.cell('Deals', `${column(world, 'Deals', 'Person')}2`).value).toBe('王芳芳 60% 李四 40%')
    expect(world.values('Actuals').flat()).toContain('王芳芳')
    expect(world.values('Actuals').flat()).not.toContain('王芳')
    expect(world.values('Results').flat()).toContain('王芳芳')
    world.edit('People', 'A4', '王芳')
    expect(world.values('Actuals').flat()).toContain('王芳')
  })

  it('of a row that was copied to be another person is not', () => {
    const world = scored.twin()
    world.edit('People', 'A5', [['张三', '一部', '销售']])
    world.edit('People', 'A5', '赵六')
    expect(world.values('Actuals').flat()).toContain('张三')
    expect(said(world)).toContain('“张三” still stands in row 2: nothing else was renamed')
  })

  it('that is put right to one that is there already is not', () => {
    const world = scored.twin()
    world.edit('People', 'A4', '张三')
    expect(world.values('Actuals').flat()).toContain('王芳')
  })

  it('of a plan is followed once its last row has the new one', () => {
    const world = scored.twin()
    const plans = () => world.values('People').flatMap(cells => (cells[0] === '' ? [] : [cells[2]]))
    const rows = world.values('KPIs').flatMap((cells, i) => (cells[0] === '销售' ? [i + 1] : []))
    expect(rows).toHaveLength(2)
    world.edit('KPIs', `A${rows[0]}`, '直销')
    expect(said(world)).toContain(`“销售” still stands in row ${rows[1]}: nothing else was renamed`)
    expect(plans().slice(1)).toEqual(['销售', '销售', '销售'])
    world.edit('KPIs', `A${rows[1]}`, '直销')
    expect(plans().slice(1)).toEqual(['直销', '直销', '直销'])
    expect(score(world).severity).not.toBe('stop')
  })

  it('of a team is followed', () => {
    const world = scored.twin()
    world.edit('Teams', 'A2', '华东')
    expect(
      world
        .values('People')
        .flat()
        .filter(cell => cell === '华东'),
    ).toHaveLength(3)
  })
})

describe('Settings', () => {
  it('shows the tabs of a feature as soon as it is ticked', () => {
    const world = scored.twin()
    const values = world.values('Settings')
    const row = values.findIndex(cells => cells.includes('Ramps for new people')) + 1
    world.sheet('Ramps').hidden = true
    world.edit('Settings', `${column(world, 'Settings', 'Value')}${row}`, true)
    expect(world.sheet('Ramps').hidden).toBe(false)
  })
})

describe('Targets', () => {
  it('lock a planned figure that was typed over, and free it when it is cleared', () => {
    const world = scored.twin()
    const at = (header: string) => `${column(world, 'Targets', header)}2`
    world.edit('Targets', 'A2', [['2026', '业绩', '张三']])
    world.edit('Targets', at('Apr'), '90000')
    expect(world.cell('Targets', at('Locked months')).display).toBe('')
    world.edit('Targets', at('Prorated'), 'yes')
    world.edit('Targets', at('Apr'), '95000')
    world.edit('Targets', at('May'), '9.5万')
    expect(world.cell('Targets', at('Locked months')).display).toBe('4, 5')
    world.edit('Targets', at('Apr'), '')
    expect(world.cell('Targets', at('Locked months')).display).toBe('5')
  })

  it('lock the sum of the year and figures of teams and the company as well', () => {
    const world = scored.twin()
    const at = (header: string, row: number) => `${column(world, 'Targets', header)}${row}`
    const locked = (row: number) => world.cell('Targets', at('Locked months', row)).display
    world.edit('Targets', 'A2', [
      ['2026', '业绩', '公司'],
      ['2026', '业绩', '一部'],
      ['2026', '业绩', '张三'],
    ])
    world.edit('Targets', at('Owner kind', 2), [['company'], ['team'], ['person']])
    world.edit('Targets', at('Year total', 2), [['1200万'], ['600万'], ['300万']])
    world.edit('Targets', at('Mar', 3), '50万')
    expect([locked(2), locked(3), locked(4)]).toEqual(['year', '3, year', ''])
    world.edit('Targets', at('Year total', 3), '')
    expect(locked(3)).toBe('3')
  })
})
