import type { Wording } from '../../domain/values/text'
import { functions } from '../index'
import { call } from './define'
import { formulaText, rangeText } from './formula'
import type { CustomFunction, Environment } from './kind'
import { sampleResults } from './results.data'

/** What the reference shows of one function; plain data. */
export interface FunctionHelp {
  readonly name: string
  readonly syntax: string
  readonly summary: Wording
  readonly rule: Wording
  readonly params: ReadonlyArray<{
    readonly name: string
    readonly label: Wording
    readonly accepts: Wording
    readonly optional: boolean
    /** ↔ one cell or a range, a result for each; Σ all cells bear on one result. */
    readonly takes: 'each' | 'all' | 'one'
  }>
  /** Computed when the reference is made. */
  readonly examples: ReadonlyArray<{ readonly formula: string; readonly gives: string }>
  readonly refuses: readonly Wording[]
}

/** The functions a manager may type, by name. */
export function functionReference(environment: Environment): FunctionHelp[] {
  const all = (Object.values(functions) as readonly CustomFunction[]).filter(fn => !fn.internal)
  const sample = { ...environment, results: () => sampleResults }
  return all.map(fn => helpOf(fn, sample)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function helpOf(fn: CustomFunction, environment: Environment): FunctionHelp {
  const params = Object.entries(fn.args).map(([name, arg]) => ({
    name,
    label: plain(arg.label),
    accepts: plain(arg.accepts),
    optional: arg.optional,
    takes: arg.spread ? ('each' as const) : arg.reduces ? ('all' as const) : ('one' as const),
  }))
  return {
    name: fn.name,
    syntax: `${fn.name}(${params.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
    summary: plain(fn.help),
    rule: plain(fn.rule),
    params,
    examples: fn.examples.map(({ args }) => exampleOf(fn, args, environment)),
    refuses: refusalsOf(fn),
  }
}

/** What may be wrong, with … for the values. */
function refusalsOf({ refuses = {} }: CustomFunction): Wording[] {
  const grave = Object.values(refuses).filter(({ severity }) => severity !== 'look')
  const texts = grave.map(({ what }) => ({ en: open(what.en), 'zh-CN': open(what['zh-CN']) }))
  return texts.filter(({ en }, i) => texts.findIndex(other => other.en === en) === i)
}

function open(text: string): string {
  return text.replace(/\{\w+(:[\w%]+)?\}/g, '…')
}

function plain({ en, 'zh-CN': zh }: Wording): Wording {
  return { en, 'zh-CN': zh }
}

function exampleOf(fn: CustomFunction, args: readonly unknown[], environment: Environment) {
  const formula = formulaText({ call: fn.name, with: args as never })
  return { formula, gives: resultText(call(fn, args, environment)) }
}

function resultText(result: unknown): string {
  if (Array.isArray(result)) return rangeText(result as unknown[][])
  return result === '' ? '""' : String(result)
}
