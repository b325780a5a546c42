import { beforeAll, describe, expect, it } from 'vitest'
import type { Preview } from '../../src/jobs/entering/pasteFigures'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'

const period = '2026-03'

let world: World
let person = ''
let other = ''
beforeAll(() => {
  world = installed({ lang: 'en' }).twin()
  const names = world.values('Actuals').flatMap(([month, name]) => (month === period ? [String(name)] : []))
  person = names[0] ?? ''
  other = names[1] ?? ''
}, 120_000)

const looked = (...lines: string[]) =>
  world.call('previewPaste', { period, text: lines.join('\n').replace(/ \| /g, '\t') }) as Preview
const states = ({ rows }: Preview) => rows.map(({ cells }) => cells.map(({ state }) => state).join())

describe('pasted figures', () => {
  it('of one person twice are written nowhere where they differ, and once where they are the same', () => {
    const [a, b, c] = looked('Name | Satisfaction', `${person} | 71%`, `${other} | 72%`, `${person} | 73%`).rows
    expect([a, b, c].map(row => row?.cells[0]?.state)).toEqual(['twice', 'other', 'twice'])
    expect(states(looked('Name | Satisfaction', `${person} | 71%`, `${person} | 71%`))).toEqual(['other', ''])
  })

  it('that are the same cell twice write that cell once, and one that differs not at all', () => {
    const {
      row = 0,
      column = 0,
      before = '',
    } = looked('Name | Satisfaction', `${person} | 71%`).rows[0]?.cells[0] ?? {}
    const write = (...lines: string[]) =>
      world.call('writePaste', {
        period,
        text: lines.join('\n').replace(/ \| /g, '\t'),
        cells: [{ row, column, before }],
      })
    expect(write('Name | Satisfaction', `${person} | 71%`, `${person} | 73%`)).toMatchObject({ count: 0, left: 1 })
    expect(write('Name | Satisfaction', `${person} | 71%`, `${person} | 71%`)).toMatchObject({ count: 1, left: 0 })
  })

  it('go into the month of their day, and nowhere where it cannot be read', () => {
    const { rows, roles } = looked(
      'Date | Name | Satisfaction',
      `Mar 25, 2024 | ${person} | 71%`,
      `2026年3月8日 | ${other} | 72%`,
      `some day | ${other} | 73%`,
    )
    expect(roles).toEqual(['month', 'name', '=Satisfaction'])
    expect(rows.map(({ month }) => month)).toEqual(['2024-03', '2026-03', ''])
    expect(rows.map(({ cells }) => cells[0]?.state)).toEqual(['noRow', 'other', 'noMonth'])
  })

  it('of columns that are not used are named', () => {
    const { leftOut } = looked('Name | cvs | Satisfaction | Note', `${person} | 34 | 71% | `)
    expect(leftOut).toEqual(['cvs'])
  })

  it('are read as the spreadsheet writes numbers', () => {
    const german = installed({ lang: 'en' }).twin()
    german.book.locale = 'de_DE'
    const preview = german.call('previewPaste', {
      period,
      text: `Name\tCash due\n${person}\t1.234,50\n${other}\t12.444`,
    }) as Preview
    expect(preview.rows.map(({ cells }) => cells[0]?.typed)).toEqual(['1234.5', '12444'])
    expect(preview.rows.map(({ cells }) => cells[0]?.doubt)).toEqual([
      '',
      '“12.444” was read as 12444, as this spreadsheet’s locale writes numbers. If 12,444 is meant, type it anew.',
    ])
  })
})
