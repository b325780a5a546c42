import { editByHand } from '@yardstick/standin/edits'
import { type Box, covers } from '@yardstick/standin/model/area'
import { checkMerge } from '@yardstick/standin/model/frozen'
import { formatAt } from '@yardstick/standin/model/read'
import type { Sheet } from '@yardstick/standin/model/sheet'
import { orderOfRows } from '@yardstick/standin/model/sort'
import { plain, restyled } from '@yardstick/standin/model/style'
import { moveCells, transfer } from '@yardstick/standin/model/transfer'
import { makeRoom, writeBlock } from '@yardstick/standin/model/write'
import { refuse } from '@yardstick/standin/refusals'
import type { Input } from '../protocol'
import { fill as fillOn } from './fill'
import { looksFrom } from './looks'
import { areaOf, inGrid, type Run } from './places'

/** In a cell of percentages a plain number is a percentage. */
const meant = (input: Input, sheet: Sheet, row: number, column: number): Input => {
  const pattern = formatAt(sheet, row, column) ?? ''
  const isPlain = typeof input === 'string' && /^\s*[-+]?[\d.,]+\s*$/.test(input)
  return isPlain && pattern.includes('%') ? `${input.trim()}%` : input
}

/** Types or pastes a table. */
export const write: Run<'write'> = (world, { at, rows }) => {
  const area = { ...areaOf(world, at), rows: rows.length, columns: rows[0]?.length ?? 0 }
  const single = area.rows * area.columns === 1
  editByHand(world, area, () => {
    const { sheet, top, left } = area
    const tick = (input: Input, r: number, c: number): Input =>
      sheet.rules.at(top + r, left + c)?.criteria === 'CHECKBOX' && (input === 1 || input === 0) ? input === 1 : input
    const read = (input: Input, r: number, c: number) =>
      single ? meant(tick(input, r, c), sheet, top, left) : tick(input, r, c)
    writeBlock(
      sheet,
      area,
      rows.map((row, r) => row.map((input, c) => read(input, r, c))),
    )
  })
  return undefined
}

/** Changes how cells look. */
export const look: Run<'look'> = (world, { at, looks }) => {
  const changes = looksFrom(looks)
  for (const place of at) {
    const area = inGrid(world, place)
    area.sheet.looks.change(area, style =>
      changes.reduce((dressed, [key, value]) => restyled(dressed, key, value), style),
    )
  }
  return undefined
}

/** Empties cells of contents, looks or both. */
export const clear: Run<'clear'> = (world, { at, what }) => {
  for (const place of at) {
    const area = inGrid(world, place)
    editByHand(world, area, () => {
      if (what !== 'looks') area.sheet.editStored(area, cell => cell.empty())
      if (what !== 'contents') area.sheet.looks.change(area, () => plain)
      area.sheet.touch(area)
    })
  }
  return undefined
}

const PARTS = {
  all: { values: true, looks: true, frozen: false },
  values: { values: true, looks: false, frozen: true },
  formulas: { values: true, looks: false, frozen: false },
  looks: { values: false, looks: true, frozen: false },
} as const

/** Repeated over the target where it holds the source a whole number of times; else once. */
const reach = (from: Box, to: Box) => ({
  rows: to.rows % from.rows === 0 ? to.rows : from.rows,
  columns: to.columns % from.columns === 0 ? to.columns : from.columns,
})

/** Copies or moves cells, all of them or only values or looks. */
export const copy: Run<'copy'> = (world, { from, to, cut, only }) => {
  const source = inGrid(world, from)
  const target = { ...areaOf(world, to), ...(cut ? { rows: source.rows, columns: source.columns } : reach(source, to)) }
  editByHand(world, target, () => {
    if (!cut) return transfer(source, target, PARTS[only])
    moveCells(source, target)
  })
  return undefined
}

/** Continues cells into the cells beside them. */
export const fill: Run<'fill'> = (world, { from, to }) => {
  const [source, target] = [inGrid(world, from), areaOf(world, to)]
  if (!covers(target, source)) throw refuse('outside')
  makeRoom(target.sheet, target)
  editByHand(world, target, () => fillOn(target.sheet, source, target))
  return undefined
}

/** Sorts rows by a column. */
export const sort: Run<'sort'> = (world, { at, column, ascending }) => {
  const area = inGrid(world, at)
  editByHand(world, area, () => area.sheet.reorder(area, orderOfRows(area.sheet, area, [{ column, ascending }])))
  return undefined
}

/** Merges cells, or parts them; what stood in any but the first is gone. */
export const merge: Run<'merge'> = (world, { at, merged }) => {
  const area = inGrid(world, at)
  const { sheet, top, left, rows, columns } = area
  const touches = (box: Box) =>
    box.top < top + rows && top < box.top + box.rows && box.left < left + columns && left < box.left + box.columns
  if (merged) checkMerge(sheet, area)
  sheet.merges = sheet.merges.filter(box => !touches(box))
  if (!merged || rows * columns === 1) return undefined
  sheet.editStored(area, (cell, r, c) => {
    if (r !== top || c !== left) cell.empty()
  })
  sheet.touch(area)
  sheet.merges.push({ top, left, rows, columns })
  return undefined
}

/** Gives a cell a note; an empty one takes it away. */
export const note: Run<'note'> = (world, { at, text }) => {
  const area = inGrid(world, at)
  area.sheet.edit(area.top, area.left, cell => {
    cell.note = text.slice(0, 50_000)
  })
  return undefined
}
