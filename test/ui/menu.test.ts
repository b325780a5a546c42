import { describe, expect, it } from 'vitest'
import { installed, newFile } from '../installed'

describe('the menu', () => {
  it('is there before any consent, with both languages on it', () => {
    const world = newFile()
    world.run('onOpen', [], { mode: 'LIMITED' })
    expect(world.menus).toEqual([
      {
        label: '标尺 Yardstick',
        items: [
          { label: '打开本月填报 · Open the month', functionName: 'menuOpenMonth' },
          { label: '检查数据 · Check the data', functionName: 'menuCheckData' },
          { label: '计算得分 · Score a month', functionName: 'menuScoreMonth' },
          {
            label: '设置 · Set up',
            items: [
              { label: '开启每月自动考核 · Monthly run on', functionName: 'menuMonthlyRunOn' },
              { label: '关闭每月自动考核 · Monthly run off', functionName: 'menuMonthlyRunOff' },
            ],
          },
        ],
      },
    ])
  })

  it('says in a corner what went wrong, and shows no stack', () => {
    const world = installed({ lang: 'en', blank: true })
    world.state.lockHeldElsewhere = true
    world.run('menuScoreMonth')
    expect(world.toasts.map(({ message }) => message)).toEqual([
      '本文件正在进行另一项操作,请一分钟后再试。 · Another run is at work in this file. Please try again in a minute.',
    ])
  })
})

describe('a month scored from the menu', () => {
  const world = installed({ lang: 'en' })
  const scored = (tab: string, row: number) => {
    world.book.active = world.sheet(tab)
    world.sheet(tab).selected = { top: row - 1, left: 0, rows: 1, columns: 1 }
    world.run('menuScoreMonth')
    return world.toasts[world.toasts.length - 1]?.message.slice(0, 7)
  }

  it('is that of the selected row, else the last complete one', () => {
    expect(scored('People', 3)).toBe('2026-03')
    expect(scored('Actuals', 1)).toBe('2026-03')
    expect(scored('Actuals', 45)).toBe('2025-12')
  })
})
