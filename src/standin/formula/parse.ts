import { type AstExpression, parse, type Token, tokenize } from '@borgar/fx'
import { CellError, cellError } from '../model/cell'
import { mapQuoted } from './canonical'
import type { Edge, Expression, Pointer, Template } from './expression'
import { functionNamed } from './library'
import { reachesBeyond } from './reach'
import { type Corner, type Reference, readReference, relativeText } from './references'

/** The cell a formula is read for. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** Array literals become calls, so that their elements may be any expression. */
const ROWS = 'ARRAY_OF_ROWS'
const ROW = 'ARRAY_ROW'

/** What a name before a bracket may look like to the tokenizer. */
const CALLED: ReadonlySet<string> = new Set(['range_named', 'range', 'bool'])

const operator = (value: string): Token => ({ type: 'operator', value })
const func = (value: string): Token => ({ type: 'func', value })

const opened = [func(ROWS), operator('('), func(ROW), operator('(')]
const nextRow = [operator(')'), operator(','), func(ROW), operator('(')]
const closed = [operator(')'), operator(')')]

/** Google's signs as the parser knows them: `;` between arguments, blanks that mean nothing, `{…}` as calls. */
const mappedTokens = (tokens: readonly Token[]): Token[] => {
  const out: Token[] = []
  const brackets: string[] = []
  for (const token of tokens) {
    const { type, value } = token
    if (type === 'whitespace' || type === 'newline' || type === 'fx_prefix') continue
    const last = out.at(-1)
    if (value === '(' && last && CALLED.has(last.type)) {
      out[out.length - 1] = func(last.value)
    }
    if (type === 'error' && last?.value === '!') out.splice(-2)
    if (type !== 'operator') {
      out.push(token)
      continue
    }
    if (value === '(' || value === '{') brackets.push(value)
    if (value === ')' || value === '}') brackets.pop()
    if (value === '{') out.push(...opened)
    else if (value === '}') out.push(...closed)
    else if (value === ';') out.push(...(brackets.at(-1) === '{' ? nextRow : [operator(',')]))
    else out.push(token)
  }
  return out
}

const edge = (at: number | null, fixed: boolean, base: number): Edge | null =>
  at === null ? null : { at: fixed ? at : at - base, fixed }

const pointerOf = ({ tab, from, to }: Reference, { row, column }: Place): Pointer => {
  const end: Corner = to ?? from
  return {
    tab,
    top: edge(from.row, from.rowFixed, row),
    left: edge(from.column, from.columnFixed, column),
    bottom: edge(end.row, end.rowFixed, row),
    right: edge(end.column, end.columnFixed, column),
    single: to === null,
  }
}

class Reader {
  readonly pointers: Pointer[] = []
  readonly names: string[] = []
  readonly calls = new Set<string>()
  /** It reads cells that are not among its pointers. */
  reaches = false

  constructor(private readonly place: Place) {}

  read(node: AstExpression): Expression {
    const expression = this.expression(node)
    this.reaches ||= reachesBeyond(expression)
    return expression
  }

  private expression(node: AstExpression): Expression {
    switch (node.type) {
      case 'Literal':
        return { kind: 'literal', value: node.value }
      case 'ErrorLiteral':
        return { kind: 'literal', value: cellError(node.value) ?? new CellError('#ERROR!') }
      case 'ReferenceIdentifier':
        return this.reference(node.value)
      case 'UnaryExpression':
        return { kind: 'unary', sign: node.operator, of: this.one(node.arguments[0]) }
      case 'BinaryExpression':
        return {
          kind: 'binary',
          sign: node.operator,
          left: this.one(node.arguments[0]),
          right: this.one(node.arguments[1]),
        }
      case 'CallExpression':
        return this.call(node)
      case 'LambdaExpression':
        return {
          kind: 'lambda',
          params: node.params.map(param => param.name.toLowerCase()),
          body: this.one(node.body ?? undefined),
        }
      case 'LetExpression':
        return {
          kind: 'let',
          names: node.declarations.map(({ id, init }) => ({
            name: id.name.toLowerCase(),
            value: this.one(init ?? undefined),
          })),
          body: this.one(node.body ?? undefined),
        }
      default:
        throw new Error(`unexpected ${node.type}`)
    }
  }

  private one(node: AstExpression | undefined): Expression {
    if (!node) throw new Error('something is missing')
    return this.read(node)
  }

  private list(nodes: readonly (AstExpression | null)[]) {
    return nodes.map(node => (node ? this.read(node) : null))
  }

  private call(node: Extract<AstExpression, { type: 'CallExpression' }>): Expression {
    const args = node.arguments as readonly (AstExpression | null)[]
    if (node.callee.type !== 'Identifier')
      return { kind: 'apply', callee: this.read(node.callee as unknown as AstExpression), args: this.list(args) }
    const name = node.callee.name.toUpperCase()
    if (name === ROWS) {
      const rows = args.map(row => (row?.type === 'CallExpression' ? this.list(row.arguments) : []))
      return { kind: 'stack', rows }
    }
    this.calls.add(name)
    return { kind: 'call', name, args: this.list(args) }
  }

  private reference(text: string): Expression {
    const written = restored(text)
    const found = readReference(written)
    if (!found) {
      this.names.push(written.toLowerCase())
      return { kind: 'name', name: written.toLowerCase() }
    }
    const pointer = pointerOf(found, this.place)
    this.pointers.push(pointer)
    return { kind: 'reference', pointer }
  }
}

/** Square brackets in names of tabs, which the tokenizer would take for names of files. */
const BRACKETS = [
  ['[', '\uE000'],
  [']', '\uE001'],
] as const
const hidden = (formula: string) =>
  mapQuoted(formula, name => BRACKETS.reduce((text, [sign, as]) => text.split(sign).join(as), name))
const restored = (text: string) => BRACKETS.reduce((so, [sign, as]) => so.split(as).join(sign), text)

const read = (formula: string, place: Place): Template => {
  const reader = new Reader(place)
  const tokens = mappedTokens(tokenize(hidden(formula), { allowTernary: true, withLocation: false }))
  const tree = parse(tokens, { looseRefCalls: true })
  return {
    expression: reader.read(tree),
    pointers: reader.pointers,
    names: reader.names,
    calls: reader.calls,
    restless: reader.reaches || [...reader.calls].some(name => functionNamed(name)?.unsteady),
  }
}

const broken: Template = {
  expression: { kind: 'literal', value: new CellError('#ERROR!', 'Formula parse error.') },
  pointers: [],
  names: [],
  calls: new Set(),
  restless: false,
}

/** Reads formulas; one filled down a column is read once. */
export class Templates {
  private readonly known = new Map<string, Template>()

  of(formula: string, place: Place): Template {
    const key = relativeText(formula, place.row, place.column)
    const found = this.known.get(key)
    if (found) return found
    let made = broken
    try {
      made = read(formula, place)
    } catch {
      // A formula that cannot be read shows #ERROR!.
    }
    this.known.set(key, made)
    return made
  }
}
