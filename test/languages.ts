import { describe, TestRunner, test } from 'vitest'

export type Lang = 'en' | 'zh-CN'
export const LANGS: readonly Lang[] = ['en', 'zh-CN']

type InEach = (name: string, body: (lang: Lang) => void | Promise<void>) => void

const inEach =
  (declare: (name: string, options: { tags: string[] }, body: () => void | Promise<void>) => void): InEach =>
  (name, body) => {
    for (const lang of LANGS) {
      const tags = lang === 'en' ? [] : ['rest']
      if (TestRunner.matchesTags(tags)) declare(name.replace('%s', lang), { tags }, () => body(lang))
    }
  }

/** Tests that hold in both languages, `%s` in their names; the second one is looked at in the rest, not by `npm test`. */
export const eachLanguage: { readonly describe: InEach; readonly it: InEach } = {
  describe: inEach(describe),
  it: inEach(test),
}
