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
  readonly now?: string | undefined
}

function languageCalled(name: string): Lang | undefined {
  return /^zh(-cn)?$/i.test(name) ? 'zh-CN' : /^en$/i.test(name) ? 'en' : undefined
}

/** Makes a workbook from a template and says where it lies. */
export async function makeNew({ template, lang, blank, out, now }: NewOptions): Promise<string> {
  const language = languageCalled(lang)
  if (!language)
    throw new Complaint(`--lang ${lang} is not known; use zh-CN or en.`, `--lang ${lang} 不支持,请用 zh-CN 或 en。`)
  const world = newWorld({ lang: language, now })
  world.newWorkbook({ name: template })
  const sentence = installTemplate(world, { template, lang: language, blank })
  const path = out ?? `${template}.xlsx`
  await writeWhole(path, await world.save())
  return `${sentence}\n${path}`
}
