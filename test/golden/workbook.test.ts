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
