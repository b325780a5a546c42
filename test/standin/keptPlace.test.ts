import { copyFileSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { KeptPlace } from '../../src/preview/keeping/place'
import { scripted } from './scripted'

test('saving leaves nothing beside the two files; cut short between their names, both still belong together', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  const at = (name: string) => join(folder, name)
  const world = scripted("sheet.getRange('A1').setValue(a)")
  const place = new KeptPlace(folder)
  world.call('go', 'before')
  await place.save(world)
  copyFileSync(at('world.json'), at('old'))
  world.call('go', 'after')
  await place.save(world)
  expect(readdirSync(folder).sort()).toEqual(['old', 'workbook.xlsx', 'world.json'])
  renameSync(at('world.json'), at('world.json.1234.part'))
  renameSync(at('old'), at('world.json'))
  expect(await place.open(world)).toBe('whole')
  rmSync(folder, { recursive: true })
})
