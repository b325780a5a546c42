import type { World } from '../../src/standin/node/world'
import { installed, type Lang, sharedCopyOf } from '../installed'

/** Tabs by language. */
export const tab = (lang: Lang, en: string, zh: string): string => (lang === 'en' ? en : zh)

/** Fills the one figure the sample leaves open in March 2026, then scores February and March. */
export function scoredBook(lang: Lang): World {
  return sharedCopyOf(`two months scored ${lang}`, () => {
    const world = filledBook(lang)
    for (const period of ['2026-02', '2026-03']) world.call('scorePeriod', { period })
    return world
  })
}

export function filledBook(lang: Lang): World {
  const world = installed({ lang })
  const actuals = tab(lang, 'Actuals', '业绩填报')
  const rows = world.values(actuals)
  const names = (rows[0] ?? []).map(String)
  for (const [r, row] of rows.entries()) {
    for (const [c, name] of names.entries()) {
      const isFigure = r > 0 && row[0] === '2026-03' && c > 2 && !/^(Note|Source|备注|来源|数据来源)?$/.test(name)
      if (isFigure && row[c] === '') world.edit(actuals, `${String.fromCharCode(65 + c)}${r + 1}`, 1)
    }
  }
  return world
}

/** What a sheet shows in its first columns, without the block folded behind. */
export function shownOn(world: World, name: string, columns: number): string[][] {
  return world.displayValues(name).map(row => row.slice(0, columns))
}

/** No cell of a sheet shows an error or no number. */
export function broken(world: World, name: string): string[] {
  return world
    .displayValues(name)
    .flat()
    .filter(text => /^#|^⚠|NaN|undefined|\[object/.test(text))
}
