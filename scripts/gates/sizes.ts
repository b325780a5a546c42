import { parseSync, Visitor } from 'oxc-parser'
import { filesBelow, read } from '../build/files'
import type { Gate } from './gate'

const MOST_LINES = { file: 300, function: 60 }

interface Measured {
  readonly place: string
  readonly lines: number
}

const isSource = (path: string): boolean => /\.(tsx?|mjs)$/.test(path) && !/\.(data|d)\.ts$/.test(path)
/** Whether a script of ours wrote the file. */
export const isGenerated = (text: string): boolean => text.startsWith('// Written by npm run ')
const linesOf = (text: string): number => text.trimEnd().split('\n').length

function functionsOf(path: string, text: string): Measured[] {
  const found: Measured[] = []
  const note = ({ start, end }: { start: number; end: number }) => {
    found.push({ place: `${path}:${linesOf(text.slice(0, start + 1))}`, lines: linesOf(text.slice(start, end)) })
  }
  new Visitor({ FunctionDeclaration: note, FunctionExpression: note, ArrowFunctionExpression: note }).visit(
    parseSync(path, text).program,
  )
  return found
}

function median(measured: readonly Measured[]): number {
  const sorted = measured.map(({ lines }) => lines).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const tooLong = (measured: readonly Measured[], most: number, what: string): string[] =>
  measured.filter(({ lines }) => lines > most).map(m => `${m.place}: ${what} of ${m.lines} lines, more than ${most}`)

export const sizes: Gate = async root => {
  const sources = ['src', 'scripts']
    .flatMap(folder => filesBelow(root, folder))
    .filter(isSource)
    .map(path => ({ path, text: read(root, path) }))
    .filter(({ text }) => !isGenerated(text))
  const files = sources.map(({ path, text }) => ({ place: path, lines: linesOf(text) }))
  const functions = sources.flatMap(({ path, text }) => functionsOf(path, text))
  return {
    failures: [...tooLong(files, MOST_LINES.file, 'file'), ...tooLong(functions, MOST_LINES.function, 'function')],
    note: `median file ${median(files)}, function ${median(functions)} lines`,
  }
}
