import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { KeptPlace } from '../../src/preview/keeping/place'
import { serve } from '../../src/preview/server/serve'
import { install, newFile } from '../../test/installed'
import { fillTeam, letters } from '../../test/team'
import { buildPage } from '../build/page'
import type { Part } from './part'

const ROOT = join(import.meta.dirname, '../..')
const MONTH = '2026-03'
const MOST = 120_000
/** A page that has just opened still draws. */
const SETTLED = 1000

/** All in milliseconds; the page is usable when its grid answers. */
interface PageTimes {
  readonly cold: number
  readonly warm: number
  /** From Enter to what was typed in its cell. */
  readonly seen: number
  /** From Enter to the figure in its cell, as the server read it. */
  readonly read: number
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'yardstick-bench-'))

async function since(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

const usable = (page: Page) => page.waitForSelector('body[data-ready]', { timeout: MOST })

/** Types into a cell and waits in the page itself until it shows what the server made of it. */
async function typed(page: Page, a1: string): Promise<Pick<PageTimes, 'seen' | 'read'>> {
  await page.evaluate(`void yardstick.grid.api.getActiveWorkbook().getActiveSheet().getRange('${a1}').activate()`)
  await page.waitForTimeout(SETTLED)
  await page.keyboard.type('1,234')
  await page.evaluate(`void (globalThis.seen = new Promise((done, fail) => {
    setTimeout(() => fail(new Error('what was typed in ${a1} was not seen')), ${MOST})
    let from, seen
    addEventListener('keydown', () => { from = performance.now() }, { once: true, capture: true })
    const cell = yardstick.grid.api.getActiveWorkbook().getActiveSheet().getRange('${a1}')
    const look = () => {
      const value = cell.getRawValue()
      if (from !== undefined && String(value).replace(',', '') === '1234') seen ??= performance.now() - from
      if (value === 1234) done({ seen, read: performance.now() - from })
      else setTimeout(look, 5)
    }
    look()
  }))`)
  await page.keyboard.press('Enter')
  return await page.evaluate('seen')
}

/** A browser in front of a team of that size. */
async function pageTimes(people: number): Promise<PageTimes> {
  const folder = newFolder()
  const world = newFile({ locale: 'en_US' })
  install(world, { lang: 'en', blank: true })
  fillTeam(world, people, MONTH)
  const assets = await buildPage(ROOT)
  const served = await serve({ world, functions: [], place: new KeptPlace(folder), assets, port: 8795 })
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await (await browser.newContext()).newPage()
  const actuals = world.sheet('Actuals')
  const cold = await since(async () => {
    await page.goto(`${served.address}#gid=${actuals.id}`)
    await usable(page)
  })
  const warm = await since(async () => {
    await page.reload()
    await usable(page)
  })
  const calls = letters((world.values('Actuals')[0] ?? []).indexOf('Calls') + 1)
  const shown = await typed(page, `${calls}3`)
  await browser.close()
  await served.close()
  rmSync(folder, { recursive: true })
  return { cold, warm, ...shown }
}

/** npm start in a clone that is set up and built, until it prints its address. */
async function startTime(): Promise<number> {
  const folder = newFolder()
  const args = ['start', '--silent', '--', 'en', '--folder', folder, '--port', '8850']
  const started = performance.now()
  const child = spawn('npm', args, { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const took = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', part => {
      if (/http:\/\/127/.test(String(part))) resolve(performance.now() - started)
    })
    child.on('exit', code => reject(new Error(`npm start ended with ${code}`)))
  })
  child.removeAllListeners('exit')
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
  await new Promise(resolve => child.on('exit', resolve))
  rmSync(folder, { recursive: true, force: true })
  return took
}

/** The page with 1 000 people in a browser, and what `npm start` takes to print its address in a built clone. */
export const part: Part = {
  most: { coldMs: 4000, warmMs: 2000, seenMs: 300, startMs: 10_000 },
  async figures() {
    const { cold, warm, seen, read } = await pageTimes(1000)
    return { coldMs: cold, warmMs: warm, seenMs: seen, readMs: read, startMs: await startTime() }
  },
}
