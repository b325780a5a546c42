import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasBrowser, panel } from './panel'
import { scored } from './sample'

const PANELS = readdirSync(join(import.meta.dirname, '../../dist'))
  .filter(file => file.endsWith('.html'))
  .map(file => file.replace('.html', ''))

/** Controls that a screen reader could only call "button" or "edit". */
const NAMELESS = `[...document.querySelectorAll('button, input, select, textarea, a[href], summary, [role=progressbar]')]
  .filter(one => one.checkVisibility())
  .filter(one => {
    const named = one.getAttribute('aria-label') || one.title || [...(one.labels ?? [])].map(label => label.innerText).join('')
    const own = /^(BUTTON|A|SUMMARY)$/.test(one.tagName) ? one.innerText : ''
    return (named + own).trim() === ''
  })
  .map(one => one.outerHTML.slice(0, 120))`

/** Texts with less than 4.5 to 1 against what lies behind them; what is switched off may be pale. */
const PALE = `(() => {
  const parse = color => (color.match(/[\\d.]+/g) ?? []).map(Number)
  const light = ([r, g, b]) => {
    const part = v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
  }
  const behind = one => {
    for (let at = one; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor)
      if (color.length === 3 || color[3] === 1) return color
    }
    return [255, 255, 255]
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const pale = []
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const one = node.parentElement
    if (!node.data.trim() || !one.checkVisibility() || /^(SCRIPT|STYLE)$/.test(one.tagName) || one.closest(':disabled')) continue
    const [a, b] = [light(parse(getComputedStyle(one).color)), light(behind(one))]
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (ratio < 4.5) pale.push(node.data.trim().slice(0, 40) + ' ' + ratio.toFixed(2))
  }
  return pale
})()`

const opened = async (page: Page) => {
  await page.locator('.body, .foot, .split').first().waitFor()
  await page.locator('.waiting').waitFor({ state: 'detached' })
}

describe.skipIf(!hasBrowser)('every sidebar and dialog is there for everyone', () => {
  const world = scored('en')
  world.select('Results', 'A4')

  it.each(PANELS)(
    '%s: each control has a name, each text its contrast, and nothing is wider than the sidebar',
    async name => {
      const page = await panel(world, name, name === 'Cards' ? { width: 1040, height: 680 } : {})
      await opened(page)
      expect(await page.evaluate(NAMELESS)).toEqual([])
      expect(await page.evaluate(PALE)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      await page.keyboard.press('Tab')
      expect(await page.evaluate("document.activeElement.matches('button, input, select, textarea, a, summary')")).toBe(
        true,
      )
      await page.close()
    },
  )
})
