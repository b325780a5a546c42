import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { World } from '../../src/standin/node/world'

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const path = process.env.CHROMIUM ?? USUAL.find(existsSync)

/** Without a browser these tests are skipped by name; where all programs are promised they fail. */
export const hasBrowser = path !== undefined || process.env.CI !== undefined

/** Serves all test files of a worker, and ends with it. */
let browser: Promise<Browser> | undefined

export function launched(): Promise<Browser> {
  if (path === undefined) throw new Error('chromium is missing: install it, or name it in CHROMIUM')
  browser ??= chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] })
  return browser
}

/** What a page of Google's knows of its script: every call goes to the world, one after the other. */
const GOOGLE_SCRIPT = `
const runner = (take = () => {}, fail = () => {}) => new Proxy({}, {
  get: (_, name) => {
    if (name === 'withSuccessHandler') return handler => runner(handler, fail)
    if (name === 'withFailureHandler') return handler => runner(take, handler)
    return (...args) => {
      callWorkbook(name, args).then(({ answer, error }) => error === undefined ? take(answer) : fail(new Error(error)))
    }
  },
})
window.google = { script: { run: runner(), host: { close: () => document.body.replaceChildren() } } }
`

/** Longer than any call of the sample takes, also on a busy machine. */
const PATIENCE = 20_000

interface Called {
  readonly answer?: unknown
  readonly error?: string
}

export interface Opening {
  readonly width?: number
  readonly height?: number
  /** Instead of the workbook's answer, an error of Google's. */
  readonly failing?: (name: string) => string | undefined
}

/** A built page beside a workbook of the stand-in. */
export async function panel(world: World, file: string, opening: Opening = {}): Promise<Page> {
  const { width = 300, height = 900, failing = () => undefined } = opening
  const page = await (await launched()).newPage({ viewport: { width, height } })
  page.setDefaultTimeout(PATIENCE)
  const html = readFileSync(join(import.meta.dirname, '../../dist', `${file}.html`), 'utf8')
  await page.exposeFunction('callWorkbook', (name: string, args: unknown[]): Called => {
    const error = failing(name)
    if (error !== undefined) return { error }
    try {
      return { answer: world.call(name, ...args) }
    } catch (failed) {
      return { error: failed instanceof Error ? failed.message : String(failed) }
    }
  })
  await page.addInitScript(GOOGLE_SCRIPT)
  await page.route('https://panel.test/**', route => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto('https://panel.test/')
  return page
}
