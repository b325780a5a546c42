// npm run deploy -- <environment>: checks, builds and pushes to the script project named in .clasp.<environment>.json.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { read } from './build/files'
import { checkAll } from './gates/all'
import { runTool } from './gates/tool'

const root = join(import.meta.dirname, '..')
const config = `.clasp.${process.argv[2] ?? 'dev'}.json`

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

const HOW = `Copy .clasp.json to ${config} and put the script id in it
(in the spreadsheet: Extensions → Apps Script → Project Settings → Script ID).`

if (!existsSync(join(root, config))) stop(`${config} is missing.\n${HOW}`)
if (read(root, config).includes('PUT-YOUR-SCRIPT-ID-HERE')) stop(`${config} has no script id yet.\n${HOW}`)
if (!(await checkAll(root))) stop('Nothing was pushed.')

// Without -f a changed manifest makes clasp skip the push and still end well.
const { code, out, err } = await runTool(root, 'clasp', ['-P', config, 'push', '-f'])
if (code !== 0) stop(`clasp could not push: ${`${out}${err}`.trim()}\nNot logged in? npx clasp login`)
console.log(out.trim())
