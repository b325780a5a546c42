import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note'
import type { FaceSheet } from '../protocol'
import { UNIT } from './grid'
import type { Follower, Own } from './parts'
import { idOf } from './view'

const WIDTH = 240
const heightFor = (text: string) =>
  Math.min(320, 40 + 18 * text.split('\n').reduce((n, line) => n + 1 + Math.floor(line.length / 30), 0))

/** Notes on cells. */
export class Notes implements Follower {
  private readonly known = new Map<number, Readonly<Record<string, string>>>()

  constructor(private readonly own: Own) {}

  follow(sheet: number, { notes }: Partial<FaceSheet>) {
    if (!notes) return
    const old = this.known.get(sheet) ?? {}
    this.known.set(sheet, notes)
    for (const key of Object.keys(old)) if (!(key in notes)) this.own.execute(RemoveNoteMutation.id, place(sheet, key))
    for (const [key, text] of Object.entries(notes)) {
      if (old[key] === text) continue
      const at = place(sheet, key)
      const note = {
        id: `${sheet} ${key}`,
        row: at.row,
        col: at.col,
        width: WIDTH,
        height: heightFor(text),
        note: text,
      }
      this.own.execute(UpdateNoteMutation.id, { ...at, note })
    }
  }
}

const place = (sheet: number, key: string) => {
  const [row = 0, col = 0] = key.split(',').map(Number)
  return { unitId: UNIT, sheetId: idOf(sheet), row, col }
}
