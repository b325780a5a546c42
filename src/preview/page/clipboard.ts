import { ISheetClipboardService } from '@univerjs/sheets-ui'
import type { CopyPart, Operation, Place } from '../protocol'
import type { Grid } from './grid'
import { tableOf } from './inputs'

interface Copied {
  readonly from: Place
  readonly cut: boolean
  readonly id: string | undefined
}
interface Pasted {
  readonly htmlContent?: string
  readonly textContent?: string
}

const PARTS: Readonly<Record<string, CopyPart>> = {
  'sheet.command.paste-value': 'values',
  'sheet.command.paste-format': 'looks',
}

/** Copies inside the workbook go to the server as copies, with formulas and looks; the rest as text. */
export class Clipboard {
  private copied: Copied | null = null

  constructor(
    private readonly grid: Grid,
    private readonly selected: () => Place | null,
    private readonly send: (operations: readonly Operation[]) => void,
    private readonly hint: () => void,
  ) {}

  /** True when the command is a paste, which is dealt with here. */
  command(id: string, params: object | undefined): boolean {
    if (id === 'univer.command.copy' || id === 'univer.command.cut') {
      this.remember(id.endsWith('cut'))
      return false
    }
    if (id === 'sheet.command.paste-by-short-key') {
      this.paste((params ?? {}) as Pasted)
      return true
    }
    if (id === 'univer.command.paste' || id in PARTS) {
      void this.pasteFromMenu(PARTS[id] ?? 'all')
      return true
    }
    return id === 'sheet.command.paste-col-width' || id === 'sheet.command.paste-besides-border'
  }

  private get lastId(): string | undefined {
    return this.grid.injector.get(ISheetClipboardService).copyContentCache().getLastCopyId() ?? undefined
  }

  private remember(cut: boolean) {
    const from = this.selected()
    if (!from) return
    this.copied = null
    // The grid numbers the copy while it makes it.
    setTimeout(() => {
      this.copied = { from, cut, id: this.lastId }
    }, 0)
  }

  private paste({ htmlContent = '', textContent = '' }: Pasted, only: CopyPart = 'all') {
    const to = this.selected()
    if (!to) return
    const id = /data-copy-id="([^"\s]+)"/.exec(htmlContent)?.[1]
    const { copied } = this
    if (copied && id !== undefined && id === copied.id) {
      this.send([{ do: 'copy', from: copied.from, to, cut: copied.cut, only }])
      if (copied.cut) this.copied = null
      return
    }
    if (textContent === '') return
    const table = tableOf(textContent)
    const whole = repeated(table, to)
    this.send([{ do: 'write', at: { ...to, rows: whole.length, columns: whole[0]?.length ?? 1 }, rows: whole }])
  }

  private async pasteFromMenu(only: CopyPart) {
    const { copied } = this
    const to = this.selected()
    if (copied && to && copied.id === this.lastId) {
      this.send([{ do: 'copy', from: copied.from, to, cut: copied.cut, only }])
      return
    }
    try {
      this.paste({ textContent: await navigator.clipboard.readText() }, only)
    } catch {
      this.hint()
    }
  }
}

/** One value fills the whole selection. */
const repeated = (table: string[][], to: Place): string[][] => {
  const single = table.length === 1 && table[0]?.length === 1
  if (!single) return table
  return Array.from({ length: to.rows }, () => new Array<string>(to.columns).fill(table[0]?.[0] ?? ''))
}
