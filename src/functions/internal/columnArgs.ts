import type { Cell } from '../../domain/values/cell'
import type { Lang, Wording } from '../../domain/values/text'
import type { Arg } from './args'
import { cellOf, type Given } from './monthTables'
import { cells } from './ranges'

/** For formulas that fill a column of a table: its header, which they give first, and columns below their headers. */
export const headerArg: Arg<Given> = /* @__PURE__ */ cells({
  label: { en: 'Header', 'zh-CN': '表头' },
  accepts: { en: 'the header of the column, such as "In words"', 'zh-CN': '本列的表头,例如 "用一句话说"' },
})

export function columnArg(label: Wording): Arg<Given> {
  const accepts = {
    en: `the column ${label.en} below its header, such as D2:D`,
    'zh-CN': `“${label['zh-CN']}”列,不含表头,例如 D2:D`,
  }
  return cells({ label, accepts })
}

/** The cells of a column. */
export function below(given: Given): Cell[] {
  return (given ?? []).map(row => row[0] ?? null)
}

/** The header, then one text per row, down to the last that says something: an empty text counts as content. */
export function column(header: Given, sentences: readonly string[]): string[][] {
  let end = sentences.length
  while (end > 0 && sentences[end - 1] === '') end--
  const texts = sentences.slice(0, end)
  return [[String(cellOf(header) ?? '')], ...texts.map(text => [text])]
}

/** The language of the workbook is that of the header. */
export function languageOf(header: Given): Lang {
  return /[\u2e80-\u9fff]/.test(String(cellOf(header) ?? '')) ? 'zh-CN' : 'en'
}
