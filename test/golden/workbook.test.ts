import { expect, it } from 'vitest'
import { installed, LANGS } from '../installed'
import { described } from './workbook'

it.each(LANGS)('installs general sales in %s as the document says', async lang => {
  const text = described(installed({ lang }).book)
  await expect(text).toMatchFileSnapshot(`general-sales.${lang}.md`)
})
