import type { Cell } from '../../domain/values/cell'
import { numbersWrittenWith } from '../../domain/values/notation'
import { type Given, givenAs, NOTHING } from './given'
import type { Args, CustomFunction, Environment, Result } from './kind'
import { byRow } from './rows'
import { callProblems, Shower } from './show'

/** Declares a custom function: its metadata and what it computes of clean values. */
export function defineFunction<A extends Args>(definition: CustomFunction<A>): CustomFunction {
  return definition as unknown as CustomFunction
}

/** One call of a custom function, from the arguments as Sheets hands them over to what the cells show. */
export function call(fn: CustomFunction, args: ArrayLike<unknown>, environment: Environment): unknown {
  numbersWrittenWith(() => environment.decimalMark())
  const names = Object.keys(fn.args)
  const cellOf = (value: unknown): Cell => cellFrom(value, environment)
  const given = new Map(names.map((name, i) => [name, givenAs(args[i], cellOf)]))
  const shown = new Shower(fn, given, environment)
  const extra = Array.from(args).slice(names.length)
  if (extra.some(arg => !isNothing(arg))) {
    throw shown.error({ wrong: callProblems.tooMany, with: { found: args.length, most: names.length } })
  }
  const spread = Object.values(fn.args).some(arg => arg.spread)
  return shown.result(spread ? byRow({ fn, given, shown, environment }) : whole(fn, given, environment))
}

function isNothing(arg: unknown): boolean {
  return arg === undefined || arg === null || arg === ''
}

/** A Date comes from the script's own realm or another, so it is known by its tag. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

function cellFrom(value: unknown, environment: Environment): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (isNothing(value)) return null
  return isDate(value) ? environment.timeZoneDay(value) : String(value)
}

function whole(fn: CustomFunction, given: ReadonlyMap<string, Given>, environment: Environment): Result {
  const values: Record<string, unknown> = {}
  for (const [name, arg] of Object.entries(fn.args)) {
    const read = arg.read(given.get(name) ?? NOTHING)
    if ('wrong' in read) return { arg: name, ...read }
    values[name] = read.value
  }
  return fn.run(values, environment)
}

/** What the foot of the bundle declares for Sheets: texts in both languages, on one line. */
export interface PublicFunction {
  readonly name: string
  readonly params: ReadonlyArray<{
    readonly name: string
    readonly type: string
    readonly text: string
    readonly optional: boolean
  }>
  readonly summary: string
  readonly returns: string
  readonly custom: true
}

export function publicFunction({ name, help, args }: CustomFunction): PublicFunction {
  const params = Object.entries(args).map(([key, { label, accepts, type, optional }]) => {
    const text = `${label.en}: ${accepts.en} · ${label['zh-CN']}:${accepts['zh-CN']}`
    return { name: key, type, text, optional }
  })
  const returns = 'number|string|range'
  return { name, params, summary: `${help.en} · ${help['zh-CN']}`, returns, custom: true }
}
