import { parseSync } from 'oxc-parser'
import { filesBelow, read } from '../build/files'
import type { Gate } from './gate'
import { isGenerated } from './sizes'

/** The packages whose exports are read by others than those who wrote them. */
const PACKAGES = ['src/standin', 'src/preview']

interface Export {
  readonly name: string
  readonly line: number
  readonly documented: boolean
}

/** A type of one line says by itself what it is. */
const speaksForItself = (text: string): boolean => /^export type\b/.test(text) && !text.includes('\n')

/** What a file declares and exports, each with whether a docstring stands right above it. */
export function exportsOf(path: string, text: string): Export[] {
  const { program, comments } = parseSync(path, text)
  const docstrings = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
  return program.body.flatMap(node => {
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return []
    const { start, end, declaration } = node
    const documented = docstrings.some(comment => comment.end < start && text.slice(comment.end, start).trim() === '')
    const line = text.slice(0, start).split('\n').length
    return namesOf(declaration).map(name => ({
      name,
      line,
      documented: documented || speaksForItself(text.slice(start, end)),
    }))
  })
}

type Declaration = NonNullable<
  Extract<ReturnType<typeof parseSync>['program']['body'][number], { type: 'ExportNamedDeclaration' }>['declaration']
>

function namesOf(declaration: Declaration): string[] {
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
  const id = 'id' in declaration ? declaration.id : null
  return id?.type === 'Identifier' ? [id.name] : []
}

export const docstrings: Gate = async root => {
  const files = PACKAGES.flatMap(folder => filesBelow(root, folder)).filter(
    path => /\.tsx?$/.test(path) && !path.includes('node_modules'),
  )
  const all = files
    .map(path => ({ path, text: read(root, path) }))
    .filter(({ text }) => !isGenerated(text))
    .flatMap(({ path, text }) => exportsOf(path, text).map(one => ({ ...one, path })))
  const bare = all.filter(({ documented }) => !documented)
  return {
    failures: bare.map(
      ({ path, line, name }) =>
        `${path}:${line}: ${name} has no docstring; say above it what it is: shapes, units, errors, and whose rule it follows`,
    ),
    note: `${all.length} exports`,
  }
}
