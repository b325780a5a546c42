import type { World } from '../../src/standin/node/world'

/** Somebody who types cell by cell and clicks menu by menu, and what it cost. */
export class Person {
  cells = 0
  clicks = 0
  constructor(readonly world: World) {
    world.openFile()
  }

  /** Types one cell; a word chosen from its dropdown is typed too. */
  type(tab: string, a1: string, text: string): void {
    this.cells++
    this.world.edit(tab, a1, text)
  }

  /** Pastes rows from elsewhere, such as a list of deals from a CRM: one click, no typed cell. */
  paste(tab: string, a1: string, rows: readonly (readonly string[])[]): void {
    this.clicks++
    this.world.edit(tab, a1, rows)
  }

  menu(...labels: string[]): void {
    this.clicks++
    this.world.runMenu('标尺 Yardstick', ...labels)
  }

  /** Fields of the panel that is open, each typed or chosen. */
  fill(fields: Readonly<Record<string, string>>): void {
    this.cells += Object.keys(fields).length
  }

  /** The button of the dialog or panel that is open. */
  press(call: string, request: unknown = {}): unknown {
    this.clicks++
    return this.world.call(call, request)
  }

  get cost(): { readonly cells: number; readonly clicks: number } {
    return { cells: this.cells, clicks: this.clicks }
  }
}
