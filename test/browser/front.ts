import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { buildPage } from '../../scripts/build/page'
import { KeptPlace } from '../../src/preview/keeping/place'
import { functionsIn } from '../../src/preview/server/bookFace'
import { type Served, serve } from '../../src/preview/server/serve'
import { createWorld, type World, type WorldOptions } from '../../src/standin/node/world'
import { launched } from '../sidebars/panel'

/** A small script: a menu, a panel, a custom function, a trigger. */
export const CODE = `
function onOpen() {
  const ui = SpreadsheetApp.getUi()
  ui.createMenu('Yardstick').addItem('Greet', 'greet').addItem('Panel', 'panel').addItem('Ask', 'ask').addItem('Fail', 'fail')
    .addSubMenu(ui.createMenu('More').addItem('Grow', 'grow')).addToUi()
}
function onEdit(e) { if (e.range.getA1Notation() === 'J1') e.range.setValue(String(e.value).trim().toUpperCase()) }
function greet() { SpreadsheetApp.getActive().toast('Hello <b>you</b>', 'Greeting') }
function panel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('The panel')) }
function ask() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p id="q">Which month?</p>').setWidth(320).setHeight(180), 'A question') }
function fail() { throw new Error('The month cannot be read.') }
function grow() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(100); SpreadsheetApp.getActive().getSheetByName('Other').activate() }
function where() { return SpreadsheetApp.getActiveRange().getA1Notation() }
function add(a, b) { if (typeof a !== 'number') throw new Error('a is no number'); return { sum: a + b } }
function daily() { MailApp.sendEmail('amy@example.com', 'The month is scored', 'Twelve of fourteen.') }
function switchOn() { ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(9).create() }
/**
 * Twice a number · 一个数的两倍
 * @customfunction
 */
function DOUBLE(n) { return n * 2 }
`

const PANEL = `<!doctype html><html><head><title>Panel</title></head><body>
<button id="sum">sum</button><button id="bad">bad</button><button id="many">many</button><button id="where">where</button>
<button id="close">close</button><output id="out"></output><a id="link" href="#gid=0&range=C3">C3</a>
<script>
const out = document.getElementById('out')
const on = (id, run) => document.getElementById(id).addEventListener('click', run)
on('sum', () => google.script.run.withSuccessHandler((v, o) => { out.textContent = v.sum + ' ' + o.tag }).withUserObject({ tag: 'mine' }).add(2, 3))
on('bad', () => google.script.run.withFailureHandler(e => { out.textContent = e.message }).add('x', 3))
on('many', () => { out.textContent = ''; for (const n of [1, 2, 3]) google.script.run.withSuccessHandler(v => { out.textContent += v.sum + ';' }).add(n, 0) })
on('where', () => google.script.run.withSuccessHandler(v => { out.textContent = v }).where())
on('close', () => google.script.host.close())
</script></body></html>`

export const smallWorld = (options: Partial<WorldOptions> = {}): World => {
  const world = createWorld({
    code: CODE,
    html: { Panel: PANEL },
    now: '2026-04-10T02:00:00Z',
    locale: 'en_US',
    timeZone: 'Etc/GMT',
    ...options,
  })
  const { book } = world
  book.name = 'A small workbook'
  book.addSheet('Other', 1)
  world.edit('Sheet1', 'A1', [
    [10, '=A1*2', 'Amy'],
    [20, '=A2*2', 'Bob'],
    [30, '=SUM(B1:B2)', 'Cid'],
  ])
  return world
}

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-page-'))
  folders.push(folder)
  return folder
}

/** The script as it goes to Google. */
export const builtCode = (): string => readFileSync(join(import.meta.dirname, '../../dist/Code.js'), 'utf8')

/**
 * One address and one context for all pages of a worker: the browser compiles the megabytes of the grid once and not for
 * every page. So one server runs at a time; the next closes the last and the pages in front of it.
 */
const PORT = 18_000 + (process.pid % 2000) * 10
const fronts = new Set<Front>()
let running: Served | undefined
let shared: { readonly browser: Browser; readonly context: Promise<BrowserContext> } | undefined

/** Serves a world from a folder of its own. */
export async function served(world: World, folder = newFolder(), code = CODE): Promise<Served> {
  for (const front of fronts) await front.close()
  return servedAgain(world, folder, code)
}

/** Serves at the same address, as after a new start: pages stay in front of it. */
export async function servedAgain(world: World, folder: string, code = CODE): Promise<Served> {
  const assets = await buildPage(join(import.meta.dirname, '../..'))
  await running?.close()
  running = await serve({ world, functions: functionsIn(code), place: new KeptPlace(folder), assets, port: PORT })
  return running
}

const newContext = (browser: Browser) => browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })

async function newPage(isApart: boolean): Promise<Page> {
  const browser = await launched()
  if (isApart) return (await newContext(browser)).newPage()
  if (shared?.browser !== browser) shared = { browser, context: newContext(browser) }
  return (await shared.context).newPage()
}

/** What an earlier page left behind is forgotten when a page opens, and kept when it loads anew. */
const begin = (lang: Look['lang']) => `if (window === top && !sessionStorage.getItem('begun')) {
  localStorage.clear()
  sessionStorage.setItem('begun', 'yes')
  if (${lang !== undefined}) localStorage.setItem('yardstick language', '${lang}')
}`

export interface Look {
  readonly width?: number
  readonly height?: number
  readonly lang?: 'en' | 'zh-CN'
  /** Of another person: with a context of its own. */
  readonly apart?: boolean
}

/** A page in front of the workbook, and what a person does with it. */
export class Front {
  readonly troubles: string[] = []
  readonly foreign: string[] = []

  private constructor(readonly page: Page) {}

  static async open(address: string, { width = 1280, height = 760, lang, apart = false }: Look = {}): Promise<Front> {
    const front = new Front(await newPage(apart))
    fronts.add(front)
    const { page } = front
    await page.setViewportSize({ width, height })
    await page.addInitScript(begin(lang))
    page.on('pageerror', error => front.troubles.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error') front.troubles.push(message.text())
    })
    page.on('request', request => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) front.foreign.push(request.url())
    })
    await page.goto(address)
    await front.ready()
    return front
  }

  async ready() {
    await this.page.waitForSelector('body[data-ready]', { timeout: 25_000 }).catch(error => {
      throw new Error(`the page did not open: ${this.troubles.join('\n') || String(error)}`)
    })
  }

  /** Something of the grid itself; `sheet` is the tab in front. */
  ask<T>(expression: string): Promise<T> {
    return this.page.evaluate(
      `(() => { const book = yardstick.grid.api.getActiveWorkbook(); const sheet = book.getActiveSheet(); return (${expression}) })()`,
    ) as Promise<T>
  }
  shown(a1: string): Promise<string> {
    return this.ask(`sheet.getRange('${a1}').getDisplayValue()`)
  }
  get tab(): Promise<string> {
    return this.ask('sheet.getSheetName()')
  }
  async turn(tab: string) {
    await this.ask(`void book.setActiveSheet(book.getSheetByName('${tab}'))`)
    await expect.poll(() => this.tab).toBe(tab)
  }
  async select(a1: string) {
    await this.ask(`void sheet.getRange('${a1}').activate()`)
    await this.page.waitForTimeout(100)
  }
  async type(a1: string, text: string) {
    await this.select(a1)
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
    // The list of functions may open late and take the key.
    await expect.poll(() => this.entered()).toBe(true)
  }
  private async entered(): Promise<boolean> {
    const isTyping = await this.ask<boolean>('book.isCellEditing()')
    if (isTyping) await this.page.keyboard.press('Enter')
    return !isTyping
  }
  async press(a1: string, keys: string) {
    await this.select(a1)
    await this.page.keyboard.press(keys)
  }
  async command(id: string, params: object = {}) {
    await this.ask(`void yardstick.grid.commands.executeCommand('${id}', ${JSON.stringify(params)})`)
  }
  async menu(...labels: readonly string[]) {
    const [title = '', ...items] = labels
    await this.page.getByRole('navigation').getByRole('button', { name: title, exact: true }).click()
    for (const item of items) await this.page.getByRole('menuitem', { name: item, exact: true }).click()
  }
  async see(a1: string, text: string) {
    await expect.poll(() => this.shown(a1), { timeout: 15_000 }).toBe(text)
  }
  async close() {
    fronts.delete(this)
    const context = this.page.context()
    await this.page.close()
    if (context !== (await shared?.context)) await context.close()
  }
}
