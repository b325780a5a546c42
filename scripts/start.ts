// npm start: makes the sample workbook, lets its daily trigger score the last complete month, and shows the results.
import { mkdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { tryOut } from '../src/standin/commands/tryOut'

const folder = join(dirname(import.meta.dirname), '.yardstick')
const workbook = relative(process.cwd(), join(folder, 'workbook.xlsx'))
const chosen = process.argv.slice(2).find(arg => ['zh-CN', 'zh', 'en'].includes(arg))
const lang = (chosen ?? process.env.LANG ?? '').startsWith('zh') ? 'zh-CN' : 'en'

await mkdir(folder, { recursive: true })
const { text, exitCode } = await tryOut({ lang, out: workbook, today: new Date() })
console.log(text)
console.log(
  lang === 'en'
    ? `\nOpen ${workbook} in any spreadsheet program. In Chinese: npm start -- zh-CN`
    : `\n请用任意表格软件打开 ${workbook}。English: npm start -- en`,
)
process.exitCode = exitCode
