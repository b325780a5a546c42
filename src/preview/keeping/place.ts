import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { World } from '@yardstick/standin/core'
import { halfName, writeDown } from '@yardstick/standin/node/halfFile'
import { answersIn, readRecord, recordOf, restore, type WorldRecord } from './record'

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const RECORD = 'world.json'

/** Where a workbook lives between starts, and what an .xlsx cannot hold beside it. */
export class KeptPlace {
  constructor(readonly folder: string) {}

  get workbook(): string {
    return join(this.folder, 'workbook.xlsx')
  }
  private get record(): string {
    return join(this.folder, RECORD)
  }

  get exists(): boolean {
    return existsSync(this.workbook)
  }

  /** Opens the workbook in a world; says whether triggers, properties and mails came along. */
  async open(world: World): Promise<'whole' | 'fileOnly'> {
    const bytes = new Uint8Array(await readFile(this.workbook))
    const saved = this.matching(digestOf(bytes))
    const kept = saved && {
      id: saved.id,
      sheetIds: saved.sheetIds,
      answers: answersIn(saved),
      restore: () => restore(world.state, saved),
    }
    await world.open(bytes, {}, kept ?? {})
    return saved ? 'whole' : 'fileOnly'
  }

  /** The record of just this file; the half-renamed one when a save was cut short between the two. */
  private matching(digest: string): WorldRecord | null {
    const halves = readdirSync(this.folder).filter(name => name.startsWith(`${RECORD}.`) && name.endsWith('.part'))
    for (const name of [RECORD, ...halves]) {
      const path = join(this.folder, name)
      const saved = existsSync(path) ? readRecord(readFileSync(path, 'utf8')) : null
      if (saved?.digest === digest) return saved
    }
    return null
  }

  /** Writes both, each whole or not at all. */
  async save(world: World): Promise<void> {
    await mkdir(this.folder, { recursive: true })
    // Both at one moment, computed to the end: writing the file lets others work in between.
    world.book.formulas.settle()
    const record = structuredClone(recordOf(world.state, ''))
    const bytes = await world.save()
    record.digest = digestOf(bytes)
    const halves = [halfName(this.workbook), halfName(this.record)] as const
    try {
      await writeDown(halves[0], bytes)
      await writeDown(halves[1], JSON.stringify(record))
    } catch (error) {
      for (const half of halves) await rm(half, { force: true })
      throw error
    }
    await rename(halves[0], this.workbook)
    await rename(halves[1], this.record)
  }

  /** Puts the workbook aside under a free name, for a new one. */
  async putAside(): Promise<string> {
    let n = 1
    const aside = () => join(this.folder, `workbook-${n}.xlsx`)
    while (existsSync(aside())) n++
    await rename(this.workbook, aside())
    return aside()
  }
}
