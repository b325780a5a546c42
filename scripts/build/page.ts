import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Where the page begins. */
export const PAGE = 'src/preview/page/main.ts'
const FILES = ['page.js', 'page.css']

/** What the bundle depends on: its sources, the versions of the packages, and how it is made. */
function digest(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  const folder = join(root, 'src/preview/page')
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)))
  return hash
    .update(readFileSync(join(root, 'src/preview/protocol.ts')))
    .update(readFileSync(join(root, 'scripts/build/page.ts')))
    .digest('hex')
    .slice(0, 16)
}

/** The bundle of the page, made once for these sources; gives the folder it lies in. */
export async function buildPage(root: string): Promise<string> {
  const home = join(root, '.build', 'page')
  const folder = join(home, digest(root))
  if (FILES.every(name => existsSync(join(folder, name)))) return folder
  const part = `${folder}.part-${process.pid}`
  await build({
    entryPoints: { page: join(root, PAGE) },
    outdir: part,
    bundle: true,
    minify: true,
    keepNames: true,
    charset: 'utf8',
    format: 'esm',
    // What the grid asks for only now and then (word breaking of forty languages) lies in files of its own.
    splitting: true,
    chunkNames: 'part-[hash]',
    target: 'es2022',
    legalComments: 'none',
    loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  for (const old of existsSync(home) ? readdirSync(home) : [])
    if (join(home, old) !== part) rmSync(join(home, old), { recursive: true, force: true })
  renameSync(part, folder)
  return folder
}
