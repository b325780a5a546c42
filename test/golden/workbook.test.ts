// @module-tag rest
import { describe, expect, it } from 'vitest'
import { templates } from '../../templates'
import { installed, LANGS } from '../installed'
import { described } from './workbook'

describe.each(Object.keys(templates))('the workbook of %s', template => {
  it.each(LANGS)('is installed in %s as the document says', async lang => {
    const text = described(installed({ template, lang }).book)
    await expect(text).toMatchFileSnapshot(`${template}.${lang}.md`)
  })
})

/** Of some 190 000 cells in its grids. */
it('keeps at most 20 000 cells of the sample, all formulas computed', () => {
  const { book } = installed({ template: 'general-sales', lang: 'en' })
  book.formulas.settle()
  let cells = 0
  for (const sheet of book.sheets)
    sheet.visitRaw(() => {
      cells++
    })
  expect(cells).toBeGreaterThan(10_000)
  expect(cells).toBeLessThanOrEqual(20_000)
})
