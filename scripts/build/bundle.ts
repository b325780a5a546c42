import { join } from 'node:path'
import { type BuildOptions, build, formatMessagesSync } from 'esbuild'
import { absentAsForbidden } from './absent'

export interface Bundle {
  readonly code: string
  /** Our own source files in the bundle, relative to the root. */
  readonly sources: readonly string[]
  readonly failures: readonly string[]
}

const options = (root: string): BuildOptions => ({
  absWorkingDir: root,
  bundle: true,
  format: 'iife',
  globalName: 'App',
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  define: absentAsForbidden,
  legalComments: 'none',
  banner: { js: '/** @OnlyCurrentDoc */' },
  metafile: true,
  write: false,
  logLevel: 'silent',
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } },
})

/** Looked up for every row of a formula. A global costs a script in a context of its own far more than a parameter. */
const NEAR = ['Array', 'BigInt', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'].join(', ')
const OPENING = 'var App = (() => {\n'
const ENDING = '})();\n'

function withNearGlobals(code: string): string {
  const [start, end] = [code.indexOf(OPENING), code.lastIndexOf(ENDING)]
  if (start < 0 || end < 0) return code
  const body = code.slice(start + OPENING.length, end)
  return `${code.slice(0, start)}var App = ((${NEAR}) => {\n${body}})(${NEAR});\n${code.slice(end + ENDING.length)}`
}

/** The entry with exactly the given exports (all when none are given) as one readable script. */
export async function bundle(root: string, entry: string, names?: readonly string[]): Promise<Bundle> {
  const path = JSON.stringify(join(root, entry))
  const contents = names ? `export { ${names.join(', ')} } from ${path}` : `export * from ${path}`
  const stdin = { contents, resolveDir: root, sourcefile: 'entry.ts', loader: 'ts' as const }
  try {
    const result = await build({ ...options(root), stdin })
    const failures = formatMessagesSync(result.warnings, { kind: 'warning' }).map(text => text.trim())
    const sources = Object.keys(result.metafile?.inputs ?? {})
    const ours = sources.filter(source => !source.includes('node_modules/') && source !== 'entry.ts')
    return { code: withNearGlobals(result.outputFiles?.[0]?.text ?? ''), sources: ours, failures }
  } catch (error) {
    return { code: '', sources: [], failures: [error instanceof Error ? error.message : String(error)] }
  }
}

/** For Node; the packages stay where npm put them. */
export async function bundleProgram(root: string, entry: string, outfile: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['esbuild'],
    minifyWhitespace: true,
    alias: { '@yardstick/standin': join(root, 'src/standin') },
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  })
}
