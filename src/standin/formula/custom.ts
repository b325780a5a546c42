import { CellError, type CellValue } from '../model/cell'
import { showsDates } from '../model/display'
import { instantOf, namesDay } from '../model/zone'
import type { Arguments, Expression } from './expression'
import { formatOf } from './formats'
import type { Frame } from './frame'
import { kept } from './kept'
import { sharedTable } from './shared'
import { Lambda, Matrix, Range, type Value, wrongValue } from './values'

type Evaluate = (expression: Expression, frame: Frame) => Value

const UNSTEADY = 'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().'

/** A value as a script gets it: blanks as "", errors as their text, dates as Date. */
const given = (value: CellValue, pattern: string | undefined, zone: string): unknown => {
  if (value === null) return ''
  if (value instanceof CellError) return value.text
  const isDate = typeof value === 'number' && pattern !== undefined && showsDates(pattern) && namesDay(value)
  return isDate ? new Date(instantOf(value, zone)) : value
}

const argument = (expression: Expression, { frame, evaluate }: { frame: Frame; evaluate: Evaluate }): unknown => {
  const { source } = frame
  const value = evaluate(expression, frame)
  if (value instanceof Range) {
    const cell = (at: CellValue, r: number, c: number) =>
      given(
        at,
        typeof at === 'number' ? source.formatAt(value.sheet, value.top + r, value.left + c) : undefined,
        source.timeZone,
      )
    if (value.single) return cell(value.first, 0, 0)
    return value.matrix.rows.map((row, r) => row.map((at, c) => cell(at, r, c)))
  }
  const pattern = formatOf(expression, frame)
  const one = (at: CellValue) => given(at, pattern, source.timeZone)
  if (value instanceof Matrix)
    return value.height * value.width === 1 ? one(value.at(0, 0)) : value.rows.map(row => row.map(one))
  if (value instanceof Lambda) throw wrongValue
  return one(value)
}

const texts = new WeakMap<Arguments, string>()
const textOf = (args: Arguments) => {
  const known = texts.get(args)
  if (known !== undefined) return known
  const made = JSON.stringify(args)
  texts.set(args, made)
  return made
}

/** An argument as the script gets it. */
const handed = (arg: Expression, frame: Frame, evaluate: Evaluate): unknown => {
  const { expression, frame: at } = sharedTable(arg, frame) ?? { expression: arg, frame }
  return kept(expression, at, () => argument(expression, { frame: at, evaluate }))
}

/** Calls a function of the file's script with what stands in the call. */
export const callCustom = (
  { name, args }: { name: string; args: Arguments },
  frame: Frame,
  evaluate: Evaluate,
): Value => {
  const { result, tainted } = frame.source.watched(() => args.map(arg => (arg ? handed(arg, frame, evaluate) : '')))
  if (tainted) {
    frame.source.taint()
    return new CellError('#ERROR!', UNSTEADY)
  }
  const answer = frame.source.callCustom({ name, args: result, text: textOf(args) })
  if (!Array.isArray(answer)) return answer as CellValue
  return new Matrix(answer as readonly (readonly CellValue[])[])
}
