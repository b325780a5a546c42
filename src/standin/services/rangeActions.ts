import { covers, overlaps } from '../model/area'
import { checkMerge } from '../model/frozen'
import { orderOfRows, type SortKey } from '../model/sort'
import { plain } from '../model/style'
import { type Taken, transfer } from '../model/transfer'
import { bookOf } from '../model/workbook'
import { refuse } from '../refusals'
import type { Env, Members } from '../runtime/define'
import { type EnumValue, handle, type RangeRef } from '../runtime/handle'
import { addMetadata, metadataFinder } from './metadata'
import { areaOf, mayWrite, rangeAt } from './place'

interface ClearOptions {
  readonly commentsOnly?: boolean
  readonly contentsOnly?: boolean
  readonly formatOnly?: boolean
  readonly validationsOnly?: boolean
}

const CLEARERS: Record<keyof ClearOptions, (range: RangeRef) => void> = {
  commentsOnly: range =>
    range.sheet.editStored(range, cell => {
      cell.note = ''
    }),
  contentsOnly: range => range.sheet.editStored(range, cell => cell.empty()),
  formatOnly: range => range.sheet.looks.change(range, () => plain),
  validationsOnly: range => range.sheet.rules.change(range, () => null),
}

/** Empties cells of what is named; of all when nothing is. */
export const clear = (range: RangeRef, options: ClearOptions, env: Env) => {
  mayWrite(range, env)
  const asked = (Object.keys(CLEARERS) as (keyof ClearOptions)[]).filter(part => options[part])
  const parts = asked.length > 0 ? asked : (['contentsOnly', 'formatOnly', 'commentsOnly'] as const)
  for (const part of parts) CLEARERS[part](range)
  range.sheet.touch(range)
  return range
}

const copy = (from: RangeRef, to: RangeRef, { what, env }: { what: Taken; env: Env }) => {
  const [rows, columns] = [Math.max(from.rows, to.rows), Math.max(from.columns, to.columns)]
  const target = rangeAt(to.sheet, { ...to, rows, columns })
  mayWrite(target, env)
  transfer(from, target, what)
}

const COPIES: Record<string, Taken> = {
  PASTE_NORMAL: { values: true, looks: true, frozen: false },
  PASTE_VALUES: { values: true, looks: false, frozen: true },
  PASTE_FORMULA: { values: true, looks: false, frozen: false },
  PASTE_FORMAT: { values: false, looks: true, frozen: false },
}

const copyTo = (
  range: RangeRef,
  [to, options]: [RangeRef, (EnumValue | { formatOnly?: boolean; contentsOnly?: boolean })?, boolean?],
  env: Env,
) => {
  const name =
    options && 'name' in options
      ? options.name
      : options?.formatOnly
        ? 'PASTE_FORMAT'
        : options?.contentsOnly
          ? 'PASTE_FORMULA'
          : 'PASTE_NORMAL'
  copy(range, to, { what: COPIES[name] ?? { values: true, looks: true, frozen: false }, env })
}

type SortSpec = number | { column: number; ascending?: boolean }

const sort = (range: RangeRef, [spec]: [SortSpec | SortSpec[]], env: Env) => {
  mayWrite(range, env)
  const keys: SortKey[] = (Array.isArray(spec) ? spec : [spec]).map(key =>
    typeof key === 'number'
      ? { column: key - 1, ascending: true }
      : { column: key.column - 1, ascending: key.ascending ?? true },
  )
  range.sheet.reorder(range, orderOfRows(range.sheet, range, keys))
  return range
}

const merge = (range: RangeRef, env: Env, cut: (range: RangeRef) => RangeRef[]) => {
  mayWrite(range, env)
  const { sheet } = range
  const parts = cut(range)
  for (const part of parts) checkMerge(sheet, part)
  sheet.merges = sheet.merges.filter(box => !overlaps(box, range))
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue
    sheet.editStored(part, (cell, r, c) => {
      if (r !== part.top || c !== part.left) cell.empty()
    })
    sheet.touch(part)
    sheet.merges.push({ top: part.top, left: part.left, rows: part.rows, columns: part.columns })
  }
  return range
}
const eachRow = (range: RangeRef) =>
  Array.from({ length: range.rows }, (_, i) => ({ ...range, top: range.top + i, rows: 1 }))
const eachColumn = (range: RangeRef) =>
  Array.from({ length: range.columns }, (_, i) => ({ ...range, left: range.left + i, columns: 1 }))

const shiftDepth = (range: RangeRef, axis: 'rows' | 'columns', delta: number) => {
  const [from, count] = axis === 'rows' ? [range.top, range.rows] : [range.left, range.columns]
  const lines = range.sheet[axis].each(from, count)
  if (lines.some(line => line.depth + delta > 8) || lines.every(line => line.depth + delta < 0))
    throw refuse('groupDepth')
  for (const line of lines) {
    line.depth = Math.max(0, line.depth + delta)
    if (line.depth === 0) line.folded = false
  }
  return range
}

const fold = (range: RangeRef, folded: boolean) => {
  const lines = [
    ...range.sheet.columns.each(range.left, range.columns),
    ...range.sheet.rows.each(range.top, range.rows),
  ]
  for (const line of lines) if (line.depth > 0) line.folded = folded
  return range
}

const TRIMMED = (text: string) => text.replace(/ +/g, ' ').trim()

/** What is done to the cells of a range. */
export const rangeActions: Members<RangeRef> = {
  handles: {
    createDeveloperMetadataFinder: range => metadataFinder(bookOf(range.sheet), range.sheet),
  },
  reads: {
    getFilter: range => {
      const { filter } = range.sheet
      return filter && covers(filter, range) ? handle('Filter', { sheet: range.sheet, box: filter }) : null
    },
  },
  writes: {
    addDeveloperMetadata: (range, args: [string, ...unknown[]]) => {
      addMetadata(bookOf(range.sheet), placeOf(range), args)
      return range
    },
    breakApart: range => {
      range.sheet.merges = range.sheet.merges.filter(box => !overlaps(box, range))
      return range
    },
    clear: (range, [options]: [ClearOptions?], env) => clear(range, options ?? {}, env),
    clearContent: (range, _args, env) => clear(range, { contentsOnly: true }, env),
    clearFormat: (range, _args, env) => clear(range, { formatOnly: true }, env),
    collapseGroups: range => fold(range, true),
    expandGroups: range => fold(range, false),
    copyTo,
    createFilter: range => {
      if (range.sheet.filter) throw refuse('filterExists')
      range.sheet.filter = { top: range.top, left: range.left, rows: range.rows, columns: range.columns }
      return handle('Filter', { sheet: range.sheet, box: range.sheet.filter })
    },
    merge: (range, _args, env) => merge(range, env, whole => [whole]),
    mergeAcross: (range, _args, env) => merge(range, env, eachRow),
    mergeVertically: (range, _args, env) => merge(range, env, eachColumn),
    protect: (range, _args, env) => {
      mayWrite(range, env)
      return handle('Protection', {
        protection: bookOf(range.sheet).protect('RANGE', areaOf(range)),
        book: bookOf(range.sheet),
      })
    },
    shiftColumnGroupDepth: (range, [delta]: [number]) => shiftDepth(range, 'columns', delta),
    shiftRowGroupDepth: (range, [delta]: [number]) => shiftDepth(range, 'rows', delta),
    sort,
    trimWhitespace: (range, _args, env) => {
      mayWrite(range, env)
      range.sheet.editStored(range, cell => {
        if (typeof cell.value === 'string' && cell.formula === null) cell.value = TRIMMED(cell.value)
      })
      range.sheet.touch(range)
      return range
    },
  },
}

const placeOf = (range: RangeRef) => {
  const { sheet, top, left, rows, columns } = range
  if (rows === 1 && columns === sheet.columns.count) return { type: 'ROW', sheet, index: top } as const
  if (columns === 1 && rows === sheet.rows.count) return { type: 'COLUMN', sheet, index: left } as const
  throw refuse('metadataPlace')
}
