import type { Page } from 'playwright-core'
import { type Served } from '../../src/standin/server/serve'
import { type World, type WorldOptions } from '../../src/standin/world'
/** A small script: a menu, a panel, a custom function, a trigger. */
export declare const CODE =
  "\nfunction onOpen() {\n  const ui = SpreadsheetApp.getUi()\n  ui.createMenu('Yardstick').addItem('Greet', 'greet').addItem('Panel', 'panel').addItem('Ask', 'ask').addItem('Fail', 'fail')\n    .addSubMenu(ui.createMenu('More').addItem('Grow', 'grow')).addToUi()\n}\nfunction onEdit(e) { if (e.range.getA1Notation() === 'J1') e.range.setValue(String(e.value).trim().toUpperCase()) }\nfunction greet() { SpreadsheetApp.getActive().toast('Hello <b>you</b>', 'Greeting') }\nfunction panel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('The panel')) }\nfunction ask() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p id=\"q\">Which month?</p>').setWidth(320).setHeight(180), 'A question') }\nfunction fail() { throw new Error('The month cannot be read.') }\nfunction grow() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(100); SpreadsheetApp.getActive().getSheetByName('Other').activate() }\nfunction where() { return SpreadsheetApp.getActiveRange().getA1Notation() }\nfunction add(a, b) { if (typeof a !== 'number') throw new Error('a is no number'); return { sum: a + b } }\nfunction daily() { MailApp.sendEmail('amy@example.com', 'The month is scored', 'Twelve of fourteen.') }\nfunction switchOn() { ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(9).create() }\n/**\n * Twice a number \u00B7 \u4E00\u4E2A\u6570\u7684\u4E24\u500D\n * @customfunction\n */\nfunction DOUBLE(n) { return n * 2 }\n"
export declare const PANEL =
  "<!doctype html><html><head><title>Panel</title></head><body>\n<button id=\"sum\">sum</button><button id=\"bad\">bad</button><button id=\"many\">many</button><button id=\"where\">where</button>\n<button id=\"close\">close</button><output id=\"out\"></output><a id=\"link\" href=\"#gid=0&range=C3\">C3</a>\n<script>\nconst out = document.getElementById('out')\nconst on = (id, run) => document.getElementById(id).addEventListener('click', run)\non('sum', () => google.script.run.withSuccessHandler((v, o) => { out.textContent = v.sum + ' ' + o.tag }).withUserObject({ tag: 'mine' }).add(2, 3))\non('bad', () => google.script.run.withFailureHandler(e => { out.textContent = e.message }).add('x', 3))\non('many', () => { out.textContent = ''; for (const n of [1, 2, 3]) google.script.run.withSuccessHandler(v => { out.textContent += v.sum + ';' }).add(n, 0) })\non('where', () => google.script.run.withSuccessHandler(v => { out.textContent = v }).where())\non('close', () => google.script.host.close())\n</script></body></html>"
export declare const smallWorld: (options?: Partial<WorldOptions>) => World
export declare const newFolder: () => string
/** Serves a world from a folder of its own. */
export declare function served(world: World, folder?: string, code?: string): Promise<Served>
export interface Look {
  readonly width?: number
  readonly height?: number
  readonly lang?: 'en' | 'zh-CN'
}
/** A page in front of the workbook, and what a person does with it. */
export declare class Front {
  readonly page: Page
  readonly troubles: string[]
  readonly foreign: string[]
  private constructor()
  static open(address: string, { width, height, lang }?: Look): Promise<Front>
  ready(): Promise<void>
  /** Something of the grid itself; `sheet` is the tab in front. */
  ask<T>(expression: string): Promise<T>
  shown(a1: string): Promise<string>
  get tab(): Promise<string>
  turn(tab: string): Promise<void>
  select(a1: string): Promise<void>
  type(a1: string, text: string): Promise<void>
  press(a1: string, keys: string): Promise<void>
  command(id: string, params?: object): Promise<void>
  menu(...labels: readonly string[]): Promise<void>
  see(a1: string, text: string): Promise<void>
  close(): Promise<void>
}
