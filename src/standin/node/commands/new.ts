import { existsSync } from 'node:fs'
import { Complaint } from './complaint'
import { newWorld } from './files'
import { installTemplate } from './install'
import type { Lang } from './results'
import { writeWhole } from './writeWhole'

/** What `yardstick new` was asked for. */
export interface NewOptions {
  readonly template: string
  readonly lang: string
  readonly blank: boolean
  readonly out?: string | undefined
  /** Whether a file that is there may be written over. */
  readonly force: boolean
  readonly now?: string | undefined
}

function languageCalled(name: string): Lang | undefined {
  return /^zh(-cn)?$/i.test(name) ? 'zh-CN' : /^en$/i.test(name) ? 'en' : undefined
}

/** Makes a workbook from a template and says where it lies. Throws a Complaint when a file lies there and force is off. */
export async function makeNew({ template, lang, blank, out, force, now }: NewOptions): Promise<string> {
  const language = languageCalled(lang)
  if (!language)
    throw new Complaint(`--lang ${lang} is not known; use zh-CN or en.`, `--lang ${lang} 不支持,请用 zh-CN 或 en。`)
  const path = out ?? `${template}.xlsx`
  if (!force && existsSync(path)) throw taken(path)
  const world = newWorld({ lang: language, now })
  world.newWorkbook({ name: template })
  const sentence = installTemplate(world, { template, lang: language, blank })
  await writeWhole(path, await world.save())
  return `${sentence}\n${path}`
}

const taken = (path: string) =>
  new Complaint(
    `There is a file ${path} already, and it was left as it is. Name another with --out, or write over it with --force.`,
    `文件 ${path} 已存在,未作改动。请用 --out 指定其他文件名,或加 --force 覆盖。`,
    1,
  )
