import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createWorld, NotAWorkbook, type World } from '../world'
import { Complaint } from './complaint'
import { type Lang, langOf } from './results'

/** The folder of the project: the nearest above this file that has been built. */
function projectRoot(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'dist', 'Code.js'))) return folder
  }
  throw new Complaint('dist/Code.js is missing: run npm run build first.', '缺少 dist/Code.js,请先运行 npm run build。')
}

/** The sidebars and dialogs beside the bundle. */
function pagesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter(file => file.endsWith('.html'))
  return Object.fromEntries(files.map(file => [file, readFileSync(join(folder, file), 'utf8')]))
}

/** The language somebody speaks, and the day the clock shows when it is not today. */
export interface Around {
  readonly lang: Lang
  readonly now?: string | undefined
}

/** The bundle as text. */
export function bundleText(): string {
  return readFileSync(join(projectRoot(), 'dist', 'Code.js'), 'utf8')
}

/** A world with the built bundle in it, as Google would run it. */
export function newWorld({ lang, now }: Around): World {
  const root = projectRoot()
  return createWorld({
    code: bundleText(),
    manifest: JSON.parse(readFileSync(join(root, 'dist', 'appsscript.json'), 'utf8')) as object,
    html: pagesIn(join(root, 'dist')),
    locale: lang === 'en' ? 'en_US' : 'zh_CN',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(now === undefined ? {} : { now: clock(now) }),
  })
}

/** A day is its noon, so that no zone makes another day of it. */
function clock(now: string): Date {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(now) ? `${now}T12:00:00` : now)
  if (!Number.isNaN(date.getTime())) return date
  throw new Complaint(`--now ${now} is no date; write 2026-03-31.`, `--now ${now} 不是日期,请写成 2026-03-31。`)
}

/** A workbook with the bytes it was read from. */
export interface Opened {
  readonly world: World
  readonly bytes: Uint8Array
}

/** The world of a workbook file. Throws a Complaint when there is no such file or it is no workbook. */
export async function openFile(path: string, now: string | undefined): Promise<Opened> {
  if (!existsSync(path)) throw new Complaint(`There is no file ${path}.`, `找不到文件 ${path}。`)
  const bytes = new Uint8Array(await readFile(path))
  try {
    const world = await newWorld({ lang: 'en', now }).open(bytes)
    if (langOf(world) === 'en') return { world, bytes }
    // A file of another program says no locale: only read as a Chinese one does it mean what it says.
    if (world.book.locale === 'en_US') return { world: await newWorld({ lang: 'zh-CN', now }).open(bytes), bytes }
    world.state.user = { ...world.state.user, locale: 'zh' }
    return { world, bytes }
  } catch (error) {
    if (!(error instanceof NotAWorkbook)) throw error
    throw new Complaint(
      `${path} is no .xlsx workbook. Download it from Google Sheets as Microsoft Excel (.xlsx).`,
      `${path} 不是 .xlsx 工作簿。请在 Google 表格中“下载 › Microsoft Excel (.xlsx)”。`,
    )
  }
}

/** For commands that only read. */
export const openWorkbook = async (path: string, now: string | undefined): Promise<World> =>
  (await openFile(path, now)).world
