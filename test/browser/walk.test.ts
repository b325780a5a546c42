// @module-tag rest
import type { FrameLocator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { KeptPlace } from '../../src/preview/keeping/place'
import type { Served } from '../../src/preview/server/serve'
import { installed, LANGS, type Lang, newFile } from '../installed'
import { hasBrowser } from '../sidebars/panel'
import { builtCode, Front, newFolder, served } from './front'

/** What a manager of the sample reads and clicks, by language. */
const SEEN = {
  en: {
    start: 'Start here',
    card: 'Scorecard',
    actuals: 'Actuals',
    month: 'This month',
    results: 'Results',
    kpis: 'KPIs',
    person: 'Julia Brandt',
    missing: 'no figure for Satisfaction in 2026-03',
    run: 'Score 2026-03',
    again: 'Score 2026-03 again',
    done: '2026-03 is scored: 21 people',
    copy: 'Copy as text',
    sales: 'Sales',
    weights: ['Sales Weight', 'Growth Weight'],
    save: 'Save as new version…',
    from: 'From month',
    preview: 'Preview',
    write: 'Write from 2026-07',
    saved: 'Changed from 2026-07 on: 2 changes',
    triggers: 'Triggers and mail',
    until: 'Advance to',
    advance: 'Advance',
    mail: '2026-04 is scored',
  },
  'zh-CN': {
    start: '开始',
    card: '绩效卡',
    actuals: '业绩填报',
    month: '本月',
    results: '考核结果',
    kpis: '考核指标',
    person: '孙丽娜',
    missing: '2026-03 缺“客户满意度”的数据',
    run: '计算 2026-03',
    again: '重新计算 2026-03',
    done: '2026-03',
    copy: '复制文字',
    sales: '销售额',
    weights: ['销售额 权重', '同比增长率 权重'],
    save: '存为新版本…',
    from: '从哪个月起',
    preview: '预览',
    write: '从 2026-07 起写入',
    saved: '2026-07',
    triggers: '触发器与邮件',
    until: '拨到',
    advance: '拨动',
    mail: '2026-04 已考核',
  },
} as const

const MENU = '标尺 Yardstick'
const LINES = {
  score: ['计算得分… · Score a month…'],
  why: ['为什么是这个分 · Why this score'],
  whatIf: ['方案 · Plan', '试算… · What if…'],
  monthlyRun: ['设置 · Set up', '开启每月自动考核 · Monthly run on'],
} as const

/** The server of a test may be too busy to look while a step is shown, so the panel notes them itself. */
const NOTE_STEPS = `void new MutationObserver(() => {
  const label = document.querySelector('[role=progressbar]')?.getAttribute('aria-label')
  if (label) (window.steps ??= new Set()).add(label)
}).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })`

/** The names at the foot of the page that lie between its edges, not shortened. */
const NAMES_IN_SIGHT = `[...document.querySelectorAll('[data-u-comp=slide-tab-item]')]
  .filter(tab => {
    const { left, right } = tab.getBoundingClientRect()
    const shown = tab.parentElement.parentElement.getBoundingClientRect()
    return left >= shown.left - 1 && right <= shown.right + 1 && tab.scrollWidth <= tab.clientWidth + 1
  })
  .map(tab => tab.innerText.trim())`

/** The cell of the sample that is left empty: the satisfaction of one person. */
const GAP = 'D109'

describe.skipIf(!hasBrowser).each(LANGS)('a month on the page, from a gap to the mail (%s)', (lang: Lang) => {
  const seen = SEEN[lang]
  const world = installed({ lang })
  const folder = newFolder()
  let server: Served
  let front: Front
  let panel: FrameLocator
  const button = (name: string) => panel.getByRole('button', { name, exact: true })
  const inPanel = (expression: string) =>
    front.page
      .frames()
      .find(frame => frame.url().includes('/frame/'))
      ?.evaluate(expression)
  const rowsOf = (tab: string, text: string) => world.displayValues(tab).filter(row => row.includes(text))

  it('opens where to start', async () => {
    server = await served(world, folder, builtCode())
    front = await Front.open(server.address, { lang })
    panel = front.page.frameLocator('aside.side iframe')
    expect(await front.tab).toBe(seen.start)
  })

  it.each([1280, 1920])('every visible tab has its whole name in sight at %i pixels', async width => {
    await front.page.setViewportSize({ width, height: 760 })
    const visible = world.book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)
    await expect.poll(() => front.page.evaluate(NAMES_IN_SIGHT)).toEqual(visible)
    await front.page.setViewportSize({ width: 1280, height: 760 })
  })

  it('a typed figure completes a person on the live sheet', async () => {
    await front.turn(seen.month)
    await front.see('G3', '16 / 17')
    await front.turn(seen.actuals)
    await front.type(GAP, '95%')
    await front.turn(seen.month)
    await front.see('G3', '17 / 17')
    expect(rowsOf(seen.month, seen.person)[0]?.[2]).toMatch(/^\d+\.\d\d$/)
  })

  it('the month is scored in the sidebar, with its progress and its result', async () => {
    await front.menu(MENU, ...LINES.score)
    await button(seen.run).waitFor()
    expect(await panel.getByText(seen.missing).count()).toBe(0)
    await inPanel(NOTE_STEPS)
    await button(seen.run).click()
    await button(seen.again).waitFor({ timeout: 30_000 })
    expect(await inPanel('window.steps?.size')).toBeGreaterThanOrEqual(2)
    expect(await panel.getByRole('status').first().innerText()).toContain(seen.done)
    const [row] = rowsOf(seen.results, seen.person)
    expect(Number(row?.[5])).toBeGreaterThan(0)
    await front.turn(seen.results)
    await front.see('A2', '2026-03')
  })

  it('Why explains the selected row', async () => {
    const at = world.displayValues(seen.results).findIndex(row => row.includes(seen.person))
    await front.select(`C${at + 1}`)
    await front.menu(MENU, ...LINES.why)
    await expect.poll(() => panel.locator('.title').innerText()).toBe(seen.person)
    const row = world.displayValues(seen.results)[at] ?? []
    expect(await panel.locator('dd.sum').allInnerTexts()).toEqual([String(Number(row[5])), row[11]])
  })

  it('What if writes nothing until it is saved as a version from a later month', async () => {
    const weights = () => rowsOf(seen.kpis, seen.sales).map(row => row[3])
    const [first = '', second = ''] = seen.weights
    await front.menu(MENU, ...LINES.whatIf)
    await panel.getByLabel(first).first().fill('50')
    await panel.getByLabel(second).first().fill('5')
    expect(weights()[0]).toBe('40.0%')
    await button(seen.save).click()
    await panel.getByLabel(seen.from).selectOption('2026-07')
    await button(seen.preview).click()
    await panel.getByText('40% → 50%').waitFor()
    await button(seen.write).click()
    await panel.getByText(seen.saved).first().waitFor()
    expect(weights().slice(0, 2)).toEqual(['40.0%', '50.0%'])
  })

  it('the daily trigger scores the next month by the clock, and its mail lies in the mailbox', async () => {
    await front.menu(MENU, ...LINES.monthlyRun)
    await front.page.getByRole('button', { name: seen.triggers }).click()
    const pane = front.page.locator('.triggers')
    await expect.poll(() => pane.textContent()).toContain('dailyRun')
    await pane.getByLabel(seen.until).fill('2026-05-06')
    await pane.getByRole('button', { name: seen.advance, exact: true }).click()
    await expect.poll(() => pane.locator('.mail summary').allInnerTexts(), { timeout: 50_000 }).toHaveLength(1)
    expect(await pane.locator('.mail').innerText()).toContain(seen.mail)
  })

  it('a page opened anew shows all of it', async () => {
    await front.page.reload()
    await front.ready()
    await front.turn(seen.actuals)
    await front.see(GAP, '95.0%')
    await front.page.getByRole('button', { name: seen.triggers }).click()
    await expect.poll(() => front.page.locator('.triggers .mail').count()).toBe(1)
    await front.turn(seen.results)
    await front.see('A2', world.displayValues(seen.results)[1]?.[0] ?? '')
  })

  it('on a phone no column of Start here and of the scorecard is cut', async () => {
    const phone = await Front.open(server.address, { width: 360, lang })
    for (const [tab, columns] of [[seen.start, 'ABCD'] as const, [seen.card, 'ABCDE'] as const]) {
      await phone.turn(tab)
      const edges = await phone.ask<number[]>(
        `[...'${columns}'].map(column => sheet.getRange(column + '5').getCellRect().right)`,
      )
      for (const edge of edges) expect(edge).toBeLessThanOrEqual(362)
    }
    await phone.close()
  })

  it('nothing went wrong on the page, and it asked nobody but its server', () => {
    expect(front.troubles).toEqual([])
    expect(front.foreign).toEqual([])
  })

  it('a server that is stopped and started again keeps all of it', async () => {
    await front.close()
    await server.close()
    const again = newFile()
    expect(await new KeptPlace(folder).open(again)).toBe('whole')
    expect(again.displayValues(seen.results)).toEqual(world.displayValues(seen.results))
    expect(again.displayValues(seen.kpis)).toEqual(world.displayValues(seen.kpis))
    expect(again.mailbox).toEqual(world.mailbox)
    expect(again.state.triggers).toEqual(world.state.triggers)
  })
})
