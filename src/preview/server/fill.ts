import { moved } from '@yardstick/standin/formula/references'
import type { Box } from '@yardstick/standin/model/area'
import type { Cell } from '@yardstick/standin/model/cell'
import type { Sheet } from '@yardstick/standin/model/sheet'

/** A number or a text that ends in one, going on by equal steps. */
interface Series {
  readonly first: number
  readonly step: number
  readonly prefix: string
  readonly width: number
}

const ENDS_IN_NUMBER = /^(.*?)(\d{1,9})$/
const part = (cell: Cell | undefined): { prefix: string; n: number; width: number } | null => {
  const value = cell?.value
  if (cell?.formula != null || value === null || value === undefined) return null
  if (typeof value === 'number') return { prefix: '', n: value, width: 0 }
  const found = typeof value === 'string' ? ENDS_IN_NUMBER.exec(value) : null
  return found ? { prefix: found[1] ?? '', n: Number(found[2]), width: found[2]?.length ?? 0 } : null
}

/** A single number repeats; a single text that ends in a number, and several numbers, count on. */
const seriesOf = (cells: readonly (Cell | undefined)[]): Series | null => {
  const parts = cells.map(part)
  const [first, second] = parts
  if (!first || parts.some(one => !one || one.prefix !== first.prefix)) return null
  if (!second) return first.prefix === '' ? null : { first: first.n, step: 1, prefix: first.prefix, width: first.width }
  const step = second.n - first.n
  const even = parts.every((one, i) => one && Math.abs(one.n - (first.n + step * i)) < 1e-9)
  return even ? { first: first.n, step, prefix: first.prefix, width: first.width } : null
}

const exact = (n: number) => Number(n.toPrecision(15))

/** Drags a line of cells on: places are counted from its first cell, those before it below 0. */
const fillLine = (
  source: readonly (Cell | undefined)[],
  places: readonly number[],
  put: (place: number, made: { like: Cell | undefined; value?: string | number; from: number }) => void,
) => {
  const series = seriesOf(source)
  for (const place of places) {
    const from = ((place % source.length) + source.length) % source.length
    const like = source[from]
    if (!series) put(place, { like, from })
    else {
      const n = exact(series.first + series.step * place)
      const value = series.width === 0 ? n : `${series.prefix}${String(Math.max(0, n)).padStart(series.width, '0')}`
      put(place, { like, value, from })
    }
  }
}

const dressLike = (sheet: Sheet, like: readonly [number, number], [top, left]: readonly [number, number]) => {
  const one = { top, left, rows: 1, columns: 1 }
  const [look, rule] = [sheet.looks.at(...like), sheet.rules.at(...like)]
  sheet.looks.change(one, () => look)
  sheet.rules.change(one, () => rule)
}

/** The fill handle: `to` contains `from` and goes on in one direction. */
export const fill = (sheet: Sheet, from: Box, to: Box): void => {
  const down = to.rows > from.rows || to.top < from.top
  const count = down ? from.columns : from.rows
  const length = down ? from.rows : from.columns
  const start = down ? to.top - from.top : to.left - from.left
  const whole = down ? to.rows : to.columns
  const places = Array.from({ length: whole }, (_, i) => start + i).filter(i => i < 0 || i >= length)
  for (let line = 0; line < count; line++) {
    const at = (i: number): readonly [number, number] =>
      down ? [from.top + i, from.left + line] : [from.top + line, from.left + i]
    const source = Array.from({ length }, (_, i) => sheet.peek(...at(i)))
    fillLine(source, places, (place, { like, value, from: origin }) => {
      const distance = place - origin
      sheet.edit(...at(place), cell => {
        cell.empty()
        cell.formula = like?.formula ? moved(like.formula, down ? distance : 0, down ? 0 : distance) : null
        cell.value = cell.formula === null ? (value ?? like?.value ?? null) : null
      })
      dressLike(sheet, at(origin), at(place))
    })
  }
  sheet.touch(to)
}
