// @module-tag rest
import { describe, expect, it } from 'vitest'
import { KeptPlace } from '../../src/preview/keeping/place'
import { createWorld } from '../../src/standin/node/world'
import { hasBrowser } from '../sidebars/panel'
import { CODE, Front, newFolder, served, servedAgain, smallWorld } from './front'

const WORDS = {
  en: {
    question: 'Someone else changed this while you were at it',
    values: 'C1: theirs Ann · yours Ada',
    mine: 'Use mine',
    theirs: 'Keep theirs',
    away: 'Entries kept in this tab and sent when it is back: 5',
    back: 'Entries that had waited and are now in the workbook: 4',
    refused: 'Not done: the server does not answer',
    broken: 'The server is there but failed at this (error 500)',
  },
  'zh-CN': {
    question: '您编辑期间,其他人修改了这里',
    values: 'C1:对方为 Ann · 您的为 Ada',
    mine: '使用我的',
    theirs: '保留对方的',
    away: '此标签页已暂存 5 处输入,服务恢复后发送',
    back: '暂存的 4 处输入已写入工作簿',
    refused: '未执行:服务没有响应',
    broken: '服务在运行,但执行此操作时出错(错误 500)',
  },
} as const
const LANGS = ['en', 'zh-CN'] as const
const PATIENCE = { timeout: 40_000 }
const LONG = 240_000

/** Begins to type and does not end. */
const begin = async (front: Front, a1: string, text: string) => {
  await front.select(a1)
  await expect.poll(() => front.ask('document.activeElement?.dataset.uComp'), PATIENCE).toBe('editor')
  await front.page.keyboard.type(text)
  await expect.poll(() => front.ask('book.isCellEditing()'), PATIENCE).toBe(true)
}
const dialog = (front: Front) => front.page.locator('dialog.ask')
const choose = (front: Front, name: string) => dialog(front).getByRole('button', { name }).click(PATIENCE)
const alerts = (front: Front) => front.page.getByRole('alert').allTextContents()
const picture = async (front: Front, name: string) => {
  const { YARDSTICK_PICTURES: folder } = process.env
  if (folder) await front.page.screenshot({ path: `${folder}/${name}.png` })
}

describe.skipIf(!hasBrowser)('two pages in one cell', () => {
  it.each(LANGS)(
    'what is being typed stays when others change the cell: both values are shown, and a person chooses (%s)',
    async lang => {
      const world = smallWorld()
      const server = await served(world)
      const one = await Front.open(server.address, { lang, apart: true })
      const two = await Front.open(server.address, { apart: true })
      const words = WORDS[lang]
      await begin(one, 'C1', 'Ada')
      await two.type('C1', 'Ann')
      await one.see('C1', 'Ann')
      await one.page.keyboard.press('Enter')
      await expect.poll(() => dialog(one).allTextContents(), PATIENCE).toHaveLength(1)
      expect(await dialog(one).textContent()).toContain(words.question)
      expect(await dialog(one).textContent()).toContain(words.values)
      expect(world.cell('Sheet1', 'C1').value).toBe('Ann')
      await picture(one, `choice-${lang}`)
      await one.page.keyboard.press('Enter')
      expect(world.cell('Sheet1', 'C1').value).toBe('Ann')
      await choose(one, words.theirs)
      await one.see('C1', 'Ann')
      await begin(one, 'C1', 'Ada')
      await two.type('C1', 'Abe')
      await one.see('C1', 'Abe')
      await one.page.keyboard.press('Enter')
      await choose(one, words.mine)
      await two.see('C1', 'Ada')
      expect(world.cell('Sheet1', 'C1').value).toBe('Ada')
      expect([...one.troubles, ...two.troubles]).toEqual([])
    },
    LONG,
  )

  it(
    'a paste over what others changed says that it is done whole or not at all',
    async () => {
      const world = smallWorld()
      const server = await served(world)
      const [one, two] = [
        await Front.open(server.address, { apart: true }),
        await Front.open(server.address, { apart: true }),
      ]
      await one.page.evaluate("navigator.clipboard.writeText('Ada\\nBen')")
      await one.page.route('**/do', async route => {
        await expect.poll(() => world.cell('Sheet1', 'C2').value, PATIENCE).toBe('Bea')
        await route.continue()
      })
      await one.press('C1', 'Control+v')
      await two.type('C2', 'Bea')
      await expect.poll(() => dialog(one).allTextContents(), PATIENCE).toHaveLength(1)
      const text = await dialog(one).textContent()
      expect(text).toContain('C2: theirs Bea · yours Ben')
      expect(text).not.toContain('C1')
      expect(text).toContain('Keep theirs leaves all you pasted, filled or cleared just now undone')
      await choose(one, WORDS.en.theirs)
      await one.see('C2', 'Bea')
      await one.see('C1', 'Amy')
    },
    LONG,
  )

  it(
    'what is typed while others move its row is entered nowhere, and said',
    async () => {
      const world = smallWorld()
      const server = await served(world)
      const one = await Front.open(server.address, { apart: true })
      const two = await Front.open(server.address, { apart: true })
      await begin(one, 'E5', 'Ada')
      await two.select('A2')
      await two.command('sheet.command.insert-multi-rows-above', { value: 1 })
      await one.see('C3', 'Bob')
      await one.page.keyboard.press('Enter')
      await expect
        .poll(async () => (await alerts(one)).join(), PATIENCE)
        .toContain('Ada was not entered: rows or columns moved while you typed')
      await one.type('E6', 'Ada')
      await two.see('E6', 'Ada')
      expect(['E5', 'E6', 'E7'].map(a1 => world.cell('Sheet1', a1).value)).toEqual(['', 'Ada', ''])
    },
    LONG,
  )

  it(
    'nobody is asked about cells that only this page changes, however quickly',
    async () => {
      const world = smallWorld()
      const front = await Front.open((await served(world)).address)
      for (const text of ['amy', 'bob', 'cid']) await front.type('J1', text)
      await front.see('J1', 'CID')
      await front.type('A1', '11')
      await front.see('B1', '22')
      await front.type('B1', '=A1*3')
      await front.press('C1', 'Delete')
      await front.see('B1', '33')
      await front.see('C1', '')
      expect(world.cell('Sheet1', 'C1').value).toBe('')
      expect(await dialog(front).count()).toBe(0)
      expect(front.troubles).toEqual([])
    },
    LONG,
  )
})

/** A start of the server on what it kept. */
const keptWorld = async (folder: string) => {
  const world = createWorld({ code: CODE })
  await new KeptPlace(folder).open(world)
  return world
}
const banner = (front: Front) => front.page.locator('.lost').allTextContents()

describe.skipIf(!hasBrowser)('typed while the server is away', () => {
  it.each(LANGS)(
    'is seen, kept, said so, and sent when it is back; what others changed meanwhile is asked about (%s)',
    async lang => {
      const folder = newFolder()
      const server = await served(smallWorld(), folder)
      const front = await Front.open(server.address, { lang, apart: true })
      const words = WORDS[lang]
      await front.type('C9', 'before')
      await expect.poll(() => server.desk.world.cell('Sheet1', 'C9').value, PATIENCE).toBe('before')
      await server.close()
      await expect.poll(() => banner(front), PATIENCE).toHaveLength(1)
      await front.type('C1', 'Ada')
      await front.type('A2', '21')
      await front.type('D1', '=A2*3')
      await front.page.evaluate("navigator.clipboard.writeText('x\\t1,200')")
      await front.press('E1', 'Control+v')
      await front.press('C3', 'Delete')
      await expect.poll(async () => (await banner(front))[0], PATIENCE).toContain(words.away)
      expect(await Promise.all(['C1', 'A2', 'D1', 'E1', 'F1', 'C3'].map(a1 => front.shown(a1)))).toEqual([
        'Ada',
        '21',
        '=A2*3',
        'x',
        '1,200',
        '',
      ])
      await front.command('sheet.command.insert-sheet')
      await expect.poll(async () => (await alerts(front)).join(), PATIENCE).toContain(words.refused)
      await picture(front, `away-${lang}`)
      const again = await keptWorld(folder)
      again.edit('Sheet1', 'C1', 'Ann')
      await servedAgain(again, folder)
      await choose(front, words.theirs)
      await expect.poll(() => front.page.locator('.toasts').textContent(), PATIENCE).toContain(words.back)
      await picture(front, `back-${lang}`)
      expect(['C1', 'A2', 'D1', 'E1', 'F1', 'C3'].map(a1 => again.cell('Sheet1', a1).value)).toEqual([
        'Ann',
        21,
        63,
        'x',
        1200,
        '',
      ])
      expect(again.tabs).toEqual(['Sheet1', 'Other'])
      expect(await banner(front)).toEqual([])
    },
    LONG,
  )

  it(
    'goes to no other workbook that is served there, and to its own when that is back',
    async () => {
      const folder = newFolder()
      const own = smallWorld()
      own.newWorkbook()
      const server = await served(own, folder)
      const front = await Front.open(server.address, { apart: true })
      await front.type('C9', 'before')
      await expect.poll(() => own.cell(own.tabs[0] ?? '', 'C9').value, PATIENCE).toBe('before')
      await server.close()
      await front.type('E9', 'mine')
      await expect.poll(async () => (await banner(front))[0], PATIENCE).toContain('Entries kept in this tab')
      const other = smallWorld()
      await servedAgain(other, newFolder())
      await expect
        .poll(async () => (await alerts(front)).join(), PATIENCE)
        .toContain('Not sent: entries kept in this tab that were typed into another workbook (1)')
      expect(other.cell('Sheet1', 'E9').value).toBe('')
      const again = await keptWorld(folder)
      await servedAgain(again, folder)
      await expect.poll(() => again.cell(again.tabs[0] ?? '', 'E9').value, PATIENCE).toBe('mine')
      expect(other.cell('Sheet1', 'E9').value).toBe('')
    },
    LONG,
  )
})

describe.skipIf(!hasBrowser)('a server that is there and fails', () => {
  it.each(LANGS)(
    'is not called away (%s)',
    async lang => {
      const front = await Front.open((await served(smallWorld())).address, { lang, apart: true })
      await front.page.route('**/do', route => route.fulfill({ status: 500, body: '' }))
      await front.type('C1', 'Ada')
      await expect.poll(async () => (await alerts(front)).join(), PATIENCE).toContain(WORDS[lang].broken)
      expect(await banner(front)).toEqual([])
    },
    LONG,
  )
})
