import type { Grid } from '../../src/book/table/table'
import type { Lang } from '../../src/domain/values/text'
import { cellOf, completed, tableCalled, tableIn } from '../months/document'
import { type Run, runMonth } from '../months/run'

/** A workbook in order; tests put sheets of their own in the place of some. Everybody scored has these finals. */
const SOUND = {
  People: `
    | Name | Team | Plan |
    | 张三 | 一部 | 销售 |
    | 李四 | 一部 | 销售 |
    | 王芳 | 一部 | 销售 |`,
  KPIs: `
    | Plan | KPI | Unit | Weight | Method | Target |
    | 销售 | 销售额 | | 60% | higher | 100000 |
    | 销售 | 满意度 | % | 40% | higher | 95% |`,
  Actuals: `
    | Month | Name | 销售额 | 满意度 |
    | 2026-03 | 张三 | 90000 | 95% |
    | 2026-03 | 李四 | 100000 | 95% |
    | 2026-03 | 王芳 | 110000 | 95% |`,
}
export const SOUND_FINALS = { 张三: 94, 李四: 100, 王芳: 106 }

/** Sheets by name; a blank text is a tab that is not there. */
export type Sheets = Readonly<Record<string, string>>
export type Finals = Readonly<Record<string, number | undefined>>

export interface Scored extends Run {
  readonly finals: Finals
}

/** Scores March 2026; people who wait have no final. */
export function score(spoilt: Sheets, lang: Lang = 'en'): Scored {
  const grids = new Map<string, Grid>()
  const sheets = Object.entries({ ...SOUND, ...spoilt })
  for (const [name, text] of sheets) {
    if (text !== '') grids.set(tableCalled(name), { tab: name, cells: tableIn(text).map(row => row.map(cellOf)) })
  }
  const all = completed(grids, lang)
  for (const [name, text] of sheets) if (text === '') all.delete(tableCalled(name))
  const run = runMonth({ grids: all, today: '2026-11-22', lang }, '2026-03')
  const done = (run.result?.people ?? []).filter(person => person.final !== undefined)
  return { ...run, finals: Object.fromEntries(done.map(one => [one.presence.person.name, one.final])) }
}

/** The lines of Checks in both languages: `[severity, where, who, English, 中文]`. */
export function checksOf(spoilt: Sheets): string[][] {
  const [en, zh] = [score(spoilt, 'en').checks, score(spoilt, 'zh-CN').checks]
  return en.map((line, i) => [
    String(line.severity),
    line.where ?? '',
    line.who ?? '',
    `${line.what}. ${line.how}`,
    `${zh[i]?.what}。${zh[i]?.how}`,
  ])
}
