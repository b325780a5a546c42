import { expect, test } from 'vitest'
import { LANGS, newFile, scored } from '../installed'

const SETTINGS = { en: 'Settings', 'zh-CN': '设置' }
const WORDS = [true, 'TRUE', '✓', '是', 'Yes', false, '否']

/** Rows of Settings whose value is a box to tick. */
const boxesOf = (world: ReturnType<typeof newFile>, tab: string) => {
  const { rules, rows } = world.sheet(tab)
  return Array.from({ length: rows.count }, (_, row) => row).filter(row => rules.at(row, 1)?.criteria === 'CHECKBOX')
}

test.each(LANGS)(
  '%s: a switch that another program ticked or wrote a word into is taken when the file is opened again',
  {
    tags: ['rest'],
  },
  async lang => {
    const world = scored(lang)
    const tab = SETTINGS[lang]
    const boxes = boxesOf(world, tab)
    expect(boxes.length).toBeGreaterThanOrEqual(WORDS.length)
    const opened = await newFile({ locale: world.book.locale }).open(await world.save())
    expect(boxesOf(opened, tab)).toEqual(boxes)
    WORDS.forEach((word, i) => {
      opened.sheet(tab).cell(boxes[i] ?? 0, 1).value = word
    })
    const again = await newFile({ locale: world.book.locale }).open(await opened.save())
    expect(boxesOf(again, tab)).toEqual(boxes)
    WORDS.forEach((word, i) => {
      expect(again.values(tab)[boxes[i] ?? 0]?.[1]).toBe(word)
      again.edit(tab, `B${(boxes[i] ?? 0) + 1}`, word)
    })
    expect(again.call('scorePeriod', { period: '2026-03' })).toMatchObject({ period: '2026-03' })
  },
)
