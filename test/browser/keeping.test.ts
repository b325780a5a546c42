// @module-tag rest
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KeptPlace } from '../../src/preview/keeping/place'
import { createWorld } from '../../src/standin/node/world'
import { hasBrowser } from '../sidebars/panel'
import { CODE, Front, newFolder, served, smallWorld } from './front'

const PROTECTED = `
function keepAll() {
  const book = SpreadsheetApp.getActive()
  book.getSheetByName('Other').addDeveloperMetadata('table', 'people').protect().setWarningOnly(true).setDescription('kept')
  PropertiesService.getDocumentProperties().setProperty('period', '2026-03')
  switchOn()
  daily()
}
`

describe('the workbook stays as it was between starts', () => {
  const kept = async (folder: string) => {
    const world = createWorld({ code: CODE + PROTECTED, now: '2030-01-01' })
    return { came: await new KeptPlace(folder).open(world), world }
  }

  it('with its triggers, mails, properties, metadata, protections, tab ids and clock', async () => {
    const folder = newFolder()
    const before = smallWorld({ code: CODE + PROTECTED })
    before.run('keepAll')
    before.book.sheets.reverse()
    await new KeptPlace(folder).save(before)
    const { came, world } = await kept(folder)
    expect(came).toBe('whole')
    expect(world.tabs).toEqual(['Other', 'Sheet1'])
    expect(world.book.sheets.map(({ id }) => id)).toEqual(before.book.sheets.map(({ id }) => id))
    expect(world.book.id).toBe(before.book.id)
    expect(world.book.metadata[0]).toMatchObject({ key: 'table', value: 'people', place: { type: 'SHEET' } })
    expect(world.book.protections[0]).toMatchObject({ description: 'kept', warningOnly: true })
    expect(world.state.properties).toEqual(before.state.properties)
    expect(world.state.triggers).toEqual(before.state.triggers)
    expect(world.mailbox).toEqual(before.mailbox)
    expect(world.now).toEqual(before.now)
  })

  it('with what custom functions gave, errors among it: they are asked again only by another script', async () => {
    const folder = newFolder()
    const script = (by: number) =>
      `function TIMES(x) { if (x < 0) throw new Error('below 0'); return [[x * ${by}, 'x']] }`
    const opened = async (by: number) => {
      const world = createWorld({ code: script(by) })
      await new KeptPlace(folder).open(world)
      return { values: world.values('Sheet1'), asked: world.lastRecalculation.smallCalls }
    }
    const before = createWorld({ code: script(2) })
    before.edit('Sheet1', 'A1', [
      ['=TIMES(3)', ''],
      ['=TIMES(-1)', ''],
    ])
    await new KeptPlace(folder).save(before)
    expect(await opened(2)).toEqual({
      values: [
        [6, 'x'],
        ['#ERROR!', ''],
      ],
      asked: 0,
    })
    expect(await opened(3)).toEqual({
      values: [
        [9, 'x'],
        ['#ERROR!', ''],
      ],
      asked: 2,
    })
  })

  it('a file changed elsewhere is opened without what belonged to the old one', async () => {
    const folder = newFolder()
    const before = smallWorld({ code: CODE + PROTECTED })
    before.run('keepAll')
    await new KeptPlace(folder).save(before)
    const other = smallWorld()
    other.edit('Sheet1', 'C1', 'Ann')
    writeFileSync(join(folder, 'workbook.xlsx'), await other.save())
    const { came, world } = await kept(folder)
    expect(came).toBe('fileOnly')
    expect(world.state.triggers).toEqual([])
    expect(world.cell('Sheet1', 'B3').value).toBe(60)
  })

  it('a save cut short between its two files is whole', async () => {
    const folder = newFolder()
    const place = new KeptPlace(folder)
    const before = smallWorld({ code: CODE + PROTECTED })
    await place.save(before)
    const old = readFileSync(join(folder, 'world.json'))
    before.run('keepAll')
    await place.save(before)
    writeFileSync(join(folder, 'world.json.part'), readFileSync(join(folder, 'world.json')))
    writeFileSync(join(folder, 'world.json'), old)
    expect((await kept(folder)).came).toBe('whole')
  })

  it('a damaged world.json is left out', async () => {
    const folder = newFolder()
    await new KeptPlace(folder).save(smallWorld())
    writeFileSync(join(folder, 'world.json'), '{"version":1,"digest":')
    expect((await kept(folder)).came).toBe('fileOnly')
  })
})

describe.skipIf(!hasBrowser)('two pages and two starts', () => {
  it('pages see each other’s changes; what one did the other does not take back; a new start keeps all', async () => {
    const folder = newFolder()
    const server = await served(smallWorld(), folder)
    const [one, two] = [await Front.open(server.address), await Front.open(server.address)]
    await one.type('A1', '15')
    await two.see('B1', '30')
    await two.type('C9', 'seen')
    await one.see('C9', 'seen')
    await one.page.keyboard.press('Control+z')
    await two.see('B1', '20')
    await one.see('C9', 'seen')
    await two.select('A2')
    await two.command('sheet.command.insert-multi-rows-above', { value: 1 })
    await one.see('C10', 'seen')
    await one.page.reload()
    await one.ready()
    await one.see('C10', 'seen')
    await server.close()
    const again = createWorld({ code: CODE })
    expect(await new KeptPlace(folder).open(again)).toBe('whole')
    expect(again.cell('Sheet1', 'C10').value).toBe('seen')
    expect(one.troubles).toEqual([])
  })

  it('names that look like markup or formulas stay texts', async () => {
    const world = smallWorld()
    const names = ['<img src=x onerror=alert(1)>', '\u202eمريم', 'x'.repeat(300)]
    const sheet = world.sheet('Sheet1')
    for (const [i, name] of names.entries()) sheet.cell(i, 11).value = name
    sheet.cell(3, 11).value = '=HYPERLINK("http://evil.example","Amy")'
    world.book.name = '<b>Team</b>'
    const front = await Front.open((await served(world)).address)
    for (const [i, name] of names.entries()) expect(await front.shown(`L${i + 1}`)).toBe(name)
    await front.see('L4', '=HYPERLINK("http://evil.example","Amy")')
    expect(await front.page.locator('.name').textContent()).toBe('<b>Team</b>')
    expect(front.foreign).toEqual([])
    expect(front.troubles).toEqual([])
  })

  it('speaks both languages, whatever the workbook’s', async () => {
    const front = await Front.open((await served(smallWorld())).address)
    await front.page.getByRole('button', { name: '中文' }).click()
    await expect.poll(() => front.page.locator('.banner').textContent()).toContain('本地替身')
    await front.page.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => front.page.locator('.banner').textContent()).toContain('Local stand-in')
  })
})
