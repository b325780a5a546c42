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
const PATIENCE = { timeout: 60_000 }
const LONG = 240_000

/** Begins to type and does not end. */
const begin = async (front: Front, a1: string, text: string) => {
  await front.select(a1)
  await expect.poll(() => front.ask('document.activeElement?.dataset.uComp'), PATIENCE).toBe('editor')
  await front.page.keyboard.type(text)
  await expect.poll(() => typed(front), PATIENCE).toBe(text)
}
const typed = (front: Front): Promise<string | null> =>
  front.ask("book.isCellEditing() ? document.querySelector('[data-u-comp=formula-bar]')?.textContent ?? 'none' : null")
const dialog = (front: Front) => front.page.locator('dialog.ask')
const choose = (front: Front, name: string) => dialog(front).getByRole('button', { name }).click(PATIENCE)
const alerts = (front: Front) => front.page.getByRole('alert').allTextContents()
const picture = async (front: Front, name: string) => {
  const { YARDSTICK_PICTURES: folder } = process.env
  if (folder) await front.page.screenshot({ path: `${folder}/${name}.png` })
}
