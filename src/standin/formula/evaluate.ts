import { CellError, type CellValue } from '../model/cell'
import { isGooglesOnly } from './absent'
import { compare, numberOf, textOf } from './coerce'
import { callCustom } from './custom'
import type { Arguments, Expression } from './expression'
import type { Frame } from './frame'
import { functionNamed } from './library'
import { resolve, single, spread } from './shape'
import { Args, anyMany, type Core, kindOf, type SheetFunction } from './signature'
import {
  failure,
  isMany,
  Lambda,
  Matrix,
  matrixOf,
  noNumber,
  noReference,
  Range,
  type Scope,
  type Value,
} from './values'

const guarded = <T extends Value>(work: () => T): T | CellError => {
  try {
    return work()
  } catch (error) {
    if (error instanceof CellError) return error
    throw error
  }
}

/** What JavaScript itself throws at a function's arguments: too long, too deep, no pattern. */
const ofTheLanguage = (error: unknown) =>
  error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError

/** A function of cells gives values and errors, whatever it is given: one formula stops no other. */
const contained = (work: () => Value): Value => {
  try {
    return finite(guarded(work))
  } catch (error) {
    if (ofTheLanguage(error)) return failure('#ERROR!', 'This formula cannot be computed.')
    throw error
  }
}

const isInfinite = (value: CellValue) => typeof value === 'number' && !Number.isFinite(value)
const finite = (value: Value): Value => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : noNumber
  if (!(value instanceof Matrix) || !value.rows.some(row => row.some(isInfinite))) return value
  return new Matrix(value.rows.map(row => row.map(one => (isInfinite(one) ? noNumber : one))))
}

type Operation = (a: CellValue, b: CellValue, frame: Frame) => CellValue
const arithmetic =
  (f: (a: number, b: number) => number): Operation =>
  (a, b, { source }) => {
    const result = f(numberOf(a, source), numberOf(b, source))
    return Number.isFinite(result) ? result : noNumber
  }
const comparison =
  (holds: (order: number) => boolean): Operation =>
  (a, b) =>
    holds(compare(a, b))

const OPERATIONS: Readonly<Record<string, Operation>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '^': arithmetic((a, b) => a ** b),
  '/': (a, b, { source }) => {
    const [x, y] = [numberOf(a, source), numberOf(b, source)]
    return y === 0 ? failure('#DIV/0!', divisionMessage) : x / y
  },
  '&': (a, b, { source }) => textOf(a, source) + textOf(b, source),
  '=': comparison(order => order === 0),
  '<>': comparison(order => order !== 0),
  '<': comparison(order => order < 0),
  '>': comparison(order => order > 0),
  '<=': comparison(order => order <= 0),
  '>=': comparison(order => order >= 0),
}
const divisionMessage = 'Function DIVIDE parameter 2 cannot be zero.'

/** An operator on single values, or on arrays where they are taken. */
const operate = (sign: string, values: readonly [Value, Value], frame: Frame): Value => {
  const operation = OPERATIONS[sign]
  if (!operation) return failure('#ERROR!', `${sign} is no operator here.`)
  const [left, right] = values
  const each = (a: CellValue, b: CellValue) => guarded(() => operation(a, b, frame))
  if (frame.array && (isMany(left) || isMany(right))) {
    return spread(values, [isMany(left), isMany(right)], ([a, b]) =>
      each(single(a ?? null, frame), single(b ?? null, frame)),
    )
  }
  return each(single(left, frame), single(right, frame))
}

const unary = (sign: string, value: Value, frame: Frame): Value => {
  if (sign === '-') return operate('-', [0, value], frame)
  if (sign === '%') return operate('/', [value, 100], frame)
  return sign === '+' ? value : failure('#ERROR!', `${sign} is no operator here.`)
}

const lookedUp = (scope: Scope | null, name: string): Scope | null => {
  for (let at = scope; at; at = at.outer) if (at.name === name) return at
  return null
}

const named = (name: string, { scope, source, sheet }: Frame): Value => {
  const local = lookedUp(scope, name)
  if (local) return local.value ?? null
  const area = source.named(name, sheet)
  if (!area) return failure('#NAME?', `Unknown range name: '${name.toUpperCase()}'.`)
  return new Range(area, source)
}

/** The result of a LAMBDA for given values. */
const applied = (lambda: Lambda, values: readonly (Value | undefined)[], frame: Frame): Value => {
  if (values.length !== lambda.params.length)
    return failure(
      '#N/A',
      `Wrong number of arguments to LAMBDA. Expected ${lambda.params.length} arguments, but got ${values.length} arguments.`,
    )
  const scope = lambda.params.reduce<Scope | null>(
    (outer, name, i) => ({ name, value: values[i], outer }),
    lambda.scope,
  )
  return evaluate(lambda.body, { ...frame, scope })
}

const argumentValues = (f: SheetFunction, args: Arguments, frame: Frame) =>
  args.map((arg, i) => {
    if (!arg) return undefined
    return kindOf(f, i) === 'x' ? null : evaluate(arg, frame)
  })

const invoke = (f: SheetFunction, args: Arguments, frame: Frame): Value => {
  const inner = f.array && !frame.array ? { ...frame, array: true } : frame
  const values = argumentValues(f, args, inner)
  const kinds = args.map((_, i) => kindOf(f, i))
  const run = (given: readonly (Value | undefined)[]) => contained(() => f.run(new Args(inner, given, args, core)))
  if (inner.array && anyMany(kinds, values)) {
    const many = values.map((value, i) => kinds[i] === 'v' && isMany(value))
    return spread(values, many, given => single(run(given), inner))
  }
  return run(values.map((value, i) => (value !== undefined && kinds[i] === 'v' ? single(value, inner) : value)))
}

const googlesOnly = (name: string) => `Google Sheets has ${name}; the local edition has not.`

const call = (name: string, args: Arguments, frame: Frame): Value => {
  const local = lookedUp(frame.scope, name.toLowerCase())
  if (local?.value instanceof Lambda) {
    return applied(
      local.value,
      args.map(arg => (arg ? evaluate(arg, frame) : undefined)),
      frame,
    )
  }
  const f = functionNamed(name)
  if (!f) {
    if (frame.source.hasCustom(name)) return guarded(() => callCustom({ name, args }, frame, evaluate))
    return failure('#NAME?', isGooglesOnly(name) ? googlesOnly(name) : `Unknown function: '${name}'.`)
  }
  const most = f.repeated > 0 ? Number.POSITIVE_INFINITY : f.kinds.length
  if (args.length < f.min || args.length > most)
    return failure(
      '#N/A',
      `Wrong number of arguments to ${name}. Expected ${f.min} arguments, but got ${args.length} arguments.`,
    )
  if (f.unsteady) frame.source.taint()
  return invoke(f, args, frame)
}

const stacked = (rows: readonly Arguments[], frame: Frame): Value => {
  const inner = frame.array ? frame : { ...frame, array: true }
  const bands = rows.map(row => row.map(part => matrixOf(part ? evaluate(part, inner) : null)))
  const out: CellValue[][] = []
  for (const band of bands) {
    const height = band[0]?.height ?? 0
    if (band.some(part => part.height !== height))
      return failure('#VALUE!', 'Function ARRAY_ROW parameter 2 has mismatched row size.')
    for (let r = 0; r < height; r++) out.push(band.flatMap(part => [...(part.rows[r] ?? [])]))
  }
  if (out.some(row => row.length !== out[0]?.length))
    return failure('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.')
  return new Matrix(out)
}

const joined = (left: Value, right: Value): Value => {
  if (!(left instanceof Range) || !(right instanceof Range) || left.sheet !== right.sheet) return noReference
  const [top, start] = [Math.min(left.top, right.top), Math.min(left.left, right.left)]
  const rows = Math.max(left.top + left.rows, right.top + right.rows) - top
  const columns = Math.max(left.left + left.columns, right.left + right.columns) - start
  return left.part(top - left.top, start - left.left, rows, columns)
}

const core: Core = {
  evaluate: (e, frame) => evaluate(e, frame),
  apply: (l, values, frame) => applied(l, values, frame),
  operate: (s, v, f) => operate(s, v, f),
}

/** What an expression comes to; errors are values, and a range stays one until its cells are asked for. */
export const evaluate = (expression: Expression, frame: Frame): Value => {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'reference':
      return resolve(expression.pointer, frame) ?? noReference
    case 'name':
      return named(expression.name, frame)
    case 'unary':
      return unary(expression.sign, evaluate(expression.of, frame), frame)
    case 'binary': {
      const [left, right] = [evaluate(expression.left, frame), evaluate(expression.right, frame)]
      return expression.sign === ':' ? joined(left, right) : operate(expression.sign, [left, right], frame)
    }
    case 'call':
      return call(expression.name, expression.args, frame)
    case 'apply': {
      const callee = evaluate(expression.callee, frame)
      if (!(callee instanceof Lambda)) return callee instanceof CellError ? callee : failure('#ERROR!')
      return applied(
        callee,
        expression.args.map(arg => (arg ? evaluate(arg, frame) : undefined)),
        frame,
      )
    }
    case 'stack':
      return stacked(expression.rows, frame)
    case 'lambda':
      return new Lambda(expression.params, expression.body, frame.scope)
    case 'let': {
      let { scope } = frame
      for (const { name, value } of expression.names)
        scope = { name, value: evaluate(value, { ...frame, scope }), outer: scope }
      return evaluate(expression.body, { ...frame, scope })
    }
  }
}
