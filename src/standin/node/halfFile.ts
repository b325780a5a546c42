import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'

/** A name beside a file that nothing else has: what is to become the file lies there until it is renamed. */
export const halfName = (path: string): string => `${path}.${randomUUID()}.part`

/** Writes a new file and returns once it lies on the disk. `mode` are its permissions. Throws when the name is taken. */
export async function writeDown(path: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}
