// npx tsx scripts/pictures.ts: the pictures of docs/pictures, taken from the sample in a real browser.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { bundleText } from '../src/standin/commands/files'
import type { Lang } from '../src/standin/commands/results'
import { tryOut } from '../src/standin/commands/tryOut'
import { KeptPlace } from '../src/standin/keeping/place'
import { functionsIn } from '../src/standin/server/bookFace'
import { serve } from '../src/standin/server/serve'
import { buildPage } from './build/page'

const root = join(import.meta.dirname, '..')
const out = join(root, 'docs', 'pictures')
const TODAY = new Date(2026, 3, 10)
const SIZE = { width: 1280, height: 760 }

interface Picture {
  readonly name: string
  /** The tab in front, counted from 0. */
  readonly tab: number
  readonly width?: number
  prepare?(page: Page): Promise<void>
}
const clicked =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.locator('.right .pill').last().click()
    await page.locator(name).waitFor()
  }
const PICTURES: readonly Picture[] = [
  { name: 'month', tab: 0 },
  { name: 'month-1920', tab: 0, width: 1920 },
  { name: 'actuals', tab: 1 },
  { name: 'triggers', tab: 1, prepare: clicked('.triggers') },
]

async function take(lang: Lang): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-pictures-'))
  const { world } = tryOut({ lang, where: 'workbook.xlsx', today: TODAY })
  const served = await serve({
    world,
    functions: functionsIn(bundleText()),
    place: new KeptPlace(folder),
    assets: await buildPage(root),
    port: 8790,
  })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  for (const { name, tab, width = SIZE.width, prepare } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height: SIZE.height } })
    await page.goto(`${served.address}#gid=${world.book.sheets.filter(sheet => !sheet.hidden)[tab]?.id ?? 0}`)
    await page.waitForSelector('body[data-ready]', { timeout: 60_000 })
    await prepare?.(page)
    await page.waitForTimeout(1500)
    await page.screenshot({ path: join(out, `${name}.${lang}.png`) })
    await page.close()
  }
  await browser.close()
  await served.close()
  rmSync(folder, { recursive: true })
}

mkdirSync(out, { recursive: true })
await take('en')
await take('zh-CN')
