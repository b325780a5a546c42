import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

const HERE = join(import.meta.dirname, '../..')

export type Files = Readonly<Record<string, string>>

export const ourOwn = (path: string): string => readFileSync(join(HERE, path), 'utf8')

/** A temporary folder, gone when the test is over. */
export function folder(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'yardstick-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  write(root, files)
  return root
}

/** A project of its own, with our packages. */
export function project(files: Files): string {
  const root = folder(files)
  symlinkSync(join(HERE, 'node_modules'), join(root, 'node_modules'))
  return root
}

export function write(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`

export const manifest = (scopes: readonly string[], more: object = {}): string =>
  JSON.stringify({ runtimeVersion: 'V8', oauthScopes: scopes.map(scope), ...more })

/** The smallest product that builds: one custom function, one menu. */
export const SMALLEST: Files = {
  'appsscript.json': manifest(['spreadsheets.currentonly', 'script.container.ui']),
  'src/double.ts': 'export const double = (value: number): number => value * 2\n',
  'src/main.ts': `import { double } from './double'

const functions: Record<string, (value: number) => unknown> = { KPI_DOUBLE: double }

export const PUBLIC = [
  {
    name: 'KPI_DOUBLE',
    params: [
      { name: 'actual', type: 'number', text: 'Actual · 实际值', optional: false },
      { name: 'cap', type: 'number', text: 'Cap · 上限', optional: true },
    ],
    summary: 'Twice the value · 两倍',
    returns: 'number',
    custom: true,
  },
  { name: 'onOpen', params: [{ name: 'event', type: 'object', text: 'What was opened', optional: false }], summary: 'Adds the menu', custom: false },
]

export const cell = (name: string, args: ArrayLike<number>) => functions[name]?.(args[0] ?? 0)

export function onOpen() {
  SpreadsheetApp.getUi().createMenu('Yardstick').addToUi()
}
`,
}
