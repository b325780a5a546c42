import { ScriptError } from '../errors'
import { isDate } from '../kinds'
import { CellError, type CellValue } from '../model/cell'
import type { Answer } from '../model/recalculation'
import { serialOf } from '../model/zone'
import { timeInCell } from '../runtime/charges'
import { Answers } from './answers'
import type { CustomCall } from './frame'
import type { Call } from './schedule'
import { failure } from './values'

/** How formulas reach the functions of the file's script. */
export interface ScriptHost {
  /** Stands for the text of the script: results of another one are not its own. */
  readonly version: string
  has(name: string): boolean
  /** A short text that stands for a long one, the same in every process. */
  digest(text: string): string
  /** A context of its own for one recalculation. */
  session(): Session
}

interface Session {
  call(name: string, args: readonly unknown[]): unknown
  /** Virtual milliseconds the services took that the last call asked. */
  readonly spent: number
}

const fixed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fixed)
  return isDate(value) ? { date: value.getTime() } : value === undefined ? { missing: true } : value
}

const digests = new WeakMap<object, string>()

/** Arguments by what they hold; whole tables by a digest, taken once for each. */
const keyOf = (arg: unknown, host: ScriptHost): string => {
  if (!Array.isArray(arg)) return JSON.stringify(fixed(arg))
  const known = digests.get(arg)
  if (known) return known
  const made = host.digest(JSON.stringify(fixed(arg)))
  digests.set(arg, made)
  return made
}

/** A value counts as a cell; what is left out as none. */
const cellsOf = (arg: unknown): number => {
  if (arg === undefined) return 0
  return Array.isArray(arg) ? arg.length * (Array.isArray(arg[0]) ? arg[0].length : 1) : 1
}

/** Time may suffice when the same is asked again. */
const isOutOfTime = ({ value }: Answer) =>
  value instanceof CellError && value.message.startsWith('Exceeded maximum execution time')

const MAX_LENGTH = 50_000

/** Of a workbook, what a function may go by besides its arguments. */
interface Home {
  readonly locale: string
  readonly timeZone: string
}

/** Custom functions as cells call them. A result is kept for the same call with the same values. */
export class CustomFunctions {
  private readonly answers = new Answers()
  private session: Session | null = null

  constructor(
    private readonly host: ScriptHost,
    private readonly home: Home,
  ) {}

  /** What is known, from the one asked for longest ago to the last. */
  get known(): ReadonlyMap<string, Answer> {
    return this.answers.all
  }

  has(name: string) {
    return this.host.has(name)
  }

  /** Takes over the results another file has kept. */
  remember(answers: ReadonlyMap<string, Answer>) {
    for (const [key, answer] of answers) this.answers.set(key, answer)
  }

  /** The next call gets a fresh context. */
  endSession() {
    this.session = null
  }

  /** `charge` hears of a call that is made: its result was not known. */
  call({ name, args, text }: CustomCall, charge: (call: Call) => void): Answer {
    const { locale, timeZone } = this.home
    const key = `${this.host.version} ${locale} ${timeZone} ${name} ${text} ${args.map(arg => keyOf(arg, this.host)).join(' ')}`
    const known = this.answers.get(key)
    if (known) return known
    const made = this.run(name, args)
    const cells = args.reduce((sum: number, arg) => sum + cellsOf(arg), 0)
    charge({ cells, ms: timeInCell(cells) + (this.session?.spent ?? 0) })
    if (!isOutOfTime(made)) this.answers.set(key, made)
    return made
  }

  private run(name: string, args: readonly unknown[]): Answer {
    this.session ??= this.host.session()
    try {
      return this.answer(this.session.call(name, args))
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error
      const missing = error.message.startsWith('Script function not found')
      const value = missing ? failure('#NAME?', `Unknown function: '${name}'.`) : failure('#ERROR!', error.message)
      return { value, isDate: false }
    }
  }

  private answer(result: unknown): Answer {
    if (!Array.isArray(result)) return { value: this.cell(result), isDate: isDate(result) }
    if (result.length === 0) return { value: failure('#ERROR!', 'The result is an empty array.'), isDate: false }
    const rows: unknown[][] = result.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    const width = rows[0]?.length ?? 0
    if (width === 0 || rows.some(row => row.length !== width))
      return { value: failure('#ERROR!', 'The rows of the result have different lengths.'), isDate: false }
    return { value: rows.map(row => row.map(value => this.cell(value))), isDate: rows.flat().some(isDate) }
  }

  private cell(value: unknown): CellValue {
    if (value === null || value === undefined) return null
    if (typeof value === 'number') return Number.isFinite(value) ? value : failure('#NUM!')
    if (typeof value === 'boolean') return value
    if (isDate(value)) {
      const at = value.getTime()
      return Number.isNaN(at) ? failure('#NUM!') : serialOf(at, this.home.timeZone)
    }
    if (typeof value === 'string')
      return value.length > MAX_LENGTH ? failure('#ERROR!', 'Text result is longer than 50000 characters.') : value
    return new CellError('#ERROR!', 'The result is no value a cell can hold.')
  }
}
