import type { Text } from '../domain/values/text'

export interface Entry {
  readonly text: Text
  readonly calls?: string
  readonly items?: readonly Entry[]
}

/** Adds a menu with both languages on it; allowed before any consent. */
export function addMenu(text: Text, items: readonly Entry[]): void {
  filled(SpreadsheetApp.getUi().createMenu(`${text['zh-CN']} ${text.en}`), items).addToUi()
}

function filled(menu: GoogleAppsScript.Base.Menu, items: readonly Entry[]): GoogleAppsScript.Base.Menu {
  for (const { text, calls, items: below } of items) {
    const label = bilingual(text)
    if (below) menu.addSubMenu(filled(SpreadsheetApp.getUi().createMenu(label), below))
    else if (calls) menu.addItem(label, calls)
  }
  return menu
}

export interface Panel {
  /** Its file in dist/, without `.html`. */
  readonly file: string
  readonly title: Text
}

/** Opens a sidebar; Google makes it 300 px wide. */
export function showSidebar({ file, title }: Panel): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(bilingual(title)))
}

export interface Dialog extends Panel {
  readonly width: number
  readonly height: number
}

/** Opens a dialog above the sheet. */
export function showDialog({ file, title, width, height }: Dialog): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height)
  SpreadsheetApp.getUi().showModalDialog(page, bilingual(title))
}

function bilingual(text: Text): string {
  return `${text['zh-CN']} · ${text.en}`
}

/** For the executions log; the user gets a sentence instead. */
export function note(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the executions log is where Apps Script looks for it
  console.error(error instanceof Error ? error.stack : String(error))
}

/** What a run without anybody at the screen has to say. */
export function noteDone(sentence: string): void {
  // biome-ignore lint/suspicious/noConsole: the executions log is where Apps Script looks for it
  console.log(sentence)
}
