import { parseArgs } from 'node:util'
import { ScriptError } from '../errors'
import { check } from './commands/check'
import { Complaint } from './commands/complaint'
import { makeNew } from './commands/new'
import { plan } from './commands/plan'
import { type Answer, score } from './commands/score'
import { selfCheck } from './commands/selfcheck'
import { verify } from './commands/verify'

const HELP = `Yardstick 标尺 · sales performance management in a spreadsheet · 表格里的销售绩效管理

yardstick new <template> [--lang zh-CN|en] [--blank] [--out file.xlsx] [--force] [--now date]
    Makes a workbook; template: general-sales, telesales, key-accounts, channel-sales, retail-store
    新建工作簿(--blank 不含示例数据)
    --force writes over a file that is there · --force 覆盖已有文件
yardstick score <file.xlsx> --period 2026-03 [--out file.xlsx] [--json file.json] [--now date]
    Scores a month and writes its result sheets · 计算一个月的得分并写入结果表
yardstick check <file.xlsx> [--now date]
    Lists what needs mending; exit code 1 when something stops the run or leaves somebody out
    列出需要处理的问题;有需先处理或暂不计的问题时退出码为 1
yardstick plan <file.xlsx> [--period 2026-03] [--now date]
    Prints the plans in force in words, as Markdown · 用文字写出现行方案(Markdown)
yardstick verify <file.xlsx> [--now date]
    Computes every closed month again from its snapshot; exit code 1 when one differs
    用快照重新计算每个已关账的月份;有差异时退出码为 1
yardstick selfcheck
    Computes published examples with the built script and compares; exit code 1 when one differs
    用已构建的脚本计算公开发表的算例并核对;有不一致时退出码为 1
yardstick --help`

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  blank: { type: 'boolean' },
  force: { type: 'boolean' },
  out: { type: 'string' },
  period: { type: 'string' },
  json: { type: 'string' },
  now: { type: 'string' },
} as const

type Values = ReturnType<typeof read>['values']
const read = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true })

type Command = (subject: string, values: Values) => Promise<Answer>

/** What a workbook itself refuses is a problem in it, not a mistake in the command. */
const onFile =
  (command: Command): Command =>
  async (file, values) => {
    try {
      return await command(file, values)
    } catch (error) {
      if (error instanceof ScriptError && error.scriptName === 'Refusal') return { text: error.message, exitCode: 1 }
      throw error
    }
  }

const COMMANDS: Readonly<Record<string, Command>> = {
  new: async (template, { lang = 'en', blank = false, out, force = false, now }) => ({
    text: await makeNew({ template, lang, blank, out, force, now }),
    exitCode: 0,
  }),
  score: onFile(async (file, { period, out, json, now }) => {
    if (period === undefined) throw new Complaint('Which month? Add --period 2026-03.', '请指定月份:--period 2026-03。')
    return score({ file, period, out, json, now })
  }),
  check: onFile((file, { now }) => check(file, now)),
  plan: onFile((file, { period, now }) => plan(file, period, now)),
  verify: onFile((file, { now }) => verify(file, now)),
  selfcheck: (_, { lang }) => selfCheck(lang),
}
const SUBJECTS: Readonly<Record<string, readonly [string, string]>> = {
  new: ['Which template? For example: yardstick new general-sales', '请写模板名,例如:yardstick new general-sales'],
  score: [
    'Which file? For example: yardstick score team.xlsx --period 2026-03',
    '请写文件名,例如:yardstick score team.xlsx --period 2026-03',
  ],
  check: ['Which file? For example: yardstick check team.xlsx', '请写文件名,例如:yardstick check team.xlsx'],
  plan: ['Which file? For example: yardstick plan team.xlsx', '请写文件名,例如:yardstick plan team.xlsx'],
  verify: ['Which file? For example: yardstick verify team.xlsx', '请写文件名,例如:yardstick verify team.xlsx'],
}

/** Runs a command line; mistakes in it end with 2, problems in the workbook with 1. */
export async function run(args: string[]): Promise<Answer> {
  try {
    const { values, positionals } = read(args)
    const [name, subject, ...more] = positionals
    if (values.help || name === undefined || name === 'help') return { text: HELP, exitCode: 0 }
    const command = COMMANDS[name]
    if (!command) throw new Complaint(`There is no command ${name}.`, `没有命令 ${name}。`)
    const [english, chinese] = SUBJECTS[name] ?? ['', '']
    if (subject === undefined && english !== '') throw new Complaint(english, chinese)
    if (more.length > 0) throw new Complaint(`Not understood: ${more.join(' ')}.`, `无法理解:${more.join(' ')}。`)
    return await command(subject ?? '', values)
  } catch (error) {
    if (error instanceof Complaint && error.exitCode === 1) return { text: error.message, exitCode: 1 }
    return { text: `${error instanceof Error ? error.message : String(error)}\n\n${HELP_HINT}`, exitCode: 2 }
  }
}
const HELP_HINT = 'yardstick --help'

if (process.argv[1] !== undefined && /(yardstick(\.mjs)?|cli\.ts)$/.test(process.argv[1])) {
  const { text, exitCode } = await run(process.argv.slice(2))
  if (exitCode === 2) console.error(text)
  else console.log(text)
  process.exitCode = exitCode
}
