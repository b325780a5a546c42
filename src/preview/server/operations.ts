import type { World } from '@yardstick/standin/core'
import { WorldError } from '@yardstick/standin/errors'
import type { Area } from '@yardstick/standin/model/sheet'
import type { Input, Operation } from '../protocol'
import * as cells from './cellOperations'
import * as lines from './lineOperations'
import { areaOf, type Done, type Kind, type Run, sheetOf } from './places'
import { changeTab } from './tabs'

const call: Run<'call'> = (world, { name, args }) => {
  if (!world.has(name) || name.endsWith('_')) throw new WorldError(`Script function not found: ${name}`)
  return { value: world.call(name, ...args) }
}
const fire: Run<'fire'> = (world, { trigger: id }) => {
  const trigger = world.state.triggers.find(known => known.id === id)
  if (!trigger) throw new WorldError('This trigger is no longer there.')
  world.fire(trigger)
  return undefined
}
const A_YEAR = 400 * 86_400_000
const advance: Run<'advance'> = (world, { to }) => {
  const now = world.now.getTime()
  const until = to === 'next' ? world.nextFiring : to
  if (until === null || until <= now) return undefined
  world.advanceTo(new Date(Math.min(until, now + A_YEAR)))
  return undefined
}

type Runs = { readonly [K in Exclude<Kind, 'undo' | 'redo'>]: Run<K> }
const RUNS: Runs = {
  ...cells,
  ...lines,
  tab: (world, { change }) => changeTab(world, change),
  menu: (world, { path }) => ({ value: world.runMenu(...path) ?? null }),
  call,
  fire,
  advance,
}

/** Those whose way back is a copy of the workbook as it was. */
export const REBUILDS: ReadonlySet<Kind> = new Set(['insert', 'remove', 'sort', 'tab', 'merge'])
/** Those that run the script. */
export const SCRIPTED: ReadonlySet<Kind> = new Set(['menu', 'call', 'fire', 'advance'])

/** What was typed is told at once, and what formulas make of it follows, as at Google; a formula is told with what it gives. */
export const isPrompt = (operation: Operation): boolean =>
  operation.do === 'clear' || (operation.do === 'write' && !operation.rows.flat().some(isFormula))
const isFormula = (input: Input) => typeof input === 'string' && input.startsWith('=')

/** Does to the world what a person did on a page. */
export const operate = (world: World, operation: Exclude<Operation, { do: 'undo' } | { do: 'redo' }>): Done => {
  const run = RUNS[operation.do] as (world: World, operation: Operation) => Done | undefined
  return run(world, operation) ?? {}
}

/** The cells an operation changes by hand, for protections that ask first. */
export const handled = (world: World, operation: Operation): Area[] => {
  if (operation.do === 'write' || operation.do === 'sort') return [areaOf(world, operation.at)]
  if (operation.do === 'clear' || operation.do === 'look') return operation.at.map(place => areaOf(world, place))
  if (operation.do === 'copy' || operation.do === 'fill') return [areaOf(world, operation.to)]
  if (operation.do !== 'insert' && operation.do !== 'remove') return []
  const sheet = sheetOf(world, operation.sheet)
  const { axis, at, count } = operation
  const reach = operation.do === 'remove' ? count : 1
  return [
    axis === 'rows'
      ? { sheet, top: at, left: 0, rows: reach, columns: sheet.columns.count }
      : { sheet, top: 0, left: at, rows: sheet.rows.count, columns: reach },
  ]
}
