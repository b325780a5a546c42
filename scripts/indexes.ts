import { existsSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { read } from './build/files'

interface OpenFolder {
  readonly path: string
  /** The exported record, named after the folder. */
  readonly record: string
  /** The type of its keys. */
  readonly id: string
  /** Each thing is set up when it is asked for: the record holds ways to them. */
  readonly onDemand?: true
}

const OPEN_FOLDERS: readonly OpenFolder[] = [
  { path: 'src/domain/methods', record: 'scoring', id: 'ScoringId' },
  { path: 'src/domain/breakdown', record: 'breakdown', id: 'BreakdownId' },
  { path: 'src/domain/splitting', record: 'splitting', id: 'SplittingId' },
  { path: 'src/domain/commission/ways', record: 'incentive', id: 'IncentiveId' },
  { path: 'src/domain/pay', record: 'paySources', id: 'PaySourceId' },
  { path: 'src/book/tables', record: 'tables', id: 'TableId' },
  { path: 'src/book/sheets', record: 'sheets', id: 'SheetId' },
  { path: 'src/functions', record: 'functions', id: 'FunctionId' },
  { path: 'src/imports', record: 'imports', id: 'ImportId' },
  { path: 'templates', record: 'templates', id: 'TemplateId' },
  { path: 'src/standin/formula/functions', record: 'functions', id: 'FunctionGroup' },
  { path: 'src/ui/calls', record: 'calls', id: 'CallId', onDemand: true },
]

const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const key = (name: string): string => (camelCase(name) === name ? name : `'${name}': ${camelCase(name)}`)

const REQUIRE = 'declare const require: (path: string) => unknown'
const importOf = (name: string): string => `import { ${camelCase(name)} } from './${name}'`
const wayTo = (name: string): string =>
  `${camelCase(name)}: () => (require('./${name}') as typeof import('./${name}')).${camelCase(name)}`

/** A file is a thing when it exports a constant of its own name; what else lies in the folder serves the things. */
function isThing(folder: string, file: string): boolean {
  if (!['.ts', '.tsx'].includes(extname(file)) || file === 'index.ts') return false
  return new RegExp(`^export const ${camelCase(stem(file))}\\b`, 'm').test(read(folder, file))
}

const stem = (file: string): string => basename(file, extname(file))
const byName = (a: string, b: string): number => (a < b ? -1 : 1)

function indexOf(root: string, { path, record, id, onDemand }: OpenFolder): string {
  const folder = join(root, path)
  const things = readdirSync(folder)
    .filter(file => isThing(folder, file))
    .map(stem)
    .sort(byName)
  const [head, entries] = onDemand ? [[REQUIRE], things.map(wayTo)] : [things.map(importOf), things.map(key)]
  return [
    '// Written by npm run index from the listing of this folder.',
    ...head,
    '',
    ...(things.length > 0
      ? [`export const ${record} = {`, ...entries.map(entry => `  ${entry},`), '}']
      : [`export const ${record} = {}`]),
    `export type ${id} = keyof typeof ${record}`,
    '',
  ].join('\n')
}

/** Path and text of every index the open folders should have; a folder comes with its first file. */
export function indexes(root: string): [path: string, text: string][] {
  return OPEN_FOLDERS.filter(({ path }) => existsSync(join(root, path)))
    .filter(({ path }) =>
      readdirSync(join(root, path)).some(file => file === 'index.ts' || isThing(join(root, path), file)),
    )
    .map(folder => [`${folder.path}/index.ts`, indexOf(root, folder)])
}

export const staleIndexes = (root: string): [path: string, text: string][] =>
  indexes(root).filter(([path, text]) => !existsSync(join(root, path)) || read(root, path) !== text)
