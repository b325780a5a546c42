import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole } from '../../src/standin/node/commands/writeWhole'

let folder: string
const at = (name: string) => join(folder, name)
const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const held = (name: string) => readFileSync(at(name), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-'))
  writeFileSync(at('team.xlsx'), 'as it was')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a command writes a file', () => {
  it('whole, and leaves nothing beside it', async () => {
    await writeWhole(at('team.xlsx'), 'scored', bytes('as it was'))
    await writeWhole(at('new.xlsx'), 'new')
    expect([held('team.xlsx'), held('new.xlsx')]).toEqual(['scored', 'new'])
    expect(readdirSync(folder)).toEqual(['new.xlsx', 'team.xlsx'])
  })

  it('only when that changes it', async () => {
    const { ino, mtimeMs } = statSync(at('team.xlsx'))
    await writeWhole(at('team.xlsx'), 'as it was', bytes('as it was'))
    expect(statSync(at('team.xlsx'))).toMatchObject({ ino, mtimeMs })
  })

  it('unless somebody changed it meanwhile: it stays theirs, and both languages say so', async () => {
    writeFileSync(at('team.xlsx'), 'as they left it')
    const writing = writeWhole(at('team.xlsx'), 'scored', bytes('as it was'))
    await expect(writing).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(
        /team\.xlsx was changed by another program[\s\S]*被其他程序改动,因此没有写入任何内容/,
      ),
    })
    expect(held('team.xlsx')).toBe('as they left it')
    expect(readdirSync(folder)).toEqual(['team.xlsx'])
  })

  it('unless somebody took it away meanwhile', async () => {
    rmSync(at('team.xlsx'))
    await expect(writeWhole(at('team.xlsx'), 'scored', bytes('as it was'))).rejects.toMatchObject({ exitCode: 1 })
    expect(readdirSync(folder)).toEqual([])
  })

  it('through a link, which stays one', async () => {
    symlinkSync(at('team.xlsx'), at('link.xlsx'))
    await writeWhole(at('link.xlsx'), 'scored', bytes('as it was'))
    expect(held('team.xlsx')).toBe('scored')
    expect(lstatSync(at('link.xlsx')).isSymbolicLink()).toBe(true)
  })

  it('and a place that cannot be written is said with the reason', async () => {
    await expect(writeWhole(at('gone/team.xlsx'), 'scored')).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/cannot be written \(ENOENT[\s\S]*无法写入/),
    })
  })
})
