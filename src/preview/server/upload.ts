import { inflateRawSync } from 'node:zlib'
import type { World } from '@yardstick/standin/core'
import { NotAWorkbook } from '@yardstick/standin/errors'
import type { Lang } from '../protocol'

/** Of an .xlsx that is opened. */
export const MOST_BYTES = 25_000_000
const MOST_UNPACKED = 400_000_000
const MOST_ROWS = 100_000

const WORDS = {
  tooLarge: {
    en: 'This file is {n} MB; up to 25 MB can be opened here. Save only the tabs you need as a new .xlsx.',
    'zh-CN': '文件有 {n} MB,这里最多可打开 25 MB。请只把需要的工作表另存为新的 .xlsx。',
  },
  notOne: {
    en: 'This is no .xlsx workbook. In Google Sheets choose File › Download › Microsoft Excel (.xlsx); in Excel save as .xlsx.',
    'zh-CN':
      '这不是 .xlsx 工作簿。请在 Google 表格中选择“文件 › 下载 › Microsoft Excel (.xlsx)”,或在 Excel 中另存为 .xlsx。',
  },
  tooLong: {
    en: 'A tab of this file has {n} rows; up to 100,000 can be opened here. Split it, or delete empty rows at its foot.',
    'zh-CN': '文件中有工作表多达 {n} 行,这里最多可打开 100,000 行。请拆分文件,或删除末尾的空行。',
  },
  macros: {
    en: 'Opened without its macros: they are neither run nor kept.',
    'zh-CN': '已打开,但不含宏:宏不会运行,也不会保留。',
  },
}
type Word = keyof typeof WORDS
/** A sentence about an upload, in a language. */
export const uploadWord = (word: Word, lang: Lang, n: number | string = '') =>
  WORDS[word][lang].replace('{n}', n.toLocaleString(lang))

/** The file was not opened; its message is for the person. */
export class UploadRefused extends Error {
  override name = 'UploadRefused'
}

interface Entry {
  readonly name: string
  readonly unpacked: number
  readonly method: number
  readonly packed: number
  readonly at: number
}

/** The names and sizes in a zip, from its directory; null when it is no zip. */
const entriesOf = (bytes: Uint8Array): Entry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const END = 22
  let end = bytes.length - END
  while (end >= 0 && end > bytes.length - END - 65_536 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let n = view.getUint16(end + 10, true); n > 0; n--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
    const [nameLength, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true))
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)))
    const [packed = 0, unpacked = 0, from = 0] = [20, 24, 42].map(offset => view.getUint32(at + offset, true))
    entries.push({ name, unpacked, method: view.getUint16(at + 10, true), packed, at: from })
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

const longest = (world: World) => Math.max(...world.book.sheets.map(sheet => sheet.extent.rows))

const DEFLATED = 8
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/
const LARGE_TAB = 2_000_000

/** The last row of a large tab as the file itself says it, before anything is read of it; 0 where it does not. */
const rowsSaid = (bytes: Uint8Array, { at, packed, unpacked, method }: Entry): number => {
  if (method !== DEFLATED || unpacked < LARGE_TAB) return 0
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  try {
    const text = inflateRawSync(bytes.subarray(start, start + packed)).toString('latin1')
    const last = text.lastIndexOf('<row ')
    return Number(/ r="(\d+)"/.exec(text.slice(last, last + 200))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** Opens a file a person chose in place of the workbook; throws a sentence and leaves the workbook when it cannot. */
export async function openUpload(world: World, bytes: Uint8Array, lang: Lang): Promise<string> {
  if (bytes.length > MOST_BYTES) throw new UploadRefused(uploadWord('tooLarge', lang, Math.round(bytes.length / 1e6)))
  const entries = entriesOf(bytes)
  if (!entries?.some(({ name }) => name === 'xl/workbook.xml')) throw new UploadRefused(uploadWord('notOne', lang))
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (unpacked > MOST_UNPACKED) throw new UploadRefused(uploadWord('tooLarge', lang, Math.round(unpacked / 1e6)))
  const rowsThere = Math.max(0, ...entries.filter(({ name }) => SHEET.test(name)).map(one => rowsSaid(bytes, one)))
  if (rowsThere > MOST_ROWS) throw new UploadRefused(uploadWord('tooLong', lang, rowsThere))
  const before = world.book
  try {
    await world.open(bytes)
  } catch (error) {
    if (world.book !== before) world.exchange(before)
    if (error instanceof NotAWorkbook) throw new UploadRefused(uploadWord('notOne', lang))
    throw error
  }
  const rows = longest(world)
  if (rows > MOST_ROWS) {
    world.exchange(before)
    throw new UploadRefused(uploadWord('tooLong', lang, rows))
  }
  const macros = entries.some(({ name }) => /vbaProject\.bin$/i.test(name))
  return macros ? uploadWord('macros', lang) : ''
}
