import type { FrameLocator, Page } from 'playwright-core'
import type { Lang } from '../../src/standin/node/commands/results'

/** What of the page is in the picture. */
export type Shot = 'page' | 'sidebar' | 'dialog'

interface Ready {
  readonly page: Page
  readonly frame: FrameLocator
  readonly lang: Lang
}

export interface Picture {
  readonly name: string
  readonly tab?: Readonly<Record<Lang, string>>
  readonly cell?: string
  /** The line of the menu that is chosen, by its English words. */
  readonly line?: string
  readonly shot?: Shot
  readonly width?: number
  /** In a page of its own. */
  readonly fresh?: boolean
  prepare?(ready: Ready): Promise<void>
}

const START = { en: 'Start here', 'zh-CN': '开始' }
const MONTH = { en: 'This month', 'zh-CN': '本月' }
const ACTUALS = { en: 'Actuals', 'zh-CN': '业绩填报' }
const SCORECARD = { en: 'Scorecard', 'zh-CN': '绩效卡' }
const RESULTS = { en: 'Results', 'zh-CN': '考核结果' }
const DASHBOARD = { en: 'Dashboard', 'zh-CN': '仪表盘' }
const PHONE = 360

/** March instead of the month that has just begun, which is nearly empty. */
const inMarch = async ({ page }: Ready) => {
  await page.keyboard.type('2026-03')
  await page.keyboard.press('Enter')
}

/** Other weights than now, so that something comes out. */
const turned = async ({ frame, lang }: Ready) => {
  const [sales, growth] = lang === 'en' ? ['Sales Weight', 'Growth Weight'] : ['销售额 权重', '同比增长率 权重']
  await frame.getByLabel(sales).first().fill('50')
  await frame.getByLabel(growth).first().fill('5')
}

/** As copied from a chat. */
const pasted = async ({ frame, lang }: Ready) => {
  const rows = {
    en: 'Name\tSatisfaction\tTeamwork\nAmy Lee\t96%\t4.2\nTom Reed\t94%\t4.5\nJulia B.\t91%\t4',
    'zh-CN': '姓名\t客户满意度\t团队协作\n王芳\t96%\t4.2\n李雷\t94%\t4.5\n小孙\t91%\t4',
  }
  await frame.locator('textarea').first().fill(rows[lang])
}

export const PICTURES: readonly Picture[] = [
  { name: 'start', tab: START },
  { name: 'month', tab: MONTH, cell: 'B2', prepare: inMarch },
  { name: 'dashboard', tab: DASHBOARD },
  { name: 'actuals', tab: ACTUALS },
  { name: 'scorecard', tab: SCORECARD },
  { name: 'results', tab: RESULTS, cell: 'C4', line: 'Why this score' },
  { name: 'sidebar-why', shot: 'sidebar', tab: RESULTS, cell: 'C4', line: 'Why this score' },
  { name: 'sidebar-score', shot: 'sidebar', line: 'Score a month…' },
  { name: 'sidebar-what-if', shot: 'sidebar', line: 'What if…', prepare: turned },
  { name: 'sidebar-close', shot: 'sidebar', line: 'Approve, close, pay…' },
  { name: 'sidebar-paste', shot: 'sidebar', line: 'Paste figures…', prepare: pasted },
  { name: 'sidebar-change', shot: 'sidebar', line: 'Change from a month…' },
  { name: 'sidebar-plan', shot: 'sidebar', line: 'Plan the year…' },
  { name: 'sidebar-set-up', shot: 'sidebar', line: 'Set up…' },
  { name: 'sidebar-functions', shot: 'sidebar', line: 'Function reference' },
  { name: 'sidebar-self-check', shot: 'sidebar', line: 'Self-check' },
  {
    name: 'triggers',
    tab: ACTUALS,
    prepare: async ({ page }) => {
      await page.locator('.right .pill').last().click()
      await page.locator('.triggers').waitFor()
    },
  },
  { name: 'cards', shot: 'dialog', line: 'Cards: print, send…' },
  { name: 'start-phone', tab: START, width: PHONE },
  { name: 'scorecard-phone', tab: SCORECARD, width: PHONE },
]
