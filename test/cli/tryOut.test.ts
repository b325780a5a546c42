// @module-tag rest
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { tryOut } from '../../src/standin/node/commands/tryOut'
import { writeWhole } from '../../src/standin/node/commands/writeWhole'
import { newFile } from '../installed'
import { eachLanguage } from '../languages'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

eachLanguage.it('the sample is scored by its daily trigger, and the file holds the results, in %s', async lang => {
  for (const today of [new Date(2026, 0, 1, 9), new Date(2026, 2, 31, 23)]) {
    const out = join(folder, `${lang}.xlsx`)
    const { world: tried, text, exitCode } = tryOut({ lang, where: out, today })
    await writeWhole(out, await tried.save())
    expect(exitCode).toBe(0)
    const month = today.getMonth() === 0 ? '2025-12' : '2026-02'
    expect(text).toMatch(new RegExp(lang === 'en' ? `${month}: \\d+ of \\d+ scored` : `${month} 已考核 \\d+/\\d+ 人`))
    expect(text).toContain(out)
    expect(text).toMatch(/2026-0[13]-05 12:00/)
    const world = await newFile().open(readFileSync(out))
    expect(world.values(lang === 'en' ? 'Results' : '考核结果')).not.toHaveLength(1)
  }
})
