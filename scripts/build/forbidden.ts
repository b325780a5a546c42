import type { AnyNode } from 'acorn'
import { parseSync, Visitor } from 'oxc-parser'
import { isForbidden, withoutMark } from './absent'
import { read } from './files'
import { moduleAt } from './syntax'

/** Uses of globals that Apps Script does not have. */
export function absentGlobals(code: string, nodes: readonly AnyNode[]): string[] {
  const found = nodes.flatMap(node =>
    node.type === 'Identifier' && isForbidden(node.name)
      ? [`${withoutMark(node.name)} does not exist on Apps Script: ${moduleAt(code, node.start)}`]
      : [],
  )
  return [...new Set(found)]
}

/** A rejected promise is silent on Apps Script, so our server code has none; packages may carry unused ones. */
export function asyncSources(root: string, sources: readonly string[]): string[] {
  return sources.filter(source => hasAsync(source, read(root, source))).map(source => `async in server code: ${source}`)
}

function hasAsync(name: string, text: string): boolean {
  let found = false
  const note = (node: { async: boolean }) => {
    found ||= node.async
  }
  new Visitor({
    FunctionDeclaration: note,
    FunctionExpression: note,
    ArrowFunctionExpression: note,
    AwaitExpression: () => note({ async: true }),
  }).visit(parseSync(name, text).program)
  return found
}
