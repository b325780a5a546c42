import { describe, TestRunner, test } from 'vitest'

export type Lang = 'en' | 'zh-CN'
export const LANGS: readonly Lang[] = ['en', 'zh-CN']

type InEach = (name: string, body: (lang: Lang) => void | Promise<void>) => void

const inEach =
  (declare: (name: string, options: { tags: string[] }, body: () => void | Promise<void>) => void): InEach =>
  (name, body) => {
    declare(name.replace('%s', 'en'), { tags: [] }, () => body('en'))
    const second = { tags: ['rest'] }
    // Where it would be left out, what it prepares is not made either.
    if (TestRunner.matchesTags(second.tags)) declare(name.replace('%s', 'zh-CN'), second, () => body('zh-CN'))
  }

/** Tests that hold in both languages, `%s` in their names; the second one is looked at in the rest, not by `npm test`. */
export const eachLanguage: { readonly describe: InEach; readonly it: InEach } = {
  describe: inEach(describe),
  it: inEach(test),
}
