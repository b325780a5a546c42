import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Menu } from '../../src/standin/state'
import { installed, newFile } from '../installed'

/** The lines of a menu as somebody reads them, groups indented. */
function lines({ items }: Menu, indent = ''): string[] {
  return items.flatMap(item => {
    if (item === 'separator') return []
    return 'items' in item ? [`${indent}${item.label} ▸`, ...lines(item, `${indent}  `)] : [`${indent}${item.label}`]
  })
}

const functionsOf = ({ items }: Menu): string[] =>
  items.flatMap(item => (item === 'separator' ? [] : 'items' in item ? functionsOf(item) : [item.functionName]))

function opened() {
  const world = newFile()
  world.run('onOpen', [], { mode: 'LIMITED' })
  return world
}

describe('the menu', () => {
  it('is there before any consent, with both languages on it, in the order of a month', () => {
    const [menu] = opened().menus
    expect(menu?.label).toBe('标尺 Yardstick')
    expect(menu && lines(menu)).toMatchInlineSnapshot(`
      [
        "打开本月填报 · Open the month",
        "检查数据 · Check the data",
        "计算得分… · Score a month…",
        "计算季度、年度… · Score a quarter or year…",
        "为什么是这个分 · Why this score",
        "绩效卡打印、发送… · Cards: print, send…",
        "审批、关账、发放… · Approve, close, pay…",
        "目标 · Targets ▸",
        "  分解年度目标… · Plan the year…",
        "  重新分解剩余月份… · Re-plan the rest…",
        "  检查与对比… · Check and compare…",
        "  平摊差额 · Share the difference",
        "  确认目标申报 · Decide proposals",
        "方案 · Plan ▸",
        "  从某月起修改… · Change from a month…",
        "  试算… · What if…",
        "  方案书 · Plan document",
        "数据 · Data ▸",
        "  粘贴数据… · Paste figures…",
        "  处理已勾选的问题 · Mend what is ticked",
        "  导出… · Export…",
        "  办结申诉 · Settle appeals",
        "  核验已关账月份 · Verify closed months",
        "  撤回上次计算 · Take back the last scoring",
        "  刷新日期 · Refresh the day",
        "设置 · Set up ▸",
        "  首次设置… · Set up…",
        "  换成我的团队… · Put in my own team…",
        "  开启每月自动考核 · Monthly run on",
        "  关闭每月自动考核 · Monthly run off",
        "  新的一年… · Start a new year…",
        "  升级本工作簿 · Upgrade this workbook",
        "  切换语言 · Language",
        "帮助 · Help ▸",
        "  函数说明 · Function reference",
        "  自检 · Self-check",
        "  关于 · About",
      ]
    `)
  })

  it.each(['LIMITED', 'NONE'] as const)(
    'of a copy opened with little allowed (%s) is there and reads one sheet',
    mode => {
      const copy = installed({ lang: 'en' }).copyFile('amy@example.com')
      copy.run('onOpen', [], { mode })
      const [menu] = copy.menus
      const first = menu ? lines(menu)[0] : undefined
      const finish = '⚑ 完成本副本的设置 · ⚑ Finish set-up of this copy'
      expect(first).toBe(mode === 'LIMITED' ? finish : '打开本月填报 · Open the month')
      expect(copy.lastExecution.calls['Range.getValues'] ?? 0).toBeLessThanOrEqual(1)
      expect(copy.lastExecution.roundTrips).toBeLessThanOrEqual(3)
    },
  )

  it('says what it is, writes the plan document and settles appeals at a click', () => {
    const world = installed({ lang: 'en' })
    const said = (name: string) => {
      world.run(name)
      return world.toasts[world.toasts.length - 1]?.message
    }
    expect(said('menuAbout')).toMatch(/^Yardstick \d+\.\d+\.\d+: .* this file only/)
    expect(said('menuSettleAppeals')).toBe('No appeal has a decision that is not settled yet.')
    expect(said('menuVerify')).toMatch(/closed/)
    expect(said('menuPlanDocument')).toMatch(/^The plan document of \d{4}-\d\d is on “Plan document”/)
  })

  it('says in a corner what went wrong, and shows no stack', () => {
    const world = installed({ lang: 'en', blank: true })
    world.state.lockHeldElsewhere = true
    world.run('menuCheckData')
    expect(world.toasts.map(({ message }) => message)).toEqual([
      '本文件正在进行另一项操作,请一分钟后再试。 · Another run is at work in this file. Please try again in a minute.',
    ])
  })

  it('has no line longer than a menu shows: 12 characters of Chinese', () => {
    const [menu] = opened().menus
    const chinese = (menu ? lines(menu) : []).map(line => line.trim().split(' · ')[0] ?? '')
    expect(chinese.filter(text => [...text].length > 12)).toEqual([])
  })
})

describe('sidebars and dialogs', () => {
  const pages = readdirSync(join(import.meta.dirname, '../../dist')).filter(file => file.endsWith('.html'))

  it('are each opened by a line of the menu', () => {
    const world = opened()
    const shown = new Set<string>()
    for (const name of world.menus.flatMap(functionsOf)) {
      const before = world.state.pages.length
      world.run(name)
      for (const { file } of world.state.pages.slice(before)) if (file !== null) shown.add(`${file}.html`)
    }
    expect([...shown].sort()).toEqual(pages.sort())
  })

  it('carry the title in both languages', () => {
    const world = opened()
    world.run('menuScoreMonth')
    expect(world.sidebar).toMatchObject({ kind: 'sidebar', file: 'ScoreMonth', title: '计算得分 · Score a month' })
  })
})

describe('the month a sidebar begins with', () => {
  const world = installed({ lang: 'en' })
  const chosen = (tab: string, row: number) => {
    world.select(tab, `A${row}`)
    return (world.call('monthState', {}) as { period: string }).period
  }

  it('is that of the selected row, else the last complete one', () => {
    expect(chosen('People', 3)).toBe('2026-03')
    expect(chosen('Actuals', 1)).toBe('2026-03')
    expect(chosen('Actuals', 45)).toBe('2025-12')
  })

  it('is the last quarter that is over, once, when the menu asked for a quarter or year', () => {
    world.run('menuScoreQuarter')
    expect(world.sidebar).toMatchObject({ file: 'ScoreMonth' })
    const state = () => world.call('monthState', {}) as { period: string; months: { period: string }[] }
    const first = state()
    expect(first.period).toBe('2026-Q1')
    expect(first.months.map(({ period }) => period).slice(0, 6)).toEqual([
      ...['2026-Q1', '2026-03', '2026-02', '2026-01', '2025', '2025-H2'],
    ])
    expect(state().period).not.toBe('2026-Q1')
  })
})
