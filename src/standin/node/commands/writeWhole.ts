import { existsSync, realpathSync } from 'node:fs'
import { readFile, rename, rm, stat } from 'node:fs/promises'
import { halfName, writeDown } from '../halfFile'
import { Complaint } from './complaint'

/**
 * Writes a file whole or not at all, and only when that changes it: under another name in the same folder, then renamed.
 * `before` is what was read from it; a file that holds anything else by now is left as it is, and the command ends with 1.
 */
export async function writeWhole(path: string, content: string | Uint8Array, before?: Uint8Array): Promise<void> {
  // A link stays one: what it leads to is written.
  const target = existsSync(path) ? realpathSync(path) : path
  const half = halfName(target)
  try {
    const present = existsSync(target) ? await readFile(target) : null
    if (present?.equals(Buffer.from(content)) && !changed(present, before)) return
    await writeDown(half, content, present ? (await stat(target)).mode : 0o666)
    if (changed(existsSync(target) ? await readFile(target) : null, before)) throw changedMeanwhile(path)
    await rename(half, target)
  } catch (error) {
    await rm(half, { force: true })
    if (error instanceof Complaint) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new Complaint(`${path} cannot be written (${reason}).`, `无法写入 ${path}(${reason})。`)
  }
}

const changed = (present: Buffer | null, before: Uint8Array | undefined) =>
  before !== undefined && !present?.equals(before)

const changedMeanwhile = (path: string) =>
  new Complaint(
    `${path} was changed by another program while this command was at work, so nothing was written. Close the file there and run the command again.`,
    `命令执行期间,${path} 被其他程序改动,因此没有写入任何内容。请先在那边关闭该文件,再重新运行命令。`,
    1,
  )
