import { freeze } from '../model/frozen'
import type { Axis, Line } from '../model/line'
import type { Sheet } from '../model/sheet'
import { refuse } from '../refusals'
import { defineClass, type Env, type Members } from '../runtime/define'
import { type EnumValue, enumValue, handle, type LineGroup, type RangeRef } from '../runtime/handle'
import { mayWrite, rangeHandle } from './place'

type Change = (sheet: Sheet, args: [number, number?], env: Env) => unknown
type Of = (sheet: Sheet, [at]: [number]) => unknown

/** Sheet members exist once for rows and once for columns; `Row` in the name stands for both. */
interface Words {
  readonly axis: Axis
  readonly one: 'Row' | 'Column'
  readonly size: 'Height' | 'Width'
}
const WORDS: readonly Words[] = [
  { axis: 'rows', one: 'Row', size: 'Height' },
  { axis: 'columns', one: 'Column', size: 'Width' },
]

const band = (sheet: Sheet, axis: Axis, { at, count }: { at: number; count: number }) =>
  axis === 'rows'
    ? { sheet, top: at, left: 0, rows: count, columns: sheet.columns.count }
    : { sheet, top: 0, left: at, rows: sheet.rows.count, columns: count }

const inGrid = (sheet: Sheet, axis: Axis, { at, count }: { at: number; count: number }) => {
  if (at < 0 || count < 1 || at + count > sheet[axis].count) throw refuse('outside')
}

/** `before`: new lines come before the position given, and look like the line there; else after it. */
const inserter =
  (axis: Axis, before: boolean): Change =>
  (sheet, [position, count = 1], env) => {
    inGrid(sheet, axis, { at: position - 1, count: 1 })
    if (count < 1) throw refuse(axis === 'rows' ? 'noRows' : 'noColumns')
    const at = before ? position - 1 : position
    mayWrite(band(sheet, axis, { at: position - 1, count: 1 }), env)
    sheet.insert(axis, { at, count, like: position - 1 })
    return sheet
  }

const remover =
  (axis: Axis): Change =>
  (sheet, [position, count = 1], env) => {
    inGrid(sheet, axis, { at: position - 1, count })
    mayWrite(band(sheet, axis, { at: position - 1, count }), env)
    sheet.remove(axis, { at: position - 1, count })
    return sheet
  }

const changer =
  (axis: Axis, change: (line: Line) => void): Change =>
  (sheet, [position, count = 1]) => {
    inGrid(sheet, axis, { at: position - 1, count })
    for (const line of sheet[axis].each(position - 1, count)) change(line)
    return sheet
  }
const hider = (axis: Axis, hidden: boolean) =>
  changer(axis, line => {
    line.hidden = hidden
  })
const ofRange =
  (axis: Axis, hidden: boolean) =>
  (sheet: Sheet, [range]: [RangeRef], env: Env) =>
    hider(axis, hidden)(sheet, axis === 'rows' ? [range.top + 1, range.rows] : [range.left + 1, range.columns], env)

const sizer = (axis: Axis) => (sheet: Sheet, args: number[], env: Env) => {
  const size = args.at(-1) ?? 0
  return changer(axis, line => {
    line.size = size
  })(sheet, [args[0] ?? 1, args.length > 2 ? (args[1] ?? 1) : 1], env)
}

const folder = (axis: Axis, folded: (line: Line) => boolean) => (sheet: Sheet) => {
  for (let i = 0; i < sheet[axis].count; i++) {
    const line = sheet[axis].peek(i)
    if (line && line.depth > 0) line.folded = folded(line)
  }
  return sheet
}

const groupAt = (sheet: Sheet, axis: Axis, { index, depth }: { index: number; depth: number }) => {
  const inside = (i: number) => (sheet[axis].peek(i)?.depth ?? 0) >= depth
  if (depth < 1 || !inside(index)) throw refuse('noGroup')
  let [from, to] = [index, index]
  while (from > 0 && inside(from - 1)) from--
  while (to + 1 < sheet[axis].count && inside(to + 1)) to++
  return handle('Group', { sheet, axis, from, to, depth })
}

const membersOf = ({ axis, one, size }: Words): Members<Sheet> => ({
  reads: {
    [`get${one}${size}`]: ((sheet, [at]) => sheet[axis].size(at - 1)) satisfies Of,
    [`getFrozen${one}s`]: (sheet: Sheet) => (axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns),
    [`is${one}HiddenByUser`]: ((sheet, [at]) => sheet[axis].peek(at - 1)?.hidden ?? false) satisfies Of,
    [`get${one}GroupDepth`]: ((sheet, [at]) => sheet[axis].peek(at - 1)?.depth ?? 0) satisfies Of,
    [`get${one}Group`]: (sheet: Sheet, [at, depth]: [number, number]) => groupAt(sheet, axis, { index: at - 1, depth }),
    [`get${one}GroupControlPosition`]: (sheet: Sheet) =>
      enumValue('GroupControlTogglePosition', sheet.groupControl[axis]),
  },
  writes: {
    [`insert${one}sAfter`]: inserter(axis, false),
    [`insert${one}After`]: inserter(axis, false),
    [`insert${one}sBefore`]: inserter(axis, true),
    [`insert${one}Before`]: inserter(axis, true),
    [`insert${one}s`]: inserter(axis, true),
    [`delete${one}`]: remover(axis),
    [`delete${one}s`]: remover(axis),
    [`hide${one}s`]: hider(axis, true),
    [`show${one}s`]: hider(axis, false),
    [`hide${one}`]: ofRange(axis, true),
    [`unhide${one}`]: ofRange(axis, false),
    [`set${one}${size}`]: sizer(axis),
    [`set${one}${size}s`]: sizer(axis),
    [`autoResize${one}s`]: (sheet: Sheet) => sheet,
    [`setFrozen${one}s`]: (sheet: Sheet, [count]: [number]) => freeze(sheet, axis, count),
    [`collapseAll${one}Groups`]: folder(axis, () => true),
    [`expandAll${one}Groups`]: folder(axis, () => false),
    [`expand${one}GroupsUpToDepth`]: (sheet: Sheet, [depth]: [number]) =>
      folder(axis, line => line.depth > depth)(sheet),
    [`set${one}GroupControlPosition`]: (sheet: Sheet, [position]: [EnumValue]) => {
      sheet.groupControl[axis] = position.name === 'BEFORE' ? 'BEFORE' : 'AFTER'
      return sheet
    },
  },
})

const both = WORDS.map(membersOf)
/** Rows and columns of a tab: sizes, hiding, groups, frozen ones. */
export const sheetLines: Members<Sheet> = {
  reads: {
    ...Object.assign({}, ...both.map(members => members.reads)),
    isRowHiddenByFilter: () => false,
  },
  writes: {
    ...Object.assign({}, ...both.map(members => members.writes)),
    autoResizeColumn: (sheet: Sheet) => sheet,
    setRowHeightsForced: sizer('rows'),
  },
}

const linesOf = ({ sheet, axis, from, to }: LineGroup) => sheet[axis].each(from, to - from + 1)
const folding = (folded: boolean) => (group: LineGroup) => {
  for (const line of linesOf(group)) line.folded = folded
  return group
}

/** Groups of rows and columns. */
export const group = defineClass('Group', {
  handles: {
    getControlIndex: ({ sheet, axis, from, to }) => (sheet.groupControl[axis] === 'BEFORE' ? from : to + 2),
    getDepth: ({ depth }) => depth,
  },
  reads: {
    getRange: ({ sheet, axis, from, to }) => rangeHandle(sheet, band(sheet, axis, { at: from, count: to - from + 1 })),
    isCollapsed: ({ sheet, axis, from }) => sheet[axis].peek(from)?.folded ?? false,
  },
  writes: {
    collapse: folding(true),
    expand: folding(false),
    remove: (group: LineGroup) => {
      for (const line of linesOf(group)) {
        line.depth--
        line.folded = false
      }
    },
  },
})
