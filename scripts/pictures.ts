// npx tsx scripts/pictures.ts [en | zh-CN] [name …]: the pictures of docs/pictures, taken from the sample in a real browser.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { KeptPlace } from '../src/preview/keeping/place'
import { functionsIn } from '../src/preview/server/bookFace'
import { type Served, serve } from '../src/preview/server/serve'
import { bundleText } from '../src/standin/node/commands/files'
import type { Lang } from '../src/standin/node/commands/results'
import { tryOut } from '../src/standin/node/commands/tryOut'
import { buildPage } from './build/page'
import { PICTURES, type Picture, type Shot } from './pictures/list'

const root = join(import.meta.dirname, '..')
const out = join(root, 'docs', 'pictures')
const TODAY = new Date(2026, 3, 10)
const SIZE = { width: 1280, height: 760 }
/** What is drawn and read from the script comes to rest in this time. */
const REST = 1000

const PARTS: Readonly<Record<Shot, string>> = { page: 'body', sidebar: 'aside.side', dialog: 'dialog.framed' }

/** A line of the script's menu by its English words, wherever it stands. */
const choose = (line: string) => `{
  const all = items => items.flatMap(item => item === 'separator' ? [] : 'items' in item ? all(item.items) : [item])
  const { path } = all(yardstick.book.menus).find(({ label }) => label.endsWith(${JSON.stringify(line)}))
  yardstick.send([{ do: 'menu', path }])
}`

async function opened(browser: Browser, address: string, { width = SIZE.width }: Picture): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: SIZE.height } })
  await page.goto(address)
  await page.waitForSelector('body[data-ready]', { timeout: 60_000 })
  return page
}

async function take(page: Page, picture: Picture, lang: Lang) {
  const { name, tab, cell = 'A1', line, prepare, shot = 'page' } = picture
  if (tab) {
    await page.evaluate(`{
      const book = yardstick.grid.api.getActiveWorkbook()
      void book.setActiveSheet(book.getSheetByName(${JSON.stringify(tab[lang])})).getRange('${cell}').activate()
    }`)
  }
  await page.waitForTimeout(REST)
  if (line) await page.evaluate(choose(line))
  const frame = page.frameLocator(`${PARTS[shot === 'page' ? 'sidebar' : shot]} iframe`)
  if (line) await frame.locator('.foot, .body, .split').first().waitFor({ timeout: 30_000 })
  await page.waitForTimeout(REST)
  await prepare?.({ page, frame, lang })
  await page.waitForTimeout(REST)
  const path = join(out, `${name}.${lang}.png`)
  if (shot === 'page') await page.screenshot({ path })
  else await page.locator(PARTS[shot]).screenshot({ path })
  console.log(`${name}.${lang}.png`)
}

async function takeAll(lang: Lang, wanted: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-pictures-'))
  const { world } = tryOut({ lang, where: 'workbook.xlsx', today: TODAY })
  const functions = functionsIn(bundleText())
  const served: Served = await serve({
    world,
    functions,
    place: new KeptPlace(folder),
    assets: await buildPage(root),
    port: 8790,
  })
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  let page: Page | undefined
  let width: number | undefined
  for (const picture of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(picture.name)) continue
    if (!page || picture.width !== width || picture.fresh) {
      await page?.close()
      page = await opened(browser, served.address, picture)
      width = picture.width
    }
    await take(page, picture, lang).catch(error => console.error(`${picture.name}: ${String(error)}`))
  }
  await browser.close()
  await served.close()
  rmSync(folder, { recursive: true })
}

mkdirSync(out, { recursive: true })
const LANGS: readonly Lang[] = ['en', 'zh-CN']
const asked = process.argv.slice(2)
const names = asked.filter(word => !LANGS.some(lang => lang === word))
for (const lang of LANGS) if (names.length === asked.length || asked.includes(lang)) await takeAll(lang, names)
