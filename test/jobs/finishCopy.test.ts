import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'

const OTHER = 'amy@example.com'
const firstLine = (world: World) => {
  world.openFile()
  const [item] = world.menus[0]?.items ?? []
  return typeof item === 'object' && 'label' in item ? item.label : item
}

describe('a copy of a file', () => {
  const original = installed({ lang: 'en' })
  original.call('monthlyRun', { on: true })

  it('begins its menu with the line that sets it up; the original does not', () => {
    expect(firstLine(original)).not.toContain('⚑')
    expect(firstLine(original.copyFile(OTHER))).toBe('⚑ 完成本副本的设置 · ⚑ Finish set-up of this copy')
  })

  it('is set up by it: trigger, protections, and whose it is', () => {
    const copy = original.copyFile(OTHER)
    copy.book.protections.length = 0
    copy.openFile()
    expect(copy.state.triggers).toEqual([])
    const click = () => copy.runMenu('标尺 Yardstick', '⚑ 完成本副本的设置 · ⚑ Finish set-up of this copy')
    click()
    expect([copy.dialogs.at(-1)?.title, copy.state.triggers]).toEqual(['Authorization required', []])
    click()
    expect(copy.state.triggers).toMatchObject([{ handler: 'dailyRun', owner: OTHER }])
    expect(copy.book.protections.map(({ area }) => area.sheet.name)).toContain('Results')
    expect(copy.book.protections.every(({ warningOnly }) => warningOnly)).toBe(true)
    const setting = (name: string) => copy.values('Settings').find(row => row[0] === name)?.[1]
    expect([setting('Set up by'), setting('File id')]).toEqual([OTHER, copy.book.id])
    expect(copy.toasts.at(-1)?.message).toMatch(
      /^This copy is set up: .*Asia\/Shanghai.*The monthly run is on, next on/,
    )
    expect(firstLine(copy)).not.toContain('⚑')
  })

  it('pressed twice it is the same', () => {
    const copy = original.copyFile(OTHER)
    copy.call('finishCopy')
    const count = copy.book.protections.length
    copy.call('finishCopy')
    expect(copy.state.triggers).toHaveLength(1)
    expect(copy.book.protections).toHaveLength(count)
  })

  it('without consent to triggers has the rest, and says what is missing', () => {
    const copy = original.copyFile(OTHER)
    copy.consent(OTHER, ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'])
    const { sentence } = copy.call('finishCopy') as { sentence: string }
    expect(sentence).toContain('To run by itself it needs your permission')
    expect(copy.values('Settings').find(row => row[0] === 'File id')?.[1]).toBe(copy.book.id)
  })

  it('opens its menu even where Settings is gone', () => {
    const copy = original.copyFile(OTHER)
    copy.book.removeSheet(copy.sheet('Settings'))
    copy.openFile()
    expect(copy.menus[0]?.items.length).toBeGreaterThan(3)
  })
})
