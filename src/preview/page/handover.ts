import type { ICommandService } from '@univerjs/core'
import type { Axis, LineSize, Operation, Place, Span, TabChange } from '../protocol'
import { type Matrix, operationsOf } from './inputs'
import { sheetOf, spanOf } from './view'

/** Ends of a range as the grid says them. */
interface Ends {
  readonly startRow: number
  readonly endRow: number
  readonly startColumn: number
  readonly endColumn: number
}
interface Params {
  readonly subUnitId?: string
  readonly range?: Ends
  readonly ranges?: readonly Ends[]
  readonly [key: string]: unknown
}
/** What the page knows that a mutation does not say. */
export interface Around {
  /** What was typed, before the grid made something of it. */
  typed(row: number, column: number): string | null
  selected(): readonly Place[]
  active(): number
  /** Of the active tab among all. */
  position(): number
}
type Make = (params: Params, around: Around) => readonly Operation[]

const lines = (range: Ends, axis: Axis) => {
  const { top, left, rows, columns } = spanOf(range)
  return axis === 'rows' ? { axis, at: top, count: rows } : { axis, at: left, count: columns }
}
const sheetIn = ({ subUnitId }: Params) => sheetOf(subUnitId ?? 's-1')
const tab = (change: TabChange): Operation[] => [{ do: 'tab', change }]

const onLines =
  (what: 'insert' | 'remove', axis: Axis): Make =>
  params =>
    params.range ? [{ do: what, sheet: sheetIn(params), ...lines(params.range, axis) }] : []
const hiding =
  (axis: Axis, hidden: boolean): Make =>
  params =>
    (params.ranges ?? []).map(range => ({ do: 'hideLines', sheet: sheetIn(params), ...lines(range, axis), hidden }))
const sizing =
  (axis: Axis, key: 'rowHeight' | 'colWidth'): Make =>
  params => {
    const given = params[key] as number | Readonly<Record<number, number>>
    const sizes: LineSize[] = (params.ranges ?? []).flatMap(range => {
      const { at, count } = lines(range, axis)
      return Array.from({ length: count }, (_, i) => ({
        at: at + i,
        size: typeof given === 'number' ? given : (given[at + i] ?? 0),
      })).filter(({ size }) => size > 0)
    })
    return sizes.length > 0 ? [{ do: 'size', sheet: sheetIn(params), axis, lines: sizes }] : []
  }
const merging =
  (merged: boolean): Make =>
  params =>
    (params.ranges ?? []).map(range => ({ do: 'merge', at: { sheet: sheetIn(params), ...spanOf(range) }, merged }))

const write: Make = (params, { typed }) => {
  const made = operationsOf(sheetIn(params), (params.cellValue ?? {}) as Matrix)
  return made.map(operation => {
    if (operation.do !== 'write' || operation.at.rows * operation.at.columns > 1) return operation
    const raw = typed(operation.at.top, operation.at.left)
    return raw === null ? operation : { ...operation, rows: [[raw]] }
  })
}

interface Numfmt {
  readonly values?: Readonly<Record<string, { readonly ranges: readonly Ends[] }>>
  readonly refMap?: Readonly<Record<string, { readonly pattern: string }>>
}
const formats: Make = params => {
  const { values = {}, refMap = {} } = params as Numfmt
  return Object.entries(values).map(([id, { ranges }]) => ({
    do: 'look',
    at: ranges.map(range => ({ sheet: sheetIn(params), ...spanOf(range) })),
    looks: { n: { pattern: refMap[id]?.pattern ?? '' } },
  }))
}
const noFormats: Make = params => [
  {
    do: 'look',
    at: (params.ranges ?? []).map(range => ({ sheet: sheetIn(params), ...spanOf(range) })),
    looks: { n: null },
  },
]
const moveRange: Make = params => {
  const { fromRange, toRange, from, to } = params as unknown as Record<'fromRange' | 'toRange', Ends> &
    Record<'from' | 'to', { subUnitId: string }>
  return [
    {
      do: 'copy',
      from: { sheet: sheetOf(from.subUnitId), ...spanOf(fromRange) },
      to: { sheet: sheetOf(to.subUnitId), ...spanOf(toRange) },
      cut: true,
      only: 'all',
    },
  ]
}
interface Note {
  readonly sheetId: string
  readonly row: number
  readonly col: number
  readonly note?: { readonly note?: string }
}
const note: Make = params => {
  const { sheetId, row, col, note: given } = params as unknown as Note
  const at = { sheet: sheetOf(sheetId), top: row, left: col, rows: 1, columns: 1 }
  return [{ do: 'note', at, text: given?.note ?? '' }]
}
const clear =
  (what: 'contents' | 'looks' | 'all'): Make =>
  (_params, { selected }) => [{ do: 'clear', at: selected(), what }]
const fill: Make = (params, { active }) => {
  const { sourceRange, targetRange } = params as unknown as Record<'sourceRange' | 'targetRange', Ends>
  const sheet = params.subUnitId ? sheetIn(params) : active()
  const [from, to] = [spanOf(sourceRange), spanOf(targetRange)]
  return [{ do: 'fill', from: { sheet, ...from }, to: { sheet, ...around(from, to) } }]
}
const around = (a: Span, b: Span): Span => {
  const [top, left] = [Math.min(a.top, b.top), Math.min(a.left, b.left)]
  const bottom = Math.max(a.top + a.rows, b.top + b.rows)
  const right = Math.max(a.left + a.columns, b.left + b.columns)
  return { top, left, rows: bottom - top, columns: right - left }
}
const sheetParam = (params: Params, { active }: Around) => (params.subUnitId ? sheetIn(params) : active())

/** What the grid must not do itself: the server does it, and everybody hears of it. */
const HANDED_OVER: Readonly<Record<string, Make>> = {
  'univer.command.undo': () => [{ do: 'undo' }],
  'univer.command.redo': () => [{ do: 'redo' }],
  'sheet.command.clear-selection-content': clear('contents'),
  'sheet.command.clear-selection-format': clear('looks'),
  'sheet.command.clear-selection-all': clear('all'),
  'sheet.command.auto-fill': fill,
  'sheet.command.insert-sheet': (_params, { position }) => tab({ kind: 'add', at: position() + 1 }),
  'sheet.command.remove-sheet': (params, around_) => tab({ kind: 'remove', sheet: sheetParam(params, around_) }),
  'sheet.command.copy-sheet': (params, around_) => tab({ kind: 'copy', sheet: sheetParam(params, around_) }),
  'sheet.command.set-worksheet-name': (params, around_) =>
    tab({ kind: 'rename', sheet: sheetParam(params, around_), name: String(params.name) }),
  'sheet.command.set-worksheet-hidden': (params, around_) => tab({ kind: 'hide', sheet: sheetParam(params, around_) }),
  'sheet.command.set-worksheet-show': (params, around_) => tab({ kind: 'show', sheet: sheetParam(params, around_) }),
  'sheet.command.set-tab-color': (params, around_) =>
    tab({ kind: 'color', sheet: sheetParam(params, around_), color: params.value ? String(params.value) : null }),
  'sheet.mutation.set-worksheet-order': params =>
    tab({ kind: 'move', sheet: sheetIn(params), to: Number(params.toOrder) }),
  'sheet.mutation.set-range-values': write,
  'sheet.mutation.insert-row': onLines('insert', 'rows'),
  'sheet.mutation.insert-col': onLines('insert', 'columns'),
  'sheet.mutation.remove-rows': onLines('remove', 'rows'),
  'sheet.mutation.remove-col': onLines('remove', 'columns'),
  'sheet.mutation.set-row-hidden': hiding('rows', true),
  'sheet.mutation.set-row-visible': hiding('rows', false),
  'sheet.mutation.set-col-hidden': hiding('columns', true),
  'sheet.mutation.set-col-visible': hiding('columns', false),
  'sheet.mutation.set-worksheet-row-height': sizing('rows', 'rowHeight'),
  'sheet.mutation.set-worksheet-col-width': sizing('columns', 'colWidth'),
  'sheet.mutation.add-worksheet-merge': merging(true),
  'sheet.mutation.remove-worksheet-merge': merging(false),
  'sheet.mutation.set.numfmt': formats,
  'sheet.mutation.remove.numfmt': noFormats,
  'sheet.mutation.move-range': moveRange,
  'sheet.mutation.update-note': note,
  'sheet.mutation.remove-note': note,
  'sheet.mutation.set-frozen': params => [
    {
      do: 'freeze',
      sheet: sheetIn(params),
      rows: Math.max(0, Number(params.startRow)),
      columns: Math.max(0, Number(params.startColumn)),
    },
  ],
}
/** Only of this page: sizes that follow from contents, permissions nobody has, marks. */
const OWN =
  /^(?!sheet\.mutation\.|sheet\.command\.move-(rows|cols)|data-validation\.)|auto-height|permission|protection|\.empty|mark-dirty|note-popup/
/** When lines or tabs move, what the grid would write besides follows at the server by itself. */
const MOVES = /insert-(row|col)$|remove-(rows|col)$|move-range/

const TYPING = new Set(['univer.command.undo', 'univer.command.redo'])

/** What the grid's commands are handed over to. */
export interface Handover {
  readonly around: Around
  send(operations: readonly Operation[]): void
  /** A command before anything else sees it; true when it is dealt with. */
  command(id: string, params: object | undefined): boolean
  refused(id: string): void
  /** A cell is being typed into: undo is the text's own. */
  typing(): boolean
}

type Execute = <R>(id: string, params?: object, options?: object) => R

/** Puts the server between the grid's commands and its data; gives the way to change the data here. */
export const handOver = (commands: ICommandService, { around, send, command, refused, typing }: Handover) => {
  const sync = commands.syncExecuteCommand.bind(commands) as unknown as Execute
  const async = commands.executeCommand.bind(commands) as unknown as Execute
  let batch: { id: string; operations: readonly Operation[] }[] = []
  const flush = () => {
    const moving = batch.some(({ id }) => MOVES.test(id))
    const kept = batch.filter(({ id }) => !moving || MOVES.test(id))
    const written = kept.some(({ id }) => id === 'sheet.mutation.set-range-values')
    const operations = kept.filter(({ id }) => !(written && id.endsWith('numfmt'))).flatMap(one => one.operations)
    batch = []
    if (operations.length > 0) send(operations)
  }
  const taken = (id: string, params: object | undefined): boolean => {
    if (command(id, params)) return true
    const make = HANDED_OVER[id]
    if (make && !(TYPING.has(id) && typing())) {
      if (batch.length === 0) queueMicrotask(flush)
      batch.push({ id, operations: make((params ?? {}) as Params, around) })
      return true
    }
    if (make || OWN.test(id)) return false
    refused(id)
    return true
  }
  Object.assign(commands, {
    syncExecuteCommand: (id: string, params?: object, options?: object) =>
      taken(id, params) ? true : sync(id, params, options),
    executeCommand: (id: string, params?: object, options?: object) =>
      taken(id, params) ? Promise.resolve(true) : async(id, params, options),
  })
  return (id: string, params: object): unknown => sync(id, params, { fromServer: true, onlyLocal: true })
}
