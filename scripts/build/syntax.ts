import { type AnyNode, type Program, parse } from 'acorn'

/** Every node below and including this one. */
export function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object' && typeof child.type === 'string') yield* nodesOf(child)
}

/** Apps Script's own parser is not at hand; ES2019 as a plain script is what it is known to take. */
export function parseScript(code: string): { program?: Program; failures: string[] } {
  try {
    return { program: parse(code, { ecmaVersion: 2019, sourceType: 'script', locations: true }), failures: [] }
  } catch (error) {
    const { message, pos = 0 } = error as { message: string; pos?: number }
    return { failures: [`no ES2019 script: ${message} in ${moduleAt(code, pos)}`] }
  }
}

/** The source file a place in the bundle comes from, by esbuild's comment above each module. */
export function moduleAt(code: string, position: number): string {
  const above = [...code.slice(0, position).matchAll(/^\s*\/\/ (\S+\.[a-z]+)$/gm)]
  return above.at(-1)?.[1] ?? 'the bundle'
}

/** The names a script declares for all files of the Apps Script project. */
export function topLevelNames(program: Program): string[] {
  return program.body.flatMap(statement => {
    if (statement.type === 'FunctionDeclaration') return [statement.id.name]
    if (statement.type !== 'VariableDeclaration') return []
    return statement.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
  })
}
