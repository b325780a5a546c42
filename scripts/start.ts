// npm start: the workbook in the browser. Without one yet, the sample is made and its daily trigger scores a month.
//   npm start -- zh-CN   in Chinese · --new  a new sample, the old workbook is put aside · --once  only make and report it
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { KeptPlace } from '../src/preview/keeping/place'
import { functionsIn } from '../src/preview/server/bookFace'
import { serve } from '../src/preview/server/serve'
import { bundleText, newWorld } from '../src/standin/node/commands/files'
import { type Lang, langOf } from '../src/standin/node/commands/results'
import { tryOut } from '../src/standin/node/commands/tryOut'
import type { World } from '../src/standin/node/world'
import { buildPage } from './build/page'

const PORT = 8765
/** This runs bundled from .build, beside which the project lies. */
const root = dirname(import.meta.dirname)
const { values, positionals } = parseArgs({
  options: {
    once: { type: 'boolean' },
    new: { type: 'boolean' },
    port: { type: 'string' },
    folder: { type: 'string' },
  },
  allowPositionals: true,
})
const asked = positionals.find(word => ['zh-CN', 'zh', 'en'].includes(word))
const lang: Lang = (asked ?? process.env.LANG ?? '').startsWith('zh') ? 'zh-CN' : 'en'
const place = new KeptPlace(values.folder ?? join(root, '.yardstick'))
const shown = (path: string) => relative(process.cwd(), path)
const say = (speak: Lang, en: string, zh: string) => console.log(speak === 'en' ? en : zh)

async function sample(): Promise<World> {
  if (place.exists) {
    const aside = shown(await place.putAside())
    say(lang, `The workbook of last time is now ${aside}.`, `上次的工作簿已移到 ${aside}。`)
  }
  const { world, text, exitCode } = tryOut({ lang, where: shown(place.workbook), today: new Date() })
  if (values.once) await place.save(world)
  console.log(text)
  process.exitCode = exitCode
  return world
}

async function reopened(): Promise<World> {
  const world = newWorld({ lang })
  const came = await place.open(world)
  const own = langOf(world)
  const path = shown(place.workbook)
  say(
    own,
    `${path} is as you left it. A new sample: npm start -- --new`,
    `${path} 与上次保存时一致。重新生成示例:npm start -- zh-CN --new`,
  )
  if (came === 'fileOnly')
    say(
      own,
      'The file was changed elsewhere: its triggers, mails and properties of last time do not belong to it and are left out.',
      '该文件在别处改动过:上次的触发器、邮件与属性与其不符,未载入。',
    )
  if (asked !== undefined && own !== lang)
    say(
      lang,
      'It is in Chinese; a new one in English: npm start -- en --new',
      '它是英文工作簿;生成中文示例:npm start -- zh-CN --new',
    )
  return world
}

const isNew = values.new || !place.exists
const world = isNew ? await sample() : await reopened()
if (!values.once) {
  const assets = await buildPage(root)
  const served = await serve({
    world,
    functions: functionsIn(bundleText()),
    place,
    assets,
    port: Number(values.port ?? PORT),
  })
  const own = langOf(world)
  say(
    own,
    `\nOpen in a browser: ${served.address}\nStop with Ctrl-C.`,
    `\n请用浏览器打开:${served.address}\n按 Ctrl-C 停止。`,
  )
  if (isNew) served.keep()
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    served.close().then(
      () => process.exit(0),
      error => {
        console.error(String(error))
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
