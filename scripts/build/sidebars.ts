import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Token, tokenizer } from 'acorn'
import { type BuildResult, build, type Metafile } from 'esbuild'

const FOLDER = 'src/ui/sidebars'
/** What a page may hold at run time: the rules, its own parts, and Preact (docs/architecture.md). */
const ALLOWED = new RegExp(`^(src/domain/|${FOLDER}/|src/ui/client\\.ts$)|(^|/)node_modules/preact/`)

export interface Pages {
  /** By file name, such as Why.html. */
  readonly files: Readonly<Record<string, string>>
  readonly failures: readonly string[]
}

/** Every file of the folder is a page: one html each, with its script and its style inside. */
export async function buildPages(root: string): Promise<Pages> {
  const folder = join(root, FOLDER)
  const entries = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.tsx')) : []
  if (entries.length === 0) return { files: {}, failures: [] }
  try {
    const result = await bundlePages(root, entries)
    const pages = entries.map(entry => pageOf(result, basename(entry, '.tsx')))
    const strangers = strangersIn(result.metafile)
    return {
      files: Object.assign({}, ...pages.map(page => page.files)),
      failures: [...strangers, ...pages.flatMap(page => page.failures)],
    }
  } catch (error) {
    return { files: {}, failures: [error instanceof Error ? error.message : String(error)] }
  }
}

function bundlePages(root: string, entries: readonly string[]) {
  return build({
    absWorkingDir: root,
    entryPoints: entries.map(entry => join(FOLDER, entry)),
    outdir: 'pages',
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
}

/** Server code in a page would name services that no browser has. */
function strangersIn({ inputs }: Metafile): string[] {
  return Object.keys(inputs)
    .filter(input => !ALLOWED.test(input))
    .map(input => `${input} may not be part of a sidebar`)
}

function pageOf({ outputFiles = [] }: BuildResult, name: string): Pages {
  const text = (extension: string) => outputFiles.find(({ path }) => basename(path) === name + extension)?.text ?? ''
  const file = `${name.charAt(0).toUpperCase()}${name.slice(1)}.html`
  const { script, failures } = escaped(text('.js').trim(), file)
  return { files: { [file]: html(script, text('.css').trim()) }, failures }
}

function html(script: string, style: string): string {
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<base target="_top">
<style>${style}</style>
</head>
<body>
<main id="page"></main>
<script>${script}</script>
</body>
</html>
`
}

const SPECIAL = /<(?=\?|!--|\/script)/gi

/** Google reads scriptlets and browsers read tags inside a script too: in texts they are written another way. */
export function escaped(script: string, file: string): { script: string; failures: string[] } {
  const texts = [...textTokens(script)]
  const failures = [...script.matchAll(SPECIAL)]
    .filter(({ index }) => !texts.some(({ start, end }) => start <= index && index < end))
    .map(({ index }) => `${file}: “${script.slice(index, index + 12)}” stands outside a text and cannot be escaped`)
  return { script: script.replace(SPECIAL, '<\\'), failures }
}

function* textTokens(script: string): Generator<Token> {
  for (const token of tokenizer(script, { ecmaVersion: 2020 })) {
    if (token.type.label === 'string' || token.type.label === 'template') yield token
  }
}
