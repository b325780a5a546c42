// npm start: makes the sample workbook, scores its last complete month, and shows the results.
import { mkdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { run } from '../src/standin/cli'

const folder = join(dirname(import.meta.dirname), '.yardstick')
const workbook = relative(process.cwd(), join(folder, 'workbook.xlsx'))
const chosen = process.argv.slice(2).find(arg => ['zh-CN', 'zh', 'en'].includes(arg))
const lang = chosen ?? ((process.env.LANG ?? '').startsWith('zh') ? 'zh-CN' : 'en')

function lastCompleteMonth(): string {
  const now = new Date()
  const last = new Date(now.getFullYear(), now.getMonth() - 1, 1)
  return `${last.getFullYear()}-${String(last.getMonth() + 1).padStart(2, '0')}`
}

async function command(...args: string[]): Promise<void> {
  const { text, exitCode } = await run(args)
  if (exitCode === 0) return console.log(`${text}\n`)
  console.error(text)
  process.exit(exitCode)
}

await mkdir(folder, { recursive: true })
await command('new', 'general-sales', '--lang', lang, '--out', workbook)
await command('score', workbook, '--period', lastCompleteMonth())

console.log(
  lang === 'en'
    ? `Open ${workbook} in any spreadsheet program. In Chinese: npm start -- zh-CN`
    : `请用任意表格软件打开 ${workbook}。English: npm start -- en`,
)
